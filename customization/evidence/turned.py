"""Lies made of words that the line has already: a part becomes all, no becomes few, A to B becomes B to A."""

import itertools
import re
from collections.abc import Iterator

from customization.evidence.figures import PART, counted, same_value
from customization.evidence.language import by_language
from customization.evidence.line import Line
from customization.evidence.schema import Claim, ClaimKind
from customization.evidence.tables import grouped, rows
from customization.evidence.words import plain, read, stem

TURNS = (("by", "to"), ("for", "against"), ("under", "over"), ("before", "after"), ("with", "without"))
CONTRARY = frozenset(TURNS) | frozenset((other, one) for one, other in TURNS)
UNDER_ME = re.compile(
    r"\b(?:to|under|for|by) (?:me|us)\b|\bmy (?:direct )?(?:reports|team|staff|supervision|leadership)\b", re.I
)
TIMES = "day|night|week|fortnight|month|quarter|year|hour|shift|season|term"
EVERY = re.compile(rf"\b(every)\s+(?!{TIMES}|two|three|other|\d)")
EACH = re.compile(rf"^[^,;.]{{0,25}}?\b(?:each|apiece)\b(?! (?:{TIMES}|time))", re.I)
FROM_TO = re.compile(r"\bfrom\s+(?P<one>[^,;.]{2,40}?)\s+(?:in)?to\s+(?P<other>[^,;.]{2,40})", re.I)


def turned_claims(line: Line) -> Iterator[Claim]:
    if not line.same:
        return
    source = line.same[0].text
    yield from universal_claims(line, source)
    yield from negation_claims(line, source)
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
    new = [word for word in tokens(line.after) if word in words_of("all")]
    new += EVERY.findall(line.after.casefold())
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
    elif claimed and not denied and not counted(source):
        yield line.flagged(line.after, ClaimKind.SUPERLATIVE, "Your résumé does not say that there was none.")


@by_language(4_000)
def denying(text: str) -> frozenset[str]:
    """The stems of the words that a "no" or "without" governs."""
    found: set[str] = set()
    words = list(read(text))
    for index, word in enumerate(words):
        if plain(word.text) in words_of("none"):
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


def direction_claims(line: Line, source: str) -> Iterator[Claim]:
    for match in FROM_TO.finditer(source):
        for claimed in FROM_TO.finditer(line.after):
            if crossed(match, claimed):
                why = "Your résumé says this the other way round."
                yield line.blocked(claimed.group(), ClaimKind.DUTY, why, line.ground.support(line.same[0]))
    if UNDER_ME.search(line.after) and not UNDER_ME.search(source):
        yield line.flagged(line.after, ClaimKind.SCOPE, "Your résumé does not say that somebody worked for you here.")
    elif turned := turned_phrase(source, line.after):
        yield line.flagged(turned, ClaimKind.DUTY, f"“{turned}”: your résumé has this the other way round.")
    for quantity in counted(line.after):
        if EACH.match(line.after[quantity.end :]) and not re.search(r"\b(?:each|apiece|per|every)\b", source, re.I):
            yield line.blocked(quantity.text, ClaimKind.NUMBER, f"Your résumé does not say “{quantity.text}” of each.")


def crossed(stated: re.Match[str], claimed: re.Match[str]) -> bool:
    def overlap(one: str, other: str) -> int:
        left = {word.stem for word in read(one) if not word.small}
        return len(left & {word.stem for word in read(other) if not word.small})

    straight = overlap(stated["one"], claimed["one"]) + overlap(stated["other"], claimed["other"])
    across = overlap(stated["one"], claimed["other"]) + overlap(stated["other"], claimed["one"])
    return across > straight


def turned_phrase(source: str, claim: str) -> str:
    """A noun after `by` that now stands after `to`: who reported, asked or served whom."""
    stated = governed(source)
    for key, (preposition, text) in governed(claim).items():
        if key in stated and (stated[key][0], preposition) in CONTRARY:
            return f"{preposition} {text}"
    return ""


@by_language(4_000)
def governed(text: str) -> dict[str, tuple[str, str]]:
    """Content stem → the preposition before it and the word."""
    found: dict[str, tuple[str, str]] = {}
    spans = [(quantity.start, quantity.end) for quantity in counted(text)]
    preposition, since = "", 0
    for word in read(text):
        plainly = plain(word.text)
        if plainly in GOVERNING:
            preposition, since = plainly, word.end
        elif any(start <= word.start < end for start, end in spans):
            preposition = ""
        elif not word.small and preposition and fits(text[since : word.start]):
            found.setdefault(word.stem, (preposition, word.text))
        elif not word.small:
            preposition = ""
    return found


GOVERNING = frozenset(one for pair in CONTRARY for one in pair)


def fits(between: str) -> bool:
    return len(between.split()) <= 2 and not re.search(r"[,;.]", between)
