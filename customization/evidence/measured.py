"""What a number measures: the words beside it, in the source and in the new line."""

import re
from dataclasses import dataclass

from customization.evidence.figures import counted, same_unit, same_value
from customization.evidence.number_context import clause_start
from customization.evidence.quantity import Quantity
from customization.evidence.units import CURRENCIES
from customization.evidence.words import Word, light_words, near_copy, read, stem

# Verbs and nouns of change: they say that something moved, not what.
CHANGES = frozenset(
    {
        *(f"do-{name}" for name in ("reduce", "increase", "improve", "reach", "bring", "lead", "build", "use", "give")),
        *(
            f"do-{name}"
            for name in ("change", "win", "conduct", "cut", "save", "grow", "lift", "exceed", "add", "extend")
        ),
        *("at-growth", "at-drop", "at-change"),
    }
)
JOINED = re.compile(r"^[\s(]*(?:-|–|—|→|to|or|and|of|out of|from|down to|up to|by)?[\s(]*$", re.I)


@dataclass(frozen=True)
class Surroundings:
    """The words beside a quantity: what it measures."""

    after: tuple[Word, ...]
    before: tuple[Word, ...]

    @property
    def words(self) -> tuple[Word, ...]:
        return self.after + self.before


def surroundings(text: str, quantity: Quantity) -> Surroundings:
    group = linked(text, quantity)
    others = [other for other in counted(text) if other not in group]
    lows = [other.end for other in others if other.end <= quantity.start]
    highs = [other.start for other in others if other.start >= quantity.end]
    left = max([clause_start(text, quantity.start), *lows])
    right = min([clause_end(text, quantity.end), *highs])
    inside = [(other.start, other.end) for other in counted(text)]
    content = [
        word for word in read(text) if not word.small and not any(start <= word.start < end for start, end in inside)
    ]
    after = [word for word in content if quantity.end <= word.start < right]
    before = [word for word in content if left <= word.start < quantity.start]
    if not after and not before:
        before = [word for word in content if word.start < quantity.start]
    return Surroundings(tuple(after[:4]), tuple(reversed(before[-4:])))


def linked(text: str, quantity: Quantity) -> tuple[Quantity, ...]:
    """The quantity and those joined to it: `from 34 % to 29 %`, `two or three`."""
    all_counted = counted(text)
    at = all_counted.index(quantity)
    first, last = at, at
    while first and JOINED.match(text[all_counted[first - 1].end : all_counted[first].start]):
        first -= 1
    while last + 1 < len(all_counted) and JOINED.match(text[all_counted[last].end : all_counted[last + 1].start]):
        last += 1
    return all_counted[first : last + 1]


def clause_end(text: str, position: int) -> int:
    ends = [at for mark in ("; ", ". ", ", ", " (", ") ") if (at := text.find(mark, position)) >= 0]
    return min(ends, default=len(text))


def overlap(claimed: Surroundings, stated: Surroundings) -> int:
    """How many of the measured things are the same; verbs of change do not count."""
    return sum(any(same_thing(word, other) for other in stated.words) for word in claimed.words)


def same_thing(one: Word, other: Word) -> bool:
    if one.stem == other.stem:
        return not verb(one)
    return any(name.startswith(("at-", "n-")) for name in one.meanings & other.meanings)


def verb(word: Word) -> bool:
    return bool(word.meanings) and word.meanings <= CHANGES


def heads(quantity: Quantity, around: Surroundings) -> Surroundings:
    """The nearest words: of a plain count those behind it, of a share or an amount those on both sides."""
    if quantity.unit in ("", "metre", "kg", "many") and around.after:
        return Surroundings(around.after[:3], ())
    return Surroundings(around.after[:3], around.before[:3])


def measured_otherwise(text: str, claimed: Quantity, source: str, stated: Quantity) -> bool:
    """Whether the number now stands with the words of another number of the same line, or with none of its own."""
    if {claimed.unit, stated.unit} == {"", "month"}:
        return False
    if labelled(text, claimed) and labelled(text, claimed) == labelled(source, stated):
        return False
    mine = surroundings(text, claimed)
    near = heads(claimed, mine)
    own = overlap(near, heads(stated, surroundings(source, stated)))
    if claimed.spans and stated.spans and claimed.change and stated.change and claimed.spans == stated.spans[::-1]:
        return claimed.spans[0] != claimed.spans[1]
    if any(
        closer(text, claimed, near, own, source, stated, other) for other in counted(source) if rival(stated, other)
    ):
        return True
    if turned_round(text, claimed, source, stated) or of_another_noun(text, claimed, near, source, stated):
        return True
    if {role(text, claimed), role(source, stated)} == {"change", "level"}:
        return True
    if (claimed.unit in ("%", "x") or stated.change) and other_object(mine, surroundings(source, stated), source):
        return True
    if other_count(text, claimed, near, source, stated):
        return True
    nouns = [word for word in mine.words if not verb(word) and word.stem not in light_words()]
    return own == 0 and bool(nouns) and not any(same_thing(word, other) for word in nouns for other in read(source))


def labelled(text: str, quantity: Quantity) -> str:
    """`Years 7 to 9`, `Level 3`: the name that the number belongs to, when it stands before it with a capital."""
    group = linked(text, quantity)[0]
    before = re.search(r"\b([A-Z][a-z]{2,})\s+$", text[: group.start])
    return before[1].casefold().rstrip("s") if before and before.start() and not quantity.unit else ""


