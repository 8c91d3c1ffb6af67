"""How well one version of a résumé fits each job, by the built-in engine: nothing is sent anywhere, no run is made."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.cache import cache

from customization.models import Answer
from customization.pipeline.evaluate.advice import FAIR, GOOD
from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.evaluate.schema import Evaluation
from customization.pipeline.given import Given
from customization.runs.services import given_for
from jobs.models import Job
from jobs.requirements import Importance
from resumes.models import Resume, Version

REMEMBERED = 15 * 60
MOST = 60


@dataclass(frozen=True)
class Fit:
    """`shown` of the `stated` must-haves are met at least partly."""

    job: Job
    evaluation: Evaluation
    stated: int
    shown: int

    @property
    def band(self) -> str:
        most = self.evaluation.ceiling
        return "apply" if most >= GOOD else "try" if most >= FAIR else "far"


def open_jobs(owner: Any) -> Any:
    """Those that may still be answered, the newest first."""
    return Job.objects.owned_by(owner).exclude(stage=Job.Stage.CLOSED).order_by("-updated")


def usual_resume(owner: Any, wanted: str = "") -> Resume | None:
    """The one that is asked for, if it is theirs; else the one that changed last."""
    mine = Resume.objects.owned_by(owner)
    return next((each for each in mine if str(each.pk) == wanted), None) or mine.first()


def fits(owner: Any, version: Version, jobs: Iterable[Job]) -> list[Fit]:
    """The best first: by what an honest résumé can reach, then by what this one reaches today."""
    jobs = list(jobs)[:MOST]
    if not jobs:
        return []
    given, stamp = given_for(owner, version, jobs[0]), answered(owner)
    found = [fit(given.model_copy(update={"job": job.requirements}), version, job, stamp) for job in jobs]
    return sorted(found, key=lambda one: (-one.evaluation.ceiling, -one.evaluation.score))


def answered(owner: Any) -> str:
    """Changes whenever the person's answers do."""
    newest = Answer.objects.owned_by(owner).order_by("-updated").first()
    return f"{newest.updated.timestamp()}" if newest else ""


def fit(given: Given, version: Version, job: Job, stamp: str) -> Fit:
    key = f"fit:{version.pk}:{job.pk}:{job.updated.timestamp()}:{stamp}:{given.today}"
    evaluation = cache.get(key)
    if evaluation is None:
        evaluation = evaluate(given)
        cache.set(key, evaluation, REMEMBERED)
    return Fit(job, evaluation, *must_haves(job, evaluation))


def must_haves(job: Job, evaluation: Evaluation) -> tuple[int, int]:
    asked = {each.id for each in job.requirements.requirements if each.importance == Importance.MUST and each.explicit}
    states = [match.status for match in evaluation.matches if match.requirement_id in asked]
    return len(asked), sum(state != "missing" for state in states)
