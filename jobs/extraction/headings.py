"""What the heading of a part of a posting announces, in six languages."""

import re
from enum import StrEnum

from jobs.extraction.wordlists import entries, words


class Part(StrEnum):
    MUST = "must"
    NICE = "nice"
    DUTIES = "duties"
    INTRODUCTION = "introduction"
    BENEFITS = "benefits"
    COMPANY = "company"
    PROCESS = "process"
    EQUALITY = "equality"
    FACTS = "facts"
    ASIDE = "aside"
    UNKNOWN = "unknown"


WANTED = frozenset({Part.MUST, Part.NICE, Part.DUTIES})
SILENT = frozenset({Part.BENEFITS, Part.COMPANY, Part.PROCESS, Part.EQUALITY, Part.ASIDE})

# Tried in this order: "What we offer" before "what we look for", "preferred qualifications" before "qualifications".
ORDER = (
    Part.EQUALITY,
    Part.ASIDE,
    Part.NICE,
    Part.PROCESS,
    Part.BENEFITS,
    Part.COMPANY,
    Part.FACTS,
    Part.DUTIES,
    Part.MUST,
    Part.INTRODUCTION,
)
PATTERNS = tuple((part, words(f"headings/{part}")) for part in ORDER)
SMALL = frozenset(entries("heading_words"))
FIRST = re.compile(r"about (?:the|this) (?:role|job|position|post|opportunity)|job summary|role (?:summary|overview)$")
ABOUT_NAME = re.compile(r"(?:about|über|à propos de|sobre|over) (?!you\b|dich|sie\b|vous|ti\b|jou\b|the (?:role|job))")
SIGNS = re.compile(r"[^\w\s'/&+-]+")


def part_named(heading: str) -> Part | None:
    """What a heading announces, or nothing when its words say nothing known."""
    said = plain(heading)
    if FIRST.search(said):
        return Part.INTRODUCTION
    for part, pattern in PATTERNS:
        if pattern.search(said):
            return part
    if ABOUT_NAME.match(said):
        return Part.COMPANY
    return None


def reads_as_heading(line: str) -> bool:
    """Whether nearly all words of a line are words of headings, so that it needs no colon to be one."""
    said = plain(line).split()
    if not said or len(said) > 8:
        return False
    known = sum(
        word in SMALL or word.isdigit() or any(pattern.search(word) for _, pattern in PATTERNS) for word in said
    )
    return known >= len(said) - (len(said) > 4)


def plain(heading: str) -> str:
    lowered = heading.replace("’", "'").casefold()
    return " ".join(SIGNS.sub(" ", lowered).split())
