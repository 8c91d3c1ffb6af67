"""What a machine sees in a file, field by field."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from exports.files.formats import Print
from exports.proof.accessible import faults
from exports.proof.extraction import words, words_of
from resumes.document import ResumeDocument
from resumes.paths import texts
from resumes.reading import read
from resumes.structuring.rules import structure

# What every program that sorts applications looks for.
CORE = re.compile(
    r"basics\.(?:name|label|email|phone)"
    r"|work\[\d+\]\.(?:name|position|location|startDate|endDate|highlights\[\d+\])"
    r"|education\[\d+\]\.(?:institution|startDate|endDate)"
    r"|skills\[\d+\]\.keywords\[\d+\]|languages\[\d+\]\.language|certificates\[\d+\]\.(?:name|issuer|date)"
)
LISTS = frozenset({"skills", "languages", "interests"})
SCHEME = re.compile(r"^https?://")


@dataclass(frozen=True)
class Field:
    path: str
    told: str
    heard: str
    core: bool

    @property
    def equal(self) -> bool:
        return self.told == self.heard


@dataclass(frozen=True)
class Reading:
    """`lost` are words that the plain extraction lacks; `in_order` says that it has all of them as they are read.

    `barriers` keep a screen reader from a PDF.
    """

    kind: str
    fields: tuple[Field, ...]
    lost: tuple[str, ...]
    in_order: bool
    barriers: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        return self.in_order and not self.barriers and all(field.equal for field in self.fields if field.core)

    @property
    def equal(self) -> int:
        return sum(field.equal for field in self.fields)

    @property
    def different(self) -> tuple[Field, ...]:
        return tuple(field for field in self.fields if not field.equal)


def read_back(printed: Print, content: bytes, kind: str) -> Reading:
    """`kind` is docx or pdf."""
    heard = fields(structure(read(content, f"resume.{kind}")).document)
    told = {path: text for path, text in fields(printed.document).items() if shown(path, printed)}
    put_in, found = words("\n".join(printed.content.texts())), words_of(content, kind)
    compared = tuple(
        Field(path, text, found_at(path, text, heard), bool(CORE.fullmatch(path))) for path, text in told.items()
    )
    barriers = faults(content) if kind == "pdf" else ()
    return Reading(kind, compared, tuple(missing(put_in, found)), put_in == found, barriers)


def found_at(path: str, text: str, heard: dict[str, str]) -> str:
    """Skills without a group may be names as well as keywords: what counts is that they are read as skills."""
    kind = path.partition("[")[0]
    if kind in LISTS and text in (said for place, said in heard.items() if place.partition("[")[0] == kind):
        return text
    return heard.get(path, "")


def shown(path: str, printed: Print) -> bool:
    """Whether the section of a text is on the page at all."""
    keys = {section.key for section in printed.content.sections}
    if path.startswith("basics."):
        return path != "basics.summary" or "summary" in keys
    return path.partition("[")[0] in keys


def fields(document: ResumeDocument) -> dict[str, str]:
    """Addresses are printed without scheme and closing slash."""
    return {path: SCHEME.sub("", text).removesuffix("/") for path, text in texts(document)}


def missing(put_in: list[str], found: list[str]) -> Iterator[str]:
    left = list(found)
    for word in put_in:
        if word in left:
            left.remove(word)
        else:
            yield word
