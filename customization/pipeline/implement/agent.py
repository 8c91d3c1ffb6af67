"""Ask a model for the words of the kept changes, section by section, several at once."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field

from pydantic import BaseModel, Field
from pydantic_ai import Agent, NativeOutput, RunContext

from customization.evidence import check_line
from customization.evidence.schema import Sources, Verdict
from customization.pipeline.implement.batches import batches, to_write
from customization.pipeline.implement.filling import Words, filled
from customization.pipeline.implement.schema import ImplementationResult, ImplementGiven
from customization.pipeline.material import Material, material
from customization.pipeline.plan.schema import Change
from resumeai.ai.asking import Call
from resumeai.ai.asking import ask as ask_model
from resumeai.ai.checking import ask_again, markup
from resumeai.ai.engine import Engine, Usage
from resumeai.ai.errors import AiError
from resumeai.ai.prompts import TRUTH, fence, listing, load, message
from resumeai.ai.selection import Work
from resumeai.ai.step import Answered, Partial
from resumeai.ai.together import Lost, together

PROMPT = load(__file__)
LONGEST = 600


class Written(BaseModel):
    change_id: str = Field(description="Id of the change, such as c3")
    text: str = Field(description="The whole new text of the line; empty when it cannot be written")
    sources: list[str] = Field(description="Ids of the lines whose facts the text uses")
    cannot: str = Field(description="Why it cannot be written, in one plain sentence; else empty")


class Sheet(BaseModel):
    lines: list[Written]


@dataclass(frozen=True)
class Section:
    """The changes of one call, and all that may prove them."""

    changes: dict[str, Change]
    known: Material
    sources: Sources


agent = Agent(output_type=NativeOutput(Sheet), deps_type=Section, instructions=TRUTH, name="implement")


@agent.output_validator
async def check(ctx: RunContext[Section], answer: Sheet) -> Sheet:
    """After the retry, what has no source goes on to the verifier, which puts the old words back and says why."""
    section = ctx.deps
    lost = section.changes.keys() - {line.change_id for line in answer.lines}
    faults = [fault for line in answer.lines if (fault := fault_of(line, section))]
    ask_again(
        ctx, [section.known.mask.hide(fault) for fault in faults] + [f"{one} is not written" for one in sorted(lost)]
    )
    return Sheet(lines=[line for line in answer.lines if not form_fault(line, section)])


def fault_of(line: Written, section: Section) -> str:
    fault = form_fault(line, section)
    return fault if fault or line.cannot else unproven(line, section.changes[line.change_id], section)


def form_fault(line: Written, section: Section) -> str:
    """What no evidence is needed for: unknown ids, no text, endless text, markup, no source."""
    change = section.changes.get(line.change_id)
    if change is None:
        return f"there is no change {line.change_id!r}"
    if line.cannot:
        return ""
    before = str(change.before or "")
    if not line.text.strip() or len(line.text) > max(LONGEST, 2 * len(before)):
        return f"{line.change_id}: the text is empty or far too long"
    if mark := markup(line.text, before):
        return f"{line.change_id}: {mark!r} is markup; plain text only"
    return "" if section.known.cited(line.sources) else f"{line.change_id}: cite the lines that prove it"


def unproven(line: Written, change: Change, section: Section) -> str:
    """The verifier's own judgement, so that the model may mend what would be put back."""
    text = section.known.mask.show(line.text)
    found = check_line(section.sources, change.path, str(change.before or ""), text)
    claims = [claim for claim in found.claims if claim.verdict is not Verdict.SUPPORTED]
    return f"{line.change_id}: " + "; ".join(f"“{claim.text}”: {claim.why}" for claim in claims) if claims else ""


@dataclass
class Collected:
    """What came back of all calls."""

    words: list[Words] = field(default_factory=list)
    lost: list[tuple[Sequence[Change], AiError]] = field(default_factory=list)
    usage: Usage = field(default_factory=Usage)
    model: str = ""


async def ask(given: ImplementGiven, engine: Engine) -> AsyncGenerator[Partial | Answered[ImplementationResult]]:
    """A section that fails is reported, the others go on; only when every section fails is the fault raised."""
    limits = engine.limits
    parts = batches(to_write(given), limits.calls, limits.share)
    collected = Collected()
    known = material(given.given)
    streams = [ask_model(agent, call(part, known, given), engine) for part in parts]
    async with aclosing(together(streams, limits.at_once)) as items:
        async for item in items:
            if isinstance(item, Lost):
                collected.lost.append((parts[item.number], item.error))
                collected.usage += item.error.usage
            elif isinstance(item[1], Partial):
                yield item[1]
            else:
                collect(item[1], known, collected)
    if parts and len(collected.lost) == len(parts):
        raise collected.lost[0][1]
    yield Answered(filled(given, collected.words, collected.lost), collected.usage, collected.model)


def call(part: Sequence[Change], known: Material, given: ImplementGiven) -> Call[Section]:
    changes = listing((one.id, f"{known.id_of(one.path)}|{known.mask.hide(one.instruction)}") for one in part)
    section = Section({change.id: change for change in part}, known, given.given.sources)
    text = f"{fence('changes', changes)}\n\n{PROMPT}"
    return Call("implement", Work.WRITING, message([known.own], text), section, frozenset({"text"}), known.mask)


def collect(answer: Answered[Sheet], known: Material, collected: Collected) -> None:
    collected.usage += answer.usage
    collected.model = answer.model
    for line in answer.output.lines:
        show = known.mask.show
        collected.words.append(Words(line.change_id, show(line.text), known.cited(line.sources), show(line.cannot)))
