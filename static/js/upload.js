// How far an upload has come: the file's own way in percent, then the steps of its reading as the server tells them.
"use strict";

const STEPS = ["sending", "reading", "sorting", "keeping"];
const ASK_AFTER = 300;

function formOf(event) {
  return event.target.closest && event.target.closest("form.uploads");
}

// Steps only go on: an answer that was overtaken changes nothing.
function tell(form, step) {
  const place = form.querySelector(".upload");
  if (STEPS.indexOf(step) <= STEPS.indexOf(place.dataset.step)) return;
  place.dataset.step = step;
  place.hidden = false;
  for (const line of place.querySelectorAll("[data-step]")) {
    line.classList.toggle("done", STEPS.indexOf(line.dataset.step) < STEPS.indexOf(step));
    line.classList.toggle("now", line.dataset.step === step);
    if (line.dataset.step === step) say(place, line.firstChild.textContent.trim(), true);
  }
}

// Eyes find the words of a step in the list, ears here.
function say(place, words, listed) {
  const status = place.querySelector("[role=status]");
  status.classList.toggle("hidden", listed);
  status.textContent = words;
}

function travelled(form, share) {
  const place = form.querySelector(".upload");
  const percent = Math.round(100 * share);
  place.querySelector("progress").value = percent;
  place.querySelector("[data-step=sending] small").textContent = `${percent} %`;
}

async function ask(form) {
  const place = form.querySelector(".upload");
  if (!form.isConnected || STEPS.indexOf(place.dataset.step) < 1) return;
  try {
    const answer = await fetch(form.querySelector("[data-arrival]").dataset.arrival);
    if (answer.ok) tell(form, await answer.text());
  } catch {
    // The sending itself says when the connection is gone.
  }
  setTimeout(() => ask(form), ASK_AFTER);
}

document.addEventListener("htmx:beforeSend", (event) => {
  const form = formOf(event);
  if (!form) return;
  delete form.querySelector(".upload").dataset.step;
  travelled(form, 0);
  tell(form, "sending");
});

// Of the answer, too, htmx tells how far it has come: only the first way counts.
document.addEventListener("htmx:xhr:progress", (event) => {
  const form = formOf(event);
  if (!form || form.querySelector(".upload").dataset.step !== "sending" || !event.detail.lengthComputable) return;
  travelled(form, event.detail.loaded / event.detail.total);
  if (event.detail.loaded < event.detail.total) return;
  form.querySelector("progress").removeAttribute("value");
  tell(form, "reading");
  ask(form);
});

for (const kind of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
  document.addEventListener(kind, (event) => {
    const form = formOf(event);
    if (!form) return;
    const place = form.querySelector(".upload");
    delete place.dataset.step;
    travelled(form, 0);
    for (const line of place.querySelectorAll("[data-step]")) line.classList.remove("done", "now");
    say(place, place.dataset.failed, false);
    makeUsable(form);
  });
}
