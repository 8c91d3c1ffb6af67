"""A line that is the source but for one word: what gave place to what?"""

import re
from collections.abc import Iterator

from customization.evidence.amounts.figures import counted, same_value
from customization.evidence.amounts.number_context import ADJECTIVE, from_before
from customization.evidence.amounts.risen import rises
from customization.evidence.amounts.units import PERIODS
from customization.evidence.checks.another_fact import RANKS, another_fact
from customization.evidence.checks.exchanges import Exchange, exchanges
from customization.evidence.checks.places import changed_places
from customization.evidence.checks.siblings import SAME, siblings
from customization.evidence.checks.verbs import verb_form, verb_place, verb_stems
from customization.evidence.line import Line
from customization.evidence.reading.language import ENGLISH, current
from customization.evidence.reading.names import abbreviates, key
from customization.evidence.reading.stems import plain, stem
from customization.evidence.reading.thesaurus import reach
from customization.evidence.reading.words import Bag, Word, bag, light_words, read
from customization.evidence.schema import Claim, ClaimKind
from customization.evidence.skills import mentions, where

MOST = 3
# Light words that are measures all the same: the cost fell is not the time fell.
MEASURES = frozenset(stem(word) for word in ("quality", "performance", "number", "rate", "size"))


def exchange_claims(line: Line) -> Iterator[Claim]:
    """`pallet wrap` for `corrugated board`: beside a number it is another fact, elsewhere it is shown to the person."""
    if not line.same:
        return
    source = line.same[0].text
    if places := changed_places(source, line.after):
        why = f"“{places}”: your résumé has these two the other way round."
        yield line.blocked(places, ClaimKind.DUTY, why, line.ground.support(line.same[0]))
    if deed := set_before(line, source):
        why = f"Your résumé does not say “{deed}” here."
        yield line.flagged(deed, ClaimKind.DUTY, why, line.ground.support(line.same[0]))
    for exchange in exchanges(source, line.after):
        if another_fact(line, source, exchange):
            why = f"Your résumé says “{' '.join(word.text for word in exchange.old)}” here."
            yield line.blocked(exchange.text, ClaimKind.NUMBER, why, line.ground.support(line.same[0]))
        elif another_thing(line, source, exchange):
            why = f"Your résumé says “{' '.join(word.text for word in exchange.old)}” here, not “{exchange.text}”."
            kind = siblings(exchange.old, exchange.new)
            hard = kind.startswith("named") or (measured(line, source) and (bool(kind) or itself(line, exchange)))
            verdict = line.blocked if hard else line.flagged
            yield verdict(exchange.text, ClaimKind.DUTY, why, line.ground.support(line.same[0]))


AND = {"en": "and", "de": "und", "fr": "et", "es": "y", "it": "e", "pt": "e", "nl": "en"}


def set_before(line: Line, source: str) -> str:
    """`Weigh and shear the lambs` for `Shear the lambs`: one deed more, before the line's own."""
    told, stated = read(line.after), read(source)
    if len(told) < 4 or told[1].text != AND[current()] or line.of_person:
        return ""
    new, behind = told[0], [word.stem for word in told[2:4]]
    known = new.stem in verb_stems("pale_verbs") or any(bag(near.text).speaks_of(new) for near in line.same)
    return "" if known or behind != [word.stem for word in stated[:2]] else new.text


def another_thing(line: Line, source: str, exchange: Exchange) -> bool:
    if kind := siblings(exchange.old, exchange.new):
        return kind != SAME
    if any(plain(word.text).rstrip("s") in PERIODS for word in exchange.new):
        return False
    old = [word for word in exchange.old if thing(source, word)] or counting(source, exchange.old)
    new = [word for word in exchange.new if thing(line.after, word)]
    if not old or not new or len(old) > MOST or len(new) > MOST or ADJECTIVE.search(exchange.text):
        return False
    if any(exchange.new[0].start <= one.start < exchange.new[-1].end for one in counted(line.after)):
        return False
    if HELPING.search(line.after[: exchange.new[0].start]) and not exchange.text[0].isupper():
        return False
    if len(new) == 1 and abbreviates(
        key(new[0].text.removesuffix("s")), tuple(plain(word.text) for word in exchange.old)
    ):
        return False
    if all(slight(word) for word in new) or any(named(line, word) for word in new):
        return False
    if line.of_person and all(line.ground.everything.holds(word) for word in new):
        return False
    gone = Bag(
        frozenset(word.stem for word in exchange.old) | frozenset(word.stem[:5] for word in exchange.old),
        frozenset(name for word in exchange.old for name in word.meanings),
        frozenset(sense for word in exchange.old for sense in reach(word.stem)),
    )
    return not any(gone.speaks_of(word) or word.stem[:5] in gone.stems or moved(source, word) for word in new)


