"""Ask a model how a résumé meets a posting. Scores and hard requirements stay with the rules."""

import hashlib
from collections.abc import AsyncGenerator
from dataclasses import dataclass

from pydantic import BaseModel, Field
from pydantic_ai import Agent, NativeOutput, RunContext

from customization.evidence.schema import Support
from customization.matching.schema import RequirementMatch, Status
from customization.pipeline.evaluate import rules
from customization.pipeline.evaluate.schema import Evaluation, Question
from customization.pipeline.given import Given
from customization.pipeline.material import Material, material
from jobs.requirements import RequirementType
from resumeai.ai.asking import Call, answers
from resumeai.ai.checking import ask_again, brief, locate
from resumeai.ai.engine import Engine
from resumeai.ai.prompts import TRUTH, load, message
from resumeai.ai.selection import Work
from resumeai.ai.step import Answered, Partial

PROMPT = load(__file__)
MOST_QUESTIONS = 8
# What no vocabulary can settle. Everything else is as the rules found it: a model may not grade a licence or a year.
OPEN = (RequirementType.RESPONSIBILITY, RequirementType.SOFT_SKILL, RequirementType.OTHER)


class Weighed(BaseModel):
    requirement_id: str = Field(description="Id of the requirement, such as r3")
    status: Status
    path: str = Field(description="Id of the line that proves it; empty when missing")
    quote: str = Field(description="Words of that line, copied letter by letter; empty when missing")
    why: str = Field(description="One plain sentence to the person")


class Asked(BaseModel):
    requirement_id: str = Field(description="Id of the requirement that the answer could prove")
    text: str = Field(description="One short question to the person")


class Weighing(BaseModel):
    matches: list[Weighed]
    questions: list[Asked]
    advice: str = Field(description="Two or three plain sentences")


@dataclass(frozen=True)
class Wanted:
    """The ids of the requirements to weigh, among all that is known."""

    known: Material
    ids: tuple[str, ...]


agent = Agent(output_type=NativeOutput(Weighing), deps_type=Wanted, instructions=TRUTH, name="evaluate")


@agent.output_validator
async def check(ctx: RunContext[Wanted], answer: Weighing) -> Weighing:
    wrong = [(match, fault) for match in answer.matches if (fault := fault_of(match, ctx.deps.known))]
    lost = set(ctx.deps.ids) - {match.requirement_id for match in answer.matches}
    faults = [fault for _, fault in wrong]
    ask_again(ctx, faults + [f"requirement {one} is not weighed" for one in sorted(lost)])
    faulty = [match for match, _ in wrong]
    return answer.model_copy(update={"matches": [match for match in answer.matches if match not in faulty]})


def fault_of(match: Weighed, given: Material) -> str:
    if match.requirement_id not in given.requirements:
        return f"there is no requirement {match.requirement_id!r}"
    if match.status is Status.MISSING:
        return ""
    if match.path not in given.lines:
        return f"{match.requirement_id}: there is no line {match.path!r}"
    if locate(match.quote, given.lines[match.path]) is None:
        return f"{match.requirement_id}: {brief(match.quote, 80)!r} does not stand in {match.path}"
    return ""


def ask(given: Given, engine: Engine) -> AsyncGenerator[Partial | Answered[Evaluation]]:
    known, base = material(given), rules.evaluate(given)
    asked = Wanted(known, tuple(match.requirement_id for match in base.matches if unsettled(given, match)))
    task = f"Weigh: {' '.join(asked.ids) or 'none'}.\n\n{PROMPT}"
    shown = frozenset({"why", "text", "advice"})
    call = Call("evaluate", Work.JUDGING, message(known.texts, task), asked, shown, known.mask)
    return answers(agent, call, engine, lambda answer: value(given, base, answer, known))


def unsettled(given: Given, match: RequirementMatch) -> bool:
    """Where a model's reading can count: what the rules did not find, of a kind that no vocabulary settles."""
    asked = given.job.requirement(match.requirement_id)
    return match.status is Status.MISSING and asked.explicit and asked.type in OPEN


def value(given: Given, base: Evaluation, answer: Weighing, known: Material) -> Evaluation:
    """The rules' evaluation, raised only where a quote allows it; questions and advice in the model's words."""
    weighed = {match.requirement_id: match for match in answer.matches}
    matches = tuple(raised(given, match, weighed.get(match.requirement_id), known) for match in base.matches)
    return base.model_copy(
        update={
            "matches": matches,
            "questions": (*base.questions, *questions(given, base, answer, known))[:MOST_QUESTIONS],
            "advice": advised(answer.advice, known) or base.advice,
        }
    )


def advised(advice: str, known: Material) -> str:
    return brief(known.mask.show(advice), 600) if known.grounded(advice) else ""


def raised(given: Given, found: RequirementMatch, weighed: Weighed | None, known: Material) -> RequirementMatch:
    """From missing to partly, at most, when a quote of the résumé stands for it and the requirement is unsettled."""
    if weighed is None or weighed.status is Status.MISSING or not unsettled(given, found):
        return found
    if weighed.path in known.answers:
        return found
    quote, path = known.mask.show(weighed.quote), known.path(weighed.path, weighed.quote)
    support = Support(path=path, quote=quote, place=given.places.get(path))
    why = brief(known.mask.show(weighed.why), 200) if known.grounded(weighed.why) else ""
    return found.model_copy(update={"status": Status.PARTLY, "evidence": (support,), "why": why})


def questions(given: Given, base: Evaluation, answer: Weighing, known: Material) -> list[Question]:
    """About requirements that are not met, that the rules have not asked about and the person has not answered."""
    asked = {question.requirement_id for question in base.questions}
    open_ids = {match.requirement_id for match in base.matches if match.status is not Status.MET} - asked
    told = {answer.id for answer in given.answers}
    sound = {one.requirement_id: one for one in answer.questions if known.grounded(one.text)}
    texts = {key: known.mask.show(one.text) for key, one in sound.items() if key in open_ids}
    new = [Question(id=name(text), text=brief(text, 200), requirement_id=key) for key, text in texts.items()]
    return [question for question in new if question.id not in told]


def name(text: str) -> str:
    """The same for the same question in every run, so that an answer is not asked for twice."""
    return f"asked-{hashlib.sha256(text.casefold().encode()).hexdigest()[:12]}"
