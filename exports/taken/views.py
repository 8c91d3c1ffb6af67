"""A file again, by a link that its owner's page has given out a while ago."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from exports.files.handing import attached
from exports.files.services import Export
from exports.taken import services
from resumeai.http import AuthenticatedRequest


@never_cache
@require_safe
@login_required
def again(request: AuthenticatedRequest, token: str) -> HttpResponse:
    try:
        found = services.linked(request.user, token)
    except services.LinkEnded:
        messages.warning(request, _("That link has ended. Open the page of the file again for a new one."))
        return redirect("dashboard")
    if found is None:
        raise Http404
    return attached(Export(bytes(found.content), found.name, found.content_type))
