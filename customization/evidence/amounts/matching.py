"""Each quantity of a line against the quantities of the source: the line itself, its entry, arithmetic."""

import re
from collections.abc import Iterator
from dataclasses import replace

from customization.evidence.amounts.arithmetic import (
    computed,
    names_so_many,
    share_in_words,
    sharing_units,
    with_myself,
)
from customization.evidence.amounts.experience import experience_holds, is_experience
from customization.evidence.amounts.figures import (
    counted,
    enumerated,
    equal,
    same_in_another_form,
    same_value,
    shares_a_unit,
    unit_behind,
)
from customization.evidence.amounts.frequency import on_weekdays, repeated, stated_periods
from customization.evidence.amounts.measured import measured_otherwise, measures_unknown
from customization.evidence.amounts.misplaced import counted_noun
from customization.evidence.amounts.quantity import Quantity
from customization.evidence.amounts.surroundings import overlap, surroundings
from customization.evidence.ground import Passage
from customization.evidence.line import Line
from customization.evidence.reading.names import forms
from customization.evidence.reading.stems import plain, stem
from customization.evidence.schema import Claim, ClaimKind, Support, Verdict
from customization.evidence.skills import mentions

YEAR_OF_MONTHS = 12


def quantity_claims(line: Line) -> Iterator[Claim]:
    for quantity in counted(line.after):
        if any(mention.start < quantity.start < mention.end for mention in mentions(line.after)):
            continue
        yield judge_quantity(line, quantity)


def judge_quantity(line: Line, quantity: Quantity) -> Claim:
    kind = ClaimKind.NUMBER
    if (
        line.of_person
        and (years := as_experience(line.after, quantity))
        and (claim := judge_years(line, quantity, years))
    ):
        return claim
    if quantity.weak and any(other.weak and same_value(quantity, other) for other in counted_same(line)):
        return line.supported(quantity.text, kind)
    for passage in line.same:
        if claim := judge_measured(line, quantity, passage):
            return claim
    label = re.fullmatch(r"(\d+)-(\w+)", quantity.text)
    if label and any(f"{label[2]}{label[1]}".casefold() in forms(passage.text) for passage in line.same):
        return line.supported(quantity.text, kind)
    often = repeated(line.after, quantity)
    if any((often and often in stated_periods(one.text)) or on_weekdays(quantity, one.text) for one in line.same):
        return line.supported(quantity.text, kind)
    if (
        none_at_all(line, quantity)
        or percentile(line, quantity)
        or a_year(line, quantity)
        or in_a_compound(line, quantity)
    ):
        return line.supported(quantity.text, kind)
    if quantity.weak or quantity.text.casefold() in ("one", "1") or enumerated(line.after, quantity):
        return line.supported(quantity.text, kind)
    return in_the_entry(line, quantity) or by_arithmetic(line, quantity) or unsupported_quantity(line, quantity)


def judge_measured(line: Line, quantity: Quantity, passage: Passage) -> Claim | None:
    """None where the passage does not state the value: another one may."""
    kind = ClaimKind.NUMBER
    bare = list(counted(passage.text))
    stated = [
        other
        for alone, other in zip(bare, sharing_units(passage.text, bare), strict=True)
        if equal(quantity, other, passage.text)
        or equal(quantity, alone, passage.text)
        or shares_a_unit(quantity, other, line.after)
        or unit_behind(quantity, other, line.after)
    ]
    fitting = [other for other in stated if not measured_otherwise(line.after, quantity, passage.text, other)]
    if fitting and all(measures_unknown(line.after, quantity, passage.text, other) for other in fitting):
        why = f"Does “{quantity.text}” still measure the same thing as in the original line?"
        # What rises or falls by a share is the fact itself; a count may be told of the same things by another name.
        moved = quantity.unit in ("%", "x") or any(other.change for other in fitting)
        verdict = line.blocked if moved else line.flagged
        return verdict(quantity.text, kind, why, line.ground.support(passage))
    if fitting:
        return line.supported(quantity.text, kind, line.ground.support(passage, spelling(quantity, passage)))
    if stated:
        why = f"“{quantity.text}” measures something else in the original line."
        return line.blocked(quantity.text, kind, why, line.ground.support(passage))
    return None


def judge_years(line: Line, quantity: Quantity, years: Quantity) -> Claim | None:
    holds, kind = experience_holds(line.ground, line.after, years, line.today), ClaimKind.NUMBER
    if holds is Verdict.SUPPORTED:
        return line.supported(quantity.text, kind, *experience_support(line))
    if holds is Verdict.FLAGGED:
        why = f"All your jobs together give {quantity.text}; do all of them count here?"
        return line.flagged(quantity.text, kind, why, *experience_support(line))
    return None


# "six years in sales and three before that"
AND_BEFORE = re.compile(r"^\s+(?:before|earlier|previously|prior|in|as|at|of)\b", re.I)


