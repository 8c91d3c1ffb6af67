"""What a concept proves: Django proves Python; a degree has a level."""

import re
from functools import cache

from jobs.vocabulary.concepts import table
from jobs.vocabulary.matching import candidates, mentions
from jobs.vocabulary.normal import normalise

# Degrees of other countries, by the words that name them, on the scale of degree_levels.csv.
ABROAD = (
    (7, r"promotion|promoviert|doctorat|doctorado|doutorado|doutoramento|dr\.|gepromoveerd|approbation"),
    (6, r"dscg\b|diplom(?!a)|magister|staatsexamen|lehramt|maîtrise|bac ?\+ ?5|máster|maestría|mestrado"),
    (4, r"licence(?= (?:en|professionnelle))|bac ?\+ ?[34]|licenciatura|licenciad[oa]|grado (?:en|universitario)"),
    (4, r"dcg\b|grado$|titulación universitaria|título universitario|bacharel(?:ado)?|ensino superior|hbo"),
    (4, r"fachhochschul\w*|hochschulabschluss|(?:abgeschlossenes )?(?:hochschul)?studium"),
    (3, r"(?:bts|dut|bac ?\+ ?2|técnico superior)\b"),
    (2, r"\w*ausbildung|gesellenbrief|meisterbrief|cap\b|bep\b|mbo\b"),
    (2, r"formación profesional|curso técnico|ensino técnico"),
    (1, r"(?:abitur|fachabitur|mittlere reife|realschulabschluss|baccalauréat|bachillerato)\b"),
    (1, r"(?:ensino médio|havo|vwo)\b"),
)


@cache
def broader() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in table("implies.csv"):
        found.setdefault(row["id"], set()).add(row["implies_id"])
    return {concept_id: frozenset(ids) for concept_id, ids in found.items()}


@cache
def implied_by(concept_id: str) -> frozenset[str]:
    """All that this concept proves, over several steps, itself excluded."""
    proved: set[str] = set()
    waiting = [concept_id]
    while waiting:
        for wider in broader().get(waiting.pop(), ()):
            if wider not in proved and wider != concept_id:
                proved.add(wider)
                waiting.append(wider)
    return frozenset(proved)


@cache
def levels() -> dict[str, int]:
    return {row["id"]: int(row["level"]) for row in table("degree_levels.csv")}


def degree_levels(text: str) -> tuple[int, ...]:
    """The level of every degree that the text names, in ascending order without repetition."""
    found = {levels()[m.concept.id] for m in mentions(text) if m.concept.id in levels()}
    if not found and len(text) < 120:
        found = set(bare_degree_levels(text))
    lowered = text.casefold()
    found.update(level for level, pattern in ABROAD if re.search(rf"\b(?:{pattern})", lowered))
    return tuple(sorted(found))


def bare_degree_levels(text: str) -> list[int]:
    """Levels of names such as BA that stand in a short line of their own, without other words that explain them."""
    normalised = normalise(text)
    return [
        levels()[concept_id]
        for candidate in candidates(normalised.folded)
        for concept_id, rule in candidate.meanings
        if concept_id in levels() and (rule is None or normalised.cased[candidate.start : candidate.end] == rule.form)
    ]


def degree_level(text: str) -> int | None:
    """The highest degree named, 1 (secondary school) to 7 (doctorate); None when none is."""
    return max(degree_levels(text), default=None)
