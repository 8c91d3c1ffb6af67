"""Are two names of an employer, title, degree, certificate or award the same fact?"""

import re

from customization.evidence.amounts.number_words import RANKS
from customization.evidence.reading.language import by_language
from customization.evidence.reading.names import abbreviates, definitions, forms, in_order, initials, key, spells_out
from customization.evidence.reading.stems import plain
from customization.evidence.reading.tables import grouped
from customization.evidence.reading.words import Word, bag, joining_words, read
from customization.evidence.schema import ClaimKind
from customization.evidence.skills import mentions, proven
from jobs import vocabulary

CLIPPED, YEAR_LENGTH = 5, 4


LEVELLED = (ClaimKind.CERTIFICATE, ClaimKind.AWARD)


FILLERS = frozenset({"certif", "certifi", "certificate", "certification", "degre", "diploma", "cours", "licens"})


FILLING = {
    ClaimKind.CERTIFICATE: FILLERS | {"version"},
    ClaimKind.DEGREE: FILLERS,
    ClaimKind.AWARD: frozenset({"award", "prize", "won", "winner", "recipi"}),
}


def letter(word: Word) -> bool:
    """A letter that stands alone and is no word: the M of M.Sc."""
    return word.text.isdigit() or plain(word.text) not in "aeiyous"


def same_fact(claimed: str, stated: str, kind: ClaimKind) -> bool:
    """Nothing is added, and nothing that lessens it (Junior, Assistant, expected) is left out."""
    if kind is ClaimKind.DEGREE and PART_DONE.search(stated) and not PART_DONE.search(claimed):
        return False
    if same_concept(claimed, stated, kind) or bracketed(claimed, stated):
        return True
    if kind is ClaimKind.INSTITUTION and torn(claimed, stated):
        return False
    if kind in LEVELLED and raised(claimed, stated):
        return False
    if kind is ClaimKind.DEGREE and None not in (degrees := {concept(claimed), concept(stated)}) and len(degrees) > 1:
        return False
    if kind is ClaimKind.TITLE:
        claimed, stated = in_figures(claimed), in_figures(stated)
    own = bag(stated)
    alike = ("n-", "t-") if kind is ClaimKind.TITLE else ("n-",)
    notations = frozenset(name for name in own.meanings if name.startswith(alike))
    short = initials(stated)
    known = forms(stated)
    shared = [mention for mention in mentions(claimed) if mention.concept.id in proven(stated)]
    unshared = [word for word in read(claimed) if not any(part.start <= word.start < part.end for part in shared)]
    added = [word for word in unshared if not held(word, own.stems, notations, short, known)]
    added = [word for word in added if not spells_out(claimed, word.start, stated) and not shortens(word.text, stated)]
    if kind is ClaimKind.TITLE:
        added = [word for word in added if not clipped(word, stated)]
    added = [word for word in added if word.stem not in FILLING.get(kind, frozenset())]
    if any(word.stem not in joining_words() and (len(word.text) > 1 or letter(word)) for word in added):
        return False
    return not lessening(stated) - lessening(claimed) and keeps_its_core(claimed, stated, kind)


def bracketed(claimed: str, stated: str) -> bool:
    """The short form that stands in brackets behind its words: `AIC` for `Associate in Claims (AIC)`."""
    return any(
        match[2] == claimed.strip() and in_order(key(match[2]), plain(match[1])) for match in definitions(stated)
    )


def torn(claimed: str, stated: str) -> bool:
    """Other words of the same name: `University of Toronto` is not `Toronto Metropolitan University`.

    A part may go at either end, and all of a name may stand in another order.
    """
    own = [word.stem for word in read(claimed) if word.stem not in joining_words()]
    for part in re.split(r"[,;()|]| [-–] ", stated):
        words = [word.stem for word in read(part) if word.stem not in joining_words()]
        if len(own) > 1 and set(own) < set(words):
            return not any(words[at : at + len(own)] == own for at in range(len(words)))
    return False


def in_figures(text: str) -> str:
    """`4th-Grade` for `Fourth-Grade`."""
    return re.sub(r"(?i)\b(\d+)(?:st|nd|rd|th)\b|\b[a-z]+(?:th|rst|ond|ird)\b", figure, text)


def figure(match: re.Match[str]) -> str:
    rank = RANKS.get(plain(match.group()))
    return match[1] or (f"{rank:.0f}" if rank else match.group())


def shortens(word: str, stated: str) -> bool:
    """`BPhysio` for `Bachelor of Physiotherapy`."""
    words = tuple(plain(other.text) for other in read(stated))
    token = key(word)
    mixed = len(token) > YEAR_LENGTH and any(letter.isupper() for letter in word[1:])
    return mixed and any(
        abbreviates(token, words[at:to]) for at in range(len(words)) for to in range(at + 2, len(words) + 1)
    )


def held(
    word: Word, stems: frozenset[str], notations: frozenset[str], short: frozenset[str], known: frozenset[str]
) -> bool:
    token = key(word.text)
    if word.stem in stems or token in known or not word.meanings.isdisjoint(notations):
        return True
    return word.text.isupper() and token in short


