"""German and Dutch write several words as one: `Angebotskalkulation` says no more than `Kalkulation der Angebote`."""

from customization.evidence.reading.language import by_language, current
from customization.evidence.reading.stems import plain, stem

COMPOUNDING = ("de", "nl")
PART, LONGEST_LINK, HEAD = 4, 2, 5
LINKS = ("", "s", "es", "n", "en", "er", "e")
PARTICLES = {
    "de": ("ein", "aus", "auf", "ab", "an", "mit", "vor", "zu", "um", "durch", "weiter", "zusammen", "nach"),
    "nl": ("in", "uit", "op", "aan", "af", "mee", "om", "door", "bij", "samen", "over", "voor", "terug"),
}


@by_language(20_000)
def made_of(word: str, held: frozenset[str]) -> bool:
    """Whether a word is put together from words that are held, or is the head of one that is."""
    if current() not in COMPOUNDING or len(word) < PART:
        return False
    bare = plain(word)
    return split_in(bare, held) or head_of(stem(word), held) or separable(bare, held)


def in_parts(word: str, held: frozenset[str]) -> bool:
    """`newsreading` of who reads the news; `Kreditprüfung` of who checks (prüft) applications for credit."""
    bare, joined = plain(word), current() in COMPOUNDING
    if split_in(bare, held):
        return True
    cuts = range(PART, len(bare) - PART + 1) if joined else ()
    return any(stem(bare[at:]) in held and any(other.startswith(bare[:at]) for other in held) for at in cuts)


def told_in_full(word: str, held: frozenset[str]) -> bool:
    """`Gabelstapler-Führerschein` for Staplerschein: each part of the short word ends a part of the long one."""
    first, _, last = plain(word).partition("-")
    return current() in COMPOUNDING and any(
        first.endswith(other[:at]) and last.endswith(other[at:]) and len(other) < len(first) + len(last)
        for other in held
        for at in range(PART, len(other) - PART + 1)
    )


def split_in(bare: str, held: frozenset[str]) -> bool:
    return any(
        stem(bare[at:]) in held and any(modifier(bare[:at], link) in held for link in LINKS)
        for at in range(PART, len(bare) - PART + 1)
    )


def modifier(part: str, link: str) -> str:
    return stem(part.removesuffix(link) if link and part.endswith(link) else part)


def head_of(own: str, held: frozenset[str]) -> bool:
    return len(own) >= HEAD and any(other.endswith(own) and len(other) >= len(own) + 3 for other in held)


def separable(bare: str, held: frozenset[str]) -> bool:
    """`inbrengen` for `breng … in`."""
    return any(bare.startswith(one) and stem(bare[len(one) :]) in held for one in PARTICLES[current()] if one in held)


def same_head(one: str, other: str) -> bool:
    """Two stems of which one is the head of the other, or its first part: chats, chatgesprekken."""
    short, long = sorted((one, other), key=len)
    if current() not in COMPOUNDING:
        return False
    return (len(short) >= HEAD and long.endswith(short)) or (len(short) >= PART and long.startswith(short))
