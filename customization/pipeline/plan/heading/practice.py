"""Tools and skills that the posting must have and the person's own lines show, as one sentence of the summary."""

import re
from collections.abc import Iterable

from customization.matching.index import Passage
from customization.pipeline.plan.listing.names import display_name, prose_name
from customization.pipeline.plan.looking.desk import MUST, Desk, Wanted
from customization.pipeline.plan.wording.speech import Speech
from jobs import vocabulary

MOST, FEWEST_PAST = 3, 2
ENTRY = re.compile(r"work\[(\d+)\]")
LINE = re.compile(r"^(?:work|projects)\[\d+\]\.(?:highlights\[|summary$|description$)")
# Who suggested, learned or helped with a thing has not worked in it as such.
NOT_YET = re.compile(
    r"^(?:(?:was |were )?involved|help|assist|support|suggest|propos|recommend|learn|stud|train|attend|observ|took part"
    r"|participat|research|evaluat|compar|replac|migrat)|\b(?:from|instead of|away from|without)\b",
    re.IGNORECASE,
)
# "Work includes sales" tells nothing; a longer name, or one for a doing, does.
TELLING = re.compile(r"\s|/|ing$")

type Shown = tuple[Wanted, Passage]


def practice(desk: Desk, speech: Speech, said: str, *, fewest: int = 2) -> tuple[str, tuple[Passage, ...]]:
    """What `said` leaves unsaid, with the lines that show it; tools before skills, and skills in English alone."""
    unsaid = [one for one in shown(desk) if one[0].concept.id not in named_in(said)]
    proved = proving(wanted.concept.id for wanted, _ in unsaid)
    unsaid = [one for one in unsaid if one[0].concept.id not in proved]
    tools = [one for one in unsaid if one[0].concept.kind == "tool"][:MOST]
    skills = [one for one in unsaid if one[0].concept.kind != "tool" and TELLING.search(one[0].concept.label)][:MOST]
    for found, forms in ((tools, speech.tools), (skills, speech.duties)):
        now = [one for one in found if ongoing(desk, one[1])]
        then, employer = ([], "") if len(now) >= fewest else past(desk, found, said)
        if all(forms) and (len(now) >= fewest or then):
            names = speech.listed([name_of(desk, *one) for one in then or now])
            return forms[bool(then)].format(names=names, employer=employer), tuple(line for _, line in then or now)
    return "", ()


def past(desk: Desk, found: list[Shown], said: str) -> tuple[list[Shown], str]:
    """What one former job shows of them, with its employer; one tool, or no place, says too little."""
    jobs = {ENTRY.match(passage.path) for _, passage in found}
    for number in sorted(int(job[1]) for job in jobs if job):
        entry, path = desk.given.resume.work[number], f"work[{number}]."
        shown = [one for one in found if one[1].path.startswith(path)]
        if entry.end_date and entry.name and entry.name not in said and len(shown) >= FEWEST_PAST:
            return shown, entry.name
    return [], ""


def name_of(desk: Desk, wanted: Wanted, passage: Passage) -> str:
    tool = wanted.concept.kind == "tool"
    return display_name(desk, wanted, passage) if tool else prose_name(desk, wanted)


def shown(desk: Desk) -> list[Shown]:
    """The most wanted first, each with the newest line that shows it."""
    found = []
    for concept_id, wanted in desk.wanted.items():
        if wanted.weight >= MUST and wanted.concept.kind in ("tool", "skill", "method", "knowledge"):
            lines = [one for one in desk.written(concept_id) if LINE.match(one.path) and not NOT_YET.search(one.text)]
            if lines:
                found.append((wanted, lines[0]))
    return found


def named_in(text: str) -> frozenset[str]:
    named = {mention.concept.id for mention in vocabulary.mentions(text)}
    return proving(named) | named


def proving(names: Iterable[str]) -> frozenset[str]:
    """Who says Git need not say version control; but who says pandas has not yet said the Python that is asked for."""
    proved = frozenset[str]().union(*(vocabulary.implied_by(one) for one in names))
    return frozenset(one for one in proved if vocabulary.concept(one).kind != "tool")


def ongoing(desk: Desk, passage: Passage) -> bool:
    match = ENTRY.match(passage.path)
    return match is not None and not desk.given.resume.work[int(match[1])].end_date
