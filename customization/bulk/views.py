from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from customization.bulk import services
from customization.bulk.forms import BulkForm
from resumeai.http import AuthenticatedRequest, engines
from resumeai.work.services import TooMany, room_for_work


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def start(request: AuthenticatedRequest) -> HttpResponse:
    form = BulkForm(request.user, engines(), request.POST or None)
    if form.is_valid():
        chosen = form.cleaned_data
        try:
            room_for_work(request.user)
        except TooMany as why:
            messages.warning(request, str(why))
        else:
            engine = chosen["engine"] or "builtin"
            task = services.begin(request.user, chosen["resume"].latest, chosen["jobs"], engine, chosen["form_token"])
            return redirect("work:show", task.pk)
    return render(request, "customization/bulk.html", {"form": form}, status=422 if form.is_bound else 200)
