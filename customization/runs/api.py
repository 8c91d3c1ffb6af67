"""/api/customize: a run from the first comparison to the finished résumé, for its owner."""

import json
import uuid
from typing import Any, Literal

from django.db.models import F, QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Status
from ninja.errors import HttpError
from ninja.pagination import paginate

from customization.bulk.services import runs_for
from customization.models import Run
from customization.pipeline.plan.schema import Plan
from customization.questions import answers
from customization.runs import services
from customization.runs.services import NotNow
from customization.runs.shapes import Answers, Choosing, RunLine, RunOut, RunStart, RunStatus
from jobs.models import Job
from jobs.requirements import UnreadablePosting
from jobs.services import add_job
from resumeai.doors.pagination import Pieces
from resumeai.doors.throttle import Throttle
from resumeai.http import engine_again, engines
from resumes.document import ResumeDocument
from resumes.models import Resume
from resumes.reading.errors import UnreadableFile
from resumes.services import add_resume

customize = Router(tags=["customize"])
NO_MODEL = "This site has no model: leave engine empty or say builtin."


def owned(request: HttpRequest, run_id: uuid.UUID) -> Run:
    runs = Run.objects.owned_by(request.user).select_related("version", "job")
    return get_object_or_404(runs, pk=run_id)


def line(run: Run) -> dict[str, Any]:
    return {
        "id": run.pk,
        "resume_id": run.version.resume_id,
        "resume_version": run.version.number,
        "job_id": run.job_id,
        "job_title": run.job.title,
        **{name: getattr(run, name) for name in ("engine", "state", "created")},
    }


def status(run: Run) -> dict[str, Any]:
    task = services.current_task(run)
    stages = [
        {"name": row.stage, "made_by": row.made_by, "model": row.model, "seconds": row.seconds}
        | {"usage": row.usage.model_dump(mode="json")}
        for row in run.stages.all()
    ]
    known = {"task_id": task.pk, "percent": task.percent, "error": task.error} if task else {}
    return line(run) | {"task_id": None, "percent": 0, "error": "", "stages": stages} | known


def whole(run: Run) -> RunOut:
    done = services.finished(run)
    verified, written = done.get("verify"), done.get("implement")
    return RunOut(
        **status(run),
        evaluation=done.get("evaluate"),
        plan=done.get("plan"),
        document=verified.document if verified else None,
        put_back=verified.put_back if verified else (),
        failed=written.failed if written else (),
        doubts=verified.doubts if verified else (),
        evidence=verified.evidence if verified else None,
        preserved=verified.preserved if verified else (),
        remarks=verified.remarks if verified else (),
        scores=done.get("ats"),
    )


def kept_resume(request: HttpRequest, body: RunStart) -> Resume | None:
    """None for one that is given here."""
    if body.resume_id:
        return get_object_or_404(Resume.objects.owned_by(request.user), pk=body.resume_id)
    if body.document is None:
        raise HttpError(422, "Give a resume_id or a document.")
    return None


def given_resume(request: HttpRequest, body: RunStart) -> Resume:
    document = body.document or ResumeDocument()
    written = json.dumps(document.model_dump(mode="json", by_alias=True, exclude_defaults=True))
    try:
        return add_resume(request.user, written.encode(), "resume.json")
    except UnreadableFile as fault:
        raise HttpError(422, str(fault)) from fault


def job_of(request: HttpRequest, body: RunStart) -> Job:
    if body.job_id:
        return get_object_or_404(Job.objects.owned_by(request.user), pk=body.job_id)
    try:
        return add_job(request.user, body.posting)
    except UnreadablePosting as fault:
        raise HttpError(422, str(fault)) from fault


def begin(request: HttpRequest, body: RunStart, *, unattended: bool = False) -> Run:
    engine = offered(body.engine)
    resume = kept_resume(request, body)
    with services.all_or_none() as made:
        job = job_of(request, body)
        if not body.job_id:
            made.append(job)
        if resume is None:
            resume = given_resume(request, body)
            made.append(resume)
        return services.start_run(request.user, resume.latest, job, engine, unattended=unattended)


def offered(engine: str) -> str:
    """The one that is asked for, else the best of this site."""
    known = [name for name, _ in engines()]
    if engine == "model" and "model" not in known:
        raise HttpError(422, NO_MODEL)
    return engine or known[0]


