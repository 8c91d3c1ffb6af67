"""The part of a résumé that its sources support."""

import re

from customization.evidence import check_line
from customization.evidence.schema import Sources, Verdict
from resumes.document import ResumeDocument
from resumes.paths import put, texts

DATES = re.compile(r"\.(?:startDate|endDate)$")


def supported_part(resume: ResumeDocument, sources: Sources) -> ResumeDocument:
    """Unsupported texts are emptied. With a false date both dates go: an empty end alone would mean "until today"."""
    original = dict(texts(sources.resume))
    known = frozenset(original.values())
    kept = resume
    for path, text in texts(resume):
        if original.get(path) == text or (text in known and not DATES.search(path)):
            continue
        if check_line(sources, path, original.get(path), text).verdict is not Verdict.SUPPORTED:
            for lost in {path, DATES.sub(".startDate", path), DATES.sub(".endDate", path)}:
                kept = put(kept, lost, "")
    return kept
