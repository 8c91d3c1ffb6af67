"""ISO dates as words in the language of the résumé."""

import re

from exports.content.clean import clean
from exports.content.words import Words

ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?")


def in_words(date: str, words: Words) -> str:
    """`2021-03` → "Mar 2021". What is not ISO stays as the person wrote it."""
    match = ISO.fullmatch(date.strip())
    if not match:
        return clean(date)
    year, month, day = match.groups()
    if not month or not 1 <= int(month) <= 12:
        return clean(date)
    named = f"{words.months[int(month) - 1]} {year}"
    return f"{int(day)} {named}" if day else named


def span(start: str, end: str, words: Words) -> str:
    """A start without an end means "until today"."""
    if whole_months(start, end):
        start, end = start[:7], end[:7]
    first, last = in_words(start, words), in_words(end, words)
    if not first or first == last:
        return last
    return f"{first} – {last or words.today}"


def whole_months(start: str, end: str) -> bool:
    """Programs that want a day in each date write the first or the last of the month, which says nothing."""
    begins = re.fullmatch(r"\d{4}-\d{2}-01", start)
    return bool(begins and re.fullmatch(r"|\d{4}-\d{2}(?:-(?:01|28|29|30|31))?", end))
