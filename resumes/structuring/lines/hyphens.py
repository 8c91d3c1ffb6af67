"""Tell a hyphen that only breaks a line from one that belongs to its word."""

import re
from collections.abc import Sequence

from resumes.structuring.lines.layout import Line
from resumes.structuring.lines.words import Words

SOFT = "\u00ad"
AT_END = re.compile(r"(?:^|[^\w-])([^\W\d_]{2,})[-\u00ad\u2010]$")
AT_START = re.compile(r"^[^\W\d_]+")
KEPT = frozenset(
    [
        "co",
        "non",
        "multi",
        "self",
        "cross",
        "well",
        "full",
        "part",
        "long",
        "short",
        "real",
        "end",
        "high",
        "low",
        "large",
        "small",
        "one",
        "two",
        "three",
        "pre",
        "post",
        "semi",
        "anti",
        "sub",
        "inter",
        "over",
        "under",
        "on",
        "off",
        "in",
        "out",
        "up",
        "down",
        "ex",
        "all",
        "back",
        "front",
        "then",
        "step",
        "hands",
        "data",
        "world",
        "full-time",
        "year",
        "award",
        "customer",
        "client",
        "user",
        "time",
        "cost",
        "open",
        "state",
        "team",
        "third",
        "second",
        "first",
        "best",
        "mid",
        "early",
        "late",
        "hand",
        "e",
        "de",
        "semi",
    ]
)
FRAGMENT = re.compile(
    r"^(?:[a-zà-ÿ]{0,3}(?:tion|sion|ment|ments|ing|ings|ned|ted|sed|ers|ness|able|ible|ance|ances|ence|ity|ities"
    r"|ive|ous|ful|less|ize|ise|ism|ist|ure|ary|ory|ant|ent|ical|cial|tial|tured|icant"
    r"|ción|ciones|miento|mente|dad|ção|ções|zione|zioni|mento|tà|ung|ungen|heit|keit|lich|isch|schaft|ten|gen|den"
    r"|ren|ler|ner|ter|tie|ties|ies|ly|al|ed|er|es|ic|tal|nal)|[bcdfghjklmnpqrstvwxz]{2,}|[a-z]{1,3})(?![a-zà-ÿ])"
)


def closed(lines: Sequence[Line]) -> list[Line]:
    """The same lines, where a hyphen that only breaks the line is a soft one (see `words.appended`)."""
    known = {word.casefold() for line in lines for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", line.text)}
    breaks = [*(broken(line, lines[position + 1]) for position, line in enumerate(lines[:-1])), *[None][: len(lines)]]
    habit = any(surely_soft(halves, known) for halves in breaks if halves)
    return [
        softened(line) if halves and is_soft(halves, known, habit) else line
        for line, halves in zip(lines, breaks, strict=True)
    ]


def broken(line: Line, following: Line) -> tuple[str, str] | None:
    """The two halves of a word broken at the end of this line."""
    first, second = AT_END.search(line.cells[0].text), AT_START.match(following.text)
    if not first or not second or not second[0][:1].islower():
        return None
    return first[1].casefold(), second[0].casefold()


def surely_soft(halves: tuple[str, str], known: set[str]) -> bool:
    return "".join(halves) in known or (halves[0] not in KEPT and bool(FRAGMENT.match(halves[1])))


def is_soft(halves: tuple[str, str], known: set[str], habit: bool) -> bool:
    if "-".join(halves) in known or halves[0] in KEPT:
        return "".join(halves) in known
    return surely_soft(halves, known) or (habit and not set(halves) <= known)


def softened(line: Line) -> Line:
    first = line.cells[0]
    soft = Words(first.text[:-1] + SOFT, first.at)
    end = line.words.text.find(first.text) + len(first.text)
    words = Words(line.words.text[: end - 1] + SOFT + line.words.text[end:], line.words.at)
    return Line(words, (soft, *line.cells[1:]), line.number, line.source)
