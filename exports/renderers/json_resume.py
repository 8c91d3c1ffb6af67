"""JSON Resume (jsonresume.org) that keeps the published schema, with every key that the document holds."""

import json

from resumes.document import ResumeDocument
from resumes.json_resume.writing import standard


def render(document: ResumeDocument) -> bytes:
    text = json.dumps(standard(document), ensure_ascii=False, indent=2)
    return (text + "\n").encode("utf-8", "replace")
