"""Things of one kind of which none is the other: a van is no lorry, VAT no corporation tax."""

from customization.evidence.reading.language import by_language
from customization.evidence.reading.tables import grouped
from customization.evidence.reading.words import Word, stems

SAME = "same"


@by_language()
def kinds() -> tuple[tuple[str, tuple[frozenset[tuple[str, ...]], ...]], ...]:
    """Things of one kind of which none is the other; names of one thing are joined by `=`."""
    return tuple(
        (kind, tuple(frozenset(stems(name) for name in thing.split("=")) for thing in things))
        for kind, things in grouped("siblings").items()
    )


def siblings(old: tuple[Word, ...], new: tuple[Word, ...]) -> str:
    """The kind of which both are, when one is not the other: a van is no lorry, VAT no corporation tax."""
    before, after = phrases(old), phrases(new)
    for kind, things in kinds():
        was = {at for at, names in enumerate(things) if names & before}
        now = {at for at, names in enumerate(things) if names & after}
        if was and now:
            return kind if was.isdisjoint(now) else SAME
    return ""


def phrases(words: tuple[Word, ...]) -> frozenset[tuple[str, ...]]:
    order = [word.stem for word in words]
    return frozenset(tuple(order[at : at + size]) for size in (1, 2, 3) for at in range(len(order) - size + 1))
