"""A résumé on the working table: its values beside a twin that says where each came from.

Paths of changes count in the original. Indices move when items are put in another order or taken out, so replacing
and adding come first, then orders from the innermost list outwards, then removals, found by their origin.
"""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from pydantic import ValidationError

from resumes.document import ResumeDocument
from resumes.paths import plain, steps

OWN = ""  # key of a twin's dict that holds the path of the dict itself


class Impossible(ValueError):
    """The message is one sentence for the person."""


class Sheet:
    def __init__(self, resume: ResumeDocument) -> None:
        self.original: Any = plain(resume)
        self.values: Any = deepcopy(self.original)
        self.twin: Any = twin(self.values, "")

    @property
    def document(self) -> ResumeDocument:
        return ResumeDocument.model_validate(self.values)

    def value(self, path: str) -> Any:
        return follow(self.values, path)

    def replace(self, path: str, value: Any) -> None:
        parent, key = above(self.values, path)
        before, parent[key] = parent[key], value
        if not self.fits(value):
            parent[key] = before
            raise Impossible("What should be written does not fit there.")
        if isinstance(value, dict | list):
            above(self.twin, path)[0][key] = twin(value, path)

    def add(self, path: str, value: Any, origin: str) -> None:
        """`origin` names the new value in the twin; it must not look like a path of the original."""
        where = path.removesuffix("[+]")
        items = follow(self.values, where)
        if not isinstance(items, list):
            raise Impossible("There is no list there that could be added to.")
        items.append(value)
        if not self.fits(value):
            items.pop()
            raise Impossible("What should be added does not fit there.")
        follow(self.twin, where).append(twin(value, origin))

    def fits(self, value: Any) -> bool:
        """Whether the values are still a résumé; a text in place of a text always fits."""
        if isinstance(value, str):
            return True
        try:
            ResumeDocument.model_validate(self.values)
        except ValidationError:
            return False
        return True

    def reorder(self, path: str, order: list[int]) -> None:
        """Items beyond the order (added ones) stay last."""
        for tree in (self.values, self.twin):
            items = follow(tree, path)
            items[: len(order)] = [items[index] for index in order]

    def remove(self, path: str) -> None:
        now = self.now(path)
        if now is None:
            raise Impossible("It is no longer there.")
        for tree in (self.values, self.twin):
            parent, key = above(tree, now)
            if isinstance(parent, list):
                parent.pop(int(key))
            else:
                parent[key] = [] if isinstance(parent[key], list) else ""

    def part(self, path: str) -> None:
        """What came from `path`, each of its lines an item of its own: all of them came from there.

        A paragraph of an entry becomes the first lines of its list.
        """
        now = self.now(path)
        if now is None:
            raise Impossible("It is no longer there.")
        owner, key = above(self.values, now)
        twins, _ = above(self.twin, now)
        lines = [line.strip() for line in owner[key].splitlines() if line.strip()]
        if isinstance(owner, list):
            owner[key : key + 1] = lines
            twins[key : key + 1] = [path] * len(lines)
        elif "highlights" in owner:
            owner[key], owner["highlights"] = "", [*lines, *owner["highlights"]]
            twins[key], twins["highlights"] = "", [*[path] * len(lines), *twins["highlights"]]

    def group(self, groups: list[dict[str, Any]], origin: str) -> None:
        """Single skills into the groups that name them by their original words; who is named nowhere stands last."""
        free = [
            (came if came.startswith("+") else follow(self.original, came), text, came)
            for text, came in single_skills(self.values["skills"], self.twin["skills"])
        ]
        items, twins = [], []
        for number, wanted in enumerate(groups):
            own = [one for one in free if one[0] in wanted["keywords"] or one[1] in wanted["keywords"]]
            own.sort(key=lambda one: place_in(wanted["keywords"], one))
            free = [one for one in free if one not in own]
            if own:
                items.append({**wanted, "keywords": [text for _, text, _ in own]})
                twins.append(twin(wanted, f"{origin}[{number}]") | {"keywords": [came for _, _, came in own]})
        if not items:
            raise Impossible("There is no list of single skills there that could be grouped.")
        items[-1]["keywords"] += [text for _, text, _ in free]
        twins[-1]["keywords"] += [came for _, _, came in free]
        self.values["skills"], self.twin["skills"] = items, twins

    def now(self, path: str) -> str | None:
        """Where a value of the original stands now; lists stand where their owner stands."""
        found = next((here for here, origin in located(self.twin, "") if origin == path), None)
        if found is not None or "." not in path:
            return found if found is not None else path if path in self.values else None
        owner, _, field = path.rpartition(".")
        here = self.now(owner)
        return f"{here}.{field}" if here is not None else None

    def origins(self) -> dict[str, str]:
        """Path in the result → path in the original, for every text that has one."""
        return {here: origin for here, origin in located(self.twin, "") if origin and not origin.startswith("+")}


def single_skills(skills: list[Any], twins: list[Any]) -> Iterator[tuple[str, str]]:
    """Text and origin of each skill, whether it stands alone or in a group."""
    for skill, own in zip(skills, twins, strict=True):
        if skill["keywords"]:
            yield from zip(skill["keywords"], own["keywords"], strict=True)
        elif skill["name"]:
            yield skill["name"], own["name"]


def place_in(words: list[str], one: tuple[str, str, str]) -> int:
    return words.index(one[0] if one[0] in words else one[1])


def twin(value: Any, path: str) -> Any:
    if isinstance(value, dict):
        return {OWN: path} | {key: twin(inner, f"{path}.{key}" if path else key) for key, inner in value.items()}
    if isinstance(value, list):
        return [twin(inner, f"{path}[{index}]") for index, inner in enumerate(value)]
    return path


def located(tree: Any, here: str) -> Iterator[tuple[str, str]]:
    if isinstance(tree, dict):
        yield here, tree[OWN]
        for key, inner in tree.items():
            if key != OWN:
                yield from located(inner, f"{here}.{key}" if here else key)
    elif isinstance(tree, list):
        for index, inner in enumerate(tree):
            yield from located(inner, f"{here}[{index}]")
    else:
        yield here, tree


def follow(tree: Any, path: str) -> Any:
    for step in steps(path):
        try:
            tree = tree[step]
        except (IndexError, TypeError, KeyError):
            raise Impossible("It is no longer there.") from None
    return tree


def above(tree: Any, path: str) -> tuple[Any, Any]:
    *parents, last = steps(path)
    for step in parents:
        try:
            tree = tree[step]
        except (IndexError, TypeError, KeyError):
            raise Impossible("It is no longer there.") from None
    if isinstance(tree, list) and not (isinstance(last, int) and 0 <= last < len(tree)):
        raise Impossible("It is no longer there.")
    if isinstance(tree, dict) and last not in tree:
        raise Impossible("It is no longer there.")
    return tree, last


def permutation(before: list[Any], after: list[Any]) -> list[int]:
    """Indices of `before` in the order of `after`; raises Impossible when they are not the same items."""
    free = list(range(len(before)))
    order = []
    for item in after:
        index = next((index for index in free if before[index] == item), None)
        if index is None:
            raise Impossible("The new order is not an order of the same items.")
        free.remove(index)
        order.append(index)
    if free:
        raise Impossible("The new order leaves items out.")
    return order
