"""/api/cover-letter: a letter for a run, or for a résumé and a job, for its owner."""

import uuid
from datetime import datetime
from typing import Literal, Self

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Status
from ninja.errors import HttpError
from pydantic import BaseModel, ConfigDict, model_validator

from customization.letters import services
from customization.letters.services import Asked
from customization.models import Letter, Run
from customization.pipeline.letter.schema import CoverLetter, LetterOptions
from customization.runs.services import given_for
from jobs.models import Job
from resumeai.doors.throttle import Throttle
from resumeai.http import engines
from resumes.models import Resume

cover_letter = Router(tags=["cover-letter"])
NO_MODEL = "This site has no model: leave engine empty or say builtin."


class LetterStart(LetterOptions):
    """For a run by its id, or for one of your résumés and one of your jobs."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "run_id": "7f0c5a4e-0f6c-4c55-9a55-6d5c3f1f8d10",
                    "style": "healthcare",
                    "length": "normal",
                    "tone": "plain",
                    "language": "de",
                    "why": "Ich wohne zehn Minuten von Ihrem Haus.",
                }
            ]
        }
    )
    run_id: uuid.UUID | None = None
    resume_id: uuid.UUID | None = None
    job_id: uuid.UUID | None = None
    engine: Literal["", "builtin", "model"] = ""

    @model_validator(mode="after")
    def one(self) -> Self:
        if not self.run_id and not (self.resume_id and self.job_id):
            raise ValueError("give run_id, or resume_id and job_id")
        return self

    @property
    def options(self) -> LetterOptions:
        return LetterOptions(**self.model_dump(include=set(LetterOptions.model_fields)))


class LetterOut(BaseModel):
    """`state` is writing, done, failed or cancelled; `letter` and `text` are there once it is done."""

    id: uuid.UUID
    run_id: uuid.UUID | None
    job_id: uuid.UUID
    state: str
    engine: str
    model: str
    options: LetterOptions
    task_id: uuid.UUID | None
    error: str
    created: datetime
    letter: CoverLetter | None
    text: str


def shown(letter: Letter) -> LetterOut:
    task = services.current_task(letter)
    finished = letter.letter if letter.state == Letter.State.DONE else None
    names = ("run_id", "job_id", "state", "engine", "model", "created")
    return LetterOut(
        id=letter.pk,
        options=letter.given.options,
        task_id=task.pk if task else None,
        error=task.error if task else "",
        letter=finished,
        text=finished.text if finished else "",
        **{name: getattr(letter, name) for name in names},
    )


def started(request: HttpRequest, body: LetterStart, asked: Asked) -> Letter:
    if body.run_id:
        run = get_object_or_404(Run.objects.owned_by(request.user).select_related("job"), pk=body.run_id)
        return services.write_for(request.user, run, asked)
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=body.resume_id)
    job = get_object_or_404(Job.objects.owned_by(request.user), pk=body.job_id)
    return services.write(request.user, given_for(request.user, resume.latest, job), job, asked)


@cover_letter.post("/generate", response={202: LetterOut}, throttle=[Throttle("30/m")])
def generate_letter(request: HttpRequest, body: LetterStart) -> Status[LetterOut]:
    """Starts the writing: ask again with the id, or watch the task."""
    offered = [name for name, _ in engines()]
    if body.engine == "model" and "model" not in offered:
        raise HttpError(422, NO_MODEL)
    return Status(202, shown(started(request, body, Asked(body.options, body.engine or offered[0]))))


@cover_letter.get("/{letter_id}", response=LetterOut)
def read_letter(request: HttpRequest, letter_id: uuid.UUID) -> LetterOut:
    """The letter with the verdict and the sources of every sentence."""
    return shown(get_object_or_404(Letter.objects.owned_by(request.user), pk=letter_id))
