// A page that follows work: its socket comes back after 1 to 30 seconds, also when a laptop wakes up, and while there is
// none the page asks for itself. What it shows is then what a fresh look would show.
"use strict";

{
  // The server says something every 20 seconds.
  const SILENCE = 45000;
  const LOOK = 5000;
  const FOR_GOOD = [4400, 4401, 4404];
  const BY_THE_EXTENSION = [1006, 1011, 1012, 1013];
  let socket = null;
  let failures = 0;
  let heard = Date.now();
  let looked = Date.now();

  // Spread over a time that grows: a thousand pages do not come back in one moment.
  const pause = () => 1000 * (1 + Math.random() * Math.min(29, 3 * 2 ** failures));
  const following = () => document.querySelector("[ws-connect]");

  htmx.config.wsReconnectDelay = pause;
  htmx.createWebSocket = (url) => {
    socket = new WebSocket(url);
    return socket;
  };

  // A line that broke while the machine slept tells nobody: it is given up like one that says so.
  function giveUp(silent) {
    const ended = silent.onclose;
    silent.onclose = null;
    silent.onmessage = null;
    silent.close();
    if (ended) ended.call(silent, new CloseEvent("close", { code: 1006 }));
  }

  async function ask() {
    let answer;
    try {
      answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (!answer.ok) return;
    } catch {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[ws-connect] #progress");
    const shown = document.getElementById("progress");
    if (!following() || !shown) return;
    if (fresh) shown.replaceWith(document.importNode(fresh, true));
    else location.reload();
  }

  document.addEventListener("htmx:wsAfterMessage", () => {
    failures = 0;
    heard = Date.now();
  });

  document.addEventListener("htmx:wsClose", (event) => {
    const code = event.detail.event.code;
    failures += 1;
    if (FOR_GOOD.includes(code)) ask();
    else if (!BY_THE_EXTENSION.includes(code)) {
      setTimeout(() => { if (following()) event.detail.socketWrapper.reconnect(); }, pause());
    }
  });

  function look() {
    const slept = Date.now() - looked > 3 * LOOK;
    looked = Date.now();
    if (!following()) return;
    const silent = Date.now() - heard > SILENCE;
    if (silent && socket && socket.readyState === WebSocket.OPEN) {
      heard = Date.now();
      giveUp(socket);
    }
    if (slept || (failures > 0 && !document.hidden)) ask();
  }

  setInterval(look, LOOK);
  window.addEventListener("online", look);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
}
