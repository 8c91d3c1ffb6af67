"""The order of the work, and nothing else. Each generator yields partial text as it comes and every finished value.

`done` holds the outputs of stages that finished before, by name: they are not made or yielded again.
"""

import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from dataclasses import replace
from typing import Any

from customization.ats.report import report
from customization.ats.schema import BeforeAndAfter
from customization.diff.report import diff
from customization.diff.schema import Diff, Explained
from customization.evidence.schema import Verdict
from customization.pipeline.evaluate import STEP as EVALUATE
from customization.pipeline.evaluate.schema import Evaluation
from customization.pipeline.given import Given
from customization.pipeline.implement import STEP as IMPLEMENT
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan import STEP as PLAN
from customization.pipeline.plan.schema import Choice, Plan, PlanGiven
from customization.pipeline.result import Tailored
from customization.pipeline.verify import STEP as VERIFY
from customization.pipeline.verify.rules import verify
from customization.pipeline.verify.schema import VerificationResult, VerifyGiven
from resumeai.ai.engine import Engine
from resumeai.ai.step import Made, Partial, Step

type Done = Mapping[str, Any]
type Parts = AsyncGenerator[Partial | Made[Any]]
NOTHING: Done = {}


async def prepare(given: Given, engine: Engine, done: Done = NOTHING) -> Parts:
    """Yields `evaluate` (Evaluation) and `plan` (Plan)."""
    finished = dict(done)
    async with aclosing(stage(EVALUATE, given, engine, finished)) as parts:
        async for part in parts:
            yield part
    weighed = PlanGiven(given=given, evaluation=finished["evaluate"])
    async with aclosing(stage(PLAN, weighed, engine, finished)) as parts:
        async for part in parts:
            yield part


async def apply(
    given: Given, evaluation: Evaluation, plan: Plan, choice: Choice, engine: Engine, done: Done = NOTHING
) -> Parts:
    """Yields `implement` (ImplementationResult), `verify` (VerificationResult), `diff` (Diff), `ats` (BeforeAndAfter).

    The verification of a model counts for its remarks only: `verify.rules` decides what stands.
    """
    finished = dict(done)
    wanted = ImplementGiven(given=given, plan=plan, choice=choice, evaluation=evaluation)
    async with aclosing(stage(IMPLEMENT, wanted, engine, finished)) as parts:
        async for part in parts:
            yield part
    written = VerifyGiven(given=given, plan=plan, implementation=finished["implement"], choice=choice)
    async with aclosing(stage(VERIFY, written, engine, finished, lambda answer: last_word(answer, written))) as parts:
        async for part in parts:
            yield part
    checked: VerificationResult = finished["verify"]
    if "diff" not in finished:
        yield by_rules("diff", lambda: difference(given, checked, plan))
    if "ats" not in finished:
        yield by_rules("ats", lambda: scores(given, checked))


async def stage(
    step: Step[Any, Any],
    given: Any,
    engine: Engine,
    finished: dict[str, Any],
    check: Callable[[Any], Any] | None = None,
) -> Parts:
    """One step, unless it is finished; its output is put among the finished ones."""
    if step.name in finished:
        return
    async with aclosing(step.stream(given, engine)) as parts:
        async for part in parts:
            if isinstance(part, Made):
                made = replace(part, output=check(part.output)) if check and part.by == "model" else part
                finished[step.name] = made.output
                yield made
            else:
                yield part


def by_rules(name: str, make: Callable[[], Any]) -> Made[Any]:
    begun = time.monotonic()
    output = make()
    return Made(name, output, "rules", seconds=time.monotonic() - begun)


def last_word(answer: VerificationResult, written: VerifyGiven) -> VerificationResult:
    """Whatever a model says about the result, only its remarks are taken over."""
    own = verify(written)
    added = tuple(remark for remark in answer.remarks if remark not in own.remarks)
    return own.model_copy(update={"remarks": (*own.remarks, *added)})


def difference(given: Given, checked: VerificationResult, plan: Plan) -> Diff:
    explained = [
        Explained(
            change_id=made.change_id,
            path=made.path,
            now=made.now,
            reason=change.reason,
            minor=change.minor,
            takes_in=made.takes_in,
            evidence=change.evidence,
        )
        for made in checked.done
        for change in (plan.change(made.change_id),)
    ]
    return diff(given.resume, checked.document, explained, checked.evidence, checked.origins)


def scores(given: Given, checked: VerificationResult) -> BeforeAndAfter:
    """What is only flagged stands by the person's word, but earns no points."""
    doubtful = checked.evidence.with_verdict(Verdict.FLAGGED)
    after = report(checked.document, given.job, given.sources if doubtful else None, given.today)
    return BeforeAndAfter(before=report(given.resume, given.job, today=given.today), after=after)


def tailored(done: Done) -> Tailored:
    """All outputs of `apply`, by name, as one value. Raises KeyError when a stage is missing."""
    verification: VerificationResult = done["verify"]
    both: BeforeAndAfter = done["ats"]
    return Tailored(
        document=verification.document,
        implementation=done["implement"],
        verification=verification,
        diff=done["diff"],
        before=both.before,
        after=both.after,
    )
