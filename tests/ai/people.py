"""The fictional people and postings of tests/data as the steps take them."""

import json
from pathlib import Path

from customization.pipeline import run
from customization.pipeline.given import Given
from customization.pipeline.plan.schema import Choice
from customization.pipeline.result import Tailored
from jobs.extraction.rules import extract
from jobs.requirements import PostingText
from resumeai.ai.engine import Engine
from resumeai.ai.step import Made
from resumes.document import ResumeDocument

DATA = Path(__file__).parents[1] / "data"
PEOPLE = sorted((DATA / "resumes" / "people").glob("*.json"))
POSTINGS = sorted((DATA / "jobs").glob("*.txt"))


def resume(path: Path) -> ResumeDocument:
    return ResumeDocument.from_json_resume(json.loads(path.read_text(encoding="utf-8")))


def given(person: Path, posting: Path) -> Given:
    text = posting.read_text(encoding="utf-8")
    return Given(resume=resume(person), job=extract(PostingText(text=text)))


async def tailor(given: Given, engine: Engine) -> Tailored:
    """A whole run with every change kept."""
    done = {}
    async for part in run.prepare(given, engine):
        if isinstance(part, Made):
            done[part.stage] = part.output
    everything = Choice.everything(done["plan"])
    async for part in run.apply(given, done["evaluate"], done["plan"], everything, engine):
        if isinstance(part, Made):
            done[part.stage] = part.output
    return run.tailored(done)
