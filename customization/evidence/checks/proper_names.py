"""Proper names of a line: in its entry, elsewhere, or nowhere in the source."""

import re
from collections.abc import Iterator

from customization.evidence.amounts.numbers import quantities
from customization.evidence.checks.exchanges import exchanges
from customization.evidence.ground import Passage
from customization.evidence.line import Line
from customization.evidence.reading.compounds import COMPOUNDING, same_head
from customization.evidence.reading.language import current
from customization.evidence.reading.names import (
    Name,
    forms,
    in_order,
    in_title_case,
    initials,
    key,
    names,
    spells_out,
)
from customization.evidence.reading.stems import plain, stem
from customization.evidence.reading.words import bag, read
from customization.evidence.schema import Claim, ClaimKind
from customization.evidence.skills import mentions, stack_words
from jobs import vocabulary

LONG, ENDING = 8, 2
# `HM` of HM Revenue & Customs may spell out HMRC; a longer word in capitals is a name of its own.
FULL = 4
GERMAN = re.compile(r"\b(?:und|der|die|das|von|mit|für|bei|im|zu|zur|zum|durch|eine[mnrs]?|den|des|auf|nach)\b")


def name_claims(line: Line) -> Iterator[Claim]:
    covered = [(mention.start, mention.end) for mention in mentions(line.after)]
    covered += [(quantity.start, quantity.end) for quantity in quantities(line.after)]
    titled = any(in_title_case(passage.text) for passage in line.same) if line.same else None
    for name in names(line.after, titled):
        if any(start <= name.start < end for start, end in covered) or of_a_number(line, name):
            continue
        if claim := judge_name(line, name):
            yield claim


KIND_OF_NUMBER = frozenset(
    {"Section", "Article", "Part", "Form", "Chapter", "Rule", "Regulation", "Standard", "Version"}
)


def of_a_number(line: Line, name: Name) -> bool:
    """`Section 504` for `504`: what kind of number it is says no more than the number."""
    number = re.match(r"\s(\d[\w.-]*)", line.after[name.end :]) if name.text in KIND_OF_NUMBER else None
    return number is not None and any(key(number[1]) in forms(passage.text) for passage in line.entry)


def judge_name(line: Line, name: Name) -> Claim | None:
    passage = named(line, name, line.entry)
    if passage:
        return line.supported(name.text, ClaimKind.NAME, line.ground.support(passage))
    if ordinary(name):
        return tool_by_its_place(line, name)
    far = named(line, name, line.elsewhere)
    if far:
        why = f"“{name.text}” stands in another part of your résumé, not in this entry."
        return line.flagged(name.text, ClaimKind.NAME, why, line.ground.support(far))
    if not name.odd and capitalises_nouns(line):
        return line.flagged(name.text, ClaimKind.NAME, f"Your résumé does not speak of “{name.text}”.")
    if called := called_before(line, name):
        why = f"Your résumé says “{called}” here, not “{name.text}”."
        return line.flagged(name.text, ClaimKind.NAME, why, line.ground.support(line.same[0]))
    return line.blocked(name.text, ClaimKind.NAME, f"“{name.text}” is nowhere in your résumé.")


SHORT_FORM = re.compile(r"[a-z]?[A-Z][A-Z&]{1,4}s?")


def called_before(line: Line, name: Name) -> str:
    """The everyday words whose place a short form took, which may be its own: `PV` for `solar`, `eDNA`, `A&E`."""
    if not SHORT_FORM.fullmatch(name.text) or not line.same:
        return ""
    for exchange in exchanges(line.same[0].text, line.after):
        alone = all(name.start <= word.start < name.end for word in exchange.new)
        if alone and all(word.text.islower() for word in exchange.old):
            return " ".join(word.text for word in exchange.old)
    return ""


BEFORE_A_TOOL = re.compile(r"\b(?:in|with|using|via|on|mit|avec|con|com|met)\s+$")
ONE_TOOL_MORE = re.compile(r"(?:,| and| or| &| und| et| y| e| en) $")


