"""Let a model add remarks to the verdict. The verdict itself is computed, with or without a model."""

from collections.abc import AsyncGenerator, Iterator

from pydantic import BaseModel, Field
from pydantic_ai import Agent, NativeOutput, RunContext

from customization.pipeline.material import Material, material
from customization.pipeline.verify import rules
from customization.pipeline.verify.schema import VerificationResult, VerifyGiven
from resumeai.ai.asking import Call, answers, unasked
from resumeai.ai.checking import ask_again, brief
from resumeai.ai.engine import Engine
from resumeai.ai.prompts import TRUTH, fence, listing, load, message
from resumeai.ai.selection import Work
from resumeai.ai.step import Answered, Partial

PROMPT = load(__file__)
MOST = 5


class Remark(BaseModel):
    path: str = Field(description="Id of the new text it is about")
    sentence: str = Field(description="One plain sentence to the person")


class Remarks(BaseModel):
    remarks: list[Remark]


agent = Agent(output_type=NativeOutput(Remarks), deps_type=frozenset[str], instructions=TRUTH, name="verify")


@agent.output_validator
async def check(ctx: RunContext[frozenset[str]], answer: Remarks) -> Remarks:
    """`deps` are the ids of the new texts."""
    ask_again(ctx, [f"there is no new text {one.path!r}" for one in answer.remarks if one.path not in ctx.deps])
    return Remarks(remarks=[one for one in answer.remarks if one.path in ctx.deps])


def ask(given: VerifyGiven, engine: Engine) -> AsyncGenerator[Partial | Answered[VerificationResult]]:
    """Without a new text there is nothing to remark on, and no call is made."""
    verified = rules.verify(given)
    known = material(given.given)
    new = dict(read_again(verified, known))
    if not new:
        return unasked(verified)
    task = f"{fence('result', listing(new.items()))}\n\n{PROMPT}"
    call = Call("verify", Work.JUDGING, message([known.own], task), frozenset(new), frozenset({"sentence"}), known.mask)
    return answers(agent, call, engine, lambda answer: remarked(verified, answer, known))


def read_again(verified: VerificationResult, known: Material) -> Iterator[tuple[str, str]]:
    """(n1, "id of the old line|new text") and so on."""
    for number, line in enumerate(verified.evidence.lines, 1):
        old = known.id_of(verified.origins.get(line.path, ""))
        yield f"n{number}", f"{old or '-'}|{known.mask.hide(line.after)}"


def remarked(verified: VerificationResult, answer: Remarks, known: Material) -> VerificationResult:
    kept = [one.sentence for one in answer.remarks if known.grounded(one.sentence)]
    said = tuple(brief(known.mask.show(sentence), 240) for sentence in kept[:MOST])
    return verified.model_copy(update={"remarks": (*verified.remarks, *said)})
