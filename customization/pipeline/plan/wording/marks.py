"""Spaces, list marks, capitals and full stops. For every language."""

import re
from collections.abc import Sequence

LIST_MARK = re.compile(r"^\s*(?:[•·▪●◦‣*–—-]|\uf0b7)\s+")
SPACE_BEFORE = re.compile(r"(?<=\w)\s+(?=[,;](?:\s|$)|\.$)")
# French sets a space before the semicolon.
SPACE_BEFORE_COMMA = re.compile(r"(?<=\w)\s+(?=,(?:\s|$)|\.$)")
NO_SPACE_AFTER = re.compile(r"(?<=[^\W\d_]{2}),(?=[^\W\d_]{2})")
IN_BRACKETS = re.compile(r"(?<=\()\s+(?=\S)|(?<=\S)\s+(?=\))")
PLUS = re.compile(r"(?<=\d)\s+\+(?=\s+[^\W\d_])")
DOUBLE = re.compile(r"(?<=\S)[ \t\u00a0]{2,}(?=\S)")
TWICE = re.compile(r"\b(the|a|an|of|to|and|in|for|with|on|at|der|die|und|mit|de|la|le|et|y|en|di|e|het|een)\s+\1\b")


def mended(text: str, language: str = "en") -> str:
    spaces = SPACE_BEFORE_COMMA if language == "fr" else SPACE_BEFORE
    plain = NO_SPACE_AFTER.sub(", ", spaces.sub("", LIST_MARK.sub("", text)))
    plain = TWICE.sub(r"\1", PLUS.sub("+", IN_BRACKETS.sub("", plain)))
    return DOUBLE.sub(" ", plain).strip()


def full_stop_wanted(lines: Sequence[str]) -> bool | None:
    """What most lines of an entry do; None when there is no clear majority, or when none has one."""
    long = [line for line in lines if len(line.split()) > 2]
    ending = sum(line.rstrip().endswith(".") for line in long)
    if not ending or len(long) < 3:
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


def closed(text: str, following: str) -> str:
    """Without a comma or semicolon at its end, unless the next line carries the sentence on."""
    return text if following[:1].islower() else re.sub(r"\s*[,;]$", "", text)


def capitals_wanted(lines: Sequence[str]) -> bool:
    """Whether most lines begin with a capital."""
    lettered = [line for line in lines if line[:1].isalpha()]
    return sum(line[:1].isupper() for line in lettered) > len(lettered) * 0.6
