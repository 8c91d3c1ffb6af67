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

// A section that is folded opens for whoever comes to it; what is minor stays out of the way.
function move(change, step) {
  const all = [...document.querySelectorAll("article.change")].filter((each) => each.checkVisibility() || !each.closest(".minor"));
  const next = all[all.indexOf(change) + step];
  if (!next) return;
  next.closest(".changes").open = true;
  next.querySelector("input[name=keep]").focus();
}

// How many of a section are kept, on its heading.
function count(section) {
  const boxes = [...section.querySelectorAll("input[name=keep]")];
  section.querySelector(".kept-of").textContent = `${boxes.filter((box) => box.checked).length}/${boxes.length}`;
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
  if (event.target.name === "keep") count(event.target.closest(".changes"));
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
