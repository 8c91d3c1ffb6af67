"""What the JSON API takes and gives for a run."""

import uuid
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from customization.ats.schema import BeforeAndAfter
from customization.evidence.schema import EvidenceReport
from customization.pipeline.evaluate.schema import Evaluation
from customization.pipeline.implement.schema import FailedChange
from customization.pipeline.plan.schema import Plan
from customization.pipeline.verify.schema import Doubt, Preserved, PutBack
from customization.questions.answers import LONGEST
from customization.runs.services import LONGEST_LINE
from resumes.document import ResumeDocument

RESUME_ID, JOB_ID, RUN_ID = (f"{number}f0c5a4e-0f6c-4c55-9a55-6d5c3f1f8d10" for number in (5, 6, 7))


class RunStart(BaseModel):
    """A résumé and a job: each by its id, or given here; what is given here is kept as yours."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"resume_id": RESUME_ID, "job_id": JOB_ID},
                {
                    "document": {
                        "basics": {"name": "Ida Holm", "email": "ida@example.org"},
                        "work": [{"name": "Harbour Bakery", "position": "Baker", "startDate": "2019-03"}],
                    },
                    "posting": "Night Baker\nHarbour Bakery, Leith\n\nRequirements:\n- Food hygiene certificate",
                },
            ]
        }
    )
    resume_id: uuid.UUID | None = None
    document: ResumeDocument | None = Field(None, description="JSON Resume")
    job_id: uuid.UUID | None = None
    posting: str = Field("", max_length=60_000, description="Text of a posting")
    engine: Literal["", "builtin", "model"] = Field("", description="Empty: the best that this site has")


class Choosing(BaseModel):
    """`keep` names changes of the plan by their ids. `edits` are your own wordings; they are checked as any line."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"run_id": RUN_ID, "keep": ["c1", "c2"], "edits": {"c2": "Baked 400 loaves a night"}}]
        }
    )
    run_id: uuid.UUID
    keep: list[str] | Literal["all"] = Field("all", description="Ids of changes, names of sections, or all")
    edits: dict[str, Annotated[str, Field(max_length=LONGEST_LINE)]] = {}


class Said(BaseModel):
    question_id: str
    says: Literal["yes", "no"] = Field(description="A no is remembered and never asked again")
    text: str = Field("", max_length=LONGEST, description="The facts, in your own words")


class Answers(BaseModel):
    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"answers": [{"question_id": "q1", "says": "yes", "text": "In 2021, at sea."}]}]
        }
    )
    answers: list[Said] = Field(min_length=1, max_length=50)


class RunLine(BaseModel):
    """`state` is preparing, awaiting_choice, applying, done, failed or cancelled."""

    model_config = ConfigDict(from_attributes=True)
    id: uuid.UUID
    resume_id: uuid.UUID
    resume_version: int
    job_id: uuid.UUID
    job_title: str
    engine: str
    state: str
    created: datetime


class RunStatus(RunLine):
    """`task_id` names the newest background work: watch it at /ws/tasks/{task_id}/ or /api/tasks/{task_id}."""

    task_id: uuid.UUID | None
    percent: int
    error: str
    stages: list[dict[str, Any]] = Field(description="Finished stages: name, made_by, model, seconds, usage")


class RunOut(RunStatus):
    """What is finished so far; the rest is null."""

    evaluation: Evaluation | None
    plan: Plan | None
    document: ResumeDocument | None = Field(description="The tailored résumé, JSON Resume")
    put_back: tuple[PutBack, ...] = Field((), description="Changes whose words had no source: the original stands")
    failed: tuple[FailedChange, ...] = ()
    doubts: tuple[Doubt, ...] = Field((), description="Texts without a source: both wordings, and softer words")
    evidence: EvidenceReport | None = Field(
        None, description="Every claim of every changed text; where sources disagree"
    )
    preserved: tuple[Preserved, ...] = Field((), description="Sections, employers, titles, dates, education, contact")
    remarks: tuple[str, ...] = ()
    scores: BeforeAndAfter | None
