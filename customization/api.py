"""/api/ats and /api/diff: the score with its receipt, and two résumés compared. Nothing is kept."""

import uuid
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from ninja import Router
from ninja.errors import HttpError
from pydantic import BaseModel, ConfigDict, Field

from customization.ats.report import report
from customization.ats.schema import AtsReport
from customization.diff import page
from customization.diff.report import diff
from customization.diff.schema import Diff
from customization.models import Run
from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.implement.rules import implement
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import Change, Choice, PlanGiven
from customization.runs import services
from jobs.extraction.posting import posting_from_paste
from jobs.extraction.rules import extract
from jobs.models import Job
from jobs.requirements import JobRequirements, UnreadablePosting
from resumeai.doors.throttle import Throttle
from resumes.document import ResumeDocument
from resumes.models import Resume

ats = Router(tags=["ats"])
differences = Router(tags=["diff"])
EXAMPLE: dict[str, Any] = {
    "document": {"basics": {"name": "Ida Holm"}, "skills": [{"keywords": ["Sourdough", "Food hygiene"]}]},
    "posting": "Night Baker\nHarbour Bakery, Leith\n\nRequirements:\n- Food hygiene certificate\n- Sourdough",
}


class Pair(BaseModel):
    """A résumé and a job: each either one of yours by its id, or given here."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})
    resume_id: uuid.UUID | None = None
    document: ResumeDocument | None = Field(None, description="JSON Resume")
    job_id: uuid.UUID | None = None
    posting: str = Field("", max_length=60_000, description="Text of a posting")


class Optimized(BaseModel):
    """What would lift the score and is true, the most first, and how far truth can lift it.

    `report` is the score as it is, `after` the one with all of the changes.
    """

    report: AtsReport
    after: AtsReport
    ceiling: float
    advice: str
    changes: tuple[Change, ...]


class TwoResumes(BaseModel):
    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "before": {"basics": {"summary": "I bake bread."}},
                    "after": {"basics": {"summary": "Baker of sourdough bread."}},
                }
            ]
        }
    )
    before: ResumeDocument
    after: ResumeDocument


def resume_of(request: HttpRequest, pair: Pair) -> ResumeDocument:
    if pair.resume_id:
        document: ResumeDocument = get_object_or_404(
            Resume.objects.owned_by(request.user), pk=pair.resume_id
        ).latest.document
        return document
    if pair.document is None:
        raise HttpError(422, "Give a resume_id or a document.")
    return pair.document


def job_of(request: HttpRequest, pair: Pair) -> JobRequirements:
    if pair.job_id:
        requirements: JobRequirements = get_object_or_404(
            Job.objects.owned_by(request.user), pk=pair.job_id
        ).requirements
        return requirements
    try:
        return extract(posting_from_paste(pair.posting))
    except UnreadablePosting as fault:
        raise HttpError(422, str(fault)) from fault


@ats.post("/analyze", response=AtsReport, throttle=[Throttle("60/m")])
def analyze(request: HttpRequest, body: Pair) -> AtsReport:
    """The score of a résumé for a job, term by term. Equal input, equal score."""
    return report(resume_of(request, body), job_of(request, body))


@ats.post("/optimize", response=Optimized, throttle=[Throttle("60/m")])
def optimize(request: HttpRequest, body: Pair) -> Optimized:
    """The changes that the built-in engine would propose, each measured with and without."""
    given = Given(resume=resume_of(request, body), job=job_of(request, body))
    evaluation = evaluate(given)
    proposed = plan(PlanGiven(given=given, evaluation=evaluation))
    choice = Choice.everything(proposed)
    made = implement(ImplementGiven(given=given, plan=proposed, choice=choice))
    return Optimized(
        report=report(given.resume, given.job),
        after=report(made.document, given.job),
        ceiling=evaluation.ceiling,
        advice=evaluation.advice,
        changes=proposed.changes,
    )


@differences.post("/generate", response=Diff, throttle=[Throttle("60/m")])
def generate(request: HttpRequest, body: TwoResumes) -> Diff:
    """Two résumés compared by section, word and meaning."""
    return diff(body.before, body.after)


def of_finished(request: HttpRequest, run_id: uuid.UUID) -> Diff:
    found = services.finished(get_object_or_404(Run.objects.owned_by(request.user), pk=run_id)).get("diff")
    if not isinstance(found, Diff):
        raise Http404
    return found


@differences.get("/{run_id}", response=Diff)
def of_run(request: HttpRequest, run_id: uuid.UUID) -> Diff:
    """The comparison stored with a finished run."""
    return of_finished(request, run_id)


@differences.get("/{run_id}/page")
def as_page(request: HttpRequest, run_id: uuid.UUID) -> HttpResponse:
    """The same as one HTML file to keep: in one text, side by side and as plain lines."""
    body = page.html(of_finished(request, run_id))
    headers = {"Content-Disposition": 'attachment; filename="what-changed.html"'}
    return HttpResponse(body, content_type="text/html; charset=utf-8", headers=headers)
