"""The plain rules of a style sheet, in one pass: a hostile sheet must not cost more than its length."""

import re
from collections.abc import Iterator

BRACE = re.compile(r"[{}]")


def top_rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Selectors and style of each rule that always holds; blocks such as `@media` are left out whole."""
    text = without_comments(sheet)
    depth = start = begin = 0
    prelude = ""
    for brace in BRACE.finditer(text):
        if brace.group() == "{":
            if not depth:
                prelude, begin = text[start : brace.start()].rpartition(";")[2].strip(), brace.end()
            depth += 1
            continue
        depth = max(0, depth - 1)
        if not depth:
            start = brace.end()
            if prelude and not prelude.startswith("@"):
                yield prelude, text[begin : brace.start()]
            prelude = ""


def without_comments(sheet: str) -> str:
    first, *after = sheet.split("/*")
    return first + "".join(part.partition("*/")[2] for part in after)
