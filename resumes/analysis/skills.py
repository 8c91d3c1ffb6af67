"""Skills: every place of the résumé that names one, and those that nothing else shows."""

import re
from collections.abc import Iterator

from resumes.analysis.base import finding
from resumes.analysis.schema import Finding, SkillEvidence
from resumes.document import ResumeDocument
from resumes.paths import texts

PLAIN = ("basics.name", "basics.email", "basics.phone", "basics.url", "basics.location", "basics.profiles", "languages")
LONGEST_SKILL = 6


def listed_skills(document: ResumeDocument) -> dict[str, str]:
    """The skills that the résumé lists itself (also the tags of projects), each with the path of its first mention."""
    skills: dict[str, tuple[str, str]] = {}
    for position, group in enumerate(document.skills):
        names = [(f"skills[{position}].keywords[{n}]", word) for n, word in enumerate(group.keywords)]
        for path, name in names or [(f"skills[{position}].name", group.name)]:
            skills.setdefault(name.casefold(), (name, path))
    for position, project in enumerate(document.projects):
        for number, name in enumerate(project.keywords):
            skills.setdefault(name.casefold(), (name, f"projects[{position}].keywords[{number}]"))
    return {name: path for name, path in skills.values() if name and len(name.split()) <= LONGEST_SKILL}


def skill_evidence(document: ResumeDocument) -> tuple[SkillEvidence, ...]:
    """Each listed skill with every path whose text names it as a whole word."""
    where = [(path, text) for path, text in texts(document) if not path.startswith(PLAIN)]
    return tuple(
        SkillEvidence(
            skill=skill, paths=(first, *(path for path, text in where if path != first and names(skill, text)))
        )
        for skill, first in listed_skills(document).items()
    )


def names(skill: str, text: str) -> bool:
    """True when the text has the skill between other characters than letters and digits; `C` is not in `C++`."""
    return (
        skill.casefold() in text.casefold()
        and re.search(rf"(?<![\w]){re.escape(skill)}(?![\w+#])", text, re.IGNORECASE) is not None
    )


def analyze_skills(document: ResumeDocument) -> Iterator[Finding]:
    if not document.skills:
        yield finding("", "no_skills", "There is no list of skills; many readers and programs look for one first.")
    unproven = [one for one in skill_evidence(document) if all(path.startswith("skills") for path in one.paths)]
    if unproven and document.work:
        sentence = f"{len(unproven)} listed skills stand nowhere else; show the important ones in use."
        yield finding(unproven[0].paths[0], "unproven_skills", sentence, ", ".join(one.skill for one in unproven))
