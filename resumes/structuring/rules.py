"""The built-in way from a read file to a document: no model, no word that the file does not have."""

from resumes.document import ResumeDocument
from resumes.reading.schema import SourceText
from resumes.structuring.assembly import Draft
from resumes.structuring.fill import FILL, fill_head
from resumes.structuring.furniture import apart
from resumes.structuring.hyphens import closed
from resumes.structuring.layout import lines_of
from resumes.structuring.schema import Structured
from resumes.structuring.sections import sections_of


def structure(source: SourceText) -> Structured:
    """JSON Resume passes through as it is; everything else is cut into sections and read field by field."""
    if source.data is not None:
        return Structured(document=ResumeDocument.from_json_resume(source.data), notices=source.notices)
    lines, page = apart(closed(lines_of(source)))
    draft = Draft(source)
    draft.understand(*(line.words for line in page))
    sections = sections_of(lines)
    fill_head(draft, sections, source.links)
    for section in sections:
        if section.heading:
            draft.understand(section.heading.words, *(line.words for line in section.more))
        if fill := FILL.get(section.kind):
            fill(draft, section)
    return draft.finished()
