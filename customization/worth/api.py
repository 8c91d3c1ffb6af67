"""/api/jobs/worth: the open jobs beside one résumé, the best fit first."""

import uuid
from typing import Any, Literal

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router
from pydantic import BaseModel, Field

from customization.worth import services
from resumeai.doors.throttle import Throttle
from resumes.models import Resume

worth = Router(tags=["jobs"])


class WorthOut(BaseModel):
    """`score` is today's, `ceiling` the most that truth allows; both 0 to 100."""

    job_id: uuid.UUID
    title: str
    company: str
    stage: str
    score: float
    ceiling: float
    band: Literal["apply", "try", "far"]
    advice: str
    must_haves: int = Field(description="What the posting itself says one must have")
    shown: int = Field(description="How many of them the résumé shows at least partly")


@worth.get("/worth", response=list[WorthOut], throttle=[Throttle("30/m")])
def worth_applying(request: HttpRequest, resume_id: uuid.UUID | None = None) -> list[dict[str, Any]]:
    """Beside the résumé that changed last, or another. By the built-in engine: nothing is sent anywhere and no run is
    made. At most the 60 newest jobs."""
    mine = Resume.objects.owned_by(request.user)
    resume = get_object_or_404(mine, pk=resume_id) if resume_id else mine.first()
    found = services.fits(request.user, resume.latest, services.open_jobs(request.user)) if resume else []
    return [
        {"job_id": one.job.pk, "must_haves": one.stated, "shown": one.shown, "band": one.band}
        | {name: getattr(one.job, name) for name in ("title", "company", "stage")}
        | {name: getattr(one.evaluation, name) for name in ("score", "ceiling", "advice")}
        for one in found
    ]
