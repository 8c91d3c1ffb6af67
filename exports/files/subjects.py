"""What is printed: the outcome of a finished run, or a résumé as it is."""

import uuid
from dataclasses import dataclass
from typing import Any

from customization.models import Run
from customization.pipeline.verify.schema import VerificationResult
from customization.runs.services import finished
from resumes.document import ResumeDocument
from resumes.models import Resume, Version


@dataclass(frozen=True)
class Subject:
    """`done` holds the outputs of the run's stages; it is empty for a résumé as it is."""

    what: str
    pk: uuid.UUID
    document: ResumeDocument
    title: str
    version: Version
    done: dict[str, Any]
    run: Run | None = None

    @property
    def owner(self) -> Any:
        return self.version.resume.owner

    @property
    def verification(self) -> VerificationResult | None:
        return self.done.get("verify")


def subject(owner: Any, what: str, pk: uuid.UUID) -> Subject | None:
    """None for what is not there, not theirs or not finished."""
    if what == "run":
        return of_run(owner, pk)
    return of_resume(owner, pk) if what == "resume" else None


def of_run(owner: Any, pk: uuid.UUID) -> Subject | None:
    runs = Run.objects.owned_by(owner).filter(state=Run.State.DONE).select_related("version__resume", "job")
    run = runs.filter(pk=pk).first()
    done = finished(run) if run else {}
    if run is None or not done.get("verify"):
        return None
    return Subject("run", run.pk, done["verify"].document, run.job.title, run.version, done, run)


def of_resume(owner: Any, pk: uuid.UUID) -> Subject | None:
    resume = Resume.objects.owned_by(owner).filter(pk=pk).first()
    if resume is None:
        return None
    version = resume.latest
    return Subject("resume", resume.pk, version.document, "", version, {})
