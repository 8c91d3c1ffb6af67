"""Plain rows for tests of pages."""

import uuid
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.core.files.base import ContentFile

from accounts.tiers import limits_of
from customization.diff.schema import Diff
from customization.evidence.schema import EvidenceReport
from customization.models import Letter, Run
from customization.pipeline.evaluate.schema import Evaluation, Question
from customization.pipeline.given import Given
from customization.pipeline.letter.rules import letter as written
from customization.pipeline.letter.schema import LetterGiven
from customization.pipeline.verify.schema import VerificationResult
from exports.files.services import Export
from exports.models import Photo, Sent
from exports.taken import services as taken
from jobs.models import Job
from jobs.requirements import Importance, JobRequirement, JobRequirements, RequirementType
from resumeai.ai.engine import Usage
from resumeai.work.models import File, Task
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


def runs_of_a_day(owner: Any) -> None:
    """As many as their tier allows in 24 hours."""
    first = run(owner)
    kept = {"owner": owner, "version": first.version, "job": first.job, "given": first.given}
    Run.objects.bulk_create(Run(**kept) for _ in range(limits_of(owner).runs - 1))


def asked(owner: Any) -> Run:
    """A run that has one question before its plan."""
    made = run(owner, Run.State.AWAITING_CHOICE)
    question = Question(id="has-radar", text="Have you worked with radar?")
    evaluation = Evaluation(matches=(), questions=(question,), score=40, ceiling=60)
    made.stages.create(stage="evaluate", output=evaluation.model_dump(mode="json"), made_by="rules", usage=Usage())
    return made


def letter(owner: Any, state: Letter.State = Letter.State.DONE) -> Letter:
    made = run(owner, Run.State.DONE)
    given = LetterGiven(given=made.given, day=date(2026, 6, 15))
    return Letter.objects.create(
        owner=owner, run=made, job=made.job, given=given, letter=written(given), state=state, made_by="rules"
    )


def sent(owner: Any) -> Sent:
    made = run(owner, Run.State.DONE)
    return Sent.objects.create(
        owner=owner,
        job=made.job,
        run=made,
        name="Tove Haugland.txt",
        content_type="text/plain",
        content=b"Tove Haugland",
        sha256=sha256(b"Tove Haugland").hexdigest(),
    )


def sent_keys(owner: Any) -> dict[str, Any]:
    made = sent(owner)
    return {"job_id": made.job_id, "sent_id": made.pk}


def photographed(owner: Any) -> dict[str, Any]:
    Photo.objects.update_or_create(owner=owner, defaults={"content": b"\xff\xd8\xff", "sha256": "0" * 64})
    return {}


def taken_keys(owner: Any) -> dict[str, Any]:
    file = Export(b"Tove Haugland", "Tove Haugland.txt", "text/plain; charset=utf-8")
    return {"token": taken.link(taken.record(owner, file, "txt", "classic", run_id=run(owner, Run.State.DONE).pk))}


def task(owner: Any) -> Task:
    return Task.objects.create(owner=owner, kind="prepare", subject=run(owner).pk, state=State.DONE)


def made_file(owner: Any) -> Task:
    made = Task.objects.create(owner=owner, kind="export", subject=uuid.uuid4(), state=State.DONE)
    File.objects.create(
        task=made, name="Tove Haugland.txt", content_type="text/plain; charset=utf-8", content=b"Tove Haugland"
    )
    return made
