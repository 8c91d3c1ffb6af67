"""What a finding becomes when the résumé was changed after it."""

from collections.abc import Mapping, Sequence

from resumes.analysis.schema import Finding
from resumes.document import ResumeDocument
from resumes.paths import texts


def standing(findings: Sequence[Finding], seen: ResumeDocument, document: ResumeDocument) -> tuple[Finding, ...]:
    """Those whose whole text still stands, each at its present place; a text that was changed in any way is done."""
    before, now = dict(texts(seen)), dict(texts(document))
    places = (place_of(before.get(one.path, ""), one.path, now) for one in findings)
    return tuple(one.model_copy(update={"path": path}) for one, path in zip(findings, places, strict=True) if path)


def place_of(text: str, path: str, now: Mapping[str, str]) -> str:
    """The same path where it has the same words, else the first that has them, else nothing."""
    if not text or now.get(path) == text:
        return path if text else ""
    return next((other for other, words in now.items() if words == text), "")
