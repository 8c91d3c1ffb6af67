"""Downloads of a finished run: rendered anew each time from what the database holds, for its owner alone."""

import uuid

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.http import content_disposition_header
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from customization.models import Run
from customization.services import finished
from exports import services
from exports.formats import available
from resumeai.http import AuthenticatedRequest


@never_cache
@require_safe
@login_required
def download(request: AuthenticatedRequest, run_id: uuid.UUID, kind: str) -> HttpResponse:
    run = get_object_or_404(Run.objects.owned_by(request.user).filter(state=Run.State.DONE), pk=run_id)
    verification = finished(run).get("verify")
    if kind not in {one.name for one in available()} or verification is None:
        raise Http404
    file = services.render(verification.document, kind, title=run.job.title)
    headers = {
        "Content-Disposition": content_disposition_header(as_attachment=True, filename=file.name) or "attachment",
        "X-Content-Type-Options": "nosniff",
    }
    return HttpResponse(file.content, content_type=file.content_type, headers=headers)
