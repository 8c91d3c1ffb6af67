"""`make live`: whole runs with a real model on people and postings of our own: truth, coverage, tokens, cost, time.

Skips with one sentence where no model is set up. It spends real money: about ten US cents a pair with the defaults.
"""

import asyncio
import json
import os
import time
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumeai.settings.dev")
django.setup()

from customization.evidence.schema import Verdict  # noqa: E402 - Django's settings come first
from customization.matching.schema import Status  # noqa: E402
from customization.pipeline import letter  # noqa: E402
from customization.pipeline import run as pipeline  # noqa: E402
from customization.pipeline.given import Given  # noqa: E402
from customization.pipeline.letter.schema import CoverLetter, LetterGiven  # noqa: E402
from customization.pipeline.letter.tailored import after_run  # noqa: E402
from customization.pipeline.plan.schema import Choice  # noqa: E402
from customization.pipeline.result import Tailored  # noqa: E402
from jobs import extraction  # noqa: E402
from jobs.requirements import PostingText  # noqa: E402
from resumeai.ai.configured import available, configured_engine  # noqa: E402
from resumeai.ai.engine import Engine, Usage  # noqa: E402
from resumeai.ai.errors import NO_KEY, AiError  # noqa: E402
from resumeai.ai.step import Made  # noqa: E402
from resumes.document import ResumeDocument  # noqa: E402

DATA = Path(__file__).parents[1] / "data"
PAIRS = [
    ("two_pages/resume.json", "two_pages/posting.txt"),
    ("resumes/people/nurse_en.json", "jobs/nurse.txt"),
    ("resumes/people/electrician_de.json", "jobs/elektriker_de.txt"),
    ("resumes/people/software_es.json", "jobs/software_engineer.txt"),
]


def main() -> None:
    if available() is None:
        print(f"Skipped: {NO_KEY}")
        return
    print(f"{available()}: {len(PAIRS)} runs, every change kept")
    for resume, posting in PAIRS:
        try:
            print(asyncio.run(line(resume, posting)))
        except AiError as error:
            print(f"{resume}: {error}")


async def line(resume: str, posting: str) -> str:
    """One pair, measured; a new loop and a new client each."""
    begun, usage, done = time.monotonic(), Usage(), {}
    document = ResumeDocument.from_json_resume(json.loads((DATA / resume).read_text(encoding="utf-8")))
    async with configured_engine("model") as engine:
        async for made in everything(document, (DATA / posting).read_text(encoding="utf-8"), engine):
            done[made.stage], usage = made.output, usage + made.usage
    return told(resume, pipeline.tailored(done), done["letter"], usage, time.monotonic() - begun)


async def everything(document: ResumeDocument, posting: str, engine: Engine) -> AsyncIterator[Made[Any]]:
    job = await extraction.STEP.run(PostingText(text=posting), engine)
    yield job
    given = Given(resume=document, job=job.output)
    done: dict[str, Any] = {}
    async for part in pipeline.prepare(given, engine):
        if isinstance(part, Made):
            done[part.stage] = part.output
            yield part
    choice = Choice.everything(done["plan"])
    async for part in pipeline.apply(given, done["evaluate"], done["plan"], choice, engine):
        if isinstance(part, Made):
            done[part.stage] = part.output
            yield part
    told = after_run(given, done["verify"])
    yield await letter.STEP.run(LetterGiven(given=told, day=date.today()), engine)


def told(name: str, result: Tailored, written: CoverLetter, usage: Usage, seconds: float) -> str:
    """Truth is the share of the model's changed texts that stood; what did not was put back."""
    changed = len(result.verification.done) + len(result.verification.put_back)
    stood = len(result.verification.done) / changed if changed else 1.0
    flagged = len(result.verification.evidence.with_verdict(Verdict.FLAGGED))
    rows = result.after.coverage
    covered = sum(row.status is not Status.MISSING for row in rows) / len(rows) if rows else 1.0
    cached = usage.cache_read_tokens / usage.input_tokens if usage.input_tokens else 0.0
    return (
        f"{name:40} truth {stood:5.2f} ({len(result.verification.put_back)} put back, {flagged} to look at)  "
        f"coverage {covered:4.2f}  score {result.before.score:5.1f} → {result.after.score:5.1f}  "
        f"letter {len(written.sentences)} sentences ({len(written.dropped)} left out)  calls {usage.requests}  "
        f"in {usage.input_tokens:,} ({cached:.0%} cached) out {usage.output_tokens:,}  "
        f"US $ {usage.cost or 0:.4f}  {seconds:.1f} s"
    )


if __name__ == "__main__":
    main()