def closer(
    text: str, claimed: Quantity, near: Surroundings, own: int, source: str, stated: Quantity, other: Quantity
) -> bool:
    """Whether another number of the source fits the words better; if the line has both, whether they changed places."""
    gain = overlap(near, heads(other, surroundings(source, other)))
    twin = twin_of(text, claimed, other)
    if (
        twin is not None
        and (earlier(source, stated) or earlier(source, other))
        and (earlier(text, claimed) == earlier(source, stated) and earlier(text, twin) == earlier(source, other))
    ):
        return False
    if twin is None:
        return gain > own
    around = heads(twin, surroundings(text, twin))
    kept = own + overlap(around, heads(other, surroundings(source, other)))
    return gain + overlap(around, heads(stated, surroundings(source, stated))) > kept


def twin_of(text: str, claimed: Quantity, other: Quantity) -> Quantity | None:
    return next((one for one in counted(text) if one is not claimed and same_value(one, other)), None)


EARLIER = re.compile(
    r"\b(?:from|instead of|rather than|previously|formerly|compared (?:to|with)|against|versus|vs\.?)\s+"
    r"(?:(?:about|around|nearly|almost|over|under|up to|roughly|below|some|an?|the|[A-Z]{3}|[$€£])\s*)*$",
    re.I,
)


def earlier(text: str, quantity: Quantity) -> bool:
    """`from 61 %`, `instead of 6 hours`: what was before the change."""
    return bool(EARLIER.search(text[: quantity.start]))


def turned_round(text: str, claimed: Quantity, source: str, stated: Quantity) -> bool:
    """Before and after changed places: `78 %, up from 61 %` became `61 %, up from 78 %`."""
    for other in counted(source):
        twin = twin_of(text, claimed, other) if rival(stated, other) else None
        if twin is not None and earlier(text, claimed) and earlier(source, other):
            return not earlier(source, stated)
    return False


CONTAINERS = frozenset(stem(word) for word in ("strong", "person", "people", "member", "man", "team", "head", "group"))


def of_another_noun(text: str, claimed: Quantity, near: Surroundings, source: str, stated: Quantity) -> bool:
    """`60 design systems` for `a design system of 60 components`: the number counts another noun of the line now."""
    if claimed.unit or claimed.ordinal or claimed.weak:
        return False
    nouns = [word for word in near.after if word.stem not in CONTAINERS]
    counts = surroundings(source, stated).after
    crew = len(nouns) < len(near.after)
    if crew or not nouns or not counts or any(same_thing(word, other) for word in near.after[:2] for other in counts):
        return False
    if any(word.start == 0 and same_thing(word, other) for word in read(text) for other in counts):
        return False
    known = [other for other in read(source) if source[other.end : stated.start].strip()]
    return any(word.stem == other.stem and not verb(word) for word in nouns[:2] for other in known)


def other_count(text: str, claimed: Quantity, near: Surroundings, source: str, stated: Quantity) -> bool:
    """`45 heat pumps` for `45 boilers` in a line that is otherwise the same."""
    counts = surroundings(source, stated).after[:2]
    nouns = [word for word in near.after[:2] if word.stem not in CONTAINERS]
    if claimed.unit or not counts or not nouns or not near_copy(source, text):
        return False
    if any(same_thing(one, other) or not one.meanings.isdisjoint(other.meanings) for one in nouns for other in counts):
        return False
    return not any(same_thing(one, word) for one in counts for word in read(text))


def other_object(mine: Surroundings, theirs: Surroundings, source: str) -> bool:
    """`engagement by 40 %` became `revenue by 40 %`: what rises or falls is a thing that the line does not name."""
    stated = [word for word in theirs.before if not verb(word)]
    claimed = [word for word in mine.before[:3] if not verb(word)]
    if not stated or not claimed or any(same_thing(one, other) for one in mine.words for other in stated):
        return False
    return not any(
        same_thing(word, other) or word.same(frozenset(), other.meanings) for word in claimed for other in read(source)
    )


def new_head(text: str, claimed: Quantity, source: str, stated: Quantity) -> bool:
    """Whether the nearest thing before a change is one that the line does not name: newsletter revenue."""
    if claimed.unit not in ("%", "x", *CURRENCIES.values()) and not stated.change:
        return False
    near = [
        word
        for word in surroundings(text, claimed).before
        if not verb(word) and word.stem not in light_words() and not word.text.casefold().endswith(("ing", "ed"))
    ]
    if not near or not surroundings(source, stated).before:
        return False
    return not any(same_thing(near[0], other) or near[0].same(frozenset(), other.meanings) for other in read(source))


def head_gone(text: str, source: str, stated: Quantity) -> bool:
    """Whether what the source measures is not in the new line at all."""
    old = [word for word in surroundings(source, stated).before if not verb(word) and word.stem not in light_words()]
    doing = old and old[0].text.casefold().endswith(("ing", "ed"))
    return bool(old) and not doing and not any(same_thing(old[0], word) for word in read(text))


def role(text: str, quantity: Quantity) -> str:
    """`by 20 %` is a change, `from 40 % to 60 %` are levels."""
    before = re.search(
        r"\b(by|from|to|at)\s+(?:about |around |nearly |almost |over |up to |roughly )*$", text[: quantity.start], re.I
    )
    if not before or quantity.unit in ("", "year"):
        return ""
    return "change" if before[1].casefold() == "by" else "level"


def rival(stated: Quantity, other: Quantity) -> bool:
    apart = stated.spans is None or stated.spans != other.spans
    return other is not stated and apart and same_unit(other, stated) and not same_value(other, stated)
