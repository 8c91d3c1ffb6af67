"""What to do next, concretely: which line, which words."""

from collections.abc import Iterator, Mapping, Sequence

from customization.ats import placement
from customization.ats.close import Near
from customization.ats.listed import where_used
from customization.ats.schema import Suggestion
from customization.matching.asked import about_the_post, asked_words
from customization.matching.doing import asks_for_a_deed
from customization.matching.graded import Graded
from customization.matching.index import Index
from customization.matching.schema import Status
from jobs import vocabulary
from jobs.requirements import Importance, RequirementType

MOST = 12
IF_DONE, IF_HELD = "If you have done it, say where", "If you have it, say so"
HELD = (RequirementType.CERTIFICATION, RequirementType.LANGUAGE, RequirementType.EDUCATION)
# Habits and conditions of the post are nothing to write into a line.
UNWRITTEN = (RequirementType.SOFT_SKILL, RequirementType.OTHER)
WORTH_A_LOOK = 0.2
"""What a near line counts, from which on a person would see why it is named."""


def suggestions(index: Index, grades: Sequence[Graded], near: Mapping[str, Near]) -> tuple[Suggestion, ...]:
    return (*wanting(grades, near), *misplaced(index, grades))[:MOST]


def wanting(grades: Sequence[Graded], near: Mapping[str, Near]) -> Iterator[Suggestion]:
    """What is missing; with the line that comes near, where one does: each line at what it comes nearest to."""
    nearest: dict[str, float] = {}
    for one in near.values():
        nearest[one.line.path] = max(nearest.get(one.line.path, WORTH_A_LOOK), one.counts)
    for grade in grades:
        asked = grade.requirement
        must = asked.importance is Importance.MUST and asked.explicit
        if about_the_post(asked.text) or asked.type in UNWRITTEN:
            continue
        if must and grade.match.status is Status.MISSING:
            close = near.get(asked.id)
            line = close.line if close and close.counts >= nearest[close.line.path] else None
            if_so = IF_HELD if asked.type in HELD or not asks_for_a_deed(asked) else IF_DONE
            where = f"Your line “{line.text}” comes near: if it was that, say so there" if line else if_so
            sentence = f"The posting asks for “{asked_words(asked.text)}”. {where}; if not, leave it out."
            yield Suggestion(sentence=sentence, path=line.path if line else "", requirement_id=asked.id)


def misplaced(index: Index, grades: Sequence[Graded]) -> Iterator[Suggestion]:
    said: set[str] = set()
    for grade in placement.nameable(grades):
        for concept in placement.named(index, grade):
            if concept not in said and (sentence := advice(index, concept, grade)):
                said.add(concept)
                line = listed_only(index, concept) and where_used(index, concept, grade)
                path = (line or placement.written(index, concept)[0]).path
                yield Suggestion(sentence=sentence, path=path, requirement_id=grade.requirement.id)


def advice(index: Index, concept: str, grade: Graded) -> str:
    label = vocabulary.concept(concept).label
    if not placement.uses_name(index, concept, grade):
        mine = index.named[concept][0].reading.names[concept]
        theirs = placement.posting_names(concept, grade)[0]
        return f"You write “{mine}”; the posting writes “{theirs}”. It is the same thing: use the posting's word once."
    if listed_only(index, concept):
        line = where_used(index, concept, grade)
        where = f"If it belongs to your line “{line.text.rstrip('.')}”, name it there; if not, " if line else ""
        rest = "name it in the line about the work where you used it."
        return f"{label} stands in a list only. {where or rest[:1].upper()}{rest if where else rest[1:]}"
    paths = [passage.path for passage in placement.written(index, concept)]
    if not any(path.startswith(("skills", "certificates", "languages")) for path in paths):
        return f"{label} stands in your work but not among your skills. Add it there."
    return ""


def listed_only(index: Index, concept: str) -> bool:
    shown = ("work", "projects", "volunteer", "education", "certificates")
    return not any(passage.path.startswith(shown) for passage in placement.written(index, concept))
