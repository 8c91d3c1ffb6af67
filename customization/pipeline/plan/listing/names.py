"""How to write the name of a skill: as the posting does where that is a proper name of it."""

import re

from customization.matching.index import Passage
from customization.matching.kinship import families
from customization.matching.words import is_proper, small, stems
from customization.pipeline.plan.listing.terms import short_head
from customization.pipeline.plan.looking.desk import Desk, Wanted
from customization.pipeline.plan.wording.sentence import capital
from jobs import vocabulary

# "Playwright (testing)" tells it from others in our lists; a person does not write so.
GLOSS = re.compile(r" \([^)]+\)$")


def display_name(desk: Desk, wanted: Wanted, passage: Passage) -> str:
    """For a list: the posting's name or the usual one where the person's word is another name of it, else that word."""
    label, own = GLOSS.sub("", wanted.concept.label), passage.reading.names.get(wanted.concept.id, "")
    if not own:
        return label  # Another name proves it: a certificate its subject.
    if not desk.same_language:
        return own_name(desk, wanted) or label
    known = vocabulary.find(own)
    exact = known is not None and known.id == wanted.concept.id
    short = next((name for name in wanted.names if short_head(own, name)), "")
    if exact and short:
        return short
    said = families(stems(label)) <= families(passage.reading.stems)
    if stems(own) == stems(label) and wanted.concept.kind != "tool":
        return label  # "warehouse" in a list of skills is "Warehousing".
    if exact and letters(own) == letters(label):
        return label  # "Front-ends" is "Frontend".
    if not exact or not (said or wanted.concept.kind == "tool"):
        return capital(own)  # "Requirement analysis" is not yet "requirements gathering".
    for name in wanted.names:
        if stems(name) >= stems(label):
            return label
        if vocabulary.find(name) is not None and is_proper(name):
            return name
    return label


def letters(name: str) -> str:
    return re.sub(r"\W+", "", name).casefold().removesuffix("s")


def own_name(desk: Desk, wanted: Wanted) -> str:
    found = [passage for passage in desk.written(wanted.concept.id) if not passage.answer]
    return capital(found[0].reading.names[wanted.concept.id]) if found else ""


def prose_name(desk: Desk, wanted: Wanted) -> str:
    """Inside a sentence: the usual name, small where the person writes it small in the middle of a line."""
    label = GLOSS.sub("", wanted.concept.label)
    if wanted.concept.kind in ("tool", "certification", "language"):
        return label
    for passage in desk.written(wanted.concept.id):
        name = passage.reading.names[wanted.concept.id]
        if " " in passage.text and not passage.text.startswith(name):
            if is_proper(name):
                return name  # "WCAG" in the person's own line is not "Web Accessibility".
            return label if name.split()[-1][:1].isupper() else small(label)
    return small(label)
