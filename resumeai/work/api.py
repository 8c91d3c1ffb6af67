"""/api/tasks: start long work, see what it is doing, stop it, try it again; for its owner."""

import uuid
from datetime import datetime
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from ninja import Router, Status
from ninja.errors import HttpError, ValidationError
from ninja.pagination import paginate
from pydantic import BaseModel, ConfigDict, Field
from pydantic import ValidationError as Invalid

from resumeai.doors.pagination import Pieces
from resumeai.doors.throttle import Throttle
from resumeai.work import services
from resumeai.work.models import File, Task
from resumeai.work.registry import KINDS, CannotStart
from resumeai.work.views import attached

router = Router(tags=["tasks"])
NOT_FAILED = "Only failed work can be tried again."
NOTHING_THERE = "There is nothing with that id that you may work on."


class TaskStart(BaseModel):
    """`kind` is one of `GET /api/tasks/kinds`, which says what `input` it takes."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "kind": "prepare",
                    "input": {
                        "resume_id": "4f1c2f9e-7a3f-4d38-9a52-0d5f1f3a1a01",
                        "job_id": "a0b6d8a4-52a9-4f4c-8f0e-6c3e5f7b2c02",
                    },
                }
            ]
        }
    )
    kind: str = Field(max_length=40)
    input: dict[str, Any] = Field(default_factory=dict)


class TaskKind(BaseModel):
    """`input` is a JSON Schema; `seconds` is the hard limit of one attempt."""

    kind: str
    seconds: float
    input: dict[str, Any]


class TaskLine(BaseModel):
    model_config = ConfigDict(from_attributes=True)
    id: uuid.UUID
    kind: str
    subject: uuid.UUID
    state: str
    percent: int
    error: str
    created: datetime
    finished: datetime | None


class TaskStatus(TaskLine):
    """`events` are in the order of their `seq`, as the socket tells them. `result` is the address of what was made."""

    result: str = ""
    events: list[dict[str, Any]]


def status_of(task: Task, after: int = 0) -> TaskStatus:
    events = [{"seq": event.seq, **event.payload} for event in task.events.filter(seq__gt=after)]
    made = services.result_of(task)
    known = {name: getattr(task, name) for name in TaskLine.model_fields}
    return TaskStatus(events=events, result=made.api if made else "", **known)


def owned(request: HttpRequest, task_id: uuid.UUID) -> Task:
    return get_object_or_404(Task.objects.owned_by(request.user), pk=task_id)


@router.get("", response=list[TaskLine])
@paginate(Pieces)
def list_tasks(request: HttpRequest) -> QuerySet[Task]:
    """Your work, the newest first."""
    return Task.objects.owned_by(request.user)


@router.get("/kinds", response=list[TaskKind])
def task_kinds(request: HttpRequest) -> list[TaskKind]:
    """What can be started, and with which input."""
    offered = ((name, kind, kind.start) for name, kind in sorted(KINDS.items()) if kind.start)
    return [
        TaskKind(kind=name, seconds=kind.seconds, input=start.given.model_json_schema())
        for name, kind, start in offered
    ]


@router.post("/start", response={202: TaskStatus}, throttle=[Throttle("60/m")])
def start_task(request: HttpRequest, body: TaskStart) -> Status[TaskStatus]:
    """Starts long work and answers at once; ask for its status, or listen at `/ws/tasks/{id}/`."""
    kind = KINDS.get(body.kind)
    if kind is None or kind.start is None:
        raise refused(("kind",), f"There is no such kind of work: see {request.path.removesuffix('start')}kinds.")
    try:
        given = kind.start.given.model_validate(body.input)
    except Invalid as faults:
        raise ValidationError(
            [{**fault, "loc": ("body", "body", "input", *fault["loc"])} for fault in faults.errors(include_url=False)]
        ) from faults
    try:
        return Status(202, status_of(services.start_from(request.user, body.kind, given)))
    except services.TooMany as why:
        raise HttpError(429, str(why)) from why
    except CannotStart as why:
        raise HttpError(409, str(why)) from why
    except ObjectDoesNotExist as missing:
        raise HttpError(404, NOTHING_THERE) from missing


def refused(place: tuple[str, ...], message: str) -> ValidationError:
    return ValidationError([{"type": "value_error", "loc": ("body", "body", *place), "msg": message}])


@router.get("/{uuid:task_id}", response=TaskStatus)
def read(request: HttpRequest, task_id: uuid.UUID, after: int = 0) -> TaskStatus:
    """State and progress; with `after`, only the events whose number is larger."""
    return status_of(owned(request, task_id), max(after, 0))


@router.get("/{uuid:task_id}/file", openapi_extra={"responses": {200: {"description": "The file"}}})
def task_file(request: HttpRequest, task_id: uuid.UUID) -> HttpResponse:
    """What an `export` has made; for a day, then it can be made again."""
    file = get_object_or_404(File, task=owned(request, task_id))
    answer = attached(file)
    answer["Cache-Control"] = "no-store, private"
    return answer


@router.delete("/{uuid:task_id}", response=TaskStatus)
def cancel(request: HttpRequest, task_id: uuid.UUID) -> TaskStatus:
    """Asks the work to stop. A finished task stays as it is."""
    task = owned(request, task_id)
    services.cancel(task)
    task.refresh_from_db()
    return status_of(task)


@router.post("/{uuid:task_id}/retry", response={202: TaskStatus})
def retry(request: HttpRequest, task_id: uuid.UUID) -> Status[TaskStatus]:
    """Failed work once more, from the stage that failed: what is finished is kept and not paid for again."""
    task = owned(request, task_id)
    if not services.retry(task):
        raise HttpError(409, NOT_FAILED)
    task.refresh_from_db()
    return Status(202, status_of(task))
