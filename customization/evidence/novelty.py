"""What is left when all that is known is taken away: duties, tasks and things that the source does not speak of."""

import re
from collections.abc import Iterable, Iterator

from customization.evidence.figures import counted
from customization.evidence.language import by_language
from customization.evidence.line import Line
from customization.evidence.names import spells_out
from customization.evidence.number_context import period_pattern
from customization.evidence.schema import Claim, ClaimKind
from customization.evidence.skills import mentions
from customization.evidence.verbs import verb_stems
from customization.evidence.words import Word, bag, clauses, light_words, near_copy, read

ENOUGH = 1.0
# So many letters before a word tell whether it is a verb.
NEAR = 40
# Weight of a word that stands elsewhere in the résumé, and of one that only describes a known thing.
NEARBY, ELSEWHERE, DESCRIBING, HEAD, VERB, OPENING_VERB = 0.4, 0.5, 0.3, 0.6, 0.4, 0.6


def novelty_claims(line: Line, settled: Iterable[Claim]) -> Iterator[Claim]:
    """One claim per line at most: the words that have no source, when they weigh enough to be a fact of their own."""
    judged = [claim.text for claim in settled]
    found = [(word, weight) for chunk in chunks(line.after) for word, weight in weigh(line, chunk, judged)]
    if not found and (verb := other_deed(line)):
        yield line.flagged(verb, ClaimKind.DUTY, f"“{verb}” is another deed than the one in your résumé.")
    if len(found) and exchanged(line, [word for word, _ in found]):
        found = [(word, ENOUGH) for word, _ in found]
    if sum(weight for _, weight in found) < ENOUGH:
        return
    text = " ".join(word.text for word, _ in found)
    yield line.flagged(text, ClaimKind.DUTY, f"Your résumé does not speak of this here: “{text}”.")


def other_deed(line: Line) -> str:
    """`Designed` for `Installed`, two verbs known to be different, in a line that is otherwise the same."""
    if not line.same or line.of_person or not near_copy(line.same[0].text, line.after):
        return ""
    old, new = next(iter(read(line.same[0].text)), None), next(iter(read(line.after)), None)
    if old is None or new is None or line.entry_bag.holds(new) or stem_in(old, line.after):
        return ""
    if new.stem in verb_stems("pale_verbs"):
        return ""
    ours, theirs = deeds_of(new), deeds_of(old)
    return new.text if ours and theirs and ours.isdisjoint(theirs) else ""


def deeds_of(word: Word) -> frozenset[str]:
    return frozenset(name for name in word.meanings if name.startswith("do-"))


def stem_in(word: Word, text: str) -> bool:
    return word.stem in bag(text).stems


def exchanged(line: Line, new: list[Word]) -> bool:
    """A word of the line gave place to another that nothing connects with it: fraud trial, murder trial."""
    if not line.same or line.of_person or not near_copy(line.same[0].text, line.after):
        return False
    if all(describing(word) or line.entry_bag.holds(word) or verbal(line.after, word) for word in new):
        return False
    held = bag(line.after)
    gone = [word for word in read(line.same[0].text) if not word.small and not held.holds(word)]
    return any(not describing(word) for word in gone)


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
    alone = all(word in new for word in things)
    for word in new:
        if word.stem not in light_words():
            yield word, weight_of(line, word, alone=alone, last=word == chunk[-1])


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
    if line.entry_bag.holds(word):
        return weight * NEARBY
    return weight * ELSEWHERE if line.ground.everything.holds(word) else weight


def known(line: Line, word: Word) -> bool:
    """In the line by form or meaning; in the rest of the entry by form only, so that no chain of meanings proves it."""
    return line.same_bag.holds(word) or word.same(line.entry_bag.stems, notations(line))


def notations(line: Line) -> frozenset[str]:
    return frozenset(name for name in line.entry_bag.meanings if name.startswith("n-"))


def settled_word(line: Line, word: Word, judged: list[str]) -> bool:
    """Numbers, named skills and names have their own claims."""
    if any(char.isdigit() for char in word.text) or any(
        quantity.start <= word.start < quantity.end for quantity in counted(line.after)
    ):
        return True
    if any(mention.start <= word.start < mention.end for mention in mentions(line.after)):
        return True
    if any(match.start() <= word.start < match.end() for match in period_pattern().finditer(line.after)):
        return True
    return any(word.text in re.findall(r"[^\W_]+", text) for text in judged) or spelled(line, word)


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