def as_experience(text: str, quantity: Quantity) -> Quantity | None:
    """The quantity as years of work; a bare number behind years of work counts years too."""
    if is_experience(text, quantity):
        return quantity
    before = [one for one in counted(text) if one.end <= quantity.start]
    if quantity.unit or not before or not is_experience(text, before[-1]) or not AND_BEFORE.match(text[quantity.end :]):
        return None
    return replace(quantity, unit="month", values=tuple(value * YEAR_OF_MONTHS for value in quantity.values))


def counted_same(line: Line) -> list[Quantity]:
    return [other for passage in line.same for other in counted(passage.text)]


YEAR_LONG = re.compile(r"\b(?:a|one|first|per|past|last|each|every)\s+year\b", re.I)


def a_year(line: Line, quantity: Quantity) -> bool:
    """`the first 12 months` are the first year."""
    return (
        quantity.unit == "month"
        and quantity.value == YEAR_OF_MONTHS
        and any(YEAR_LONG.search(passage.text) for passage in line.same)
    )


def in_a_compound(line: Line, quantity: Quantity) -> bool:
    """`in drei Schichten` for `im Dreischichtbetrieb`."""
    following = re.match(r"\s+([^\W\d_]{4,})", line.after[quantity.end :])
    joined = plain(quantity.text + following[1][:5]) if following and quantity.text.isalpha() else ""
    return bool(joined) and any(joined in plain(passage.text) for passage in line.same)


def percentile(line: Line, quantity: Quantity) -> bool:
    """`95th percentile` is p95."""
    if not quantity.ordinal or not re.match(r"[\s-]percentile", line.after[quantity.end :], re.I):
        return False
    return any(f"p{quantity.value:g}" in forms(passage.text) for passage in line.same)


NONE = re.compile(r"\b(?:no|without(?: any)?|not an?y?|never an?y?)\s+(\w+)", re.I)


def none_at_all(line: Line, quantity: Quantity) -> bool:
    """`zero findings` for `no findings`."""
    nouns = {word.stem for word in surroundings(line.after, quantity).after}
    denied = {stem(match[1]) for passage in line.same for match in NONE.finditer(passage.text)}
    return quantity.value == 0 and not nouns.isdisjoint(denied)


def spelling(quantity: Quantity, passage: Passage) -> str:
    return "same" if quantity.text in passage.text else "form"


def in_the_entry(line: Line, quantity: Quantity) -> Claim | None:
    """A number of another line of the same entry holds when it measures the same thing there."""
    mine = surroundings(line.after, quantity)
    for passage in line.entry if not took_the_place(line, quantity) else ():
        if passage in line.same:
            continue
        for other in counted(passage.text):
            if equal(quantity, other, passage.text) and (
                overlap(mine, surroundings(passage.text, other)) or not mine.words
            ):
                return line.supported(
                    quantity.text, ClaimKind.NUMBER, line.ground.support(passage, spelling(quantity, passage))
                )
    return None


def took_the_place(line: Line, quantity: Quantity) -> bool:
    """`1,200 open files` where the line has `65 open files`: another line's number of another kind of files."""
    nouns = [word.stem for word in counted_noun(line.after, quantity)]
    left = [(one, passage) for passage in line.same for one in counted(passage.text)]
    left = [pair for pair in left if not any(same_value(pair[0], other) for other in counted(line.after))]
    return bool(nouns) and any([word.stem for word in counted_noun(two.text, one)] == nouns for one, two in left)


def by_arithmetic(line: Line, quantity: Quantity) -> Claim | None:
    if is_experience(line.after, quantity) and line.of_person:
        return line.blocked(
            quantity.text, ClaimKind.NUMBER, f"The dates in your résumé give fewer than {quantity.text}."
        )
    for passage in line.same:
        in_other_form = any(
            same_in_another_form(quantity, other) or with_myself(line.after, quantity, passage.text, other)
            for other in counted(passage.text)
        ) or names_so_many(quantity, line.after, passage.text)
        in_other_form = in_other_form or share_in_words(quantity, line.after, passage.text)
        if in_other_form or (not quantity.change and computed(quantity, passage, line.after)):
            return line.supported(quantity.text, ClaimKind.NUMBER, line.ground.support(passage, "computed"))
    return None


def experience_support(line: Line) -> list[Support]:
    return [
        line.ground.support(passage, "computed")
        for passage in line.ground.passages
        if passage.path.startswith("work[") and passage.path.endswith(".startDate")
    ][:3]


def unsupported_quantity(line: Line, quantity: Quantity) -> Claim:
    for passage in (*line.entry, *line.elsewhere):
        if any(same_value(quantity, other) for other in counted(passage.text)):
            why = f"“{quantity.text}” stands elsewhere in your résumé, but about something else."
            return line.blocked(quantity.text, ClaimKind.NUMBER, why, line.ground.support(passage))
    return line.blocked(quantity.text, ClaimKind.NUMBER, f"“{quantity.text}” is not in your résumé.")
