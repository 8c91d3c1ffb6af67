"""Spaces, list marks, capitals and full stops. For every language."""

import re
from collections.abc import Sequence

LIST_MARK = re.compile(r"^\s*(?:[•·▪●◦‣*–—-]|\uf0b7)\s+")
SPACE_BEFORE = re.compile(r"(?<=\w)\s+(?=[,;](?:\s|$))")
DOUBLE = re.compile(r"(?<=\S)[ \t\u00a0]{2,}(?=\S)")


def mended(text: str) -> str:
    return DOUBLE.sub(" ", SPACE_BEFORE.sub("", LIST_MARK.sub("", text))).strip()


def full_stop_wanted(lines: Sequence[str]) -> bool | None:
    """What most lines of an entry do; None when there is no clear majority."""
    long = [line for line in lines if len(line.split()) > 2]
    ending = sum(line.rstrip().endswith(".") for line in long)
    if ending == len(long) or not ending or len(long) < 3:
        return None
    return True if ending > len(long) / 2 else False if ending < len(long) / 2 else None


def with_full_stop(text: str, wanted: bool | None) -> str:
    if wanted is True and text[-1:].isalnum():
        return f"{text}."
    if (
        wanted is False
        and text.endswith(".")
        and not text.endswith(("..", "etc.", "Inc.", "Ltd.", "Co."))
        and ". " not in text
    ):
        return text[:-1]
    return text
