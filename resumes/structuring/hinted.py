"""A document from lines whose headings are named by someone else; the rules read everything under them."""

from collections.abc import Mapping

from resumes.document import ResumeDocument
from resumes.paths import texts
from resumes.reading.schema import SourceText
from resumes.structuring.layout import Line
from resumes.structuring.rules import document_of, prepared
from resumes.structuring.schema import Structured
from resumes.structuring.sections import Section


def structured(source: SourceText, headings: Mapping[int, str]) -> Structured:
    """`headings` maps numbers of source lines to kinds of section. Every text is copied from the file."""
    lines, page = prepared(source)
    return document_of(source, cut(lines, headings), page)


def cut(lines: list[Line], headings: Mapping[int, str]) -> list[Section]:
    """The head first. A line belongs to the last heading of its column, else to the last heading of all."""
    found = [Section("head", None)]
    current: dict[int, Section] = {}
    for line in lines:
        column = line.source.column
        if line.number in headings:
            current[column] = Section(headings[line.number], line)
            found.append(current[column])
        else:
            current.get(column, found[-1]).lines.append(line)
    return found


def better(new: Structured, old: Structured) -> bool:
    """Nothing is lost, and at least as much of the text stands in fields whose meaning is known."""
    return new.coverage >= old.coverage and understood(new.document) >= understood(old.document)


def understood(document: ResumeDocument) -> int:
    """Letters and digits outside the sections that are kept as they stand."""
    return sum(sum(map(str.isalnum, text)) for path, text in texts(document) if not path.startswith("sections"))
