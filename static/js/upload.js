// The bar of an upload: it follows the file as far as that travels; how long the reading takes nobody knows.
"use strict";

function tell(form, stage) {
  const place = form.querySelector(".upload");
  if (place.dataset.stage === stage) return;
  place.dataset.stage = stage;
  place.hidden = false;
  place.querySelector("[role=status]").textContent = place.dataset[stage];
}

function formOf(event) {
  return event.target.closest && event.target.closest("form.uploads");
}

document.addEventListener("htmx:beforeSend", (event) => {
  const form = formOf(event);
  if (!form) return;
  form.querySelector("progress").value = 0;
  tell(form, "sending");
});

// Of the answer, too, htmx tells how far it has come: only the first way counts.
document.addEventListener("htmx:xhr:progress", (event) => {
  const form = formOf(event);
  if (!form || form.querySelector(".upload").dataset.stage !== "sending" || !event.detail.lengthComputable) return;
  const bar = form.querySelector("progress");
  bar.value = (100 * event.detail.loaded) / event.detail.total;
  if (event.detail.loaded < event.detail.total) return;
  bar.removeAttribute("value");
  tell(form, "reading");
});

for (const kind of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
  document.addEventListener(kind, (event) => {
    const form = formOf(event);
    if (!form) return;
    form.querySelector("progress").value = 0;
    tell(form, "failed");
    makeUsable(form);
  });
}
