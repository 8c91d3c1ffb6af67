"""Sentences of the program in the language of the page.

Workers and pure rooms make sentences in English, long before anybody reads them, and rows keep them. Here they are
looked up when they are shown. One with values in it is found again by its template, whose values stand in braces.
What no catalogue knows stays as it is.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import get_language, gettext
from django.utils.translation.trans_real import translation

END = re.compile(r"(?<=[.?!:]) +")
NUMBER = re.compile(r"[0-9]+\.[0-9]+")
VALUE = re.compile(r"\{(\w+)\}")
SOURCE = "en"
NO_END = "(?:(?![.?!] [A-ZÀ-Ý“]).)"
FIXED = 10
"""Characters that are surely the program's own where a sentence begins with a value."""


def said(text: str | Promise) -> str:
    """The whole if it is known, else the longest known run of its sentences, one after the other."""
    text = str(text)
    if not text or (get_language() or SOURCE) == SOURCE:
        return text
    return known(text) or " ".join(runs(END.split(text)))


def runs(sentences: list[str]) -> Iterator[str]:
    while sentences:
        count, words = next(
            ((count, words) for count in range(len(sentences), 0, -1) if (words := known(" ".join(sentences[:count])))),
            (1, sentences[0]),
        )
        yield words
        sentences = sentences[count:]


def known(text: str) -> str:
    """Empty for what no catalogue has."""
    for words, end in ((text, ""), (text.removesuffix("."), ".")):
        if (found := gettext(words)) != words:
            return found + end
    for start, pattern, template in templates(get_language() or SOURCE):
        if text.startswith(start) and (match := pattern.fullmatch(text)):
            return gettext(template).format_map(
                {name: value_of(name, found) for name, found in match.groupdict().items()}
            )
    return ""


def value_of(name: str, value: str) -> str:
    """A person's own words stay as they are; `said_…` names words of the program, `list_…` names with "and", "or"."""
    if name.startswith("said_"):
        return said(value)
    if name.startswith("list_"):
        for joint, template in ((" and ", gettext("{names} and {name}")), (" or ", gettext("{names} or {name}"))):
            before, found, last = value.rpartition(joint)
            if found:
                return template.format(names=before, name=last)
        return value
    return number_format(value) if NUMBER.fullmatch(value) else value


@cache
def templates(language: str) -> list[tuple[str, re.Pattern[str], str]]:
    """How each begins, what it looks like and what it is; those with the most fixed words first."""
    kept: list[Any] = [*translation(language)._catalog.keys()]  # type: ignore[attr-defined]
    found = [
        (fixed, each) for each in kept if isinstance(each, str) and (fixed := len(VALUE.sub("", each))) < len(each)
    ]
    found = [(fixed, each) for fixed, each in found if fixed >= FIXED or not each.startswith("{")]
    return [(each[: each.index("{")], pattern(each), each) for _, each in sorted(found, reverse=True)]


def pattern(template: str) -> re.Pattern[str]:
    """A value that stands twice is the same twice; only one in quotes goes on after the end of a sentence."""
    parts, made = VALUE.split(template), ""
    for at, part in enumerate(parts):
        inside = "." if at and parts[at - 1].endswith("“") else NO_END
        value = f"(?P={part})" if part in parts[1:at:2] else f"(?P<{part}>{inside}+?)"
        made += value if at % 2 else re.escape(part)
    return re.compile(made, re.DOTALL)
