"""How many words each element of a page holds, counted once: a page may have a million of them."""

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Weight:
    """Of an element with all that stands in it: words, words of links, whether links and headings are there."""

    words: int = 0
    linked: int = 0
    links: bool = False
    h1: bool = False
    h2: bool = False


def weights(root: Any) -> dict[Any, Weight]:
    """One pass from the last element to the first: children come before their parents."""
    found: dict[Any, Weight] = {}
    for node in reversed(list(root.iter())):
        own = Weight(words=count(node.text))
        for child in node:
            add(own, child, found[child])
        if node.tag == "a":
            own.linked = own.words
        found[node] = own
    return found


def add(own: Weight, child: Any, inner: Weight) -> None:
    own.words += inner.words + count(child.tail)
    own.linked += inner.linked
    own.links = own.links or inner.links or child.tag == "a"
    own.h1 = own.h1 or inner.h1 or child.tag == "h1"
    own.h2 = own.h2 or inner.h2 or child.tag == "h2"


def count(text: str | None) -> int:
    return len(text.split()) if text else 0
