// Beside the form that corrects a résumé: shows where in the person's file the field under the cursor stands,
// and a click on a place goes to its field. Without script the pages are there all the same.
"use strict";

const places = () => document.querySelectorAll(".original [data-paths]");

// The paths of a field. Of a list, one item a line, the line that the cursor is on goes first.
function pathsOf(field) {
  const at = field.dataset.at;
  if (!(field instanceof HTMLTextAreaElement)) return [at];
  const line = field.value.slice(0, field.selectionStart).split("\n").length - 1;
  return [`${at}[${line}]`, at];
}

function standsAt(place, paths) {
  const own = place.dataset.paths.split(" ");
  return paths.some((path) => own.includes(path));
}

function show(field) {
  const paths = pathsOf(field);
  const one = paths.find((path) => [...places()].some((place) => standsAt(place, [path])));
  let first = null;
  for (const place of places()) {
    const here = one !== undefined && standsAt(place, [one]);
    place.classList.toggle("here", here);
    if (here && !first) first = place;
  }
  if (first) bringIntoView(first);
}

// Only the file's own column scrolls: the form stays where the hands are.
function bringIntoView(place) {
  const column = place.closest("aside");
  if (column.scrollHeight <= column.clientHeight) return;
  const box = place.getBoundingClientRect();
  const frame = column.getBoundingClientRect();
  if (box.top >= frame.top + 40 && box.bottom <= frame.bottom - 40) return;
  column.scrollBy({ top: box.top - frame.top - frame.height / 3 });
}

function fieldFor(path) {
  const fields = [...document.querySelectorAll("[data-at]")];
  return fields.find((field) => field.dataset.at === path)
    || fields.find((field) => field.dataset.at === path.replace(/\[\d+\]$/, ""));
}

function unfold(field) {
  for (let folded = field.closest("details"); folded; folded = folded.parentElement.closest("details")) folded.open = true;
}

function goTo(place) {
  const path = place.dataset.paths.split(" ").find(fieldFor);
  const field = path && fieldFor(path);
  if (!field) return;
  unfold(field);
  const item = path.slice(field.dataset.at.length).match(/^\[(\d+)\]$/);
  if (item && field instanceof HTMLTextAreaElement) {
    const before = field.value.split("\n").slice(0, Number(item[1])).join("\n");
    const start = item[1] === "0" ? 0 : before.length + 1;
    field.setSelectionRange(start, start);
  }
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: "center" });
}

// A browser that cannot unfold it by style alone.
if (window.matchMedia("(width >= 58rem)").matches) {
  for (const file of document.querySelectorAll(".original")) file.open = true;
}

for (const kind of ["focusin", "click", "keyup"]) {
  document.addEventListener(kind, (event) => {
    const field = event.target.closest && event.target.closest("[data-at]");
    if (field) show(field);
  });
}
document.addEventListener("pointerover", (event) => {
  const field = event.target.closest("[data-at]");
  if (field && !document.activeElement.matches("[data-at]")) show(field);
});
document.addEventListener("click", (event) => {
  const place = event.target.closest(".original [data-paths]");
  if (place) goTo(place);
});

// A link from the list of what to check leads to its field, with the cursor in it.
function goToNamed() {
  const field = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!field || !field.matches("[data-at]")) return;
  unfold(field);
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: "center" });
}
window.addEventListener("hashchange", goToNamed);
window.addEventListener("load", goToNamed);
