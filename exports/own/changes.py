"""What a run changed, as edits of texts and of lists of the original résumé."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

ITEM = re.compile(r"(.+)\[(\d+)\]")


@dataclass(frozen=True)
class Rewording:
    """A text of the original that has other words now; empty words: it is gone."""

    path: str
    words: str


@dataclass(frozen=True)
class Relisting:
    """A list of the original: its texts in their new order, each with its old path or None for a new one."""

    path: str
    was: tuple[str, ...]
    now: tuple[tuple[str | None, str], ...]


def changes(
    was: Mapping[str, str], now: Mapping[str, str], origins: Mapping[str, str]
) -> tuple[list[Rewording], list[Relisting], list[str]]:
    """Also the texts that have no place in the original: additions outside of any list."""
    known = first_of(origins, was, now)
    lists = lists_of(was)
    renewed = renewed_lists(lists, now, known)
    listed = {path for one in renewed for path in one.was}
    rewordings = [
        Rewording(origin, now[path])
        for path, origin in known.items()
        if origin not in listed and now[path] != was[origin]
    ]
    kept = set(known.values())
    rewordings += [Rewording(path, "") for path in was if path not in kept and path not in listed]
    placed = {path for one in renewed for path in parents(one, now, known)}
    return rewordings, renewed, [text for path, text in now.items() if path not in known and path not in placed]


def first_of(origins: Mapping[str, str], was: Mapping[str, str], now: Mapping[str, str]) -> dict[str, str]:
    """Of several texts made of one, the first has its place; the others are new."""
    used: dict[str, str] = {}
    for path in now:
        origin = origins.get(path, path if now[path] == was.get(path) else "")
        if origin in was and origin not in used.values():
            used[path] = origin
    return used


def lists_of(texts: Mapping[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path in texts:
        if match := ITEM.fullmatch(path):
            found.setdefault(match[1], []).append(path)
    return found


def renewed_lists(lists: Mapping[str, list[str]], now: Mapping[str, str], known: Mapping[str, str]) -> list[Relisting]:
    """Lists whose texts are not the same ones in the same order."""
    made = []
    for path, items in lists.items():
        after = now_of(path, items, now, known)
        if after is not None and [origin for origin, _ in after] != items:
            made.append(Relisting(path, tuple(items), tuple(after)))
    return made


def now_of(
    path: str, items: list[str], now: Mapping[str, str], known: Mapping[str, str]
) -> list[tuple[str | None, str]] | None:
    """The list where most of its texts stand now."""
    own = set(items)
    where = [ITEM.fullmatch(place) for place, origin in known.items() if origin in own]
    homes = [match[1] for match in where if match]
    home = max(set(homes), key=homes.count) if homes else path
    places = lists_of(now).get(home, [])
    return [(known[place] if known.get(place) in own else None, now[place]) for place in places]


def parents(one: Relisting, now: Mapping[str, str], known: Mapping[str, str]) -> list[str]:
    """Places of the result that the list holds."""
    own, held = set(one.was), [text for _, text in one.now]
    homes = {match[1] for path, origin in known.items() if origin in own and (match := ITEM.fullmatch(path))}
    return [path for path in now if (match := ITEM.fullmatch(path)) and match[1] in homes and now[path] in held]
