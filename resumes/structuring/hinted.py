"""A document from lines whose headings are named by someone else; the rules read everything under them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from resumes.document import ResumeDocument
from resumes.paths import texts
from resumes.reading.schema import SourceText
from resumes.structuring.lines.layout import Line
from resumes.structuring.rules import document_of, prepared
from resumes.structuring.schema import Structured
from resumes.structuring.sections.cutting import Section

PERSON = frozenset({"basics.name", "basics.email", "basics.phone"})


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


def better(new: Structured, old: Structured, source: SourceText) -> bool:
    """Nothing is lost or said twice, what was known of the person and every kind of section stay, and at least as much
    of the text stands in fields whose meaning is known. A model that errs or obeys the file changes nothing.
    """
    return (
        new.coverage >= old.coverage
        and repeated(new, source) <= repeated(old, source)
        and set(person(old.document)) <= set(person(new.document))
        and filled(old.document) <= filled(new.document)
        and understood(new.document) >= understood(old.document)
    )


def repeated(found: Structured, source: SourceText) -> int:
    """Letters that stand more often in fields than in the file. Digits are left out: dates are written anew."""
    said = [*(text for _, text in texts(found.document)), *found.unplaced]
    return sum((letters(said) - letters(line.text for line in source.lines)).values())


def letters(all_texts: Iterable[str]) -> Counter[str]:
    return Counter(sign for text in all_texts for sign in text.casefold() if sign.isalpha())


def person(document: ResumeDocument) -> Iterator[tuple[str, str]]:
    """Name and contact: rules know them by their form, whatever stands above them."""
    return ((path, text) for path, text in texts(document) if path in PERSON)


def filled(document: ResumeDocument) -> set[str]:
    return {path.partition("[")[0] for path, _ in texts(document) if not path.startswith(("basics", "sections"))}


def understood(document: ResumeDocument) -> int:
    """Letters and digits outside the sections that are kept as they stand."""
    return sum(sum(map(str.isalnum, text)) for path, text in texts(document) if not path.startswith("sections"))
