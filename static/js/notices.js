// Toasts that can be closed and go by themselves, and a notice of the browser when work has ended elsewhere.
"use strict";

const TOAST_STAYS = 8000;

// Nothing goes while somebody reads it, by pointer or by keyboard.
function wireToast(toast, word) {
  if (toast.querySelector("button")) return;
  const close = document.createElement("button");
  close.type = "button";
  close.className = "plain small";
  close.textContent = "✕";
  close.setAttribute("aria-label", word);
  toast.append(close);
  let timer = 0;
  const leave = () => {
    toast.classList.add("going");
    setTimeout(() => toast.remove(), 300);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (toast.matches(":hover, :focus-within") ? wait() : leave()), TOAST_STAYS);
  };
  close.addEventListener("click", () => toast.remove());
  // What went wrong stays until it was read.
  if (toast.matches(".wrong")) return;
  for (const kind of ["pointerleave", "focusout"]) toast.addEventListener(kind, wait);
  wait();
}

// The button is there only where a browser can tell and has not been asked yet.
function wireTell(button) {
  if (!("Notification" in window) || Notification.permission !== "default") return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await Notification.requestPermission();
    button.hidden = true;
  });
}

function wireNotices(root) {
  // A toast may be all that was brought, and is then the root itself.
  for (const toast of document.querySelectorAll(".toasts .notice")) wireToast(toast, toast.parentElement.dataset.close);
  root.querySelectorAll("[data-tell]").forEach(wireTell);
}

document.addEventListener("DOMContentLoaded", () => wireNotices(document));
document.addEventListener("htmx:load", (event) => wireNotices(event.target));

// The words stand in the page, so that they are in its language; they name nothing of the person's.
document.addEventListener("htmx:oobAfterSwap", () => {
  const ended = document.querySelector("#progress[data-ended]");
  if (!ended || ended.dataset.told || !document.hidden || !("Notification" in window) || Notification.permission !== "granted") return;
  ended.dataset.told = "yes";
  const notice = new Notification(ended.dataset.ended, { tag: "ended" });
  notice.addEventListener("click", () => window.focus());
});
