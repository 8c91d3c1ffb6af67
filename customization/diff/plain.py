"""A résumé as plain lines, for the unified difference, and the name of each section."""

import difflib

from resumes.document import ResumeDocument
from resumes.paths import steps, texts

TITLES = {
    "basics": "Summary",
    "work": "Work",
    "volunteer": "Volunteering",
    "education": "Education",
    "awards": "Awards",
    "certificates": "Certificates",
    "publications": "Publications",
    "skills": "Skills",
    "languages": "Languages",
    "interests": "Interests",
    "references": "References",
    "projects": "Projects",
}


def section_name(resume: ResumeDocument, path: str) -> str:
    """`work[0].highlights[2]` → "Work: Sous Chef, The Copper Pan"."""
    name, *rest = steps(path)
    title = TITLES.get(str(name), str(name).capitalize())
    items = getattr(resume, str(name), None)
    if not rest or not isinstance(items, list) or not isinstance(rest[0], int) or rest[0] >= len(items):
        return title
    item = items[rest[0]]
    if name == "sections":
        return item.title or title
    words = [
        getattr(item, field, "") for field in ("position", "study_type", "area", "name", "organization", "institution")
    ]
    own = ", ".join(word for word in words if word)
    return f"{title}: {own}" if own and name not in ("skills", "certificates", "interests", "references") else title


def plain_lines(resume: ResumeDocument) -> list[str]:
    lines: list[str] = []
    heading = ""
    for path, text in texts(resume):
        section = section_name(resume, path)
        if section != heading:
            lines += ["", section]
            heading = section
        lines += [f"  {line}" for line in text.splitlines()]
    return lines[1:]


def unified(before: ResumeDocument, after: ResumeDocument) -> str:
    found = difflib.unified_diff(plain_lines(before), plain_lines(after), "original", "tailored", lineterm="")
    return "\n".join(found)
