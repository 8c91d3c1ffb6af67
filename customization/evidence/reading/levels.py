"""Levels of skills and languages: stated in words (`basic`), in letters (`B1`) or not at all."""

import re

from customization.evidence.reading.language import by_language
from customization.evidence.reading.stems import plain
from customization.evidence.reading.tables import grouped


@by_language()
def ranks() -> tuple[tuple[re.Pattern[str], int, str], ...]:
    """Patterns of level words with their rank, longest first."""
    found = [(word, int(rank)) for rank, words in grouped("levels").items() for word in words]
    return tuple(
        (re.compile(rf"(?<!\w)(?:{re.escape(word)}|{re.escape(plain(word))})(?!\w)", re.I), rank, word)
        for word, rank in sorted(found, key=lambda item: -len(item[0]))
    )


def level(text: str) -> int | None:
    """1 (basic) to 6 (native); None when the text states none. The first and longest statement counts."""
    flat = plain(text)
    return next((rank for pattern, rank, _ in ranks() if pattern.search(flat)), None)


CODE = re.compile(r"\b([abc][12])\b", re.I)
# What a word may say about a code, one step up at most: B1 is "intermediate" in many tables.
NEAR_CODE = 1


def same_code(claimed: str, stated: str) -> bool:
    """`Intermediate (B1)` for `B1`: the same code, and a word that fits it."""
    one, other = CODE.search(claimed), CODE.search(stated)
    if not one or not other or one[1].casefold() != other[1].casefold():
        return False
    rest = level(CODE.sub(" ", claimed))
    known = level(other[1])
    return rest is None or known is None or rest <= known + NEAR_CODE


def without_level(text: str) -> str:
    """`Revit (basic)` → `Revit`."""
    flat = text
    for pattern, _, _ in ranks():
        flat = pattern.sub(" ", flat)
    return re.sub(r"\(\s*[-–,;]?\s*", "(", re.sub(r"\(\s*[-–,;]?\s*\)", "", flat)).strip(" -–,;:")
