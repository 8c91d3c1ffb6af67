"""The two or three experiences that answer this posting best, and the lines of each that a letter can speak."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from customization.matching.index import Passage
from customization.pipeline.letter.checking import Checker
from customization.pipeline.letter.clauses import clause
from customization.pipeline.letter.clauses.deed import Deed
from customization.pipeline.letter.sentences import sentences
from customization.pipeline.letter.styles import Manner, Room
from customization.pipeline.plan.looking.desk import Desk

LINE = re.compile(
    r"^(?P<entry>(?P<section>work|projects|volunteer)\[(?P<number>\d+)\])\.(?:highlights\[\d+\]|summary|description)$"
)
FIGURE = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|half|double[d]?|zwei|drei|vier|fünf|sechs"
    r"|sieben|acht|neun|zehn|elf|zwölf|zwanzig|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|moitié|dos|tres|cuatro"
    r"|cinco|siete|ocho|nueve|diez|doce|mitad|due|tre|quattro|cinque|sette|otto|nove|dieci|dois|quatro|sete|oito|dez"
    r"|twee|drie|vijf|zes|zeven|negen|tien)\b",
    re.IGNORECASE,
)
# Lines that say little of the person alone.
WEAK = re.compile(
    r"^(?:help|assist|took part|participat|support|attend|observ|learn|job\b|duties|perform other|various|other"
    r"|mithilfe|unterstütz|teilnahme|participation|participación|partecipazione|participação|deelname)",
    re.IGNORECASE,
)
BASE = {"work": 1.5, "projects": 0.6, "volunteer": 0.3}
AGE, SUPPORT, MOST_LINES = 0.4, 0.4, 40


@dataclass(frozen=True)
class Line:
    """A line that can be spoken; `worth` is how much it says to this posting."""

    path: str
    text: str
    deed: Deed
    worth: float
    requirements: tuple[str, ...]
    concepts: frozenset[str]


@dataclass(frozen=True)
class Experience:
    """A job, project or voluntary post with its lines, the worthiest first."""

    section: str
    number: int
    entry: Any
    lines: tuple[Line, ...]

    @property
    def worth(self) -> float:
        shown = self.lines[:3]
        return BASE[self.section] + sum(line.worth for line in shown) - AGE * self.number

    @property
    def path(self) -> str:
        return f"{self.section}[{self.number}]"


def experiences(desk: Desk, checker: Checker, manner: Manner, room: Room, spoken: bool) -> list[Experience]:
    """The worthiest, most relevant first. Not `spoken`: the résumé is in another language, so no line can be said."""
    found: dict[tuple[str, int], list[Line]] = {}
    for section in BASE:
        for number, entry in enumerate(getattr(desk.given.resume, section)):
            if section == "work" and (entry.name or entry.position):
                found[section, number] = []
    if spoken:
        for key, line in lines(desk, checker, manner):
            found.setdefault(key, []).append(line)
    ranked = [made(desk, key, held) for key, held in found.items()]
    ranked = [one for one in ranked if one.section != "projects" or one.entry.name.strip()]
    usable = [one for one in ranked if one.lines or (not spoken and one.section == "work")]
    answered = any(line.requirements for one in usable for line in one.lines)
    order = sorted(usable, key=lambda one: -one.worth)[: room.experiences + 1]
    # Where nothing answers the posting, a life is told from its end.
    order = order if answered or not spoken else sorted(order, key=lambda one: (-BASE[one.section], one.number))
    return list(told_once(order, spoken=spoken))[: room.experiences]


def told_once(ranked: list[Experience], *, spoken: bool) -> Iterator[Experience]:
    """What one job has told, another does not tell again."""
    said: list[Line] = []
    for one in ranked:
        fresh = tuple(line for line in one.lines if not any(alike(line.text, other.text) for other in said))
        if fresh or not spoken:
            said += fresh[:3]
            yield replace(one, lines=fresh)


def made(desk: Desk, key: tuple[str, int], held: list[Line]) -> Experience:
    section, number = key
    entry = getattr(desk.given.resume, section)[number]
    return Experience(section, number, entry, tuple(different(sorted(held, key=lambda line: -line.worth))))


def different(held: list[Line]) -> Iterator[Line]:
    """Lines that do not say the same thing in other words."""
    said: list[Line] = []
    for line in held:
        if not any(alike(line.text, other.text) for other in said):
            said.append(line)
            yield line


def alike(one: str, other: str) -> bool:
    mine, theirs = (set(re.findall(r"[^\W\d_]{4,}", text.casefold())) for text in (one, other))
    return len(mine & theirs) >= 0.6 * max(1, min(len(mine), len(theirs)))


def lines(desk: Desk, checker: Checker, manner: Manner) -> Iterator[tuple[tuple[str, int], Line]]:
    for passage in desk.index.passages[: 40 * MOST_LINES]:
        match = LINE.match(passage.path)
        if not match:
            continue
        section, number = match["section"], int(match["number"])
        entry = getattr(desk.given.resume, section)[number]
        over = section != "work" or bool(entry.end_date)
        for text in pieces(passage):
            if line := spoken_line(desk, checker, manner, passage, text, ended=over):
                yield (section, number), line


def pieces(passage: Passage) -> list[str]:
    """A bullet is one statement; a summary is as many as it has sentences."""
    if passage.path.endswith("]"):
        return [passage.text]
    return [one for part in passage.text.splitlines() for one in sentences(part)][:6]


def spoken_line(
    desk: Desk, checker: Checker, manner: Manner, passage: Passage, text: str, *, ended: bool
) -> Line | None:
    turned = clause(text, checker.language, ended=ended)
    if turned is None or not any(
        checker.proven(said, (passage.path,)) for said in (turned.tail, turned.straight) if said
    ):
        return None
    worth = min(desk.relevance(passage), 4.0) + manner.figures * 0.6 * bool(FIGURE.search(text))
    worth -= turned.stiffness + SUPPORT * 2 * bool(WEAK.match(text))
    worth -= 0.3 * (len(text.split()) > 24)
    return Line(passage.path, text, turned, worth, desk.requirements(passage), frozenset(passage.reading.names))
