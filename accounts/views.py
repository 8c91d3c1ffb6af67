"""The person's own account: what is kept, take it along, take it back."""

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django.views.i18n import set_language

from accounts import language
from accounts.models import MailNotice
from accounts.notices import want
from accounts.privacy.archive import archive
from accounts.privacy.belongings import tables
from accounts.privacy.erasure import erase
from accounts.services import is_demo
from resumeai.http import AuthenticatedRequest

STAYS = gettext_lazy("The demo account stays: it is shared by everyone who looks around.")


@require_safe
@login_required
def show(request: AuthenticatedRequest) -> HttpResponse:
    counts = [(table.model._meta.verbose_name_plural, table.rows(request.user).count()) for table in tables()[1:]]
    context = {"counts": [row for row in counts if row[1]], "demo": is_demo(request.user)}
    context["mail"] = MailNotice.objects.filter(owner=request.user).exists()
    return render(request, "accounts/show.html", context)


def choose_language(request: HttpRequest) -> HttpResponse:
    """For this browser, and for the account of whoever is signed in."""
    if request.method == "POST" and request.user.is_authenticated:
        language.keep(request.user, request.POST.get("language", ""))
    return set_language(request)


@require_POST
@login_required
def notices(request: AuthenticatedRequest) -> HttpResponse:
    """A mail when something long has ended, or none."""
    if is_demo(request.user):
        messages.warning(request, STAYS)
    elif want(request.user, request.build_absolute_uri("/"), wanted="mail" in request.POST):
        messages.success(request, _("Saved."))
    else:
        messages.warning(request, _("Confirm your e-mail address first: then mails can be sent to it."))
    return redirect("accounts:show")


@never_cache
@require_POST
@login_required
@reauthentication_required
def download(request: AuthenticatedRequest) -> FileResponse:
    """Everything in one ZIP. The password is asked for again when it was typed long ago."""
    name = f"my-data-{timezone.localdate()}.zip"
    return FileResponse(archive(request.user), as_attachment=True, filename=name, content_type="application/zip")


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@reauthentication_required
def delete(request: AuthenticatedRequest) -> HttpResponse:
    if is_demo(request.user):
        messages.warning(request, STAYS)
        return redirect("accounts:show")
    if request.method != "POST":
        return render(request, "accounts/delete.html")
    user = request.user
    logout(request)
    erase(user)
    messages.success(request, _("Your account and everything that belonged to it is deleted."))
    return redirect("start")
