"""A full run on the model engine for a résumé of two pages: what it sends, reads from the cache and costs.

Tokens are those of the stand-in (four characters each), the résumé counts as JSON Resume, as our peers send it.
"""

import json
from collections.abc import AsyncIterator
from datetime import date
from typing import Any

from customization.pipeline import letter, run
from customization.pipeline.given import Given
from customization.pipeline.letter.schema import LetterGiven
from customization.pipeline.plan.schema import Choice
from jobs import extraction
from jobs.requirements import PostingText
from resumeai.ai.engine import Engine, Usage
from resumeai.ai.step import Made
from resumes import analysis
from resumes.document import ResumeDocument
from resumes.paths import texts
from tests.ai.people import DATA, resume
from tests.standin.server import StandIn

TWO_PAGES = DATA / "two_pages"


async def whole_run(standin: StandIn, engine: Engine) -> dict[str, float]:
    standin.requests.clear()
    standin.cache.used.clear()
    document, text = resume(TWO_PAGES / "resume.json"), (TWO_PAGES / "posting.txt").read_text(encoding="utf-8")
    spent = [made.usage async for made in everything(document, PostingText(text=text), engine)]
    usage = sum(spent, Usage())
    as_json = len(json.dumps(document.to_json_resume(), ensure_ascii=False))
    words = sum(len(words) + 1 for _, words in texts(document))
    billed = usage.input_tokens - usage.cache_read_tokens
    return {
        "requests_at_most": len(standin.messages),
        "input_to_material_at_most": usage.input_tokens * 4 / (as_json + len(text)),
        "input_to_words_at_most": usage.input_tokens * 4 / (words + len(text)),
        "input_not_cached_to_material_at_most": billed * 4 / (as_json + len(text)),
        "read_from_cache": usage.cache_read_tokens / usage.input_tokens,
        "us_cent_at_most": float(usage.cost or 0) * 100,
    }


async def everything(document: ResumeDocument, posting: PostingText, engine: Engine) -> AsyncIterator[Made[Any]]:
    """Extraction, analysis, evaluate, plan, implement, verify and letter, every change kept."""
    job = await extraction.STEP.run(posting, engine)
    yield job
    yield await analysis.STEP.run(document, engine)
    start = Given(resume=document, job=job.output)
    done: dict[str, Any] = {}
    async for part in run.prepare(start, engine):
        if isinstance(part, Made):
            done[part.stage] = part.output
            yield part
    choice = Choice.everything(done["plan"])
    async for part in run.apply(start, done["evaluate"], done["plan"], choice, engine):
        if isinstance(part, Made):
            yield part
    yield await letter.STEP.run(LetterGiven(given=start, day=date(2026, 11, 23)), engine)