def clipped(word: Word, stated: str) -> bool:
    """`Postdoc` for `Postdoctoral`."""
    return len(word.text) >= CLIPPED and any(plain(other.text).startswith(plain(word.text)) for other in read(stated))


@by_language()
def grades() -> dict[str, str]:
    return {plain(name): grade for grade, names in grouped("grades").items() for name in names}


def grade(text: str) -> str | None:
    """`2:1`, `Upper second-class honours (2:1)`: every part that names a grade names the same one."""
    parts = [part.strip() for part in re.split(r"[()]|\s[-–,]\s", plain(text)) if part.strip()]
    found = {grades().get(part) for part in parts}
    return found.pop() if len(found) == 1 else None


DOTTED = re.compile(r"(?:[A-Z]\.\s?){2,6}")


def same_concept(claimed: str, stated: str, kind: ClaimKind) -> bool:
    if kind is ClaimKind.NUMBER and grade(claimed) and grade(claimed) == grade(stated):
        return True
    if kind is ClaimKind.CERTIFICATE and codes(claimed) & codes(stated):
        return True
    if kind is ClaimKind.DEGREE and DOTTED.fullmatch(claimed.strip()) and key(claimed) in initials(stated):
        return True
    one, other = concept(claimed), concept(stated)
    if one and one == other and not (kind in LEVELLED and raised(claimed, stated)):
        return True
    if kind is ClaimKind.DEGREE:
        return bool(one) and generic_degree(claimed, stated)
    return False


def codes(text: str) -> frozenset[str]:
    """Codes that name one certificate: `PL-300`, `AZ-104`."""
    return frozenset(re.findall(r"\b[A-Z]{2,4}-?\d{2,3}\b", text))


def raised(claimed: str, stated: str) -> bool:
    """Whether a word of degree (Professional, Level 3, Black Belt) stands in one and not in the other."""
    words = frozenset(word for phrases in grouped("degree_words").values() for word in phrases)
    claims, states = set(re.findall(r"\w+", plain(claimed))), set(re.findall(r"\w+", plain(stated)))
    figures = {word for word in claims if word.isdigit() and len(word) < YEAR_LENGTH}
    if set(re.findall(r"\w\+\w+", claimed)) - set(re.findall(r"\w\+\w+", stated)):
        return True
    return higher(claims, states) or bool(((words & set(plain(claimed).split())) | figures) - states)


RISING = ({"certificate", "zertifikat", "certificat", "certificado"}, {"diploma", "diplom", "diplôme"}, {"degree"})


def higher(claims: set[str], states: set[str]) -> bool:
    """A diploma is more than a certificate that is called one."""
    own, stated = (
        max((rank for rank, names in enumerate(RISING) if names & words), default=None) for words in (claims, states)
    )
    return own is not None and stated is not None and own > stated


def concept(text: str) -> str | None:
    found = vocabulary.find(text)
    if found:
        return found.id
    return degree_names().get(plain(text).replace(".", "").strip())


@by_language()
def degree_names() -> dict[str, str]:
    """Degrees of other countries by the vocabulary's own name."""
    return {plain(name).replace(".", ""): degree for degree, names in grouped("degrees").items() for name in names}


def generic_degree(claimed: str, stated: str) -> bool:
    """`Bachelor's degree` says no more than `B.S.`."""
    general = ("bachelors-degree", "masters-degree", "doctorate", "associate-degree")
    level = vocabulary.degree_level(stated)
    return concept(claimed) in general and level is not None and level == vocabulary.degree_level(claimed)


@by_language()
def lessening_words() -> frozenset[str]:
    return frozenset(word for words in grouped("lessening").values() for word in words)


# `Bachelor's, two of three years completed`
PART_DONE = re.compile(
    r"\b(?:[\w-]+ (?:of|von|sur|de|di|van) (?:the )?[\w-]+ "
    r"(?:years|semesters?|terms|modules|credits|Semester|années|años|anni|anos|jaar)\b"
    r"|(?:not|never|in)completed?|not (?:finished|completed)|without (?:a )?degree|no degree|left (?:before|without)|"
    r"ohne Abschluss|abgebrochen|non terminée?|inachevée?|sin terminar|inacabad[oa]|non completat[oa]|interrott[oa]|"
    r"incomplet[oa]|niet afgerond|inconcluíd[oa])",
    re.I,
)


# `CPIM Part 1`: one part passed is not the whole.
ONE_PART = re.compile(r"\b(?:part|module|stage|paper|teil|modul|partie|parte|modulo|deel)\s+(?:\d|[IVX]+)\b", re.I)


def lessening(text: str) -> frozenset[str]:
    words = frozenset(re.findall(r"[a-z]+", plain(text)))
    if PART_DONE.search(text) or ONE_PART.search(text):
        words |= {"partial"}
    return frozenset(CANON.get(word, word) for word in words & lessening_words())


CANON = {"jr": "junior", "jnr": "junior", "asst": "assistant", "internship": "intern", "candidate": "expected"}


def keeps_its_core(claimed: str, stated: str, kind: ClaimKind) -> bool:
    """A shortened employer, school or certificate must still be recognisable."""
    return kind is not ClaimKind.NUMBER or key(claimed) == key(stated)
