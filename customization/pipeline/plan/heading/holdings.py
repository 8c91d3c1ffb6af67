"""Papers and languages that the posting asks for, as short sentences of the summary."""

import re

from customization.matching.schema import Status
from customization.matching.schooling import NATIVE_TEXT
from customization.matching.titles import bare
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.wording.sentence import capital, uncapital
from customization.pipeline.plan.wording.speech import Speech
from jobs import vocabulary
from jobs.requirements import RequirementType

MOST_PAPERS, LONGEST_LEVEL = 2, 3
NOUN_OF_LEVEL = re.compile(r"sprache|sprachler|kenntnisse|niveau|^[ABC][12]\b", re.IGNORECASE)
# Courses by their letters: nobody holds CPR, but the certificate of it.
COURSE = re.compile(r"^(?:CPR|BLS|ACLS|PALS|AED|NRP|TNCC|first aid)(?:\s?[/&]\s?\w+)?$", re.IGNORECASE)
KIND_OF_PAPER = re.compile(r"\b(?:licen[cs]e|certificat(?:e|ion)|card|permit|diploma)$", re.IGNORECASE)
PERMIT = re.compile(
    r"schein\b|erlaubnis|fahrausweis|^permis\b|^carn[eé]t? |^licencia|^carta de condução|^patente\b|rijbewijs|^licença",
    re.IGNORECASE,
)


def papers(desk: Desk, speech: Speech, opening: str) -> str:
    """Certificates that the posting asks for and the summary leaves unsaid; not a trade's own name."""
    names = []
    for grade in desk.grades:
        for support in grade.match.evidence if grade.requirement.type is RequirementType.CERTIFICATION else ():
            held = re.match(r"certificates\[(\d+)\]\.name$", support.path)
            name = desk.given.resume.certificates[int(held[1])].name if held else ""
            if (
                name
                and len(name.split()) <= 6
                and name.casefold() not in opening.casefold()
                and not own_title(desk, name)
            ):
                names.append(name)
    listed = list(dict.fromkeys(names))[:MOST_PAPERS]
    if not desk.english and any(PERMIT.search(name) for name in listed):
        return f"{capital(speech.listed(listed))}."  # Nobody is certified a driving licence.
    if desk.english:
        listed = [f"{name} certificate" if COURSE.match(name) else name for name in listed]
        listed = [a(name) if KIND_OF_PAPER.search(name) else name for name in listed]
    return speech.papers.format(names=speech.listed(listed)) if listed else ""


def a(name: str) -> str:
    return f"{'an' if name[:1] in 'AEIOaeio' else 'a'} {name}"


def own_title(desk: Desk, name: str) -> bool:
    """A licence that is called as the trade is: the summary says it with the first words."""
    resume = desk.given.resume
    return any(bare(name) <= bare(title) for title in (resume.basics.label, *(one.position for one in resume.work)))


def tongues(desk: Desk, speech: Speech, opening: str) -> str:
    """Languages held as well as the posting asks for, beside the one that the résumé is written in."""
    asked = [one for one in desk.wanted.values() if one.concept.kind == "language"]
    met = [grade.match for grade in desk.grades if grade.requirement.type is RequirementType.LANGUAGE]
    held = [
        desk.given.resume.languages[int(support.path.partition("[")[2].partition("]")[0])]
        for match in met
        for support in (match.evidence if match.status is Status.MET else ())
        if support.path.startswith("languages[")
    ]
    own = NATIVE_TEXT.get(desk.index.language, "")
    known = {one.concept.id for one in asked if one.concept.id == own}
    levels = {one.language: level(one.fluency) for one in held if one.language.casefold() not in opening.casefold()}
    names = [name for name in levels if (found := vocabulary.find(name)) is None or found.id not in known]
    named = [f"{name.lower() if speech.small_tongues else name}{levels[name]}" for name in names]
    return speech.tongues.format(names=speech.listed(named)) if named else ""


def level(fluency: str) -> str:
    """Behind the name of the language, as the person states it; nothing where that is a sentence of its own."""
    plain = fluency.strip().rstrip(".")
    if not plain or len(plain.split()) > LONGEST_LEVEL or re.search(r"[(),;/]", plain):
        return ""
    # "Muttersprache" is a noun and "C1" a name; the rest stands small inside of a sentence.
    small = plain[1:].islower() and not NOUN_OF_LEVEL.search(plain)
    return f" ({uncapital(plain) if small else plain})"
