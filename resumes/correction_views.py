"""The page that corrects what was understood. Every button works without script: it sends the whole form."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from resumeai.http import AuthenticatedRequest, page_or_partial
from resumes import correction, originals, presentation, services
from resumes.forms import TitleForm
from resumes.models import Resume, Version
from resumes.sheet import sheet_of
from resumes.versioning import Outdated


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def correct(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    version = resume.latest
    if request.method != "POST":
        draft = correction.draft_of(version.document)
        return page(request, resume, version, draft, TitleForm(initial={"title": resume.title}))
    base = base_version(resume, request.POST.get("version", ""), version)
    form = TitleForm(request.POST)
    draft = correction.draft_from(request.POST)
    if order := request.POST.get("do"):
        return page(request, resume, base, correction.edited(draft, order), form, changed=True, order=order)
    if not form.is_valid() or correction.faults(draft):
        return page(request, resume, base, draft, form, changed=True, status=422)
    return save(request, resume, base, draft, form)


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
    order: str = "",
    status: int = 200,
) -> HttpResponse:
    faults = correction.faults(draft) if changed else {}
    doubts = {} if changed else presentation.doubts_by_path(version.reading)
    context = {
        "resume": resume,
        "version": version,
        "reading": version.reading,
        "checks": [] if changed else presentation.checks(version),
        "form": form,
        "sheet": sheet_of(draft, doubts, faults),
        "faults": faults,
        "first_fault": "" if order else next(iter(faults), ""),
        "changed": changed,
        "held": correction.held(draft, order),
        "added": order.startswith("add "),
    }
    if not request.htmx:
        context["original"] = originals.original_of(resume, version)
    response = page_or_partial(request, "resumes/correct.html", "sheet", context)
    response.status_code = status
    return response
