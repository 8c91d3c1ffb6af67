"""The head of the résumé: who it is and how to reach them."""

from collections.abc import Iterator

from resumes.analysis.base import finding
from resumes.analysis.schema import Finding
from resumes.document import ResumeDocument

LONGEST_SUMMARY = 90


def analyze_contacts(document: ResumeDocument) -> Iterator[Finding]:
    basics = document.basics
    if not basics.name:
        yield finding("basics.name", "missing_contact", "There is no name.")
    if not basics.email:
        yield finding("basics.email", "missing_contact", "There is no e-mail address; most answers come by e-mail.")
    if not basics.phone:
        yield finding("basics.phone", "missing_contact", "There is no telephone number.")
    if not basics.location.city:
        yield finding(
            "basics.location.city", "missing_contact", "There is no town; many readers ask whether you are near."
        )
    words = len(basics.summary.split())
    if words > LONGEST_SUMMARY:
        sentence = f"The summary has {words} words; the first two lines are what is read."
        yield finding("basics.summary", "long_summary", sentence, basics.summary)
