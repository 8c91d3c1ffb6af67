"""Ask a model which lines to put into other words. Order, terms and figures of impact stay with the rules."""

import re
from collections.abc import AsyncGenerator
from typing import Literal

from pydantic import BaseModel, Field
from pydantic_ai import Agent, NativeOutput, RunContext

from customization.evidence.schema import Support
from customization.matching.schema import Status
from customization.pipeline.evaluate.schema import Evaluation
from customization.pipeline.material import Material, material
from customization.pipeline.plan import rules
from customization.pipeline.plan.schema import Change, ChangeKind, Plan, PlanGiven
from resumeai.ai.asking import Call, answers
from resumeai.ai.checking import ask_again, brief
from resumeai.ai.engine import Engine
from resumeai.ai.prompts import TRUTH, load, message
from resumeai.ai.selection import Work
from resumeai.ai.step import Answered, Partial
from resumes.paths import get

PROMPT = load(__file__)
MOST = 12
CONFIDENCE = 0.7
REWORDED = re.compile(
    r"basics\.(?:summary|label)|(?:work|volunteer|projects|education)\[\d+\]\.(?:highlights\[\d+\]|summary|description)"
)


class Proposal(BaseModel):
    path: str = Field(description="Id of the one line to put into other words")
    kind: Literal["summary", "headline", "term", "verb", "tighten", "rewrite"]
    instruction: str = Field(description="What the writer should do, in one sentence, without new facts")
    reason: str = Field(description="Why it helps, in one plain sentence to the person")
    requirement_ids: list[str] = Field(description="Requirements it serves")
    sources: list[str] = Field(description="Ids of the lines whose facts the new text may use")


class Proposals(BaseModel):
    changes: list[Proposal]


agent = Agent(output_type=NativeOutput(Proposals), deps_type=Material, instructions=TRUTH, name="plan")


@agent.output_validator
async def check(ctx: RunContext[Material], answer: Proposals) -> Proposals:
    wrong = [(change, fault) for change in answer.changes if (fault := fault_of(change, ctx.deps))]
    ask_again(ctx, [fault for _, fault in wrong])
    faulty = [change for change, _ in wrong if not may_change(change.path, ctx.deps)]
    return Proposals(changes=[change for change in answer.changes if change not in faulty])


def fault_of(change: Proposal, given: Material) -> str:
    if not may_change(change.path, given):
        return f"{change.path!r} is not a line that may be put into other words"
    unknown = [key for key in change.sources if key not in given.lines]
    unknown += [key for key in change.requirement_ids if key not in given.requirements]
    return f"{change.path}: there is no {', '.join(unknown)}" if unknown else ""


def may_change(key: str, given: Material) -> bool:
    return REWORDED.fullmatch(given.path(key)) is not None


def ask(given: PlanGiven, engine: Engine) -> AsyncGenerator[Partial | Answered[Plan]]:
    known = material(given.given)
    task = f"{weighed(given.evaluation)}\n\n{PROMPT}"
    shown = frozenset({"instruction", "reason"})
    call = Call("plan", Work.WRITING, message(known.texts, task), known, shown, known.mask)
    return answers(agent, call, engine, lambda answer: value(given, answer, known))


def weighed(evaluation: Evaluation) -> str:
    """Ids alone: what the requirements say stands in the posting. What is named nowhere is met."""
    ids: dict[Status, list[str]] = {Status.PARTLY: [], Status.MISSING: []}
    for match in evaluation.matches:
        ids.get(match.status, []).append(match.requirement_id)
    named = [f"Found {status}: {' '.join(found)}" for status, found in ids.items() if found]
    return "\n".join(named) or "All is met."


def value(given: PlanGiven, answer: Proposals, known: Material) -> Plan:
    """The rules' changes first; where both speak of one text, the model's stands and begins from the rules' words."""
    base = rules.plan(given)
    sound = [proposal for proposal in answer.changes if known.grounded(f"{proposal.instruction} {proposal.reason}")]
    proposals = {known.path(proposal.path): proposal for proposal in sound[:MOST]}
    written = {change.path: change for change in base.changes if change.op == "replace"}
    kept = [change for change in base.changes if change.path not in proposals or change.op != "replace"]
    added = [change_of(given, path, proposal, written.get(path), known) for path, proposal in proposals.items()]
    ordered = sorted([*kept, *added], key=lambda change: -change.impact)
    return Plan(changes=tuple(change.model_copy(update={"id": f"c{n}"}) for n, change in enumerate(ordered, 1)))


def change_of(given: PlanGiven, path: str, proposal: Proposal, draft: Change | None, known: Material) -> Change:
    show = known.mask.show
    cited = known.cited([proposal.path, *proposal.sources])
    places = given.given.places
    instruction = brief(show(proposal.instruction), 300)
    if draft and isinstance(draft.after, str):
        instruction += f" Begin from: {draft.after}"
    return Change(
        id="new",
        kind=kind(path, proposal.kind),
        path=path,
        before=get(given.given.resume, path),
        instruction=instruction,
        reason=brief(show(proposal.reason), 300),
        requirement_ids=known.asked(proposal.requirement_ids),
        impact=draft.impact if draft else 0,
        confidence=CONFIDENCE,
        evidence=tuple(Support(path=one, quote=show(known.text(one)), place=places.get(one)) for one in cited),
    )


def kind(path: str, said: str) -> ChangeKind:
    """The summary and the headline are known by their place; nothing else is one."""
    if path in ("basics.summary", "basics.label"):
        return ChangeKind.SUMMARY if path == "basics.summary" else ChangeKind.HEADLINE
    return ChangeKind.REWRITE if said in ("summary", "headline") else ChangeKind(said)
