"""What each word of a line weighs that its source does not have."""

import re
from collections.abc import Iterator
from itertools import pairwise

from customization.evidence.amounts.figures import counted
from customization.evidence.amounts.number_context import period_spans
from customization.evidence.checks.verbs import verb_stems
from customization.evidence.line import Line
from customization.evidence.reading.language import by_language
from customization.evidence.reading.names import spells_out
from customization.evidence.reading.words import Word, clauses, light_words, near_copy, read
from customization.evidence.skills import mentions

ENOUGH = 1.0
# So many letters before a word tell whether it is a verb.
NEAR = 40
# Weight of a word that stands elsewhere in the résumé, and of one that only describes a known thing.
NEARBY, ELSEWHERE, DESCRIBING, HEAD, VERB, OPENING_VERB = 0.4, 0.5, 0.3, 0.6, 0.4, 0.6


NEWLY = re.compile(r"\b(?:newly|recently|self)[\s-]$", re.I)


@by_language(4_000)
def chunks(text: str) -> tuple[tuple[Word, ...], ...]:
    """Runs of content words between small words and marks."""
    found: list[tuple[Word, ...]] = []
    for start, end in clauses(text):
        run: list[Word] = []
        for word in read(text):
            if not start <= word.start < end:
                continue
            if word.small and run:
                found.append(tuple(run))
                run = []
            elif not word.small:
                run.append(word)
        if run:
            found.append(tuple(run))
    return tuple(found)


def weigh(line: Line, chunk: tuple[Word, ...], judged: list[str]) -> Iterator[tuple[Word, float]]:
    words = [word for word in chunk if not settled_word(line, word, judged)]
    new = [word for word in words if not known(line, word)]
    things = [word for word in chunk if not verbal(line.after, word)]
    alone = all(word in new or vague(line, word) for word in things)
    alone = alone or bool(chunk and MEANS.search(line.after[: chunk[0].start]))
    borrowed = of_another_entry(line, new)
    for word in new:
        if word in borrowed:
            yield word, ENOUGH
        elif word.stem not in light_words():
            if set_in(line, word):
                yield word, ENOUGH
                continue
            yield word, weight_of(line, word, alone=alone, last=word == chunk[-1])


def vague(line: Line, word: Word) -> bool:
    """Known only as the kind of a thing, in a line that is otherwise the source: `food` where it has milk."""
    if not line.same or not near_copy(line.same[0].text, line.after):
        return False
    return not line.same_bag.holds(word) and word.stem not in line.entry_bag.stems


def set_in(line: Line, word: Word) -> bool:
    """A noun set before a noun of a line that is otherwise the source: `conference hotel` for `hotel`."""
    if not line.same or line.of_person or not near_copy(line.same[0].text, line.after):
        return False
    if word.text.endswith("ly") or word.stem in light_words():
        return False
    if verbal(line.after, word) or line.ground.everything.speaks_of(word):
        return False
    words = read(line.after)
    order = [other.stem for other in read(line.same[0].text)]
    at = words.index(word)
    before = next((other.stem for other in reversed(words[:at]) if other.stem in order), "")
    after = next((other for other in words[at + 1 :] if other.stem in order or other.small), None)
    return after is not None and (before, after.stem) in set(pairwise(order)) and not after.small


def of_another_entry(line: Line, new: list[Word]) -> tuple[Word, ...]:
    """Two words that stand side by side in another entry: what was done there is not shown to be done here."""
    for one, other in pairwise(new):
        beside = not line.after[one.end : other.start].strip(" -")
        if beside and not line.of_person and any((one.stem, other.stem) in pairs(far.text) for far in line.elsewhere):
            return one, other
    return ()


@by_language(4_000)
def pairs(text: str) -> frozenset[tuple[str, str]]:
    return frozenset((one.stem, other.stem) for one, other in pairwise(read(text)))


MEANS = re.compile(r"\b(?:using|through|via|by means of|based on)\s+$", re.I)


def weighty(line: Line, word: Word) -> bool:
    """A verb that is a duty by itself, such as `sign` or `teach`; who has an apprentice teaches."""
    if word.stem not in verb_stems("weighty") or NEWLY.search(line.after[: word.start]):
        return False
    if word.stem in verb_stems("teaching") and not line.same_bag.stems.isdisjoint(verb_stems("learners")):
        return False
    return not line.same_bag.holds(word) and word.stem not in line.entry_bag.stems


