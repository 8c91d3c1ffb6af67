"""Employment claimed in prose: `worked at KPMG` names an employer like the employer's field does."""

import re
from collections.abc import Iterator

from customization.evidence.line import Line
from customization.evidence.reading.language import by_language
from customization.evidence.reading.names import forms, key
from customization.evidence.reading.tables import grouped
from customization.evidence.schema import Claim, ClaimKind

FIELDS = ("name", "organization", "institution", "entity")
NAMED = (
    r"\s+(?:the\s+|der\s+|dem\s+|la\s+|le\s+|el\s+)?((?:[A-Z][\w&.'’-]*)(?:\s+(?:&\s+)?(?!I\b)[A-Z][\w&.'’-]*){0,4})"
)


@by_language()
def employed() -> re.Pattern[str]:
    phrases = "|".join(phrase.replace(" ", r"\s+") for phrase in grouped("employed").get("at", ()))
    return re.compile(rf"(?i:\b(?:{phrases}))" + NAMED)


def employer_claims(line: Line) -> Iterator[Claim]:
    for match in employed().finditer(line.after):
        name = match[1]
        if not any(same_name(name, passage.text) for passage in line.ground.passages if names_one(passage.path)):
            if any(match.group() in passage.text for passage in line.entry):
                continue
            yield line.blocked(name, ClaimKind.EMPLOYER, f"Your résumé names no employer “{name}”.")


def names_one(path: str) -> bool:
    return path.rpartition(".")[2] in FIELDS or path.startswith("answers") or path.endswith("basics.summary")


def same_name(claimed: str, stated: str) -> bool:
    return {key(part) for part in claimed.split()} - {""} <= forms(stated)
