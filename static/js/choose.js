// Choosing by keyboard, while the focus is on one of the changes: j k y n e, and u takes the last choice back.
// A section's own buttons keep all of it or nothing; without script they send the form to be ticked anew.
// On every page: the plan takes the place of the page that one watches, without a new one being loaded.
"use strict";

const decided = [];

function decide(box, keep) {
  if (!box || box.checked === keep) return;
  box.checked = keep;
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

function move(change, step) {
  const all = [...document.querySelectorAll("article.change")].filter((each) => each.checkVisibility());
  const next = all[all.indexOf(change) + step];
  if (next) next.querySelector("input[name=keep]").focus();
}

function undo() {
  const last = decided.pop();
  if (!last) return;
  last.box.checked = !last.box.checked;
  last.box.focus();
  last.box.dispatchEvent(new CustomEvent("change", { bubbles: true, detail: "undo" }));
}

function write(change) {
  const words = change.querySelector("textarea");
  if (!words) return;
  words.closest("details").open = true;
  words.focus();
}

document.addEventListener("change", (event) => {
  if (event.target.name === "keep" && event.detail !== "undo") decided.push({ box: event.target });
});

document.addEventListener("click", (event) => {
  const whole = event.target.closest(".whole button");
  if (!whole) return;
  event.preventDefault();
  whole.closest(".changes").querySelectorAll("input[name=keep]").forEach((box) => decide(box, whole.name === "keep_too"));
});

document.addEventListener("keydown", (event) => {
  const change = event.target.closest("article.change");
  if (!change || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches("textarea")) {
    if (event.key === "Escape") change.querySelector("input[name=keep]").focus();
    return;
  }
  const box = change.querySelector("input[name=keep]");
  const keys = {
    j: () => move(change, 1),
    k: () => move(change, -1),
    y: () => { decide(box, true); move(change, 1); },
    n: () => { decide(box, false); move(change, 1); },
    e: () => write(change),
    u: undo,
  };
  if (keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  }
});
