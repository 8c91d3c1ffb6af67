"""The fictional people of these tests and the edits of their résumés."""

import json
from datetime import date
from functools import cache
from pathlib import Path

from customization.evidence import LineEvidence, Sources, check_line
from resumes.document import ResumeDocument
from resumes.paths import get

DATA = Path(__file__).resolve().parents[2] / "data" / "evidence"
TODAY = date(2026, 6, 1)


@cache
def person(name: str) -> Sources:
    resumes = {
        name: resume
        for file in (
            "resumes.json",
            "more_resumes.json",
            "fresh_resumes.json",
            "blind_resumes.json",
            "late_resumes.json",
            "latest_resumes.json",
            "newest_resumes.json",
        )
        for name, resume in json.loads((DATA / file).read_text(encoding="utf-8")).items()
    }
    return Sources(resume=ResumeDocument.from_json_resume(resumes[name]))


def judged(name: str, path: str, text: str) -> LineEvidence:
    sources = person(name)
    before = None if path.endswith("[+]") else get(sources.resume, path)
    return check_line(sources, path, before, text, today=TODAY)


def verdict(name: str, path: str, text: str) -> str:
    return judged(name, path, text).verdict.value


def items(file: str = "items.tsv") -> list[tuple[str, str, str, str]]:
    lines = (DATA / file).read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line]  # type: ignore[misc]
