"""A line with the things that it names called by the source's own names, so that another name is no other thing.

`GTAW of pipes` is judged as `TIG welding of pipes` where the source says that, `search engine marketing` as its `SEM`.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from customization.evidence.ground import Passage
from customization.evidence.reading.language import by_language
from customization.evidence.reading.names import JOINING, abbreviates, in_order, key
from customization.evidence.reading.stems import plain, stem
from customization.evidence.reading.words import bag, read, small_words
from customization.evidence.skills import classed, classes, literally, mentions, written_classes
from jobs import vocabulary

Span = tuple[int, int, str]
# `SRE (SRE)`: a name that was explained in brackets.
TWICE = re.compile(r"(?<!\w)(?P<name>\S.{0,60}?) \((?P=name)\)", re.I)
SHORT = re.compile(r"(?<![\w&/-])[A-Z](?:[A-Za-z&]*[A-Z])s?(?![\w&/-])")
WORDS = re.compile(r"[^\W_]+")
MOST = 8


def retold(text: str, passages: tuple[Passage, ...], *, by_names: bool = True, least: int = 3) -> str:
    """The text with every other name replaced by the name that the nearest passage has for the same thing.

    `by_names` looks at the vocabulary too, not only at the letters of short forms of at least `least` letters.
    """
    text = electronic(unexplained(text, passages), passages)
    named = by_vocabulary(text, passages) if by_names else ()
    spans = apart([*named, *by_kind(text, passages), *by_letters(text, passages, least)])
    for start, end, name in reversed(spans):
        text = text[:start] + name + text[end:]
    return TWICE.sub(lambda match: match["name"], text) if spans else text


RENAMED = re.compile(r"(?<!\w)(?P<other>(?:[^\W\d_A-Z][^\W\d_]*[ -]){1,3})\((?P<own>[^()]{3,60})\)")


def renamed(text: str, source: str) -> str:
    """Another name with the source's own in brackets behind it: `reinforcing steel` of `reinforcing steel (rebar)`."""
    held = bag(source)
    for match in RENAMED.finditer(text):
        words = [word for word in read(match["other"])]
        known = max((at + 1 for at, word in enumerate(words) if word.small or held.holds(word)), default=0)
        if known < len(words) and match.start() and match["own"].casefold() in source.casefold():
            return match["other"][words[known].start :] + match.group()[len(match["other"]) :]
    return ""


EXPLAINED = re.compile(r"\s?\((?P<inside>[^()]{2,60})\)")


def unexplained(text: str, passages: tuple[Passage, ...]) -> str:
    """Without brackets that only explain what stands before: `Certificates of Compliance (CoC)`, `IVA (imposto …)`."""

    if (whole := EXPLAINED.search(text)) and whole.end() == len(text):
        one, other = text[: whole.start()], whole["inside"]
        stated = any(other == passage.text or (" " not in one and other in passage.text) for passage in passages)
        if stated and (explains(one, other) or explains(other, one)):
            return other

    def shown(match: re.Match[str]) -> str:
        known = any(match["inside"] in passage.text for passage in passages)
        return match.group() if known or not explains(text[: match.start()], match["inside"]) else ""

    return EXPLAINED.sub(shown, text) if "(" in text else text


def explains(before: str, inside: str) -> bool:
    words = [plain(word) for word in WORDS.findall(before)[-MOST:]]
    if len(inside.split()) == 1:
        short = key(inside.removesuffix("s"))
        if len(words) == 1 and inside.isupper():
            return abbreviates_compound(short, words[0])
        runs = [tuple(words[at:]) for at in range(len(words) - 1)]
        return any(abbreviates(short, run) or (inside.isupper() and letters_of(short, run)) for run in runs)
    last = re.search(r"([^\W\d_]{2,6})(?:-[^\W\d_]+)?$", before)
    long = [plain(word) for word in WORDS.findall(inside) if plain(word) not in JOINING]
    letters = key(last[1]) if last else ""
    fits = bool(letters and long) and long[0][0] == letters[0] and len(long) <= len(letters) + 1
    return fits and in_order(letters, "".join(long))


def abbreviates_compound(short: str, word: str) -> bool:
    """`GC` for Gaschromatographie; one letter may come from another language: `HPLC`."""
    fewer = (short[:at] + short[at + 1 :] for at in range(1, len(short))) if len(short) > 3 else iter(())
    fits = len(word) > 3 * len(short) and word[0] == short[0]
    return fits and any(in_order(letters, word) for letters in (short, *fewer))


VOWELS = frozenset("aeiou")


def stands_for(letters: str, words: tuple[str, ...]) -> bool:
    """`BMET` too for `biomedical equipment technician`: from within a word come consonants, for no known short form."""
    if abbreviates(letters, words):
        return True
    within = set(letters) - {word[0] for word in words}
    return len(letters) > 3 and not within & VOWELS and letters_of(letters, words) and not vocabulary.find(letters)


def letters_of(short: str, words: tuple[str, ...]) -> bool:
    """`ILL` for `interlibrary loan`: letters from within a word too, but each word gives its first."""
    fits = len(words) < len(short) and short[0] == words[0][0] and in_order("".join(word[0] for word in words), short)
    return fits and in_order(short, "".join(words))


