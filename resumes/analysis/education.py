"""Education: entries without a school or a degree."""

from collections.abc import Iterator

from resumes.analysis.base import finding
from resumes.analysis.schema import Finding
from resumes.document import ResumeDocument


def analyze_education(document: ResumeDocument) -> Iterator[Finding]:
    for position, education in enumerate(document.education):
        path = f"education[{position}]"
        if not education.institution:
            yield finding(
                path, "no_school", "This entry does not name the school.", education.study_type or education.area
            )
        if not education.study_type and not education.area:
            yield finding(
                path, "no_degree", "This entry does not say what was studied or reached.", education.institution
            )
