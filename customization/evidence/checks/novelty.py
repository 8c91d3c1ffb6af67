"""What is left when all that is known is taken away: duties, tasks and things that the source does not speak of."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from customization.evidence.checks.verbs import DID, NOUN_ENDINGS, rungs, verb_stems
from customization.evidence.checks.weights import ENOUGH, chunks, describing, verbal, weigh
from customization.evidence.line import Line
from customization.evidence.reading.words import LONG, Word, bag, near_copy, read
from customization.evidence.schema import Claim, ClaimKind


def novelty_claims(line: Line, settled: Iterable[Claim]) -> Iterator[Claim]:
    """One claim per line at most: the words that have no source, when they weigh enough to be a fact of their own."""
    judged = [claim.text for claim in settled]
    found = [(word, weight) for chunk in chunks(line.after) for word, weight in weigh(line, chunk, judged)]
    if not found and (verb := other_deed(line)):
        yield line.flagged(verb, ClaimKind.DUTY, f"“{verb}” is another deed than the one in your résumé.")
    if len(found) and exchanged(line, [word for word, _ in found]):
        found = [(word, ENOUGH) for word, _ in found]
    if reworded(line, [word for word, _ in found]):
        return
    if sum(weight for _, weight in found) < ENOUGH:
        return
    text = " ".join(word.text for word, _ in found)
    yield line.flagged(text, ClaimKind.DUTY, f"Your résumé does not speak of this here: “{text}”.")


def other_deed(line: Line) -> str:
    """`Repaired` for `Cleaned`, two verbs known to be different; `Migrated` for `Prepared data for the migration`."""
    if not line.same or line.of_person:
        return ""
    words, new = read(line.same[0].text), next(iter(read(line.after)), None)
    pale = verb_stems("pale_verbs") | verb_stems("performing")
    if (
        not words
        or new is None
        or new.small
        or new.stem in pale
        or words[0].stem in pale
        or rungs()[0].get(new.stem, DID) < DID
    ):
        return ""
    if only_served(line.same[0].text, words, new):
        return new.text
    if line.entry_bag.holds(new) or bag(line.after).holds(words[0]):
        return ""
    ours, theirs = deeds_of(new), frozenset(name for word in words for name in deeds_of(word))
    return new.text if ours and deeds_of(words[0]) and ours.isdisjoint(theirs) else ""


SERVING = re.compile(r"\bfor (?:the |an? |our |each |their |its )?(?:[\w-]+ )?$", re.I)


def only_served(source: str, words: tuple[Word, ...], new: Word) -> bool:
    """Whether the deed is in the source only as what something else was done for."""
    again = [word for word in words if word.stem == new.stem or word.stem[:LONG] == new.stem[:LONG]]
    return (
        bool(again)
        and new.start == 0
        and all(SERVING.search(source[: word.start]) and word.text.casefold().endswith(NOUN_ENDINGS) for word in again)
        and words[0].stem not in verb_stems("pale_verbs") | CARRYING
    )


CARRYING = frozenset({"respons", "support", "help"})


def deeds_of(word: Word) -> frozenset[str]:
    return frozenset(name for name in word.meanings if name.startswith("do-"))


def reworded(line: Line, new: list[Word]) -> bool:
    """One thing called by another name, in the place of its old one, and the deed is the same."""
    if len(new) != 1 or not line.same or line.of_person or verbal(line.after, new[0]):
        return False
    word, held = new[0], bag(line.after)
    left, right = read(line.same[0].text), read(line.after)
    first = next((one for one in right if not one.small), word)
    kept = [one for one in left if not one.small and held.speaks_of(one)]
    if not line.same_bag.speaks_of(first) or 3 * len(kept) < 2 * sum(not one.small for one in left):
        return False
    matcher = SequenceMatcher(None, [one.stem for one in left], [one.stem for one in right], autojunk=False)
    for kind, one, two, three, four in matcher.get_opcodes():
        if kind == "replace" and word in right[three:four]:
            gone = [old for old in left[one:two] if not old.small and not held.speaks_of(old)]
            come = [new for new in right[three:four] if not new.small and not line.same_bag.speaks_of(new)]
            return len(come) <= len(gone)
    return False


def exchanged(line: Line, new: list[Word]) -> bool:
    """A word of the line gave place to another that nothing connects with it: fraud trial, murder trial."""
    if not line.same or line.of_person or not near_copy(line.same[0].text, line.after):
        return False
    if all(describing(word) or line.entry_bag.speaks_of(word) or verbal(line.after, word) for word in new):
        return False
    held = bag(line.after)
    gone = [word for word in read(line.same[0].text) if not word.small and not held.speaks_of(word)]
    return any(not describing(word) for word in gone)
