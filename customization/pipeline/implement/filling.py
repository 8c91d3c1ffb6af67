"""The words that a model wrote, put into the plan and carried out like any other change."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from customization.evidence.schema import Support
from customization.pipeline.implement import rules
from customization.pipeline.implement.batches import to_write
from customization.pipeline.implement.schema import FailedChange, ImplementationResult, ImplementGiven
from customization.pipeline.plan.schema import Change
from resumeai.ai.checking import brief
from resumeai.ai.errors import AiError
from resumes.paths import get

SAME = "The text is better left as it stands."
UNWRITTEN = "The model gave no text that could be used."


@dataclass(frozen=True)
class Words:
    """New words for one change, with the lines that they cite; `cannot` says why there are none."""

    change_id: str
    text: str
    sources: tuple[str, ...]
    cannot: str = ""


def filled(
    given: ImplementGiven, words: Iterable[Words], lost: Iterable[tuple[Sequence[Change], AiError]] = ()
) -> ImplementationResult:
    """What has no words is reported, with the reason; everything else is carried out."""
    written = {one.change_id: one for one in words}
    why = {change.id: str(error) for changes, error in lost for change in changes}
    why |= {
        change.id: SAME if change.id in written else UNWRITTEN for change in to_write(given) if change.id not in why
    }
    why |= {one.change_id: brief(one.cannot, 300) for one in written.values() if one.cannot}
    changes = tuple(
        worded(given, change, written[change.id]) if change.id in written else change for change in given.plan.changes
    )
    plan = given.plan.model_copy(update={"changes": changes})
    result = rules.implement(given.model_copy(update={"plan": plan}))
    return result.model_copy(update={"failed": tuple(said(one, why) for one in result.failed)})


def worded(given: ImplementGiven, change: Change, words: Words) -> Change:
    """A change without words stays as it is, and is then reported."""
    text = " ".join(words.text.split())
    if words.cannot or not text or text == change.before:
        return change
    supports = (support(given, path) for path in words.sources)
    return change.model_copy(update={"after": text, "evidence": tuple(one for one in supports if one)})


def support(given: ImplementGiven, path: str) -> Support | None:
    try:
        quote = get(given.given.resume, path)
    except KeyError:
        return None
    return Support(path=path, quote=str(quote), place=given.given.places.get(path))


def said(failed: FailedChange, why: dict[str, str]) -> FailedChange:
    """The model's reason where there is one; else the rules'."""
    return failed.model_copy(update={"why": why[failed.change_id]}) if failed.change_id in why else failed
