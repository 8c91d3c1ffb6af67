"""The whole résumé in the order in which it is read."""

from collections.abc import Collection, Iterable, Sequence
from itertools import groupby

from exports.content.clean import clean, paragraphs
from exports.content.contact import BESIDE_PHOTO, ROW, rows_of
from exports.content.entries import MAKERS, joined, present, title, unknown, words_in
from exports.content.language import words_of
from exports.content.paper import Paper, paper_of
from exports.content.schema import Content, Entry, Line, Section, entry_texts
from exports.content.words import Words
from resumes.document import Dated, Education, Interest, Language, Part, ResumeDocument, Skill, Work

ORDER = ["summary", "work", "projects", "education", "skills", "certificates", "languages", "publications"]
ORDER += ["awards", "volunteer", "sections", "extras", "interests", "references"]
ONE_LINE = 84
"""Characters that fit on a line of every layout beside a date, in bold."""
FILES_OWN = frozenset({"$schema", "meta"})


def content_of(
    document: ResumeDocument,
    paper: Paper | None = None,
    first: Sequence[str] = (),
    hidden: Collection[str] = (),
    personal: bool = False,
    portrait: bool = False,
) -> Content:
    """`first` are the keys of sections that come before all others, `hidden` of those that are left out."""
    words = words_of(document)
    basics = document.basics
    name, label = clean(basics.name), clean(basics.label)
    return Content(
        name=name,
        label=label,
        title=" – ".join(present(name, label)) or words.resume,
        language=words.language,
        paper=paper or paper_of(basics),
        contact=rows_of(basics, words, personal, BESIDE_PHOTO if portrait else ROW),
        portrait=": ".join(present(words.photo, name)) if portrait else "",
        sections=tuple(sections(document, words, first, hidden)),
    )


def sections(
    document: ResumeDocument, words: Words, first: Sequence[str] = (), hidden: Collection[str] = ()
) -> Iterable[Section]:
    for key in dict.fromkeys((*first, *order(document))):
        if key in hidden:
            continue
        if key == "sections":
            yield from unknown_sections(document, words)
        elif key == "extras":
            yield from extras(document)
        elif known := section(document, key, words):
            yield known


def section(document: ResumeDocument, key: str, words: Words) -> Section | None:
    heading = words.headings[key]
    if key == "summary":
        prose = paragraphs(document.basics.summary)
        return Section(key=key, heading=heading, paragraphs=prose) if prose else None
    parts: list[Part] = getattr(document, key)
    if not parts:
        return None
    if maker := MAKERS.get(key):
        entries = tuple(entry for entry in (maker(one, words) for one in parts) if any(entry_texts(entry)))
        return Section(key=key, heading=heading, entries=in_one_form(entries)) if entries else None
    listed = lines(parts)
    return Section(key=key, heading=heading, lines=listed) if listed else None


def unknown_sections(document: ResumeDocument, words: Words) -> Iterable[Section]:
    for one in document.sections:
        heading, said = clean(one.title), plain(one.lines)
        if heading or said:
            yield Section(key="sections", heading=heading or words.further, lines=said)


def in_one_form(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Short entries stand on one line each, if all of the section fit."""
    if all(
        len(" · ".join([entry.head, *(item.text for item in entry.detail), entry.dates])) <= ONE_LINE
        for entry in entries
    ):
        return entries
    return tuple(entry.model_copy(update={"inline": False}) for entry in entries)


def order(document: ResumeDocument) -> list[str]:
    """Education comes first for those who study or have just studied."""
    if not studies(document.education, document.work):
        return ORDER
    rest = [key for key in ORDER if key != "education"]
    return [rest[0], "education", *rest[1:]]


def studies(education: list[Education], work: list[Work]) -> bool:
    """True without work, or when nothing but the studies goes on or the studies ended last."""
    if not education or not work:
        return bool(education)
    still_studies, still_works = any(map(goes_on, education)), any(map(goes_on, work))
    if still_studies or still_works:
        return still_studies and not still_works
    return max(one.end_date for one in education)[:4] > max(one.end_date for one in work)[:4]


def goes_on(one: Dated) -> bool:
    return bool(one.start_date and not one.end_date)


def lines(parts: list[Part]) -> tuple[Line, ...]:
    """Groups (a name with members) one to a line; neighbours that stand alone share a line."""
    made: list[Line] = []
    for grouped, group in groupby(map(line, parts), key=lambda one: bool(one.text)):
        members = list(group)
        made += members if grouped else [Line(text=joined([one.label for one in members]))]
    return tuple(one for one in made if one.words)


def line(part: Part) -> Line:
    extra = [note.words for note in unknown(part)]
    if isinstance(part, Language):
        return Line(label=noted(part.language, part.fluency, *extra))
    if isinstance(part, Skill | Interest):
        level = part.level if isinstance(part, Skill) else ""
        return Line(label=noted(part.name, level, *extra), text=joined(part.keywords))
    return Line(label="; ".join(extra))


def noted(name: str, *notes: str) -> str:
    """`Spanish (native)`; a note alone stands without brackets."""
    said = ", ".join(present(*map(clean, notes)))
    return f"{clean(name)} ({said})" if clean(name) and said else clean(name) or said


def plain(texts: Iterable[str]) -> tuple[Line, ...]:
    return tuple(Line(text=part) for text in texts for part in paragraphs(text))


def extras(document: ResumeDocument) -> Iterable[Section]:
    """Sections under keys that JSON Resume does not know."""
    for key, value in (document.model_extra or {}).items():
        if key not in FILES_OWN and key[:1].isalpha() and (said := plain(words_in(value))):
            yield Section(key="sections", heading=title(key), lines=said)
