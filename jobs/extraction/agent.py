"""Ask a model what a posting asks for; code finds its quotes in the posting and adds what the rules found."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass

from pydantic import BaseModel, Field
from pydantic_ai import Agent, NativeOutput, RunContext

from jobs.extraction import rules
from jobs.extraction.merging import Asked, merged
from jobs.extraction.people import people
from jobs.requirements import Importance, JobRequirements, PostingText, RequirementType
from resumeai.ai.asking import Call, answers
from resumeai.ai.checking import ask_again, brief, locate
from resumeai.ai.engine import Engine
from resumeai.ai.privacy import Mask
from resumeai.ai.prompts import READER, fence, load, message
from resumeai.ai.selection import Work
from resumeai.ai.step import Answered, Partial

PROMPT = load(__file__)


class Found(BaseModel):
    quote: str = Field(description="Words of one line of the posting, copied letter by letter")
    text: str = Field(description="The requirement in one short line")
    type: RequirementType
    importance: Importance
    explicit: bool = Field(description="False when it only follows from the quote")
    reason: str = Field(description="Why an implicit requirement follows; empty for an explicit one")
    years: float = Field(description="Least number of years asked for; 0 for none")


class Reading(BaseModel):
    title: str = Field(description="Job title, copied from the posting; may be empty")
    company: str = Field(description="Employer, copied from the posting; may be empty")
    location: str = Field(description="Place of work, copied from the posting; may be empty")
    requirements: list[Found]


@dataclass(frozen=True)
class Original:
    """The posting as it is, and what hides its people from the model."""

    text: str
    mask: Mask


agent = Agent(output_type=NativeOutput(Reading), deps_type=Original, instructions=READER, name="extract")


@agent.output_validator
async def check(ctx: RunContext[Original], answer: Reading) -> Reading:
    unfound = [found for found in answer.requirements if not stands(found, ctx.deps)]
    ask_again(ctx, [f"the quote {brief(found.quote, 120)!r} does not stand in the posting" for found in unfound])
    kept = [found for found in answer.requirements if found not in unfound]
    return answer.model_copy(update={"requirements": kept})


def stands(found: Found, posting: Original) -> bool:
    """The quote is there, and so is the number of years that it is to prove."""
    years = f"{found.years:g}"
    quoted = locate(posting.mask.show(found.quote), posting.text) is not None
    return quoted and (found.years <= 0 or years in found.quote)


def ask(posting: PostingText, engine: Engine) -> AsyncGenerator[Partial | Answered[JobRequirements]]:
    heading = "\n".join(part for part in (posting.title, posting.company, posting.location) if part)
    whole = f"{heading}\n\n{posting.text}".strip()
    original = Original(posting.text, Mask(people(whole)))
    material = [fence("posting", original.mask.hide(whole))]
    call = Call("extract", Work.READING, message(material, PROMPT), original, frozenset({"text"}), original.mask)
    return answers(agent, call, engine, lambda answer: value(posting, unmasked(answer, original.mask)))


def unmasked(answer: Reading, mask: Mask) -> Reading:
    words = ("title", "company", "location")
    said = {field: mask.show(getattr(answer, field)) for field in words}
    found = [
        one.model_copy(update={field: mask.show(getattr(one, field)) for field in ("quote", "text", "reason")})
        for one in answer.requirements
    ]
    return Reading(**said, requirements=found)


def value(posting: PostingText, answer: Reading) -> JobRequirements:
    found = rules.extract(posting)
    spans = [(one, locate(one.quote, found.text)) for one in answer.requirements]
    spoken = [notice.found for notice in found.notices if notice.kind == "instruction"]
    silent = rules.silent_lines(posting)
    asked = [
        Asked(**dict(one), span=span)
        for one, span in spans
        if span and not within(one.quote, spoken) and not any(begin <= span[0] < end for begin, end in silent)
    ]
    stated = {
        field: getattr(found, field) or verbatim(getattr(answer, field), posting.text)
        for field in ("title", "company", "location")
    }
    return merged(found.model_copy(update=stated), asked)


def within(quote: str, spoken: list[str]) -> bool:
    """Words of the posting that speak to software ask nothing of the person."""
    return any(locate(quote, words) for words in spoken)


def verbatim(words: str, text: str) -> str:
    return brief(words, 120) if words and locate(words, text) else ""
