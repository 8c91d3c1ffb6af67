"""The part of a résumé that its sources support."""

import re

from customization.evidence import check_line
from customization.evidence.schema import Sources, Verdict
from resumes.document import ResumeDocument
from resumes.paths import put, texts

DATES = re.compile(r"\.(?:startDate|endDate)$")


def supported_part(resume: ResumeDocument, sources: Sources) -> ResumeDocument:
    """In place of an unsupported text stands what the original says there, or nothing.

    With a false date both dates go back: an empty end alone would mean "until today".
    """
    original = dict(texts(sources.resume))
    known = {(field(path), text) for path, text in original.items()}
    kept = resume
    for path, text in texts(resume):
        if original.get(path) == text or (field(path), text) in known:
            continue
        if check_line(sources, path, original.get(path), text).verdict is not Verdict.SUPPORTED:
            for lost in {path, DATES.sub(".startDate", path), DATES.sub(".endDate", path)}:
                kept = put(kept, lost, original.get(lost, ""))
    return kept


def field(path: str) -> str:
    """The list that a text stands in; skills may change their group."""
    return re.sub(r"\[\d+\]", "", path) if path.startswith("skills") else re.sub(r"\[\d+\]$", "", path)
