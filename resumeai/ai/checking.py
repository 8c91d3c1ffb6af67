"""What the validators of all agents share: every fault at once, one retry, then the faulty part is dropped."""

import re
from collections.abc import Sequence
from typing import Any

from pydantic_ai import ModelRetry, RunContext

MOST_NAMED = 30
CORRECT = "Correct every point and give the whole answer again"
MARKUP = re.compile(
    r"<[a-z/!]|\{\{|\{%|\$\{|\]\(|```|\*\*|https?:|www\.|javascript:|data:\w+/|^[=+@|]\w|&#?\w+;", re.IGNORECASE
)


def ask_again(ctx: RunContext[Any], faults: Sequence[str]) -> None:
    """Raises `ModelRetry` with all faults on the first answer; later the caller drops what is still wrong."""
    if faults and ctx.retry == 0:
        listed = "\n".join(f"- {fault}" for fault in faults[:MOST_NAMED])
        raise ModelRetry(f"{CORRECT}:\n{listed}")


def locate(quote: str, text: str) -> tuple[int, int] | None:
    """Where the words of a quote stand in a text, white space apart; None when they do not."""
    words = quote.split()
    if not words:
        return None
    found = re.search(r"\s+".join(re.escape(word) for word in words), text)
    return found.span() if found else None


def brief(text: str, most: int) -> str:
    """One line of plain text, cut at a word."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most + 1].rsplit(" ", 1)[0][:most].rstrip(" ,;:") + "…"


def markup(text: str, before: str) -> str:
    """The first piece of markup, template, link or formula that the old text did not have; empty for plain text."""
    return next((found[0] for found in MARKUP.finditer(text) if found[0] not in before), "")
