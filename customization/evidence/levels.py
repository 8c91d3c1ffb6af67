"""Levels of skills and languages: stated in words (`basic`), in letters (`B1`) or not at all."""

import re
from functools import cache

from customization.evidence.tables import grouped
from customization.evidence.words import plain


@cache
def ranks() -> tuple[tuple[re.Pattern[str], int, str], ...]:
    """Patterns of level words with their rank, longest first."""
    found = [(word, int(rank)) for rank, words in grouped("levels").items() for word in words]
    return tuple(
        (re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.I), rank, word)
        for word, rank in sorted(found, key=lambda item: -len(item[0]))
    )


def level(text: str) -> int | None:
    """1 (basic) to 6 (native); None when the text states none. The first and longest statement counts."""
    flat = plain(text)
    return next((rank for pattern, rank, _ in ranks() if pattern.search(flat)), None)


def without_level(text: str) -> str:
    """`Revit (basic)` → `Revit`."""
    flat = text
    for pattern, _, _ in ranks():
        flat = pattern.sub(" ", flat)
    return re.sub(r"\(\s*[-–,;]?\s*", "(", re.sub(r"\(\s*[-–,;]?\s*\)", "", flat)).strip(" -–,;:")
