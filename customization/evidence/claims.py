"""The hard claims of a line of prose: quantities, dates, named skills and proper names."""

from collections.abc import Iterator

from customization.evidence.dates import Moment, moments
from customization.evidence.experience import experience_holds, is_experience
from customization.evidence.figures import (
    computed,
    counted,
    enumerated,
    equal,
    measured_otherwise,
    overlap,
    same_in_another_form,
    same_value,
    shares_a_unit,
    surroundings,
)
from customization.evidence.ground import Passage
from customization.evidence.line import Line
from customization.evidence.names import Name, forms, in_title_case, initials, key, names, spells_out
from customization.evidence.numbers import Quantity, quantities
from customization.evidence.schema import Claim, ClaimKind
from customization.evidence.skills import echoes, how, mentions, stack_words, where, worded
from customization.evidence.words import read, stem
from jobs.vocabulary import Mention

HARD_KINDS = ("tool", "certification", "degree", "language", "method", "knowledge")
MERGED = 2
PROPER_KINDS = ("tool", "certification", "degree", "language")
KINDS = {
    "certification": ClaimKind.CERTIFICATE,
    "degree": ClaimKind.DEGREE,
    "language": ClaimKind.LANGUAGE,
}


def hard_claims(line: Line) -> Iterator[Claim]:
    yield from quantity_claims(line)
    yield from date_claims(line)
    yield from skill_claims(line)
    yield from name_claims(line)


# --- quantities


def quantity_claims(line: Line) -> Iterator[Claim]:
    for quantity in counted(line.after):
        yield judge_quantity(line, quantity)


def judge_quantity(line: Line, quantity: Quantity) -> Claim:
    kind = ClaimKind.NUMBER
    if (
        line.of_person
        and is_experience(line.after, quantity)
        and experience_holds(line.ground, line.after, quantity, line.today)
    ):
        return line.supported(quantity.text, kind, *experience_support(line))
    for passage in line.same:
        stated = [
            other
            for other in counted(passage.text)
            if equal(quantity, other, passage.text) or shares_a_unit(quantity, other, line.after)
        ]
        if any(not measured_otherwise(line.after, quantity, passage.text, other) for other in stated):
            return line.supported(quantity.text, kind, line.ground.support(passage, spelling(quantity, passage)))
        if stated:
            why = f"“{quantity.text}” measures something else in the original line."
            return line.blocked(quantity.text, kind, why, line.ground.support(passage))
    if quantity.weak or quantity.text.casefold() in ("one", "1") or enumerated(line.after, quantity):
        return line.supported(quantity.text, kind)
    return in_the_entry(line, quantity) or by_arithmetic(line, quantity) or unsupported_quantity(line, quantity)


def spelling(quantity: Quantity, passage: Passage) -> str:
    return "same" if quantity.text in passage.text else "form"


def in_the_entry(line: Line, quantity: Quantity) -> Claim | None:
    """A number of another line of the same entry holds when it measures the same thing there."""
    mine = surroundings(line.after, quantity)
    for passage in line.entry:
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


def by_arithmetic(line: Line, quantity: Quantity) -> Claim | None:
    if is_experience(line.after, quantity) and line.of_person:
        return line.blocked(
            quantity.text, ClaimKind.NUMBER, f"The dates in your résumé give fewer than {quantity.text}."
        )
    for passage in line.same:
        if any(same_in_another_form(quantity, other) for other in counted(passage.text)) or computed(quantity, passage):
            return line.supported(quantity.text, ClaimKind.NUMBER, line.ground.support(passage, "computed"))
    return None


def experience_support(line: Line) -> list:  # type: ignore[type-arg]
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


# --- dates


def date_claims(line: Line) -> Iterator[Claim]:
    for moment in moments(line.after):
        if any(quantity.unit and quantity.start <= moment.start < quantity.end for quantity in counted(line.after)):
            continue
        passage = dated(line, moment)
        if passage:
            yield line.supported(moment.text, ClaimKind.DATES, line.ground.support(passage, "form"))
        else:
            yield line.blocked(moment.text, ClaimKind.DATES, f"Nothing in this entry is dated {moment.text}.")


