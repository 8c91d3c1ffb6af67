"""Texts that no source supports, with both wordings and, where there are some, softer words that do stand."""

from collections.abc import Iterable, Iterator, Mapping

from customization.evidence import soften
from customization.evidence.schema import LineEvidence, Sources, Verdict
from customization.pipeline.verify.judge import reason
from customization.pipeline.verify.schema import Doubt, PutBack

# Softer words are looked for in so many lines; a model that lies in every line need not cost seconds.
MOST = 12


def doubtful(
    sources: Sources, refused: Iterable[PutBack], lines: Mapping[str, tuple[LineEvidence, ...]]
) -> tuple[Doubt, ...]:
    """One for each refused text, and for each flagged one that stands by the person's own word."""
    found = [*put_back(refused, lines), *standing(refused, lines)]
    return tuple(
        one.model_copy(update={"softer": softer(sources, one)}) if at < MOST else one for at, one in enumerate(found)
    )


def softer(sources: Sources, doubt: Doubt) -> str:
    return soften(sources, doubt.path, doubt.before or None, doubt.after) or ""


def put_back(refused: Iterable[PutBack], lines: Mapping[str, tuple[LineEvidence, ...]]) -> Iterator[Doubt]:
    for item in refused:
        judged = [line for line in lines.get(item.change_id, ()) if line.verdict is not Verdict.SUPPORTED]
        if isinstance(item.refused, str) and judged:
            yield doubt(item.change_id, judged[0], item.why, stands=False)


def standing(refused: Iterable[PutBack], lines: Mapping[str, tuple[LineEvidence, ...]]) -> Iterator[Doubt]:
    gone = {item.change_id for item in refused}
    for name, judged in lines.items():
        doubtful_lines = [line for line in judged if line.verdict is Verdict.FLAGGED and name not in gone]
        if len(judged) == 1 and doubtful_lines:
            yield doubt(name, doubtful_lines[0], reason(doubtful_lines[0]), stands=True)


def doubt(change_id: str, line: LineEvidence, why: str, *, stands: bool) -> Doubt:
    return Doubt(
        change_id=change_id, path=line.path, before=line.before or "", after=line.after, why=why, stands=stands
    )