def tool_by_its_place(line: Line, name: Name) -> Claim | None:
    """A word of everyday language with a capital is the name of a tool behind one: `Google Sheets and Machinations`."""
    known = any(word.stem in line.entry_bag.stems for word in read(name.text))
    if known or not line.same or current() in COMPOUNDING:
        return None
    before = line.after[: name.start]
    joined = ONE_TOOL_MORE.search(before)
    if joined and any(one.concept.kind == "tool" and one.end == joined.start() for one in mentions(line.after)):
        return line.blocked(name.text, ClaimKind.NAME, f"“{name.text}” is nowhere in your résumé.")
    if BEFORE_A_TOOL.search(before):
        return line.flagged(name.text, ClaimKind.NAME, f"Your résumé does not speak of “{name.text}”.")
    return None


def capitalises_nouns(line: Line) -> bool:
    """German writes every noun with a capital, so a capital alone does not make a name."""
    text = " ".join([line.after, *(passage.text for passage in line.same)])
    return len(GERMAN.findall(text)) >= 2


def ordinary(name: Name) -> bool:
    """A capital on a word of everyday work language is style, not a name."""
    if (concept := vocabulary.find(name.text)) and concept.kind == "tool" and concept.label == name.text:
        return False
    words = read(name.text)
    return (
        not name.odd
        and any(len(word.text) > 1 for word in words)
        and all(word.meanings or word.small for word in words)
    )


def named(line: Line, name: Name, passages: tuple[Passage, ...]) -> Passage | None:
    return next((passage for passage in passages if stands_in(line, name, passage)), None)


def stands_in(line: Line, name: Name, passage: Passage) -> bool:
    token = full_scale(key(name.text))
    present = forms(passage.text) | stack_words(passage.text)
    if token in present or stem(name.text) in {word.stem for word in read(passage.text)}:
        return True
    if same_notation(line, name, passage):
        return True
    if name.text.isupper() or name.text.rstrip("s").isupper():
        short = token.removesuffix("s") in initials(passage.text) if len(token) > 1 else False
        return short or (len(token) < FULL and spells_out(line.after, name.start, passage.text))
    if (current() in COMPOUNDING and short_compound(name.text, passage.text)) or prefixed(name.text, passage.text):
        return True
    if not name.odd and current() in COMPOUNDING:
        held, word = bag(passage.text), read(name.text)[0]
        if held.holds(word) or any(same_head(word.stem, other) for other in held.stems):
            return True
    return inflected(token, present) or spells_out(line.after, name.start, passage.text)


def prefixed(name: str, text: str) -> bool:
    """`eDNA` for `environmental DNA`."""
    parts = re.fullmatch(r"([a-z])([A-Z]{2,5})s?", name)
    return parts is not None and re.search(rf"\b{parts[1]}[^\W\d_]+ {parts[2]}\b", text, re.I) is not None


def short_compound(name: str, text: str) -> bool:
    """`PV-Anlagen` for Photovoltaikanlagen."""
    short, _, head = name.partition("-")
    return (
        short.isupper()
        and len(head) >= FULL
        and any(
            word[0] == short[0].casefold() and plain(head)[:FULL] in word and in_order(short.casefold(), word)
            for word in (plain(other.text) for other in read(text))
        )
    )


SCALED = re.compile(r"^([a-z]{1,3}\d+)(k|m|bn)$")
SCALES = {"k": "thousand", "m": "million", "bn": "billion"}


def full_scale(token: str) -> str:
    """`R12m` as in `R12 million`: an amount with a sign that is a letter."""
    match = SCALED.match(token)
    return match[1] + SCALES[match[2]] if match else token


def same_notation(line: Line, name: Name, passage: Passage) -> bool:
    """Two written forms of one name: HGV, LGV; Google Play, Play Store."""
    words = (word for word in read(line.after) if name.start <= word.start < name.end)
    own = frozenset(one for word in words for one in word.meanings if one.startswith("n-"))
    return bool(own & bag(passage.text).meanings)


def inflected(token: str, present: frozenset[str]) -> bool:
    """The same long word with another ending, as German and Polish have them: Montageprojekte, Montageprojekten."""
    if len(token) < LONG or not token.isalpha():
        return False
    return any(abs(len(token) - len(form)) <= ENDING and form.startswith(token[:-ENDING]) for form in present)
