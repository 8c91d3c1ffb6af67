"""JSON Resume (jsonresume.org) that keeps the published schema, with every key that the document holds."""

import json

from resumes.document import ResumeDocument
from resumes.json_resume.writing import standard


def render(document: ResumeDocument) -> bytes:
    text = json.dumps(standard(without_picture(document)), ensure_ascii=False, indent=2)
    return (text + "\n").encode("utf-8", "replace")


def without_picture(document: ResumeDocument) -> ResumeDocument:
    """A picture is named by its address; one that lies in the data itself is no part of it."""
    if not document.basics.image.strip().casefold().startswith("data:"):
        return document
    return document.model_copy(update={"basics": document.basics.model_copy(update={"image": ""})})
