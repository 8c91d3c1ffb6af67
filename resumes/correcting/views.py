"""The page that corrects what was understood. Every button works without script: it sends the whole form."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from resumeai.http import AuthenticatedRequest, page_or_partial
from resumes import presentation, services
from resumes.correcting import correction
from resumes.correcting.drafts import KeptDraft
from resumes.correcting.sheet import sheet_of
from resumes.forms import TitleForm
from resumes.models import Resume, Version
from resumes.originals import places
from resumes.paths import texts
from resumes.versions.adding import Outdated


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def correct(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    version = resume.latest
    if request.method != "POST":
        return opened(request, resume, version)
    base = base_version(resume, request.POST.get("version", ""), version)
    form = TitleForm(request.POST)
    draft = correction.draft_from(request.POST)
    order = request.POST.get("do", "")
    if order == "forget":
        services.keep_draft(resume, None)
        return redirect("resumes:correct", resume.pk)
    if order:
        draft = correction.edited(draft, order)
        keep(resume, base, draft, form)
        return page(request, resume, base, draft, form, changed=True, order=order)
    if not form.is_valid() or correction.faults(draft):
        return page(request, resume, base, draft, form, changed=True, status=422)
    return save(request, resume, base, draft, form)


def opened(request: AuthenticatedRequest, resume: Resume, version: Version) -> HttpResponse:
    """As it is, or as somebody left it without saving."""
    kept: KeptDraft | None = resume.draft
    if kept is None:
        draft = correction.draft_of(version.document)
        return page(request, resume, version, draft, TitleForm(initial={"title": resume.title}))
    base = base_version(resume, str(kept.version), version)
    form = TitleForm(initial={"title": kept.title})
    return page(request, resume, base, correction.draft_from(kept.form), form, changed=True, told=False)


@require_POST
@login_required
def keep_draft(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """While somebody writes: nothing is saved as a version, and nothing is lost."""
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    base = base_version(resume, request.POST.get("version", ""), resume.latest)
    keep(resume, base, correction.draft_from(request.POST), TitleForm(request.POST))
    return render(request, "resumes/correct.html#kept", {"kept": True})


def keep(resume: Resume, base: Version, draft: correction.Draft, form: TitleForm) -> None:
    title = form.cleaned_data["title"] if form.is_valid() else resume.title
    services.keep_draft(resume, KeptDraft(version=base.number, title=title, form=correction.form_of(draft)))


def base_version(resume: Resume, number: str, latest: Version) -> Version:
    """The version that the form was opened on; entries of the form count in that one."""
    known = correction.place_in_list(number)
    return (resume.versions.filter(number=known).first() if known else None) or latest


def save(
    request: AuthenticatedRequest, resume: Resume, base: Version, draft: correction.Draft, form: TitleForm
) -> HttpResponse:
    resume.title = form.cleaned_data["title"]
    try:
        version = services.correct(resume, correction.finished(draft, base.document), after=base.number)
    except Outdated:
        messages.warning(
            request,
            _(
                "A newer version was saved in another window. What you see here is not saved: "
                "save again to put it on top, or leave the page to keep the newer one."
            ),
        )
        latest = resume.latest
        kept = correction.draft_of(correction.finished(draft, base.document))
        return page(request, resume, latest, kept, form, changed=True, status=409)
    services.keep_draft(resume, None)
    messages.success(request, _("Saved as version %(number)s.") % {"number": version.number})
    return redirect("resumes:show", resume.pk)


def page(
    request: AuthenticatedRequest,
    resume: Resume,
    version: Version,
    draft: correction.Draft,
    form: TitleForm,
    *,
    changed: bool = False,
    told: bool = True,
    order: str = "",
    status: int = 200,
) -> HttpResponse:
    """`told`: what is wrong is said; not yet to somebody who comes back to what they were writing."""
    faults = correction.faults(draft) if changed and told else {}
    doubts, words = presentation.doubts_by_path(version.reading), dict(texts(version.document))
    sheet, held = sheet_of(draft, doubts, faults, words), correction.held(draft, order)
    context = {
        "resume": resume,
        "version": version,
        "reading": version.reading,
        "checks": [] if changed else presentation.checks(version),
        "form": form,
        "sheet": sheet,
        "open": sheet.first_open(held),
        "faults": faults,
        "first_fault": "" if order else next(iter(faults), ""),
        "changed": changed,
        "held": held,
        "came_back": changed and not told,
        "added": order.startswith("add "),
    }
    if not request.htmx:
        context["original"] = places.original_of(resume, version)
    response = page_or_partial(request, "resumes/correct.html", "sheet", context)
    response.status_code = status
    return response
