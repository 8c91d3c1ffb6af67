"""The built-in way from a read file to a document: no model, no word that the file does not have."""

from collections.abc import Sequence

from resumes.document import ResumeDocument
from resumes.reading.schema import SourceText
from resumes.structuring.assembly import Draft
from resumes.structuring.basics import fill_head
from resumes.structuring.doubts import doubt_fields
from resumes.structuring.fill import FILL
from resumes.structuring.head.pasted import with_head
from resumes.structuring.kinds.strays import with_strays
from resumes.structuring.kinds.unheaded import with_unheaded
from resumes.structuring.lines.furniture import apart
from resumes.structuring.lines.hyphens import closed
from resumes.structuring.lines.layout import Line, lines_of
from resumes.structuring.schema import Structured
from resumes.structuring.sections.cutting import Section, sections_of
from resumes.structuring.sections.framing import unframed
from resumes.structuring.sections.inline import with_inline


def structure(source: SourceText) -> Structured:
    """JSON Resume passes through as it is; everything else is cut into sections and read field by field."""
    if source.data is not None:
        return Structured(document=ResumeDocument.from_json_resume(source.data), notices=source.notices)
    lines, page = prepared(source)
    return document_of(source, with_unheaded(with_head(with_strays(with_inline(sections_of(lines))))), page)


def prepared(source: SourceText) -> tuple[list[Line], list[Line]]:
    """The lines of the résumé with broken words marked, and those of the page; what frames it is in neither."""
    own, page = apart(closed(lines_of(source)))
    return unframed(own), page


def document_of(source: SourceText, sections: list[Section], page: Sequence[Line] = ()) -> Structured:
    """Fill a document from sections, whoever found them."""
    draft = Draft(source)
    draft.understand(*(line.words for line in page))
    draft.has_skills = any(section.kind == "skills" for section in sections)
    fill_head(draft, sections, source.links)
    for section in sections:
        if section.heading:
            draft.understand(section.heading.words, *(line.words for line in section.more))
        if fill := FILL.get(section.kind):
            fill(draft, section)
    doubt_fields(draft)
    return draft.finished()
