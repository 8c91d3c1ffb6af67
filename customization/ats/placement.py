"""Where and how the met requirements are named: in the work, in the skills, up front, in the posting's words."""

from collections.abc import Iterable
from functools import lru_cache

from customization.matching.graded import Graded
from customization.matching.index import Index, Passage
from customization.matching.naming import asked_by
from customization.matching.words import stems
from jobs import vocabulary
from jobs.requirements import RequirementType

IN_WORK, IN_SKILLS, UP_FRONT, EARLY = 0.4, 0.25, 0.2, 0.15
OF_PAPERS = stems("certification certificate certified license licence card degree")
NAMEABLE = (RequirementType.SKILL, RequirementType.TOOL, RequirementType.CERTIFICATION)


def placement(index: Index, grades: Iterable[Graded]) -> float | None:
    """0 to 1; None when there is no nameable requirement."""
    concepts = [concept for grade in nameable(grades) for concept in named(index, grade)]
    if not concepts:
        return None
    return sum(placed(index, concept) for concept in concepts) / len(concepts) + EARLY * early(
        index, frozenset(concepts)
    )


def early(index: Index, concepts: frozenset[str]) -> float:
    """How near to the beginning of each list of lines or skills the first asked-for name stands: 1 for first."""
    lists: dict[str, list[bool]] = {}
    for passage in index.passages:
        owner, bracket, _ = passage.path.rpartition("[")
        if bracket and passage.path.endswith("]"):
            lists.setdefault(owner, []).append(not concepts.isdisjoint(passage.reading.names))
    found = [1 - asked.index(True) / len(asked) for asked in lists.values() if True in asked]
    return sum(found) / len(found) if found else 0.0


def nameable(grades: Iterable[Graded]) -> list[Graded]:
    return [grade for grade in grades if grade.requirement.type in NAMEABLE]


def named(index: Index, grade: Graded) -> list[str]:
    """Concepts of the requirement that the résumé names itself."""
    return [concept for concept in asked_by(grade.requirement).concepts if written(index, concept)]


def written(index: Index, concept: str) -> list[Passage]:
    return [passage for passage in index.named.get(concept, ()) if not passage.answer]


def placed(index: Index, concept: str) -> float:
    paths = [passage.path for passage in written(index, concept)]
    in_work = any(path.startswith(("work", "projects", "volunteer", "education", "certificates")) for path in paths)
    in_skills = any(path.startswith(("skills", "certificates", "languages")) for path in paths)
    up_front = any(path.startswith("basics") for path in paths)
    return IN_WORK * in_work + IN_SKILLS * in_skills + UP_FRONT * up_front


def wording(index: Index, grades: Iterable[Graded]) -> float | None:
    """Share of the named concepts that stand in the résumé under a name that the posting uses too."""
    same = [uses_name(index, concept, grade) for grade in nameable(grades) for concept in named(index, grade)]
    return sum(same) / len(same) if same else None


def uses_name(index: Index, concept: str, grade: Graded) -> bool:
    theirs = posting_names(concept, grade)
    return not theirs or shares_name(written(index, concept), theirs, index.language)


def shares_name(passages: Iterable[Passage], names: Iterable[str], language: str) -> bool:
    """Whether one of the names stands in one of the passages, in whatever case and number."""
    wanted = [stems(name, language) - OF_PAPERS for name in names]
    return any(name <= passage.reading.stems for passage in passages for name in wanted)


def posting_names(concept: str, grade: Graded) -> tuple[str, ...]:
    """The names of the concept as the posting itself writes them."""
    requirement = grade.requirement
    texts = (requirement.quote, requirement.text) if requirement.quote else (requirement.text, *requirement.terms)
    return tuple(dict.fromkeys(name for text in texts for known, name in mentioned(text) if known == concept))


@lru_cache(maxsize=4000)
def mentioned(text: str) -> tuple[tuple[str, str], ...]:
    """Concepts with the words that name them."""
    return tuple((mention.concept.id, mention.text) for mention in vocabulary.mentions(text))
