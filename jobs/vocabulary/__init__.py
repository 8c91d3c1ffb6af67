"""One name per skill: names, aliases, context rules and what implies what.

`jobs/data/README.md` says where the names come from and how they are compared.
"""

from jobs.vocabulary.concepts import Concept, names
from jobs.vocabulary.implications import degree_level, degree_levels, implied_by
from jobs.vocabulary.matching import Mention, mentions
from jobs.vocabulary.normal import normal

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
]


def find(name: str) -> Concept | None:
    """The concept that this whole name means; None for an unknown name and for one with two meanings (PM)."""
    meanings = names().meanings.get(normal(name), [])
    return names().concepts[meanings[0][0]] if len(meanings) == 1 else None


def concept(concept_id: str) -> Concept:
    """Raises KeyError for an unknown id."""
    return names().concepts[concept_id]
