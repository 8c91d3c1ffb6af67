"""Changes with their values, carried out on the original."""

from collections.abc import Sequence
from typing import Any

from customization.pipeline.carry import carry, turn
from customization.pipeline.implement.schema import FailedChange, ImplementationResult, SectionChange
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.sheet import Impossible, Sheet
from resumes.document import ResumeDocument


def carry_out(resume: ResumeDocument, wanted: Sequence[tuple[Change, Any]]) -> ImplementationResult:
    """Each change with the value it brings. What cannot be made is reported, the rest is done."""
    sheet = Sheet(resume)
    made: list[tuple[Change, Any, Any]] = []
    failed: list[FailedChange] = []
    for change, value in sorted(wanted, key=turn):
        try:
            before = carry(sheet, change, value)
            made.append((change, before, value))
        except Impossible as error:
            failed.append(FailedChange(change_id=change.id, why=str(error)))
    take_in(sheet, [change for change, _, _ in made])
    part(sheet, [change for change, _, _ in made])
    return ImplementationResult(
        document=sheet.document,
        done=tuple(done(sheet, change, before, after) for change, before, after in made),
        failed=tuple(failed),
        origins=sheet.origins(),
    )


def take_in(sheet: Sheet, made: Sequence[Change]) -> None:
    """What a merged line stands for goes last, when nothing else needs its place."""
    for path in (path for change in made for path in change.takes_in):
        if sheet.now(path) is not None:
            sheet.remove(path)


def part(sheet: Sheet, made: Sequence[Change]) -> None:
    """A line that was split stood whole until now: the places of the others counted on it."""
    for change in made:
        if change.kind is ChangeKind.SPLIT and change.op == "replace":
            sheet.part(change.path)


def added(sheet: Sheet, change: Change) -> str | None:
    """Where the new item stands; what was put into a group stands there by its name alone."""
    return sheet.now(f"+{change.id}") or sheet.now(f"+{change.id}.name")


def done(sheet: Sheet, change: Change, before: Any, after: Any) -> SectionChange:
    where = None if change.op == "remove" else added(sheet, change) if change.op == "add" else sheet.now(change.path)
    own = () if change.op == "add" else (change.path,)
    sources = tuple(dict.fromkeys((*own, *(support.path for support in change.evidence))))
    return SectionChange(
        change_id=change.id,
        path=change.path,
        now=where or "",
        before=before,
        after=after,
        sources=sources,
        takes_in=change.takes_in,
    )
