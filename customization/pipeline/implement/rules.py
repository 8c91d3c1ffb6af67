"""Carrying out without a model: every change must already have its words."""

from typing import Any

from customization.pipeline.implement.carry_out import carry_out
from customization.pipeline.implement.schema import FailedChange, ImplementationResult, ImplementGiven
from customization.pipeline.plan.schema import Change, Choice
from customization.pipeline.sheet import Impossible


def implement(given: ImplementGiven) -> ImplementationResult:
    wanted: list[tuple[Change, Any]] = []
    failed: list[FailedChange] = []
    for change in kept(given):
        try:
            wanted.append(chosen(change, given.choice))
        except Impossible as error:
            failed.append(FailedChange(change_id=change.id, why=str(error)))
    result = carry_out(given.given.resume, wanted)
    return result.model_copy(update={"failed": (*failed, *result.failed)})


def kept(given: ImplementGiven) -> list[Change]:
    return [change for change in given.plan.changes if change.id in given.choice.kept]


def chosen(change: Change, choice: Choice) -> tuple[Change, Any]:
    """The change and its value; the person's own wording goes before the proposed one. An emptied line goes away."""
    if change.id in choice.edits:
        return edited(change, choice.edits[change.id].strip())
    if change.after is None and change.op != "remove":
        raise Impossible(
            "Its words are not written yet: the built-in engine carries out only what is written in the plan."
        )
    return change, change.after


def edited(change: Change, words: str) -> tuple[Change, Any]:
    if change.op in ("remove", "reorder", "group") or isinstance(change.after, list | dict):
        raise Impossible("This change cannot be put into other words: keep it or drop it.")
    if not words and change.path.endswith("]") and change.op == "replace":
        return change.model_copy(update={"op": "remove"}), None
    return change, words
