"""JSON Resume (jsonresume.org), with every key that the document holds."""

import json

from resumes.document import ResumeDocument


def render(document: ResumeDocument) -> bytes:
    text = json.dumps(document.to_json_resume(), ensure_ascii=False, indent=2)
    return (text + "\n").encode("utf-8", "replace")
