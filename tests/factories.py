"""Plain rows for tests of pages."""

from datetime import date
from pathlib import Path
from typing import Any

from django.core.files.base import ContentFile

from customization.diff.schema import Diff
from customization.evidence.schema import EvidenceReport
from customization.models import Letter, Run
from customization.pipeline.given import Given
from customization.pipeline.letter.rules import letter as written
from customization.pipeline.letter.schema import LetterGiven
from customization.pipeline.verify.schema import VerificationResult
from jobs.models import Job
from jobs.requirements import Importance, JobRequirement, JobRequirements, RequirementType
from resumeai.ai.engine import Usage
from resumeai.work.models import Task
from resumeai.work.states import State
from resumes.document import ResumeDocument
from resumes.models import Resume
from resumes.structuring.schema import Structured

PDF = Path(__file__).parent / "data" / "resumes" / "files" / "nurse_en-typst-sidebar.pdf"
POSTING = """Ferry mate

You must hold a mate's licence. Norwegian is a must.
A plus: knowledge of ECDIS."""


def document() -> ResumeDocument:
    return ResumeDocument.model_validate(
        {
            "basics": {"name": "Tove Haugland", "email": "tove@example.org", "x-note": "kept"},
            "work": [
                {
                    "position": "Deckhand",
                    "name": "Fjord Line",
                    "startDate": "2021-03",
                    "highlights": ["Moored the ferry 2,000 times", "Trained 3 deckhands"],
                    "x-ship": "Stavangerfjord",
                },
                {"position": "Cook", "name": "Bryggen Café", "startDate": "2018", "endDate": "2020-12"},
            ],
            "skills": [{"name": "Sea", "keywords": ["ECDIS", "Radar"]}],
        }
    )


def resume(owner: Any, **reading: Any) -> Resume:
    made = Resume.objects.create(owner=owner, title="Tove Haugland")
    read = Structured(document=document(), **reading)
    made.versions.create(number=1, document=document(), reading=read, made_by="built-in engine")
    return made


def uploaded(owner: Any) -> Resume:
    made = resume(owner)
    made.original.save("original", ContentFile(b"Tove Haugland"))
    return made


def printed(owner: Any) -> Resume:
    """With a PDF of one page."""
    made = resume(owner)
    made.original_name = "resume.pdf"
    made.original.save("original", ContentFile(PDF.read_bytes()))
    return made


def requirement(number: int, text: str, quote: str, importance: Importance) -> JobRequirement:
    start = POSTING.index(quote)
    return JobRequirement(
        id=f"r{number}",
        text=text,
        type=RequirementType.CERTIFICATION,
        importance=importance,
        quote=quote,
        start=start,
        end=start + len(quote),
    )


def job(owner: Any) -> Job:
    found = JobRequirements(
        title="Ferry mate",
        company="Fjord Line",
        text=POSTING,
        requirements=(
            requirement(1, "Mate's licence", "mate's licence", Importance.MUST),
            requirement(2, "Norwegian", "Norwegian", Importance.MUST),
            requirement(3, "ECDIS", "knowledge of ECDIS", Importance.NICE),
        ),
    )
    return Job.objects.create(owner=owner, title="Ferry mate", company="Fjord Line", text=POSTING, requirements=found)


def run(owner: Any, state: Run.State = Run.State.CANCELLED) -> Run:
    wanted = job(owner)
    given = Given(resume=document(), job=wanted.requirements)
    made = Run.objects.create(owner=owner, version=resume(owner).latest, job=wanted, state=state, given=given)
    verified = VerificationResult(document=document(), evidence=EvidenceReport(), score_before=40, score_after=60)
    for stage, output in {"verify": verified, "diff": Diff(lines=())}.items():
        made.stages.create(stage=stage, output=output.model_dump(mode="json"), made_by="rules", usage=Usage())
    return made


def letter(owner: Any, state: Letter.State = Letter.State.DONE) -> Letter:
    made = run(owner, Run.State.DONE)
    given = LetterGiven(given=made.given, day=date(2026, 6, 15))
    return Letter.objects.create(
        owner=owner, run=made, job=made.job, given=given, letter=written(given), state=state, made_by="rules"
    )


def task(owner: Any) -> Task:
    return Task.objects.create(owner=owner, kind="prepare", subject=run(owner).pk, state=State.DONE)
