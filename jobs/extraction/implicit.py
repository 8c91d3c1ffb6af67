"""What a posting does not say but what follows from its words: few, each with its reason and the words it rests on."""

import re

from jobs.extraction.implications import Implication, implications
from jobs.extraction.lines import Line
from jobs.extraction.phrases import BENEFITS, EQUALITY, NEGATED, PROCESS
from jobs.requirements import JobRequirement, RequirementType

MOST = 5
MOST_BY_TITLE = 2
AROUND = 2  # words on either side that are quoted with the match


def implied(
    text: str, heard: list[Line], explicit: tuple[JobRequirement, ...], title: str, language: str
) -> tuple[JobRequirement, ...]:
    """At most seven, none that the posting already asks for."""
    said = " ".join(" ".join((*r.terms, r.text)) for r in explicit).casefold()
    found: list[JobRequirement] = []
    rows = implications(language) if explicit else ()
    for implication in (row for row in rows if row.rests_on != "title"):
        place = None if already(implication, said, found) else first_place(implication, heard, explicit)
        if place:
            found.append(requirement(implication, text, *place))
    at = text.find(title) if title else -1
    for implication in (row for row in rows if row.rests_on == "title" and at >= 0):
        fits = len(found) < MOST + MOST_BY_TITLE and implication.pattern.search(title)
        if fits and not already(implication, said, found):
            found.append(requirement(implication, text, at, at + len(title)))
    return tuple(found[: MOST + MOST_BY_TITLE])


def already(implication: Implication, said: str, found: list[JobRequirement]) -> bool:
    """Whether the posting asks for it in words, or it was concluded before."""
    concluded = {term for requirement in found for term in requirement.terms}
    return any(term.casefold() in said or term in concluded for term in implication.terms[:2])


def first_place(
    implication: Implication, heard: list[Line], explicit: tuple[JobRequirement, ...]
) -> tuple[int, int] | None:
    """The words it rests on: in a requirement first, else in a line that is neither benefit nor boilerplate.

    Who may apply, what is checked and what is paid says nothing of the work.
    """
    for requirement_ in (one for one in explicit if one.type is not RequirementType.OTHER):
        if match := implication.pattern.search(requirement_.quote):
            return widened(requirement_.quote, requirement_.start, match)
    if implication.rests_on != "anywhere":
        return None
    for line in heard:
        if match := implication.pattern.search(line.text):
            if any(pattern.search(line.text) for pattern in (EQUALITY, NEGATED, BENEFITS, PROCESS)):
                continue
            return widened(line.text, line.start, match)
    return None


def widened(words: str, start: int, match: re.Match[str]) -> tuple[int, int]:
    """The match with a few whole words around it."""
    begin, end = match.span()
    begin = len(words[:begin].rsplit(maxsplit=AROUND)[0]) if len(words[:begin].split()) > AROUND else 0
    rest = words[end:].split()
    for word in rest[: AROUND + 1]:
        end = words.index(word, end) + len(word)
    quoted = words[begin:end]
    begin += len(quoted) - len(quoted.lstrip())
    return start + begin, start + begin + len(quoted.strip().rstrip(" .,;:)"))


def requirement(implication: Implication, text: str, start: int, end: int) -> JobRequirement:
    return JobRequirement(
        id="r0",
        text=implication.text,
        terms=implication.terms,
        type=implication.type,
        explicit=False,
        reason=implication.reason,
        quote=text[start:end],
        start=start,
        end=end,
    )
