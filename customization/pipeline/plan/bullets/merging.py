"""Two thin lines that stand together made one."""

import re
from collections.abc import Iterator, Set

from customization.pipeline.plan.arranging.order import listed_entries, relevance
from customization.pipeline.plan.looking.blocks import leans
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.plan.wording.figures import FIGURE
from customization.pipeline.plan.wording.sentence import opens_with, uncapital
from customization.pipeline.plan.wording.speech import SPEECH

THIN, SHORT, FEWEST_LINES = 7, 11, 3
PLAIN = re.compile(r"[A-ZÄÖÜÀ-Ý][^,;:.()–—/&]*\.?")
JOINED = re.compile(r"\b(?:and|or|und|oder|et|ou|y|o|e|en|of)\b")


def merged(desk: Desk, taken: Set[str]) -> Iterator[Change]:
    """`taken` are the lines that another change rewrites; they stay as that change has them."""
    speech = SPEECH.get(desk.language)
    if speech is None:
        return
    for owner, entry in listed_entries(desk.given.resume):
        place = 0
        while len(entry.highlights) >= FEWEST_LINES and place + 1 < len(entry.highlights):
            paths = [f"{owner}.highlights[{place + step}]" for step in (0, 1)]
            text = together(*entry.highlights[place : place + 2], joint=speech.joint)
            if (
                text
                and not taken & set(paths)
                and not telling(desk, paths)
                and desk.supports(paths[0], entry.highlights[place], text)
            ):
                yield change(desk, paths, entry.highlights[place], text)
                place += 1
            place += 1


def telling(desk: Desk, paths: list[str]) -> bool:
    """A line with a figure or with something that the posting asks for is worth its own room."""
    return any(FIGURE.search(desk.by_path[path].text) or relevance(desk, path) for path in paths)


def together(first: str, second: str, *, joint: str = "and") -> str:
    """`Recorded vital signs` and `Washed patients` → one line; "" when they are not two thin deeds of one kind."""
    if leans(second) or len(f"{first} {second}".split()) > SHORT:
        return ""
    thin = all(
        len(line.split()) <= THIN and PLAIN.fullmatch(line) and not JOINED.search(line) for line in (first, second)
    )
    alike = doings if joint != "and" else deeds
    if not thin or not alike(first, second):
        return ""
    stop = "." if second.endswith(".") else ""
    (opening, _, object_), rest = second.partition(" "), second.removesuffix(".")
    if joint == "and" and opening == first.partition(" ")[0]:
        rest = object_.removesuffix(".")  # "Developed an admin tool and developed components" says it twice.
    return f"{first.removesuffix('.')} {joint} {rest if joint == 'und' else uncapital(rest)}{stop}"


def deeds(first: str, second: str) -> bool:
    forms = {opens_with(first), opens_with(second)}
    return len(forms) == 1 and not forms & {"", "gerund"}


def doings(first: str, second: str) -> bool:
    """Nouns that name a doing: "Gestion des stocks", "Formation des commis"."""
    return all(
        re.match(r"\w+(?:ung|tion|ción|ção|zione|sione|mento|ment|age|atie|ing)\b", one) for one in (first, second)
    )


def change(desk: Desk, paths: list[str], before: str, text: str) -> Change:
    return Change(
        id="new",
        kind=ChangeKind.MERGE,
        path=paths[0],
        before=before,
        after=text,
        takes_in=(paths[1],),
        reason="Makes one full line of two short ones.",
        confidence=0.75,
        evidence=(desk.support(paths[0]), desk.support(paths[1])),
    )
