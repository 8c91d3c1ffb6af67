"""The names, read once from the tables in `jobs/data`."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jobs.vocabulary.concept import Concept, Rule
from jobs.vocabulary.normal import cased_normal, normal
from jobs.vocabulary.own_names import add_own, own_lists

DATA = Path(__file__).resolve().parent.parent / "data"
FIRST_LANGUAGES = ("de", "fr", "es", "pt", "nl")
FIRST_WORD = re.compile(r"\w+")
# Kinds whose names are not inflected.
PROPER_NAMES = frozenset({"tool", "language", "soft"})
# Endings of words whose singular is not the word without its last letter.
NO_SINGULAR = ("ss", "is", "us", "ics", "ies", "os")


@dataclass(frozen=True)
class Names:
    """Every comparison form with what it may mean, and how long forms are by their first word."""

    concepts: dict[str, Concept]
    meanings: dict[str, list[tuple[str, Rule | None]]]
    lengths: dict[str, tuple[int, ...]]


def table(name: str) -> Iterator[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def parts(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)


@cache
def names() -> Names:
    """Reads the tables; about a tenth of a second, once in a process. The operator's own list comes after ours."""
    concepts = read_concepts()
    meanings: dict[str, list[tuple[str, Rule | None]]] = {}
    rules = read_rules()
    inflected: list[tuple[str, str]] = []
    for concept in concepts.values():
        for name in (concept.label, *concept.aliases):
            form = normal(name)
            add(meanings, form, concept.id, rules)
            if concept.kind not in PROPER_NAMES and " " in form:
                inflected.append((word_form(form), concept.id))
    for form, concept_id in inflected:
        if form and form not in meanings:
            meanings[form] = [(concept_id, None)]
    for path in own_lists():
        concepts |= add_own(path, concepts, meanings)
    return Names(concepts, meanings, lengths_by_first_word(meanings))


def add(
    meanings: dict[str, list[tuple[str, Rule | None]]], form: str, concept_id: str, rules: dict[tuple[str, str], Rule]
) -> None:
    known = meanings.setdefault(form, [])
    if form and all(concept_id != other for other, _ in known):
        known.append((concept_id, rules.get((form, concept_id))))


def read_concepts() -> dict[str, Concept]:
    abroad = {row["id"]: row for row in table("languages.csv")}
    found = {}
    for row in table("skills.csv"):
        more = abroad.get(row["id"], {})
        aliases = parts(row["aliases"]) + tuple(a for code in FIRST_LANGUAGES for a in parts(more.get(code, "")))
        found[row["id"]] = Concept(row["id"], row["label"], row["kind"], aliases)
    return found


def read_rules() -> dict[tuple[str, str], Rule]:
    return {
        (normal(row["name"]), row["id"]): Rule(
            row["rule"], cased_normal(row["name"]), parts(row["cues"]), parts(row["avoid"])
        )
        for row in table("context.csv")
    }


def word_form(form: str) -> str:
    """The plural of a name of several words, or its singular; empty where neither is certain."""
    if len(form) < 8 or not form.isascii() or not form[-3:].isalpha():
        return ""
    if form.endswith("s"):
        return "" if form.endswith(NO_SINGULAR) else form[:-1]
    return "" if form.endswith(("ing", "y")) else form + "s"


def lengths_by_first_word(forms: dict[str, list[tuple[str, Rule | None]]]) -> dict[str, tuple[int, ...]]:
    """Longest first."""
    lengths: dict[str, set[int]] = {}
    for form in forms:
        if form:
            lengths.setdefault(first_word(form), set()).add(len(form))
    return {word: tuple(sorted(found, reverse=True)) for word, found in lengths.items()}


def first_word(form: str) -> str:
    """The letters and digits that a form starts with, or its first sign."""
    start = FIRST_WORD.match(form)
    return start.group() if start else form[:1]
