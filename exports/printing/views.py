"""How it will look: a page with the options, the pages as pictures, what a machine sees, and the files."""

import uuid
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from exports.files.handing import attached
from exports.files.manifest import manifest_of
from exports.files.subjects import Subject, subject
from exports.looks.apply import arranged
from exports.looks.options import Options
from exports.own.errors import NotYours
from exports.own.services import has_own
from exports.photos import services as photos
from exports.printing import services as printing
from exports.printing.forms import SECTIONS, LookForm, initial, rows
from exports.printing.later import start
from exports.printing.preferences import keep, preferred
from exports.renderers.design import DESIGNS
from exports.renderers.pdf_office import OfficeFailed
from exports.taken import services as taken
from resumeai.http import BUILT_IN_NAME, AuthenticatedRequest
from resumeai.work.registry import CannotStart
from resumeai.work.services import room_for_work
from resumes.reading import picture
from resumes.reading.errors import UnreadableFile

TEMPLATE = "exports/print.html"


def mine(request: AuthenticatedRequest, what: str, pk: uuid.UUID) -> Subject:
    found = subject(request.user, what, pk)
    if found is None:
        raise Http404
    return found


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def show(request: AuthenticatedRequest, what: str, pk: uuid.UUID) -> HttpResponse:
    """A sent form is kept as the person's preference; the pictures follow it."""
    found, options = mine(request, what, pk), preferred(request.user)
    form = LookForm(request.POST or None, initial=initial(options))
    if form.is_valid():
        options = form.options
        keep(request.user, options)
        form = LookForm(initial=initial(options))
    context = shown(found, options) | {"form": form}
    template = f"{TEMPLATE}#desk" if request.htmx else TEMPLATE
    return render(request, template, context, status=422 if form.is_bound else 200)


def shown(found: Subject, options: Options) -> dict[str, Any]:
    preview = printing.preview(found, options)
    everything = arranged(found.document, options.model_copy(update={"hidden": ()}))
    sections = rows(options, list(dict.fromkeys(one.key for one in everything.sections)))
    named = {key for key, *_ in sections}
    manifest = manifest_of(found, options)
    return {
        "subject": found,
        "options": options,
        "preview": preview,
        "numbers": range(1, preview.pages + 1),
        "sections": sections,
        "absent": [key for key, _ in SECTIONS if key not in named],
        "own": has_own(found),
        "manifest": manifest,
        "made_by": ", ".join(dict.fromkeys(one.model or BUILT_IN_NAME for one in manifest.engines)),
        "office": "office-pdf" in printing.kinds(found),
        "has_photo": bool(photos.kept(found.owner)),
        "photo_styles": [name for name, design in DESIGNS.items() if design.photo],
        "stamp": hash(options.model_dump_json()),
    }


@never_cache
@require_safe
@login_required
def page(request: AuthenticatedRequest, what: str, pk: uuid.UUID, number: int) -> HttpResponse:
    found = mine(request, what, pk)
    try:
        return HttpResponse(picture(printing.page_pdf(found, preferred(request.user)), number), "image/png")
    except UnreadableFile as why:
        raise Http404 from why


@never_cache
@require_safe
@login_required
def proof(request: AuthenticatedRequest, what: str, pk: uuid.UUID) -> HttpResponse:
    """What a machine sees in both files."""
    found = mine(request, what, pk)
    context = {"subject": found, "readings": printing.proofs(found, preferred(request.user))}
    template = "exports/proof.html#readings" if request.htmx else "exports/proof.html"
    return render(request, template, context)


@never_cache
@require_safe
@login_required
def file(request: AuthenticatedRequest, what: str, pk: uuid.UUID, kind: str) -> HttpResponse:
    found = mine(request, what, pk)
    if kind not in printing.kinds(found):
        raise Http404
    options = preferred(request.user)
    try:
        made = printing.file_of(found, kind, options)
    except (NotYours, OfficeFailed) as why:
        messages.warning(request, str(why))
        return redirect("exports:print", what, pk)
    taken.record(request.user, made, kind, options.style, **{f"{what}_id": pk})
    return attached(made)


@never_cache
@require_safe
@login_required
def download(request: AuthenticatedRequest, run_id: uuid.UUID, kind: str) -> HttpResponse:
    """The short address of a file of a run."""
    return file(request, "run", run_id, kind)


@require_POST
@login_required
def later(request: AuthenticatedRequest, what: str, pk: uuid.UUID, kind: str) -> HttpResponse:
    """By a worker: for what takes seconds."""
    try:
        room_for_work(request.user)
        task = start(request.user, what, mine(request, what, pk).pk, kind)
    except CannotStart as why:
        messages.warning(request, str(why))
        return redirect("exports:print", what, pk)
    return redirect("work:show", task.pk)
