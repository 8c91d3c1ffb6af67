"""The whole job without a database: two files in, the files of a finished run out."""

import time
from contextlib import aclosing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from customization.ats.schema import BeforeAndAfter
from customization.diff import page
from customization.pipeline import run as pipeline
from customization.pipeline.given import Given
from customization.pipeline.letter import STEP as LETTER
from customization.pipeline.letter.schema import CoverLetter, LetterGiven, LetterOptions
from customization.pipeline.letter.tailored import after_run
from customization.pipeline.plan.schema import Choice, Plan
from customization.pipeline.result import Tailored
from exports.files import services
from exports.letters.services import letter_files
from jobs.extraction import STEP as EXTRACT
from jobs.extraction.posting import posting_from_file
from jobs.requirements import PostingText
from resumeai.ai.configured import configured_engine
from resumeai.ai.engine import Engine
from resumeai.ai.step import Made, Watch, unwatched
from resumes.document import ResumeDocument, Section
from resumes.enough import require_enough
from resumes.paths import texts
from resumes.reading import read
from resumes.reading.schema import SourceText
from resumes.structuring import STEP as STRUCTURE
from resumes.structuring.schema import Structured


class UnknownChange(ValueError):
    """The message is one sentence for the person."""


@dataclass(frozen=True)
class Tailoring:
    """A finished run: what was proposed, what was kept, what came of it, and by which engine."""

    plan: Plan
    choice: Choice
    tailored: Tailored
    engine: str
    seconds: float
    letter: CoverLetter | None = None

    def files(self, style: str) -> dict[str, bytes]:
        scores = BeforeAndAfter(before=self.tailored.before, after=self.tailored.after)
        printed = {f"tailored.{name}": self.print(name, style) for name in ("json", "docx", "pdf", "txt")}
        return printed | {
            "plan.json": as_json(self.plan),
            "evidence.json": as_json(self.tailored.verification.evidence),
            "ats.json": as_json(scores),
            "diff.html": page.html(self.tailored.diff).encode(),
            **(letter_files(self.letter, self.tailored.document, style) if self.letter else {}),
        }

    def print(self, name: str, style: str) -> bytes:
        return services.render(self.tailored.document, name, style).content

    def summary(self) -> dict[str, Any]:
        verification = self.tailored.verification
        return {
            "changes_proposed": len(self.plan.changes),
            "changes_kept": len(self.choice.kept),
            "changes_failed": len(self.tailored.implementation.failed),
            "put_back": [one.change_id for one in verification.put_back],
            "score_before": round(verification.score_before, 1),
            "score_after": round(verification.score_after, 1),
            "engine": self.engine,
            "seconds": round(self.seconds, 2),
        }


@dataclass(frozen=True)
class Inputs:
    resume: SourceText
    posting: PostingText


def read_files(resume: Path, posting: Path) -> Inputs:
    """Raises OSError, UnreadableFile or UnreadablePosting, each with a sentence for the person."""
    return Inputs(read(resume.read_bytes(), resume.name), posting_from_file(posting.read_bytes(), posting.name))


@dataclass(frozen=True)
class AskedLetter:
    options: LetterOptions
    day: date


async def tailor(
    inputs: Inputs, keep: str, engine_name: str, asked: AskedLetter | None = None, watch: Watch = unwatched
) -> Tailoring:
    """Raises UnreadableFile, UnknownChange or AiError, each with a sentence for the person."""
    begun = time.monotonic()
    async with configured_engine(engine_name, work="tailor") as engine:
        given = await read_both(inputs, engine, watch)
        plan, choice, tailored = await run(given, keep, engine, watch)
        letter = await letter_of(after_run(given, tailored.verification), asked, engine, watch) if asked else None
        return Tailoring(plan, choice, tailored, engine.name, time.monotonic() - begun, letter)


async def read_both(inputs: Inputs, engine: Engine, watch: Watch) -> Given:
    structured = (await STRUCTURE.run(inputs.resume, engine, watch)).output
    require_enough(structured)
    job = (await EXTRACT.run(inputs.posting, engine, watch)).output
    return Given(resume=whole(structured), job=job, places=structured.places)


async def letter_of(given: Given, asked: AskedLetter, engine: Engine, watch: Watch = unwatched) -> CoverLetter:
    start = LetterGiven(given=given, options=asked.options, day=asked.day)
    made: CoverLetter = (await LETTER.run(start, engine, watch)).output
    return made


def whole(structured: Structured) -> ResumeDocument:
    """What the reader could not place stands at the end, in its own words: tailoring loses nothing."""
    said = {text for _, text in texts(structured.document)}
    left = [line for line in structured.unplaced if line not in said]
    sections = structured.document.sections + ([Section(lines=left)] if left else [])
    return structured.document.model_copy(update={"sections": sections})


async def run(given: Given, keep: str, engine: Engine, watch: Watch) -> tuple[Plan, Choice, Tailored]:
    done = await finished(pipeline.prepare(given, engine), watch)
    plan: Plan = done["plan"]
    choice = choice_of(plan, keep)
    written = await finished(pipeline.apply(given, done["evaluate"], plan, choice, engine), watch)
    return plan, choice, pipeline.tailored(written)


async def finished(parts: pipeline.Parts, watch: Watch) -> dict[str, Any]:
    """Outputs by stage."""
    done: dict[str, Any] = {}
    async with aclosing(parts):
        async for part in parts:
            watch(part)
            if isinstance(part, Made):
                done[part.stage] = part.output
    return done


def choice_of(plan: Plan, keep: str) -> Choice:
    """`all`, `none`, or numbers of the plan's changes, counted from 1."""
    if keep in ("all", "none"):
        return Choice.everything(plan) if keep == "all" else Choice()
    return Choice(kept=frozenset(change_id(plan, number.strip()) for number in keep.split(",")))


def change_id(plan: Plan, number: str) -> str:
    count = len(plan.changes)
    if not number.isdecimal() or not 1 <= int(number) <= count:
        known = f"has changes 1 to {count}" if count else "proposes no change"
        raise UnknownChange(f"There is no change {number!r} to keep: the plan {known}; say all, none or numbers.")
    return plan.changes[int(number) - 1].id


def as_json(value: BaseModel) -> bytes:
    return (value.model_dump_json(by_alias=True, indent=2) + "\n").encode()