def dated(line: Line, moment: Moment) -> Passage | None:
    """In the line itself; a line that has dates of its own borrows none but those of a line that it is merged with."""
    for passage in line.same:
        if any(moment.within(other) for other in moments(passage.text)):
            return passage
    bound = any(moments(passage.text) for passage in line.same)
    near = [passage for passage in line.entry if any(moment.within(other) for other in moments(passage.text))]
    return next((passage for passage in near if not bound or merged(line, passage)), None)


def merged(line: Line, passage: Passage) -> bool:
    words = {word.stem for word in read(passage.text) if not word.small}
    return len(words & {word.stem for word in read(line.after)}) >= MERGED


# --- named skills


def skill_claims(line: Line) -> Iterator[Claim]:
    for mention in (*mentions(line.after), *echoes(line.after, line.ground.passages)):
        yield judge_skill(line, mention)


def judge_skill(line: Line, mention: Mention) -> Claim:
    text, concept = mention.text, mention.concept
    kind = KINDS.get(concept.kind, ClaimKind.SKILL)
    passage = where(concept.id, line.entry)
    if passage and of_another_task(line, mention, passage):
        why = f"Your résumé has {text} for another task of this entry, not for this one."
        return line.flagged(text, kind, why, line.ground.support(passage))
    if passage:
        return line.supported(text, kind, line.ground.support(passage, how(concept.id, text, passage)))
    if concept.kind == "soft" or worded(text, line.entry_bag, exact=concept.kind in PROPER_KINDS):
        return line.supported(text, kind)
    far = where(concept.id, line.elsewhere)
    if far:
        why = f"Your résumé has {text}, but not for this entry."
        return line.flagged(text, kind, why, line.ground.support(far))
    if worded(text, line.ground.everything, exact=True):
        return line.flagged(text, kind, f"Your résumé does not name {text} for this entry.")
    if concept.kind in HARD_KINDS or distinct(line, mention):
        return line.blocked(text, kind, f"{text} is nowhere in your résumé.")
    return line.flagged(text, kind, f"Your résumé does not speak of {text}.")


def of_another_task(line: Line, mention: Mention, passage: Passage) -> bool:
    """A tool of another bullet, unless the two bullets are merged."""
    if not line.same or passage in line.same or line.of_person or mention.concept.kind != "tool":
        return False
    if "highlights" not in passage.path or where(mention.concept.id, line.same):
        return False
    own = {word.stem for word in read(mention.text)}
    words = {word.stem for word in read(passage.text) if not word.small} - own
    return len(words & {word.stem for word in read(line.after)} - line.same_bag.stems) < MERGED


def distinct(line: Line, mention: Mention) -> bool:
    """Whether the term stands as a name: in capitals, or as an item of a list."""
    return any(letter.isupper() for letter in mention.text[1:]) or line.section == "skills"


# --- proper names


def name_claims(line: Line) -> Iterator[Claim]:
    covered = [(part.start, part.end) for part in (*mentions(line.after), *quantities(line.after))]
    titled = any(in_title_case(passage.text) for passage in line.same) if line.same else None
    for name in names(line.after, titled):
        if any(start <= name.start < end for start, end in covered):
            continue
        if claim := judge_name(line, name):
            yield claim


def judge_name(line: Line, name: Name) -> Claim | None:
    passage = named(line, name, line.entry)
    if passage:
        return line.supported(name.text, ClaimKind.NAME, line.ground.support(passage))
    if ordinary(name):
        return None
    far = named(line, name, line.elsewhere)
    if far:
        why = f"“{name.text}” stands in another part of your résumé, not in this entry."
        return line.flagged(name.text, ClaimKind.NAME, why, line.ground.support(far))
    return line.blocked(name.text, ClaimKind.NAME, f"“{name.text}” is nowhere in your résumé.")


def ordinary(name: Name) -> bool:
    """A capital on a word of everyday work language is style, not a name."""
    return not name.odd and all(word.meanings or word.small for word in read(name.text))


def named(line: Line, name: Name, passages: tuple[Passage, ...]) -> Passage | None:
    return next((passage for passage in passages if stands_in(line, name, passage)), None)


def stands_in(line: Line, name: Name, passage: Passage) -> bool:
    token = key(name.text)
    present = forms(passage.text) | stack_words(passage.text)
    if token in present or stem(name.text) in {word.stem for word in read(passage.text)}:
        return True
    if name.text.isupper() or name.text.rstrip("s").isupper():
        return token.removesuffix("s") in initials(passage.text) if len(token) > 1 else False
    return spells_out(line.after, name.start, passage.text)
