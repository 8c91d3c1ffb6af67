"""What rose or fell: the words before a verb of movement name a thing, also where a clause begins with them."""

from customization.evidence.reading.language import ENGLISH, current
from customization.evidence.reading.stems import irregular, plain
from customization.evidence.reading.words import Word

MOVES = frozenset({"do-increase", "do-reduce"})
# `open rate`, `first contact rate`: so many words may stand between.
BETWEEN = 2
AUXILIARY = {"was", "were", "is", "are", "has", "have", "a", "ont", "est", "sind", "ist", "hat", "ha", "han", "è"}


def rises(text: str, words: tuple[Word, ...], at: int) -> bool:
    """`open` in `open rate rose from 21 %` is no verb, though it may look like one."""
    for next_at in range(at + 1, min(at + 2 + BETWEEN, len(words))):
        if text[words[next_at - 1].end : words[next_at].start].strip(" -"):
            return False
        if words[next_at].text in AUXILIARY:
            return next_at + 1 < len(words) and moves(words, next_at + 1, joined=True)
        if moves(words, next_at, joined=False):
            return True
        if words[next_at].small:
            return False
    return False


def moves(words: tuple[Word, ...], at: int, *, joined: bool) -> bool:
    """A verb that says that something moved, with no noun behind it: `improved plans` are plans."""
    word, bare = words[at], plain(words[at].text)
    told = joined or current() != ENGLISH or bare.endswith("ed") or bare in irregular()
    alone = all(nothing_of_its_own(other) for other in words[at + 1 : at + 2])
    return told and word.text.islower() and not word.meanings.isdisjoint(MOVES) and alone


def nothing_of_its_own(word: Word) -> bool:
    return word.small or word.text[0].isdigit() or word.text.endswith("ly") or not word.meanings.isdisjoint(MOVES)
