"""Lies made of words that the line has already: a part becomes all, no becomes few, A to B becomes B to A."""

import itertools
import re
from collections.abc import Iterator

from customization.evidence.amounts.arithmetic import PART
from customization.evidence.amounts.figures import counted, same_value
from customization.evidence.amounts.number_context import period_pattern
from customization.evidence.checks.directions import direction_claims
from customization.evidence.line import Line
from customization.evidence.reading.language import by_language
from customization.evidence.reading.stems import plain, stem
from customization.evidence.reading.tables import grouped, rows
from customization.evidence.reading.words import bag, read
from customization.evidence.schema import Claim, ClaimKind

TIMES = "day|night|evening|morning|afternoon|week|fortnight|month|quarter|year|hour|shift|season|term"
EVERY = re.compile(rf"\b(every)\s+(?!(?:{TIMES}|\w+day|two|three|other)\b|\d)")


def turned_claims(line: Line) -> Iterator[Claim]:
    if not line.same:
        return
    source = line.same[0].text
    yield from universal_claims(line, source)
    yield from negation_claims(line, source)
    yield from ended_claims(line, source)
    yield from opposite_claims(line, source)
    yield from direction_claims(line, source)


@by_language()
def words_of(kind: str) -> frozenset[str]:
    return frozenset(plain(word) for word in grouped("quantifiers").get(kind, ()))