def attempt(act: Any, *arguments: Any) -> None:
    try:
        act(*arguments)
    except NotNow as why:
        raise HttpError(409, str(why)) from why


@customize.get("", response=list[RunLine])
@paginate(Pieces)
def list_runs(request: HttpRequest, bulk: uuid.UUID | None = None) -> QuerySet[Run]:
    """The newest first; with `bulk`, those that this task has begun."""
    found = {"resume_id": F("version__resume_id"), "resume_version": F("version__number"), "job_title": F("job__title")}
    return runs_for(request.user, bulk).annotate(**found).defer("given")


@customize.post("/plan", response={202: RunStatus}, throttle=[Throttle("30/m")])
def plan_run(request: HttpRequest, body: RunStart) -> Status[Any]:
    """Starts a run: it compares, plans changes and then waits for your choice."""
    return Status(202, status(begin(request, body)))


@customize.post("/resume", response={202: RunStatus}, throttle=[Throttle("30/m")])
def customize_resume(request: HttpRequest, body: RunStart) -> Status[Any]:
    """From end to end: plans, keeps every change, writes and checks them. Watch it until `state` is done."""
    return Status(202, status(begin(request, body, unattended=True)))


@customize.post("/implement", response={202: RunStatus})
def implement_run(request: HttpRequest, body: Choosing) -> Status[Any]:
    """Writes the changes that you keep, checks every line and measures the result."""
    run = owned(request, body.run_id)
    plan = services.finished(run).get("plan")
    kept = [change.id for change in plan.changes] if body.keep == "all" and isinstance(plan, Plan) else body.keep
    attempt(services.choose, run, kept, body.edits)
    return Status(202, status(owned(request, body.run_id)))


@customize.get("/status/{run_id}", response=RunStatus)
def run_status(request: HttpRequest, run_id: uuid.UUID) -> dict[str, Any]:
    """Small enough to ask every second; the socket tells the same without asking."""
    return status(owned(request, run_id))


@customize.get("/{run_id}", response=RunOut, by_alias=True)
def read_run(request: HttpRequest, run_id: uuid.UUID) -> RunOut:
    return whole(owned(request, run_id))


@customize.post("/{run_id}/answers", response={202: RunStatus})
def answer_run(request: HttpRequest, run_id: uuid.UUID, body: Answers) -> Status[Any]:
    """Your answers become evidence for this and every later run, and the plan is made anew with them."""
    run = owned(request, run_id)
    said = {one.question_id: answers.Said(one.says, one.text) for one in body.answers}
    attempt(answers.answer, run, said)
    return Status(202, status(owned(request, run_id)))


@customize.post("/{run_id}/choose-again", response={202: RunStatus})
def choose_run_again(request: HttpRequest, run_id: uuid.UUID) -> Status[Any]:
    """Back to the plan from a finished run."""
    attempt(services.choose_again, owned(request, run_id))
    return Status(202, status(owned(request, run_id)))


@customize.post("/{run_id}/retry", response={202: RunStatus})
def retry_run(request: HttpRequest, run_id: uuid.UUID, engine: Literal["", "builtin", "model"] = "") -> Status[Any]:
    """From the stage that failed; what is finished is kept and never paid twice."""
    run = owned(request, run_id)
    attempt(services.try_again, run, offered(engine) if engine else "")
    return Status(202, status(owned(request, run_id)))


@customize.post("/{run_id}/duplicate", response={202: RunStatus}, throttle=[Throttle("30/m")])
def duplicate_run(request: HttpRequest, run_id: uuid.UUID, job_id: uuid.UUID) -> Status[Any]:
    """The same version of the résumé, with the same engine, for another job of yours."""
    run = owned(request, run_id)
    job = get_object_or_404(Job.objects.owned_by(request.user), pk=job_id)
    return Status(202, status(services.duplicate(run, job, engine_again(run.engine))))


@customize.delete("/{run_id}", response={204: None})
def delete_run(request: HttpRequest, run_id: uuid.UUID) -> Status[None]:
    """Stops it where it is at work. The résumé and the job stay."""
    services.delete(owned(request, run_id))
    return Status(204, None)
