"""A résumé prepared for looking things up: its passages with their names and stems."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property, lru_cache

from customization.evidence.schema import Answer, Support
from customization.matching.kinship import families
from customization.matching.labels import asides, only_links
from customization.matching.said import said
from customization.matching.wishes import without_wishes
from customization.matching.words import language_of, stems
from jobs import vocabulary
from resumes.document import Place, ResumeDocument
from resumes.paths import texts

# What a person can do is not proved by their name, address, links, employers or references.
SILENT = re.compile(
    r"^basics\.(?!summary$|label$)|^references|^interests|\.(url|startDate|endDate|date|releaseDate|location|score)$"
    r"|^work\[\d+\]\.name$|^volunteer\[\d+\]\.organization$|^education\[\d+\]\.institution$|\.publisher$|\.awarder$"
)
DONE = re.compile(r"^(?:work|projects|volunteer)\[\d+\]\.(?!keywords\[)")
LISTED = re.compile(r"^(?:skills|languages|certificates)\[\d+\]\.(?:keywords\[|name$|language$)|\.keywords\[")


@dataclass(frozen=True)
class Reading:
    """What a text names, whatever its place. `names` are its mentions as they stand, by concept.

    `kin` are its stems with verbs and nouns of a family under one name; `done` are those outside of asides.
    """

    names: dict[str, str]
    stems: frozenset[str]
    implied: frozenset[str]
    kin: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()


NOTHING = Reading({}, frozenset(), frozenset())


@lru_cache(maxsize=20_000)
def read(text: str, language: str, *, listed: bool = False) -> Reading:
    """`listed`: the text is a member of a list of skills, where a whole name needs no context (Go, R, Excel).

    A line of link labels names nothing.
    """
    if not listed and only_links(text):
        return NOTHING
    names: dict[str, str] = {}
    if listed and (known := vocabulary.find(text)):
        names[known.id] = text
    beside = asides(text)
    for mention in vocabulary.mentions(text):
        if not any(start <= mention.start < end for start, end in beside):
            names.setdefault(mention.concept.id, mention.text)
    implied = frozenset[str]().union(*(vocabulary.implied_by(name) for name in names)) - names.keys()
    found = stems(text, language)
    kin = families(found)
    return Reading(names, found, implied, kin, families(stems(without(text, beside), language)) if beside else kin)


def without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    return "".join(letter for place, letter in enumerate(text) if not any(a <= place < b for a, b in spans))


@dataclass(frozen=True)
class Passage:
    path: str
    text: str
    reading: Reading
    place: Place | None = None
    answer: bool = False

    @property
    def entry(self) -> str:
        return self.path.partition(".")[0]

    def support(self, how: str = "same") -> Support:
        return Support.model_validate(
            {"path": self.path, "quote": self.text, "place": self.place, "how": "answer" if self.answer else how}
        )


@dataclass(frozen=True)
class Index:
    """`named` and `implied` give the passages that name a concept or something that proves it."""

    resume: ResumeDocument
    language: str
    today: date
    passages: tuple[Passage, ...]
    denied: frozenset[str] = frozenset()
    named: dict[str, list[Passage]] = field(default_factory=lambda: defaultdict(list))
    implied: dict[str, list[Passage]] = field(default_factory=lambda: defaultdict(list))

    @cached_property
    def done(self) -> frozenset[str]:
        """Where lines of work, of projects and of voluntary posts stand."""
        return frozenset(passage.path for passage in self.passages if not passage.answer and DONE.match(passage.path))

    @property
    def work(self) -> Iterator[Passage]:
        return (passage for passage in self.passages if passage.path.startswith(("work", "projects", "volunteer")))


def telling(path: str, text: str) -> str:
    """A summary without its wishes: to look for a post with Python shows no Python."""
    return without_wishes(text) if path == "basics.summary" else text


def index(
    resume: ResumeDocument,
    answers: Sequence[Answer] = (),
    places: dict[str, Place] | None = None,
    today: date | None = None,
) -> Index:
    """Reads every passage once; texts read before come from a cache, so a changed résumé costs only its changes."""
    found = dict(texts(resume))
    language = language_of(*(text for text in found.values() if " " in text))
    known = places or {}
    passages = [
        Passage(path, text, read(telling(path, text), language, listed=bool(LISTED.match(path))), known.get(path))
        for path, text in found.items()
        if not SILENT.search(path)
    ]
    passages += [
        Passage(f"answers[{answer.id}]", answer.text, read(said(answer), language), answer=True)
        for answer in answers
        if not answer.denied and answer.text.strip()
    ]
    denied = frozenset(
        name for answer in answers if answer.denied for name in read(answer.question or answer.text, language).names
    )
    result = Index(resume, language, today or datetime.now(tz=UTC).date(), tuple(passages), denied)
    for passage in passages:
        for name in passage.reading.names:
            result.named[name].append(passage)
        for name in passage.reading.implied:
            result.implied[name].append(passage)
    return result