def tokens(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:n't)?", plain(text))


def universal_claims(line: Line, source: str) -> Iterator[Claim]:
    """`two passed` → `all passed` is another number; `regional offices` → `all regional offices` a wider reach."""
    if whole := part_lost(line, source):
        why = "Your résumé says this of a part of them only."
        yield line.blocked(whole, ClaimKind.NUMBER, why, line.ground.support(line.same[0]))
    if (both := words_of("both") & set(tokens(line.after)) - set(tokens(source))) and not PAIR.search(source):
        yield line.flagged(min(both), ClaimKind.SCOPE, f"Your résumé does not say that it was “{min(both)}”.")
    unrepeated = IN_ALL.sub(" ", period_pattern().sub(" ", line.after))
    new = [word for word in tokens(unrepeated) if word in words_of("all")]
    new += EVERY.findall(unrepeated.casefold())
    if not new or (words_of("all") | {"every", "each"}) & set(tokens(source)) or words_of("none") & set(tokens(source)):
        return
    if new[0] in ("all", "every") and names_everything(line, source):
        return
    counts = counted(line.after)
    lost = [one for one in counted(source) if not one.weak and not any(same_value(one, other) for other in counts)]
    if lost:
        why = f"Your résumé says “{lost[0].text}”, not “{new[0]}”."
        yield line.blocked(new[0], ClaimKind.NUMBER, why, line.ground.support(line.same[0]))
    else:
        yield line.flagged(new[0], ClaimKind.SCOPE, f"Your résumé does not say that it was “{new[0]}”.")


# Two of them in the source: `in Leeds and York`, `two shops`.
PAIR = re.compile(
    r"\b(?:two|either|pair|2|zwei|dos|due|dois|duas|twee)\b"
    r"|[^\W\d]\s*(?:&|/|,|\b(?:and|or|und|oder|y|e|ed|en|of)\b)\s*[^\W\d]",
    re.I,
)
IN_ALL = re.compile(
    r"\b(?:in|after|above) all\b(?! (?:the|our|my|\w+s)\b)|\ball[- ](?:in[- ]all|round)\b|\bfull-time\b", re.I
)
# `a team of five` for `one of five`
AMONG = re.compile(r"\b(?:team|group|crew|member|part|staff) of(?: \w+){0,3}\s*$", re.I)


def part_lost(line: Line, source: str) -> str:
    """`18 of the 40 found work` became `the 40 found work`."""
    counts = counted(line.after)
    if any(one.unit == "%" for one in counts):
        return ""
    for part, whole in itertools.pairwise(counted(source)):
        if not PART.match(source[part.end : whole.start]) or any(same_value(part, one) for one in counts):
            continue
        said = [word.stem for word in read(source) if word.start >= whole.end and not word.small]
        for one in counts:
            again = [word.stem for word in read(line.after) if word.start >= one.end and not word.small]
            if part.value == 1 and AMONG.search(line.after[: one.start]):
                continue
            if same_value(whole, one) and len(said) > 1 and said[:3] == again[: len(said[:3])]:
                return one.text
    return ""


def names_everything(line: Line, source: str) -> bool:
    """`all three sciences` for a list of three, `all 31 shops` where all are meant."""
    listed = len(re.split(r",\s*(?:and\s+)?|\s+and\s+", source))
    return any(
        match and (any(same_value(one, other) for other in counted(source)) or 2 <= one.value <= listed)
        for one in counted(line.after)
        if (match := re.search(r"\b(?:all|every)(?: of)?(?: the)?\s*$", line.after[: one.start], re.I))
    ) and not re.search(r"\d+ (?:of|out of) (?:the |our |their )?\d+", source)


def negation_claims(line: Line, source: str) -> Iterator[Claim]:
    """A "no" that is gone although what it denied still stands, or one that was not there."""
    denied = denying(source)
    claimed = denying(line.after)
    if denied and not claimed and denied & {word.stem for word in read(line.after)}:
        why = "Your résumé says “no” or “never” here; without it the line says something else."
        yield line.blocked(line.after, ClaimKind.NUMBER, why, line.ground.support(line.same[0]))
    elif (new := claimed - denied) and (lost := lost_count(line.after, source, new)):
        why = f"Your résumé says “{lost}”, not that there was none."
        yield line.blocked(line.after, ClaimKind.NUMBER, why, line.ground.support(line.same[0]))
    elif claimed and not denied and not counted(source):
        yield line.flagged(line.after, ClaimKind.SUPERLATIVE, "Your résumé does not say that there was none.")


ENDED = frozenset(stem(word) for word in ("eliminate", "eradicate", "abolish", "nil"))


def ended_claims(line: Line, source: str) -> Iterator[Claim]:
    """`eliminated a backlog` that was brought down: nothing was left of it."""
    held = bag(source)
    new = [word for word in read(line.after) if word.stem in ENDED and not held.holds(word)]
    if not new or words_of("none") & set(tokens(source)):
        return
    why = f"Your résumé does not say that it was “{new[0].text}”."
    verdict = line.blocked if counted(source) else line.flagged
    yield verdict(new[0].text, ClaimKind.NUMBER, why, line.ground.support(line.same[0]))


def lost_count(text: str, source: str, denied: frozenset[str]) -> str:
    """`without losses` for `losses under 3 %`: the number that is gone was not nought."""
    if denied.isdisjoint(word.stem for word in read(source)):
        return ""
    kept = counted(text)
    return next(
        (one.text for one in counted(source) if not one.weak and not any(same_value(one, other) for other in kept)), ""
    )


NO_DENIAL = re.compile(
    r"\b(?:no (?:problem|matter|longer|doubt)|not (?:only|just)|nicht nur|non solo|no solo|pas seulement)\b", re.I
)


@by_language(4_000)
def denying(text: str) -> frozenset[str]:
    """The stems of the words that a "no" or "without" governs."""
    found: set[str] = set()
    text = NO_DENIAL.sub(lambda match: " " * len(match.group()), text)
    words = list(read(text))
    for index, word in enumerate(words):
        if plain(word.text) in words_of("none") and text[word.end : word.end + 1] != "-":
            found |= {other.stem for other in words[index + 1 : index + 4] if not other.small}
        if text[word.end : word.end + 5].casefold() == "-free":
            found.add(word.stem)
    return frozenset(found)


@by_language()
def opposites() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    return tuple(
        (
            frozenset(stem(word.replace("-", "")) for word in row["one"].split("|")),
            frozenset(stem(word.replace("-", "")) for word in row["other"].split("|")),
        )
        for row in rows("opposites")
    )


def opposite_claims(line: Line, source: str) -> Iterator[Claim]:
    """`personal target` → `team target`: beside a number it is another fact, elsewhere it is shown to the person."""
    old, new = joined(source).keys(), joined(line.after)
    for one, other in opposites():
        for left, right in ((one, other), (other, one)):
            gone, come = (old & left) - new.keys(), (new.keys() & right) - old
            if gone and come and not old & right and not new.keys() & left:
                word = new[min(come)]
                why = f"Your résumé says the contrary of “{word}” here."
                verdict = line.blocked if counted(source) else line.flagged
                yield verdict(word, ClaimKind.SCOPE, why, line.ground.support(line.same[0]))


@by_language(4_000)
def joined(text: str) -> dict[str, str]:
    """Stem → word, with neighbours at a hyphen joined: month-end."""
    found = {word.stem: word.text for word in read(text)}
    for match in re.finditer(r"([^\W\d_]+)-([^\W\d_]+)", text):
        found[stem(match[1] + match[2])] = match.group()
    return found