# A verb follows: `Helped put together` for `Helped organize`.
HELPING = re.compile(r"\b(?:help(?:s|ed|ing)?|to)\s+$", re.I)


def moved(source: str, word: Word) -> bool:
    return any(word.stem == other.stem for other in read(source))


def thing(text: str, word: Word) -> bool:
    """A word that names something: no verb by its place, no number, no small word."""
    if word.small or any(one.start <= word.start < one.end for one in counted(text)):
        return False
    words = read(text)
    at = words.index(word)
    if rises(text, words, at):
        return True
    if (
        current() == ENGLISH
        and word.text.endswith("ing")
        and at + 1 < len(words)
        and words[at + 1].small
        and words[at + 1].text != "of"
    ):
        return False
    return not (verb_place(text, words, at) and verb_form(word, at))


def counting(source: str, words: tuple[Word, ...]) -> list[Word]:
    """`second-year` students are not `doctoral` ones."""
    hyphened = [word for word in words if source[word.end : word.end + 1] == "-" or source[word.start - 1] == "-"]
    return hyphened if len(hyphened) == len(words) else []


def slight(word: Word) -> bool:
    describes = plain(word.text).endswith(("ly", "able", "ible", "ful", "ous", "less"))
    doing = plain(word.text).endswith("ing")
    return describes or (word.stem in light_words() and not doing and word.stem not in MEASURES)


def named(line: Line, word: Word) -> bool:
    """Tools have claims of their own, and another name of what the entry has is no exchange."""
    return any(
        one.start <= word.start < one.end and (one.concept.kind == "tool" or where(one.concept.id, line.entry))
        for one in mentions(line.after)
    )


def measured(line: Line, source: str) -> bool:
    """Whether a number of the line still stands: then what was exchanged may be what it counts."""
    kept = counted(line.after)
    return any(not one.weak and any(same_value(one, other) for other in kept) for one in counted(source))


# `six years in hospital ophthalmology`
IN_IT = re.compile(r"\s(?:of experience )?in\s")


def itself(line: Line, exchange: Exchange) -> bool:
    """What is counted (`40 farms`) or rises by a share; farther off it may be the same in other words."""
    words = read(line.after)
    last = words.index(exchange.new[-1]) + 1
    head = last == len(words) or words[last].small
    counts = counted(line.after)
    if len(counts) > 1 and from_before(line.after, counts[0]):
        return True
    if line.of_person and any(IN_IT.match(line.after, one.end) for one in counts if one.unit == "month"):
        return True
    first = last - len(exchange.new)
    if head and len(exchange.old) == len(exchange.new) <= 2 and object_of_a_deed(line.after, words, first, last - 1):
        return True
    return any(plain(word.text) in RANKS for word in exchange.old) or any(
        one.unit in ("%", "x") or one.change or (head and 0 <= exchange.new[0].start - one.end <= 1) for one in counts
    )


NEAR = 20


def object_of_a_deed(text: str, words: tuple[Word, ...], first: int, last: int) -> bool:
    """`Test the hearing of about 16 patients`: what was done, and right behind it the number."""
    before = next((one for one in reversed(range(first)) if not words[one].small), None)
    deed = before is not None and (not before or (verb_place(text, words, before) and verb_form(words[before], before)))
    return deed and any(0 < one.start - words[last].end <= NEAR for one in counted(text))
