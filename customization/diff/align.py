"""Which text of the tailored résumé was which text of the original."""

import re
from collections import Counter
from collections.abc import Mapping
from itertools import pairwise

from rapidfuzz import fuzz, process

LIKE, SAME_PLACE, PART_OF = 55.0, 10.0, 0.8
ENTRY = re.compile(r"(?:work|volunteer|education|projects)\[\d+\]")


def guessed(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str]:
    """Without a record: the same path and text, then the same text, then the most similar text of the same field."""
    origins: dict[str, str] = {path: path for path, text in after.items() if before.get(path) == text}
    equal: dict[tuple[str, str], list[str]] = {}
    free: dict[str, dict[str, str]] = {}
    for path, text in before.items():
        if path not in origins:
            equal.setdefault((field(path), text), []).append(path)
            free.setdefault(field(path), {})[path] = text
    for path, text in after.items():
        if path not in origins and (same := equal.get((field(path), text))):
            origins[path] = same.pop(0)
            del free[field(path)][origins[path]]
    for path, text in after.items():
        if path not in origins and (near := nearest(path, text, free.get(field(path), {}))):
            origins[path] = near
            del free[field(path)][near]
    return origins | further_parts(before, after, origins)


def further_parts(before: Mapping[str, str], after: Mapping[str, str], origins: dict[str, str]) -> dict[str, str]:
    """Lines that say again what the line above them no longer says of the original: it was split."""
    found: dict[str, str] = {}
    for path, text in after.items():
        origin = origins.get(above(path)) or found.get(above(path), "") if path not in origins else ""
        if origin and field(origin) == field(path):
            own, whole, first = (set(text_words(one)) for one in (text, before[origin], after[above(path)]))
            if len(own & (whole - first)) >= PART_OF * len(own - first) > 0:
                found[path] = origin
    return found


def joined(before: Mapping[str, str], after: Mapping[str, str], origins: Mapping[str, str]) -> dict[str, list[str]]:
    """Lines of the original that are gone, by the line beside them whose new text says their words too."""
    found: dict[str, list[str]] = {}
    used = {origin: path for path, origin in origins.items()}
    for lost, text in before.items():
        for origin in (above(lost), below(lost)) if lost not in used else ():
            own, whole = set(text_words(text)), set(text_words(before.get(origin, "")))
            new = set(text_words(after[used[origin]])) if origin in used else set()
            if len(own & (new - whole)) >= PART_OF * len(own - whole) > 0:
                found.setdefault(origin, []).append(lost)
                break
    return found


def above(path: str) -> str:
    """`work[0].highlights[2]` → `work[0].highlights[1]`; "" for the first."""
    found = container(path)
    if found is None or not found[1] or not path.endswith("]"):
        return ""
    return f"{path.rpartition('[')[0]}[{found[1] - 1}]"


def below(path: str) -> str:
    """`work[0].highlights[2]` → `work[0].highlights[3]`."""
    found = container(path)
    return f"{path.rpartition('[')[0]}[{found[1] + 1}]" if found and path.endswith("]") else ""


def text_words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def nearest(path: str, text: str, free: Mapping[str, str]) -> str | None:
    """The text at the same place is ten points nearer."""
    here = likeness(text, free[path]) + SAME_PLACE if path in free else 0.0
    least = min(100.0, max(LIKE, here))
    found = process.extractOne(text, free, scorer=fuzz.token_set_ratio, processor=str.casefold, score_cutoff=least)
    if found and found[1] > max(LIKE, here):
        return str(found[2])
    return path if here > LIKE else None


def likeness(one: str, other: str) -> float:
    return fuzz.token_set_ratio(one, other, processor=str.casefold)


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


def astray(origins: Mapping[str, str]) -> frozenset[str]:
    """Lines of the result that stand under another job, school or project than in the original."""
    came: dict[str, Counter[str]] = {}
    for now, origin in origins.items():
        if (here := ENTRY.match(now)) and (there := ENTRY.match(origin)):
            came.setdefault(here[0], Counter())[there[0]] += 1
    home = {here: counts.most_common(1)[0][0] for here, counts in came.items()}
    return frozenset(
        now
        for now, origin in origins.items()
        if (here := ENTRY.match(now)) and (there := ENTRY.match(origin)) and home[here[0]] != there[0]
    )


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
