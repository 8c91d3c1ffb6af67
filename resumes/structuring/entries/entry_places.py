"""The place in the head of an entry: one text that is nothing else, or the end of one after a comma."""

import re

from resumes.structuring.entries.facts import Facts
from resumes.structuring.lines.words import Words
from resumes.structuring.signs.joints import COMMA
from resumes.structuring.signs.place_names import country_code, is_region
from resumes.structuring.signs.places import place_score, read_place, shaped


def take_place(facts: Facts) -> None:
    """The surest place among the texts: one that is nothing else, or the end of one after a comma."""
    if facts.place:
        return
    for position, text in enumerate(facts.texts):
        if len(facts.texts) > 1 and place_score(text.text.rstrip(".")) >= 2:
            facts.place = drop(facts, position)
            return
    for position, text in enumerate(facts.texts):
        if split := place_at_end(text):
            facts.texts[position], facts.place = split
            return


def drop(facts: Facts, position: int) -> Words:
    facts.rows.pop(position)
    return facts.texts.pop(position)


def place_at_end(text: Words) -> tuple[Words, Words] | None:
    """`Teacher, Hill School, Mesa, AZ` → (`Teacher, Hill School`, `Mesa, AZ`)."""
    bracket = re.search(r"\s*\(([^()]+)\)\.?$", text.text)
    if bracket and country_code(bracket[1]) and (town := town_before(text.text[: bracket.start()])):
        return text.cut(0, town), text.cut(town, bracket.end(1) + 1).strip(", .")
    if bracket and place_score(bracket[1]) >= 2:
        return text.cut(0, bracket.start()), text.cut(*bracket.span(1))
    place: tuple[Words, Words] | None = None
    for match in reversed(list(COMMA.finditer(text.text))):
        head, tail = text.cut(0, match.start()), text.cut(match.end(), len(text.text)).strip(" .")
        partial = is_region(tail.text) or bool(country_code(tail.text))
        if (place_score(tail.text) < 2 and not partial) or belongs(head.text, tail.text):
            break
        place = head, tail
        if not partial and "city" in read_place(tail).parts:
            break
    return place


def town_before(text: str) -> int:
    """Where the comma before the town stands in `Cantina Sociale, Rovereto`, to which a country is added; 0 if none."""
    *_, last = [None, *COMMA.finditer(text)]
    town = text[last.end() :] if last else ""
    return last.start() if last and shaped(town) and not belongs(text[: last.start()], town) else 0


def belongs(head: str, tail: str) -> bool:
    """`University of California, Berkeley`: the city is part of the name."""
    last = re.split(r"[,–—|-]\s*", head)[-1]
    return (
        bool(
            re.search(
                r"\b(?:University|Universidad|Université|Università|Universität) (?:of|de|di) (?:California|Texas"
                r"|Illinois|Wisconsin|Maryland|Massachusetts|North Carolina|Michigan|Minnesota|Colorado|Nebraska"
                r"|Tennessee|Missouri|Hawaii)$",
                last,
            )
        )
        and "," not in tail
    )
