"""One name per skill: names, aliases, context rules and what implies what.

`jobs/data/README.md` says where the names come from and how they are compared.
"""

from pathlib import Path

from jobs.vocabulary.concept import Concept
from jobs.vocabulary.concepts import names
from jobs.vocabulary.implications import degree_level, degree_levels, implied_by
from jobs.vocabulary.matching import Mention, mentions
from jobs.vocabulary.normal import normal
from jobs.vocabulary.own_names import use_own_list

__all__ = [
    "Concept",
    "Mention",
    "concept",
    "degree_level",
    "degree_levels",
    "find",
    "implied_by",
    "mentions",
    "normal",
    "use",
    "warm",
]


def find(name: str) -> Concept | None:
    """The concept that this whole name means; None for an unknown name and for one with two meanings (PM)."""
    meanings = names().meanings.get(normal(name), [])
    return names().concepts[meanings[0][0]] if len(meanings) == 1 else None


def concept(concept_id: str) -> Concept:
    """Raises KeyError for an unknown id."""
    return names().concepts[concept_id]


def use(path: Path) -> None:
    """An operator's own list beside ours, from the next look on. A file that is not there is no fault."""
    use_own_list(path)
    names.cache_clear()


def warm() -> None:
    """Reads the names now, so that the first posting does not wait for them."""
    mentions("Python")
