"""The person's own photo: shown to nobody else, and asked for by no address that another could know."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from exports.photos import services
from exports.photos.apart import MOST_BYTES, TOO_MUCH, UnusablePhoto
from resumeai.http import AuthenticatedRequest


@never_cache
@require_safe
@login_required
def show(request: AuthenticatedRequest) -> HttpResponse:
    found = services.kept(request.user)
    if not found:
        raise Http404
    return HttpResponse(found, "image/jpeg", headers={"X-Content-Type-Options": "nosniff"})


@require_POST
@login_required
def keep(request: AuthenticatedRequest) -> HttpResponse:
    """A file replaces the photo; the button "remove" takes it away."""
    upload = request.FILES.get("photo")
    try:
        if "remove" in request.POST:
            services.remove(request.user)
            messages.success(request, _("Your photo is deleted."))
        elif upload is None:
            messages.warning(request, _("Choose a picture first."))
        elif (upload.size or 0) > MOST_BYTES:
            raise UnusablePhoto(TOO_MUCH)
        else:
            services.keep(request.user, upload.read())
            messages.success(request, _("Your photo is kept. It is printed only where you tick it."))
    except UnusablePhoto as why:
        messages.warning(request, str(why))
    return redirect(back(request))


def back(request: AuthenticatedRequest) -> str:
    """To the page that the form stood on; it is one of ours. What does not begin as a path may be anything."""
    asked = request.POST.get("next", "")
    ours = asked.startswith("/") and url_has_allowed_host_and_scheme(asked, allowed_hosts=None)
    return asked if ours else "dashboard"
