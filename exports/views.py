"""Downloads of a finished run: rendered anew each time from what the database holds, for its owner alone."""

import uuid

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from exports.print_views import file
from resumeai.http import AuthenticatedRequest


@never_cache
@require_safe
@login_required
def download(request: AuthenticatedRequest, run_id: uuid.UUID, kind: str) -> HttpResponse:
    """In the look that the person has chosen."""
    return file(request, "run", run_id, kind)
