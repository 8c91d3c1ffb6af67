"""Ask a model which lines are headings. It answers with line numbers; code copies every word from the file."""

from collections.abc import AsyncGenerator, Iterator
from typing import Literal

from pydantic import BaseModel, Field
from pydantic_ai import Agent, NativeOutput, RunContext

from resumeai.ai.asking import Call, answers, unasked
from resumeai.ai.checking import ask_again
from resumeai.ai.engine import Engine
from resumeai.ai.privacy import Mask
from resumeai.ai.prompts import READER, fence, listing, load, message
from resumeai.ai.selection import Work
from resumeai.ai.step import Answered, Partial
from resumes.reading.schema import SourceLine, SourceText
from resumes.shown import mask_for
from resumes.structuring import rules
from resumes.structuring.hinted import better, structured
from resumes.structuring.schema import Structured
from resumes.structuring.signs.dates import period
from resumes.structuring.signs.headings import exact_kind

PROMPT = load(__file__)
LONGEST_HEADING = 60
MOST_LINES = 800
TOP = 12
NAME_LINES = 3
PRIVATE = (
    "basics.name",
    "basics.email",
    "basics.phone",
    "basics.url",
    "basics.location",
    "basics.profiles",
    "references",
)
Kind = Literal[
    "work", "volunteer", "education", "projects", "skills", "languages", "certificates", "awards", "publications",
    "interests", "references", "summary", "contact", "unknown",
]  # fmt: skip


class Heading(BaseModel):
    line: int = Field(description="Number of the line, as it stands before the |")
    kind: Kind


class Headings(BaseModel):
    headings: list[Heading]


agent = Agent(output_type=NativeOutput(Headings), deps_type=dict[int, str], instructions=READER, name="structure")


@agent.output_validator
async def check(ctx: RunContext[dict[int, str]], answer: Headings) -> Headings:
    """`deps` are the lines that were sent, by number."""
    ask_again(ctx, [fault for one in answer.headings if (fault := wrong(one, ctx.deps))])
    return Headings(headings=[one for one in answer.headings if not wrong(one, ctx.deps)])


def wrong(heading: Heading, lines: dict[int, str]) -> str:
    text = lines.get(heading.line, "")
    if not text:
        return f"there is no line {heading.line}"
    if len(text) > LONGEST_HEADING or any(map(str.isdigit, text)):
        return f"line {heading.line} is too long for a heading or holds digits"
    return ""


def ask(source: SourceText, engine: Engine) -> AsyncGenerator[Partial | Answered[Structured]]:
    """A JSON Resume is typed already, and an empty file holds nothing to ask about."""
    base = rules.structure(source)
    if source.data is not None or not source.lines:
        return unasked(base)
    sent = dict(visible(source, base))
    looks = ((str(number), f"{look(source.lines[number])}|{text}") for number, text in sent.items())
    call = Call("structure", Work.READING, message([fence("lines", listing(looks))], PROMPT), sent)
    return answers(agent, call, engine, lambda answer: value(source, base, answer))


def visible(source: SourceText, base: Structured) -> Iterator[tuple[int, str]]:
    """Lines by number. A line that holds contact data, or that may hold some that nobody knew, is hidden whole."""
    mask = mask_for(base.document)
    private = {place.line for path, place in base.places.items() if path.startswith(PRIVATE)}
    for number, line in enumerate(source.lines[:MOST_LINES]):
        strange = line.text.strip() in base.unplaced and (number < NAME_LINES or may_be_address(number, line.text))
        hidden = line.place.line in private or strange
        if line.text.strip():
            yield number, mask.token("PRIVATE", line.text) if hidden else hide(mask, line.text)


def may_be_address(number: int, text: str) -> bool:
    """Near the top, with a house number or postal code and no period."""
    return number < TOP and any(map(str.isdigit, text)) and period(text) is None


def hide(mask: Mask, text: str) -> str:
    return mask.hide(" ".join(text.split()))


def look(line: SourceLine) -> str:
    """What the eye sees: size in points, weight, a list mark, a wide gap above."""
    marks = [f"{line.size:.0f} pt"] if line.size else []
    marks += [name for name in ("heading", "bold", "bullet") if getattr(line, name)]
    return " ".join(marks + (["gap above"] if line.gap >= 1 else [])) or "plain"


def value(source: SourceText, base: Structured, answer: Headings) -> Structured:
    """The rules' own reading stands unless the named headings make more of the text understood."""
    kinds = {one.line: exact_kind(source.lines[one.line].text) or one.kind for one in answer.headings}
    if not kinds:
        return base
    new = structured(source, kinds)
    return new if better(new, base, source) else base
