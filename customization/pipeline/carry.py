"""One change on the working table."""

import re
from typing import TYPE_CHECKING, Any

from customization.pipeline.sheet import Impossible, Sheet, follow, permutation

if TYPE_CHECKING:  # the plan measures its changes by carrying them out
    from customization.pipeline.plan.schema import Change

TEXT_LIST = re.compile(r"\.(?:highlights|keywords|courses|lines|roles)\[\+\]$")
ORDER = ("replace", "add", "reorder", "remove", "group")


def turn(pair: tuple["Change", Any]) -> tuple[int, int]:
    """Inner lists are put in order before the lists that hold them."""
    change = pair[0]
    depth = change.path.count(".") + change.path.count("[")
    return ORDER.index(change.op), -depth


def carry(sheet: Sheet, change: "Change", value: Any) -> Any:
    """Does it and returns the value of the original; what a change says about the original does not count."""
    if change.op == "add":
        sheet.add(change.path, whole_item(change.path, value), f"+{change.id}")
        return None
    before = follow(sheet.original, change.path)
    if change.op == "remove":
        sheet.remove(change.path)
    elif change.op == "group":
        sheet.group(whole_value(before, value), f"+{change.id}")
    elif change.op == "reorder":
        sheet.reorder(change.path, order(before, value))
    else:
        if sheet.value(change.path) != before:
            raise Impossible("Another change has already rewritten this.")
        sheet.replace(change.path, whole_value(before, value))
    return before


def order(items: Any, value: Any) -> list[int]:
    if not isinstance(value, list) or not isinstance(items, list):
        raise Impossible("There is no list there that could be put in another order.")
    return permutation(items, value)


def whole_item(path: str, value: Any) -> Any:
    """A new list item of the kind that the list holds."""
    expected = str if TEXT_LIST.search(path) else dict
    if not isinstance(value, expected) or not only_texts(value):
        raise Impossible("What should be added does not fit there.")
    return value


def whole_value(before: Any, value: Any) -> Any:
    if type(value) is not type(before) or not only_texts(value):
        raise Impossible("The new text does not fit there.")
    return value


def only_texts(value: Any) -> bool:
    if isinstance(value, dict):
        return all(isinstance(key, str) and only_texts(inner) for key, inner in value.items())
    return all(map(only_texts, value)) if isinstance(value, list) else isinstance(value, str)
