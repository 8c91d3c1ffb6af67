"""Under which heading a reader looks for a skill. The table is `data/skill_groups.csv`."""

import csv
from collections import Counter
from functools import cache
from pathlib import Path

from customization.pipeline.plan.wording.speech import SPEECH
from jobs import vocabulary

TABLE = Path(__file__).parent / "data" / "skill_groups.csv"


@cache
def table() -> tuple[dict[str, str], ...]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def members() -> dict[str, str]:
    """Concept id → name of its family."""
    return {concept: row["group"] for row in table() for concept in row["members"].split()}


def heading(family: str, language: str) -> str:
    """As it is written in a résumé of that language; "" for an unknown language."""
    return next((row.get(language) or "" for row in table() if row["group"] == family), "")


@cache
def headings() -> frozenset[str]:
    """All headings in all languages, and those of what finds no family."""
    own = {text for row in table() for key, text in row.items() if key not in ("group", "members")}
    return frozenset(own | {speech.skills for speech in SPEECH.values()})


def family_of(text: str) -> str:
    """The family that most of what the text names belongs to; "" when it names nothing known."""
    whole = vocabulary.find(text)
    concepts = [whole] if whole else [mention.concept for mention in vocabulary.mentions(text)]
    found = Counter(family for concept in concepts if (family := members().get(concept.id, "")))
    return found.most_common(1)[0][0] if found else ""
