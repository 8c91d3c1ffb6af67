"""Towns in entries of work: those that we know, and those that stand where the section keeps its towns."""

import re

from resumes.structuring.entries.entry_places import belongs, drop
from resumes.structuring.entries.facts import Facts
from resumes.structuring.lines.words import Words
from resumes.structuring.signs.joints import COMMA
from resumes.structuring.signs.lexicon import employer_score, school_score, title_score
from resumes.structuring.signs.months import letters
from resumes.structuring.signs.places import shaped

AGENCY = re.compile(
    r"\((?:via|through|(?:sub)?contractor (?:to|for)|über|durch|par|tramite|por|através d\w+|przez)\s[^()]+\)$",
    re.IGNORECASE,
)
BRACKETS = re.compile(r"\s+\(([^()]{3,30})\)$")


def habitual_places(entries: list[Facts]) -> None:
    """Where entries of a section end in a known place, the others end in one that we do not know."""
    bracketed_towns(entries)
    shared_towns(entries)
    for facts in entries:
        if not facts.place:
            facts.place = region_named(facts)
    placed = [facts for facts in entries if facts.place]
    missing = [facts for facts in entries if not facts.place]
    if not placed or not missing:
        return
    if len(placed) < len(missing) and sum(not candidate(facts) for facts in missing) > 1:
        return
    paired = any("," in facts.place.text for facts in placed if facts.place)
    for facts in missing:
        facts.place = place_by_habit(facts, paired)


def bracketed_towns(entries: list[Facts]) -> None:
    """`Foundry (Saint-Chamond)` and `Paper Mill (Givors)`: where two employers end so, these are towns."""
    known = any(facts.place for facts in entries)
    ends = [
        (facts, at, told)
        for facts in entries
        for at, text in enumerate(facts.texts)
        if (told := in_brackets(text, known))
    ]
    if len(ends) < 2 or any(facts.place for facts, _, _ in ends):
        return
    for facts, at, (name, town) in ends:
        if not facts.place:
            facts.texts[at], facts.place = name, town


def in_brackets(text: Words, known: bool) -> tuple[Words, Words] | None:
    """`known`: the section has a place, so that a title may stand before the employer."""
    match = BRACKETS.search(text.text)
    before = COMMA.split(text.text[: match.start()]) if match else []
    if (
        not match
        or title_score(before[-1] if known else ", ".join(before))
        or not shaped(match[1])
        or match[1].isupper()
    ):
        return None
    return text.cut(0, match.start()), text.cut(*match.span(1))


def shared_towns(entries: list[Facts]) -> None:
    """`Ekskolan, Umeå` and `Alskolan, Umeå`: what follows two employers is their town."""
    missing = [facts for facts in entries if not facts.place]
    ends = [{letters(end[1].text) for text in facts.texts if (end := ended(text))} for facts in missing]
    for facts, own in zip(missing, ends, strict=True):
        shared = {town for town in own if sum(town in other for other in ends) > 1}
        for position, text in enumerate(facts.texts):
            if not facts.place and (end := ended(text)) and letters(end[1].text) in shared:
                facts.texts[position], facts.place = end


def ended(text: Words) -> tuple[Words, Words] | None:
    """A text and the name of one or two words after its last comma, when no title stands before that."""
    *_, last = [None, *COMMA.finditer(text.text)]
    if not last or title_score(text.text[: last.start()]):
        return None
    before, town = text.cut(0, last.start()), text.cut(last.end(), len(text.text))
    return (before, town) if shaped(town.text) and len(town.text.split()) < 3 else None


def region_named(facts: Facts) -> Words | None:
    """`Griya Resort, Receptionist` and beside it `Ubud, Bali`: two names where only a place can stand."""
    if len(facts.texts) != 2 or not both_told(facts.texts[0]):
        return None
    return drop(facts, 1) if is_pair(facts.texts[1].text) else None


def both_told(text: Words) -> bool:
    """A title and an employer in one text, the title last."""
    parts = text.split(COMMA)
    return len(parts) == 2 and bool(title_score(parts[1].text)) and not title_score(parts[0].text)


def is_pair(text: str) -> bool:
    return text.count(",") == 1 and shaped(text)


def candidate(facts: Facts) -> bool:
    return len(facts.texts) > 1 or any(COMMA.search(text.text) for text in facts.texts)


def place_by_habit(facts: Facts, paired: bool) -> Words | None:
    for position, text in reversed(list(enumerate(facts.texts))):
        if position and shaped(text.text):
            if len(facts.texts) > 2 or COMMA.search(facts.texts[0].text) or (paired and is_pair(text.text)):
                return drop(facts, position)
            break
    for position, text in enumerate(facts.texts):
        *_, last = [None, *COMMA.finditer(text.text)]
        if last and shaped(text.text[last.end() :]) and (len(facts.texts) > 1 or len(text.split(COMMA)) > 2):
            facts.texts[position] = text.cut(0, last.start())
            return text.cut(last.end(), len(text.text))
    return None


def town_of(employer: Words, sure: bool = False) -> tuple[Words, Words] | None:
    """`Institute of Ocean Sciences, Bergen`: what follows a name that is `sure` to be an employer's is its town."""
    *_, last = [None, *COMMA.finditer(employer.text)]
    if not last:
        return None
    name, town = employer.text[: last.start()], employer.text[last.end() :]
    sure = sure or bool(AGENCY.search(name) or employer_score(name) or school_score(name))
    if sure and shaped(town) and len(town.split()) < 3 and not belongs(name, town):
        return employer.cut(0, last.start()), employer.cut(last.end(), len(employer.text))
    return None
