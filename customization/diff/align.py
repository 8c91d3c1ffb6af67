"""Which text of the tailored résumé was which text of the original."""

import re
from collections.abc import Mapping
from itertools import pairwise

from rapidfuzz import fuzz

LIKE, PART_OF = 55.0, 0.8


def guessed(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str]:
    """Without a record: the same path and text, then the same text, then the most similar text of the same field."""
    origins: dict[str, str] = {path: path for path, text in after.items() if before.get(path) == text}
    free = {path: text for path, text in before.items() if path not in origins.values()}
    for path, text in after.items():
        if path not in origins:
            same = next((one for one, other in free.items() if other == text and field(one) == field(path)), None)
            if same is not None:
                origins[path] = same
                del free[same]
    for path, text in after.items():
        if path not in origins:
            near = nearest(path, text, free)
            if near is not None:
                origins[path] = near
                del free[near]
    return origins | further_parts(before, after, origins)


def further_parts(before: Mapping[str, str], after: Mapping[str, str], origins: dict[str, str]) -> dict[str, str]:
    """Lines that say again what the line above them no longer says of the original: it was split."""
    found: dict[str, str] = {}
    for path, text in after.items():
        origin = (origins | found).get(above(path), "") if path not in origins else ""
        if origin and field(origin) == field(path):
            own, whole, first = (set(text_words(one)) for one in (text, before[origin], after[above(path)]))
            if len(own & (whole - first)) >= PART_OF * len(own - first) > 0:
                found[path] = origin
    return found


def above(path: str) -> str:
    """`work[0].highlights[2]` → `work[0].highlights[1]`; "" for the first."""
    found = container(path)
    if found is None or not found[1] or not path.endswith("]"):
        return ""
    return f"{path.rpartition('[')[0]}[{found[1] - 1}]"


def text_words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def nearest(path: str, text: str, free: Mapping[str, str]) -> str | None:
    best, most = None, LIKE
    for one, other in free.items():
        if field(one) == field(path):
            likeness = fuzz.token_set_ratio(text, other) + (10 if one == path else 0)
            if likeness > most:
                best, most = one, likeness
    return best


def field(path: str) -> str:
    """`work[0].highlights[2]` → `work.highlights`."""
    return "".join(part.partition("]")[2] if "]" in part else part for part in path.split("["))


def container(path: str) -> tuple[str, int] | None:
    """The innermost list that holds the text, and its number there."""
    head, bracket, tail = path.rpartition("[")
    number, _, rest = tail.partition("]")
    return (f"{head}[]{rest}", int(number)) if bracket and number.isdigit() else None


def moved(origins: Mapping[str, str]) -> frozenset[str]:
    """Paths of the result that stand in another order than in the original: as few as explain the new order."""
    lists: dict[tuple[str, str], list[tuple[int, int, str]]] = {}
    for now, origin in origins.items():
        here, there = container(now), container(origin)
        if here and there:
            lists.setdefault((here[0], there[0]), []).append((here[1], there[1], now))
    found: set[str] = set()
    for items in lists.values():
        items.sort()
        found |= out_of_order(items)
    return frozenset(found)


def out_of_order(items: list[tuple[int, int, str]]) -> set[str]:
    """All but the longest run that kept its order."""
    if all(left[1] <= right[1] for left, right in pairwise(items)):
        return set()
    best: list[list[int]] = []
    for index, (_, origin, _) in enumerate(items):
        longest: list[int] = []
        for run in best:
            if items[run[-1]][1] < origin and len(run) > len(longest):
                longest = run
        best.append([*longest, index])
    kept = set(sorted(best, key=len)[-1])
    return {now for index, (_, _, now) in enumerate(items) if index not in kept}
