"""What a layout prints: headings, lines, entries, bullets, all of it finished words."""

from collections.abc import Iterator
from typing import Literal

from pydantic import BaseModel, computed_field


class Item(BaseModel, frozen=True):
    """A short text of a line, such as an employer or an address; `url` is empty or safe to link to."""

    text: str
    url: str = ""


class Line(BaseModel, frozen=True):
    """One line of a list: `label: text`, either of them may be empty."""

    label: str = ""
    text: str = ""

    @property
    def words(self) -> str:
        return ": ".join(part for part in (self.label, self.text) if part)


class Entry(BaseModel, frozen=True):
    """A job, a degree, a certificate. `inline` prints the detail on the line of the head."""

    head: str = ""
    dates: str = ""
    detail: tuple[Item, ...] = ()
    paragraphs: tuple[str, ...] = ()
    bullets: tuple[str, ...] = ()
    notes: tuple[Line, ...] = ()
    inline: bool = False

    @property
    def body(self) -> bool:
        return bool(self.paragraphs or self.bullets or self.notes)


class Section(BaseModel, frozen=True):
    """Printed in this order: paragraphs, lines, entries."""

    key: str
    heading: str
    paragraphs: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    entries: tuple[Entry, ...] = ()

    @computed_field  # type: ignore[prop-decorator]
    @property
    def loose(self) -> bool:
        """Entries of more than a line each need air between them."""
        return any(entry.body for entry in self.entries)


class Content(BaseModel, frozen=True):
    """`contact` holds rows of items, balanced in length. `language` is an ISO 639-1 code; `title` names the file.

    `portrait` says what a photo beside the name shows, to those who do not see it; empty: there is none.
    """

    name: str = ""
    label: str = ""
    title: str
    language: str = "en"
    paper: Literal["a4", "letter"] = "a4"
    contact: tuple[tuple[Item, ...], ...] = ()
    portrait: str = ""
    sections: tuple[Section, ...] = ()

    def texts(self) -> Iterator[str]:
        """Every printed text in reading order."""
        yield self.name
        yield self.label
        for row in self.contact:
            yield from (item.text for item in row)
        for section in self.sections:
            yield section.heading
            yield from section.paragraphs
            yield from (line.words for line in section.lines)
            for entry in section.entries:
                yield from entry_texts(entry)


def entry_texts(entry: Entry) -> Iterator[str]:
    details = [item.text for item in entry.detail]
    yield entry.head
    yield from [*details, entry.dates] if entry.inline else [entry.dates, *details]
    yield from entry.paragraphs
    yield from entry.bullets
    yield from (note.words for note in entry.notes)
