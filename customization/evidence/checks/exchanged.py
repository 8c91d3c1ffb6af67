"""A line that is the source but for one word: what gave place to what?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from customization.evidence.amounts.figures import counted, same_value
from customization.evidence.amounts.number_context import ADJECTIVE, from_before, periods
from customization.evidence.amounts.units import PERIODS
from customization.evidence.checks.places import changed_places
from customization.evidence.checks.siblings import SAME, siblings
from customization.evidence.checks.verbs import verb_form, verb_place
from customization.evidence.line import Line
from customization.evidence.reading.compounds import COMPOUNDING
from customization.evidence.reading.language import ENGLISH, by_language, current
from customization.evidence.reading.names import abbreviates, key
from customization.evidence.reading.stems import plain, stem
from customization.evidence.reading.thesaurus import reach
from customization.evidence.reading.words import Bag, Word, light_words, near_copy, read
from customization.evidence.schema import Claim, ClaimKind
from customization.evidence.skills import mentions, where

MOST = 3
RANKS = frozenset({"first", "second", "third", "fourth", "fifth"})
# Light words that are measures all the same: the cost fell is not the time fell.
MEASURES = frozenset(stem(word) for word in ("quality", "performance", "number", "rate", "size"))
SCALES = frozenset({"hundred", "thousand", "million", "dozen", "hundreds", "thousands", "dozens"})


@dataclass(frozen=True)
class Exchange:
    """Words of the source and those that stand in their place."""

    old: tuple[Word, ...]
    new: tuple[Word, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.new)


@by_language(4_000)
def exchanges(source: str, text: str) -> tuple[Exchange, ...]:
    if not near_copy(source, text):
        return ()
    left, right = read(source), read(text)
    matcher = SequenceMatcher(None, [word.stem for word in left], [word.stem for word in right], autojunk=False)
    return tuple(
        Exchange(left[one:two], right[three:four])
        for kind, one, two, three, four in matcher.get_opcodes()
        if kind == "replace"
    )


def exchange_claims(line: Line) -> Iterator[Claim]:
    """`pallet wrap` for `corrugated board`: beside a number it is another fact, elsewhere it is shown to the person."""
    if not line.same:
        return
    source = line.same[0].text
    if places := changed_places(source, line.after):
        why = f"“{places}”: your résumé has these two the other way round."
        yield line.blocked(places, ClaimKind.DUTY, why, line.ground.support(line.same[0]))
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


def another_fact(line: Line, source: str, exchange: Exchange) -> bool:
    if other_rank(exchange) or other_scale(line, exchange) or other_tool(line, exchange):
        return True
    if (stated := periods(source)) and stated == periods(line.after):
        return False
    spans = [(one.start, one.end) for one in counted(line.after) if one.unit]
    if any(start <= word.start < end for word in exchange.new for start, end in spans):
        return False
    return other_period(exchange) and same_counts(source, line.after)


def other_period(exchange: Exchange) -> bool:
    """`in its first month` for `in its first year`."""
    if any(word.text.casefold() == "half" for word in exchange.new):
        return False
    old, new = (
        {PERIODS[name] for word in words if (name := plain(word.text).rstrip("s")) in PERIODS}
        | {period for word in words for period in periods(word.text)}
        for words in (exchange.old, exchange.new)
    )
    return bool(old and new) and old.isdisjoint(new)


def same_counts(source: str, text: str) -> bool:
    """900 a month is 10,800 a year: then the number says how often, and is judged with its period."""
    return [one.value for one in counted(source)] == [one.value for one in counted(text)]


def other_rank(exchange: Exchange) -> bool:
    """`third-line` for `second-line`."""
    old, new = ({plain(word.text) for word in words} & RANKS for words in (exchange.old, exchange.new))
    return bool(old and new) and old.isdisjoint(new)


def other_scale(line: Line, exchange: Exchange) -> bool:
    """`the hundred most frequent` for `the ten most frequent`: a number that is not read as one."""
    counts = counted(line.after)
    return any(
        plain(word.text) in SCALES and not any(one.start <= word.start < one.end for one in counts)
        for word in exchange.new
    )


# Where every noun has a capital, a tool is what something is done with.
WITH = re.compile(r"\b(?:mit|in|met|via|über)\s+(?:(?:der|dem|de|het|App|Software)\s+)*$")


def other_tool(line: Line, exchange: Exchange) -> bool:
    """A thing of the skills list gave place to one that is nowhere in the résumé: DATEV, Addison."""
    if current() in COMPOUNDING and not WITH.search(line.after[: exchange.new[0].start]):
        return False
    listed = {word.stem for passage in line.ground.section("skills") for word in read(passage.text) if not word.small}
    old, new = ([word for word in words if not word.small] for words in (exchange.old, exchange.new))
    if not old or not all(word.stem in listed and word.text[0].isupper() for word in old):
        return False
    covered = [(one.start, one.end) for one in mentions(line.after)]
    if any(start <= word.start < end for word in new for start, end in covered):
        return False
    return bool(new) and all(word.text[0].isupper() and not line.ground.everything.holds(word) for word in new)


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
