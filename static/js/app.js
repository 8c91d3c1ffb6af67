// What a page gains by script. Everything works without it.
"use strict";

// A file can be dropped on its place, and its name is shown.
function wireDrop(place) {
  const input = place.querySelector("input[type=file]");
  const chosen = place.querySelector(".chosen");
  if (!input || place.dataset.wired) return;
  place.dataset.wired = "yes";
  for (const kind of ["dragenter", "dragover"]) {
    place.addEventListener(kind, (event) => {
      event.preventDefault();
      place.classList.add("over");
    });
  }
  for (const kind of ["dragleave", "drop"]) {
    place.addEventListener(kind, () => place.classList.remove("over"));
  }
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length) {
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  input.addEventListener("change", () => {
    if (chosen) chosen.textContent = input.files.length ? input.files[0].name : "";
  });
}

// A form that reads a file or a posting takes a second or two: say so, and do not send it twice.
document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-busy]");
  if (!form) return;
  const button = event.submitter || form.querySelector("button[type=submit]");
  if (form.dataset.sent) {
    event.preventDefault();
  } else if (button) {
    form.dataset.sent = "yes";
    button.dataset.words = button.textContent;
    button.textContent = form.dataset.busy;
    button.setAttribute("aria-busy", "true");
  }
});

// Coming back by the browser's own button must find the form usable again.
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach(makeUsable);
});

function makeUsable(form) {
  delete form.dataset.sent;
  const button = form.querySelector("[aria-busy]");
  if (button) {
    button.removeAttribute("aria-busy");
    button.textContent = button.dataset.words;
  }
}

// Leaving a form with unsaved changes asks first.
function wireUnsaved(form) {
  let changed = form.dataset.unsaved === "yes";
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  // What a draft keeps is not lost.
  form.addEventListener("htmx:afterRequest", (event) => {
    if (event.target === form && event.detail.successful) changed = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (changed && document.contains(form)) event.preventDefault();
  });
}

function wire(root) {
  root.querySelectorAll(".drop").forEach(wireDrop);
  root.querySelectorAll("form[data-unsaved]").forEach(wireUnsaved);
}

document.addEventListener("DOMContentLoaded", () => wire(document));
document.addEventListener("htmx:load", (event) => wire(event.target));

// The account menu closes on Escape and on a click elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.account[open]")) {
    if (!menu.contains(event.target)) menu.removeAttribute("open");
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.account[open]")) {
    menu.removeAttribute("open");
    menu.querySelector("summary").focus();
  }
});

// Whoever had the focus on something that a swap took away goes on at the head of what came instead.
let held = null;
for (const kind of ["htmx:beforeSwap", "htmx:oobBeforeSwap"]) {
  document.addEventListener(kind, () => { held = document.activeElement; });
}
for (const kind of ["htmx:afterSettle", "htmx:oobAfterSwap"]) {
  document.addEventListener(kind, () => {
    if (held && !held.isConnected && document.activeElement === document.body) {
      document.getElementById("main").focus({ preventScroll: true });
    }
  });
}

// What is to come, judged by what was done so far; too early it would be a guess out of nothing.
function stillToGo(time, seconds) {
  const percent = Number(time.closest(".progress").querySelector("progress").value);
  if (!time.dataset.left || seconds < 3 || percent < 10 || percent > 99) return "";
  const left = Math.ceil((seconds * (100 - percent)) / percent);
  return ` · ${time.dataset.left.replace("#", left)}`;
}

// How long a task has been running, once a second.
setInterval(() => {
  for (const time of document.querySelectorAll("time[data-since]")) {
    const until = time.dataset.until ? Date.parse(time.dataset.until) : Date.now();
    const seconds = Math.max(0, Math.round((until - Date.parse(time.dataset.since)) / 1000));
    time.textContent = `${seconds} s${stillToGo(time, seconds)}`;
  }
}, 1000);