def weight_of(line: Line, word: Word, *, alone: bool, last: bool) -> float:
    weight = 1.0
    if verbal(line.after, word):
        weight = OPENING_VERB if opening(line.after, word) else VERB
        if weighty(line, word):
            return ENOUGH
    elif word.stem in verb_stems("weighty_things"):
        weight = ENOUGH
    elif describing(word):
        weight = DESCRIBING
    elif not alone:
        weight = HEAD if last else DESCRIBING
    if line.entry_bag.speaks_of(word):
        return weight * NEARBY
    return weight * ELSEWHERE if line.ground.everything.speaks_of(word) else weight


def known(line: Line, word: Word) -> bool:
    """In the line by form or meaning; in the rest of the entry by form only, so that no chain of meanings proves it."""
    same = line.same_bag
    if moved(line, word):
        return True
    return (same.holds(word) if verbal(line.after, word) else same.speaks_of(word)) or word.same(
        line.entry_bag.stems, notations(line)
    )


RISING, FALLING = frozenset({"do-increase", "at-growth"}), frozenset({"do-reduce", "at-drop"})


def moved(line: Line, word: Word) -> bool:
    """`rose 15 points` of what went from 41 to 56: the figures say which way. Who opens a line with it did it."""
    told = {1: word.meanings & RISING, -1: word.meanings & FALLING}
    if not word.start or not (told[1] or told[-1]):
        return False
    figures = [one for passage in line.same[:1] for one in counted(passage.text)]
    ways = {(one.value < two.value) - (one.value > two.value) for one, two in pairwise(figures) if one.unit == two.unit}
    return any(told.get(way) for way in ways)


def notations(line: Line) -> frozenset[str]:
    return frozenset(name for name in line.entry_bag.meanings if name.startswith("n-"))


def settled_word(line: Line, word: Word, judged: list[str]) -> bool:
    """Numbers, named skills and names have their own claims."""
    if any(char.isdigit() for char in word.text) or any(
        quantity.start <= word.start < quantity.end for quantity in counted(line.after)
    ):
        return True
    if any(mention.start <= word.start < mention.end and mention.text in judged for mention in mentions(line.after)):
        return True
    if any(start <= word.start < end for start, end in period_spans(line.after)):
        return True
    named = any(word.text in re.findall(r"[^\W_]+", text) for text in judged)
    return named or spelled(line, word) or kind_of_listed(line, word)


SUCH_AS = re.compile(r"\W{1,2}(?:such as|including|for example|wie|etwa|tel(?:le)?s que|como|zoals)\s")


def kind_of_listed(line: Line, word: Word) -> bool:
    """`materials such as menus and posters`: only the name of what the source lists."""
    if not (behind := SUCH_AS.match(line.after, word.end)) or verbal(line.after, word):
        return False
    listed = [other for other in read(line.after) if other.start >= behind.end() and not other.small]
    return bool(listed) and all(line.same_bag.holds(other) for other in listed)


def spelled(line: Line, word: Word) -> bool:
    """Part of a long form whose abbreviation stands in the line of the source."""
    return any(spells_out(line.after, word.start, passage.text) for passage in line.same)


def opening(text: str, word: Word) -> bool:
    """A verb that opens the line or adds a deed to it."""
    return word.start == 0 or bool(re.search(r"(?:\band|[,;])\s*$", text[max(0, word.start - NEAR) : word.start], re.I))


def describing(word: Word) -> bool:
    return word.text.casefold().endswith(("ly", "able", "ible", "ful", "ous", "less")) and not word.text[0].isupper()


def verbal(text: str, word: Word) -> bool:
    """A verb by its place or ending; the ladder judges what it claims."""
    lower = word.text.casefold()
    if lower.endswith(("ed", "ing")):
        return True
    return bool(
        re.search(
            r"(?:^|[.;:,•–—]\s*|\b(?:to|and|who|which|that|\w+ly)\s+)$",
            text[max(0, word.start - NEAR) : word.start],
            re.I,
        )
    ) and (word.start == 0 or any(name.startswith("do-") for name in word.meanings))
