"""Which words of a text are verbs, and on which rung of the ladder they stand."""

import re

from customization.evidence.amounts.numbers import quantities
from customization.evidence.reading.language import ENGLISH, by_language, current
from customization.evidence.reading.names import SENTENCE, in_title_case, names
from customization.evidence.reading.stems import stem
from customization.evidence.reading.tables import grouped
from customization.evidence.reading.words import Word, stems
from customization.evidence.skills import mentions

# So many letters before a word tell whether it is a verb.
NEAR = 40


DID, OWNED = 2, 5
ENDINGS = "er or ers ors ment ments ship ion ions ance ence al ability ee ees ant ants ist ists ian ness ity"
NOUN_ENDINGS = tuple(ENDINGS.split())
# `on my own caseload` owns nothing.
POSSESSED = re.compile(r"\b(?:my|our|his|her|its|their|one's|on|of|at|from|with)\s+$", re.I)
OF_VERBS = frozenset({"dispos", "take", "make", "think", "consist"})
FOREIGN_NOUNS = (
    *("ung", "ungen", "heit", "keit", "tion", "tionen", "schaft", "ción", "sión", "ciones", "miento", "mientos"),
    *("zione", "zioni", "sione", "mento", "menti", "ção", "ções", "são", "mentos", "age", "ement", "ements"),
    *("ing", "tura", "teur", "isation"),
)


@by_language()
def verb_words(name: str) -> frozenset[str]:
    return frozenset(grouped("verb_words")[name])


@by_language()
def verb_stems(name: str) -> frozenset[str]:
    return frozenset(stem(word) for word in verb_words(name))


@by_language()
def rungs() -> tuple[dict[str, int], dict[str, list[tuple[tuple[str, ...], int]]]]:
    """Stems of single verbs, and phrases by their first stem, with their rung."""
    single: dict[str, int] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for rung, words in grouped("ladder").items():
        for word in words:
            parts = stems(word)
            if len(parts) == 1:
                single[parts[0]] = int(rung)
            else:
                phrases.setdefault(parts[0], []).append((parts, int(rung)))
    return single, phrases


def rung_at(text: str, words: tuple[Word, ...], index: int) -> int | None:
    word = words[index]
    single, phrases = rungs()
    for parts, rung in phrases.get(word.stem, ()):
        if tuple(other.stem for other in words[index : index + len(parts)]) == parts:
            return rung
    if word.stem == "work" and index + 1 < len(words) and words[index + 1].text.casefold() in ("with", "alongside"):
        return 1 if with_people(text, words[index + 2 : index + 7]) else DID
    if (
        (word.small and word.stem not in single)
        or (word.text.isupper() and len(word.text) > 1)
        or any(one.start <= word.start < one.end for one in quantities(text))
        or POSSESSED.search(text[: word.start])
    ):
        return None
    if (current() == ENGLISH and noun_form(word.text)) or compound(text, word) or noun_place(text, words, index):
        return None
    if word.stem in single:
        return single[word.stem] if verb_place(text, words, index) or single[word.stem] == OWNED else None
    if current() != ENGLISH and word.text.casefold().endswith(FOREIGN_NOUNS):
        return None
    return DID if verb_place(text, words, index) and verb_form(word, index) else None


def with_people(text: str, following: tuple[Word, ...]) -> bool:
    """`worked with engineers` is help; `worked with MySQL` is use."""
    if any(word.stem in verb_stems("people") for word in following):
        return True
    if not following:
        return False
    start, end = following[0].start, following[-1].end
    known = [mention.start for mention in mentions(text)] + [name.start for name in names(text)]
    return not any(start <= at < end for at in known)


def noun_place(text: str, words: tuple[Word, ...], index: int) -> bool:
    """`adjustment and repair of`, `modules for networking`, `Active member`: no verb, though it looks like one."""
    word = words[index]
    lower, single = word.text.casefold(), rungs()[0]
    if current() != ENGLISH or lower in verb_words("past_forms"):
        return False
    if index == 0:
        return lower.endswith("ive") or (lower == "share" and text[word.end :].startswith(" of "))
    ending = index + 1 == len(words) or words[index + 1].small
    if lower.endswith("ing"):
        return ending and word.stem not in single and words[index - 1].text.casefold() in ("for", "of")
    return not lower.endswith("ed") and text[word.end :].startswith(" of ") and word.stem not in OF_VERBS


def noun_form(text: str) -> bool:
    return text.casefold().endswith(NOUN_ENDINGS) and text.casefold() not in verb_words("verbs_like_nouns")


def compound(text: str, word: Word) -> bool:
    """`industry-leading`, `Lead Engineer`, `Applied Optics`."""
    before, after = text[max(0, word.start - NEAR) : word.start], text[word.end :]
    if before.endswith("-") and not re.search(r"\bco-$", before, re.I):
        return True
    in_a_name = word.text in ("Lead", "Head") or (bool(before) and not SENTENCE.search(before))
    return in_a_name and word.text[0].isupper() and bool(re.match(r"\s+[A-Z][a-z]", after)) and not in_title_case(text)


OPENING = re.compile(
    r"(?:[.;:,(•–—-]\s*|\b(?:and|or|to|who|which|that|then|also|co|i|we|while|by|in|with|through|for|of|on|when|before|after|was|were|is|"
    r"are|has|have|had|been|(?!yearly|monthly|weekly|daily|hourly|nightly|quarterly|family|early|only|supply)\w+ly)[\s-]+)$",
    re.I,
)


JOINED = (
    r"(?:[.;:,•–—-]\s*|\b(?:and|or|to|who|which|that|then|also|co|i|we|und|sowie|ich|et|y|e|en|ik|je|"
    r"yo|eu|io|wir|nous|noi|wij)[\s-]+)$"
)


def verb_place(text: str, words: tuple[Word, ...], index: int) -> bool:
    """At the start of a clause, or after a word that a verb may follow; base forms not after a preposition."""
    if index == 0:
        return not words[0].small
    if ends_clause(text, words[index]):
        return True
    before, lower = text[max(0, words[index].start - NEAR) : words[index].start], words[index].text.casefold()
    if lower.endswith(("ed", "ing")) or lower in verb_words("past_forms"):
        return bool(OPENING.search(before)) or (lower in verb_words("past_forms") and not words[index - 1].small)
    return bool(re.search(JOINED, before, re.I))


CLAUSE_END = re.compile(r"\s*(?:[.;,)]|$|\b(?:und|sowie|en)\b)")


def ends_clause(text: str, word: Word) -> bool:
    """`Die Einführung geleitet`: German and Dutch set the verb behind what it governs."""
    return current() in ("de", "nl") and word.text[0].islower() and bool(CLAUSE_END.match(text, word.end))


def verb_form(word: Word, index: int) -> bool:
    lower = word.text.casefold()
    verbs = any(name.startswith("do-") for name in word.meanings)
    return (
        verbs or (index == 0 and not word.small) or lower.endswith(("ed", "ing")) or lower in verb_words("past_forms")
    )
