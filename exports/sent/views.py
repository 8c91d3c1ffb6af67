import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from customization.models import Run
from exports.files.handing import attached
from exports.files.services import Export
from exports.models import Sent
from exports.sent import services
from exports.sent.forms import SentForm
from resumeai.http import AuthenticatedRequest


@require_POST
@login_required
def keep(request: AuthenticatedRequest, run_id: uuid.UUID) -> HttpResponse:
    """From the result: these files went out."""
    run = get_object_or_404(Run.objects.owned_by(request.user).filter(state=Run.State.DONE), pk=run_id)
    form = SentForm(request.POST)
    if not form.is_valid():
        messages.warning(request, _("Tick at least one file, and give a real day."))
        return redirect("customization:run", run.pk)
    try:
        kept = services.keep(run, form.cleaned_data["kinds"], form.cleaned_data["on"])
    except services.NoRoom as why:
        messages.warning(request, str(why))
        return redirect("jobs:show", run.job_id)
    said = ngettext("%(count)d file is kept with this job.", "%(count)d files are kept with this job.", len(kept))
    messages.success(request, said % {"count": len(kept)})
    return redirect("jobs:show", run.job_id)


@never_cache
@require_safe
@login_required
def file(request: AuthenticatedRequest, pk: uuid.UUID) -> HttpResponse:
    found = get_object_or_404(Sent.objects.owned_by(request.user), pk=pk)
    return attached(Export(bytes(found.content), found.name, found.content_type))


@require_POST
@login_required
def delete(request: AuthenticatedRequest, pk: uuid.UUID) -> HttpResponse:
    found = get_object_or_404(Sent.objects.owned_by(request.user).defer("content"), pk=pk)
    found.delete()
    messages.success(request, _("“%(name)s” is no longer kept.") % {"name": found.name})
    return redirect("jobs:show", found.job_id)
