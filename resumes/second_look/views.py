from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from resumeai.ai.configured import available
from resumeai.http import AuthenticatedRequest
from resumes.models import Resume
from resumes.second_look import services


@require_POST
@login_required
def look_again(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """Starts a look by the model, or stops the one under way."""
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    if request.POST.get("do") == "stop":
        services.stop_looking(resume)
    elif available():
        services.look_again(resume)
    return redirect("resumes:show", resume.pk)