def apart(found: list[Span]) -> list[Span]:
    """In order, the longest of those that overlap."""
    kept: list[Span] = []
    for span in sorted(found, key=lambda one: (one[0], -one[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def by_vocabulary(text: str, passages: tuple[Passage, ...]) -> Iterator[Span]:
    """Names that mean one concept, also where a name alone would be unsure: the other text says what it means."""
    own = {one.concept.id: one for one in reversed([one for near in passages for one in mentions(near.text)])}
    for mention in mentions(text):
        stated = own.get(mention.concept.id)
        name = stated.text if stated else next(iter(named_in(mention.concept.id, passages)), "")
        if name and plain(mention.text) not in plain(name):
            yield mention.start, mention.end, name
    for stated in own.values():
        for start, end in literally(stated.concept.id, text):
            if plain(text[start:end]) not in plain(stated.text):
                yield start, end, stated.text


def by_kind(text: str, passages: tuple[Passage, ...]) -> Iterator[Span]:
    """`accounting software` of somebody whose nearest passage has DATEV."""
    for match in written_classes().finditer(text):
        kinds = {kind for kind in classes() if kind.casefold() == match.group().casefold()}
        for passage in passages:
            held = [name for name in classed(passage.text) if any(name in classes()[kind] for kind in kinds)]
            if held:
                yield *match.span(), held[0]
                break
            if match.group().casefold() in passage.text.casefold():
                break


def named_in(concept: str, passages: Iterable[Passage]) -> Iterator[str]:
    return (near.text[start:end] for near in passages for start, end in literally(concept, near.text))


ELECTRONIC = re.compile(
    r"\b(?:electronic|electronically|elektronische[mnrs]?|électronique) (?P<thing>[^\W\d_]{3})", re.I
)


def electronic(text: str, passages: tuple[Passage, ...]) -> str:
    """`Electronic filing` of somebody who has `E-filing`."""

    def short(match: re.Match[str]) -> str:
        said = f"e-{match['thing']}".casefold()
        known = any(re.search(rf"(?<!\w){said}", passage.text.casefold()) for passage in passages)
        return f"e-{match['thing']}" if known else match.group()

    return ELECTRONIC.sub(short, text)


def by_letters(text: str, passages: tuple[Passage, ...], least: int) -> Iterator[Span]:
    """A short form written out, or the other way round, when the letters fit: `SLAs`, `service level agreements`.

    What stands in the passages as it is has no need of another name: the SAP of Sahyadri Packaging is SAP.
    """
    stated = " | ".join(passage.text for passage in passages)
    new = [match for match in SHORT.finditer(text) if match.group() not in stated]
    for passage in passages:
        for short in shorts(passage.text):
            spans = (span for span in runs(text, short, least) if text[slice(*span)] not in stated)
            yield from ((*span, short) for span in spans)
        for match in new:
            yield from ((*match.span(), word) for word in shortened(match, passage.text))
            yield from ((*match.span(), passage.text[a:b]) for a, b in runs(passage.text, match.group(), least)[:1])


def shortened(short: re.Match[str], passage: str) -> Iterator[str]:
    """The compound beside the same word that has the letters: `MSK clinics` for `musculoskeletal clinics`.

    Its parts begin with consonants: `NET` is no negotiation.
    """
    again = (match for match in SHORT.finditer(short.string) if match.group() == short.group())
    around, letters = {word for match in again for word in beside(match)}, key(short.group())
    found = (match for match in WORDS.finditer(passage) if abbreviates_compound(letters, plain(match.group())))
    clear = not set(letters[1:]) & VOWELS
    return (match.group() for match in found if clear and around & beside(match))


def beside(match: re.Match[str]) -> set[tuple[int, str]]:
    """The words before and behind, each with its side."""
    before, after = WORDS.findall(match.string[: match.start()]), WORDS.findall(match.string[match.end() :])
    return {(-1, plain(word)) for word in before[-1:]} | {(1, plain(word)) for word in after[:1]}


@lru_cache(maxsize=4_000)
def shorts(text: str) -> tuple[str, ...]:
    return tuple(match.group() for match in SHORT.finditer(text))


@lru_cache(maxsize=4_000)
def words_of(text: str) -> tuple[Span, ...]:
    return tuple((*match.span(), plain(match.group())) for match in WORDS.finditer(text))


@by_language(8_000)
def runs(text: str, short: str, least: int) -> tuple[tuple[int, int], ...]:
    """The words of a text that a short form stands for."""
    letters = key(short.removesuffix("s"))
    words = words_of(text)
    found = []
    for first in range(len(words) if len(short.removesuffix("s")) >= least else 0):
        opening = words[first][2]
        if opening[0] != letters[0] and opening not in JOINING:
            continue
        for last in range(first + 2, min(len(words), first + MOST) + 1):
            start, end = words[first][0], words[last - 1][1]
            run = tuple(word[2] for word in words[first:last])
            if re.search(r"[,;.:()]", text[start:end]) or not stands_for(letters, run):
                continue
            large = sum(word not in JOINING for word in run)
            whole = len(run) == len(letters) and run[0] not in JOINING
            if text.startswith(f" ({short})", end) or (
                large >= len(letters) - 1 and (whole or stem(run[0]) not in small_words())
            ):
                found.append((start, end))
                break
    return tuple(found)
