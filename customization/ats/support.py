"""The part of a résumé that its sources support."""

import re
from collections.abc import Iterator, Mapping

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
    for path, end in reopened(kept, original):
        kept = put(kept, path, end)
    return kept


def reopened(resume: ResumeDocument, original: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Ends that were taken out: without one a job would go on until today. An entry may have moved in its list."""
    now = dict(texts(resume))
    for path, start in now.items():
        end = DATES.sub(".endDate", path)
        if path.endswith(".startDate") and end not in now:
            ends = [original.get(DATES.sub(".endDate", one), "") for one in alike(path, start, original)]
            if ends and all(ends):
                yield end, min(ends)


def alike(path: str, text: str, original: Mapping[str, str]) -> list[str]:
    """Where the original says the same in any entry of that list."""
    kind = re.sub(r"\[\d+\]", "", path)
    return [one for one, known in original.items() if known == text and re.sub(r"\[\d+\]", "", one) == kind]


def field(path: str) -> str:
    """The list that a text stands in; skills may change their group."""
    return re.sub(r"\[\d+\]", "", path) if path.startswith("skills") else re.sub(r"\[\d+\]$", "", path)
