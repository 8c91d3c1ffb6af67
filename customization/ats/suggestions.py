"""What to do next, concretely: which line, which words."""

from collections.abc import Iterator, Mapping, Sequence

from customization.ats import placement
from customization.ats.close import Near
from customization.ats.schema import Suggestion
from customization.matching.graded import Graded
from customization.matching.index import Index
from customization.matching.schema import Status
from jobs import vocabulary
from jobs.requirements import Importance

MOST = 12
IF_DONE = "If you have done it, say where"


def suggestions(index: Index, grades: Sequence[Graded], near: Mapping[str, Near]) -> tuple[Suggestion, ...]:
    return (*wanting(grades, near), *misplaced(index, grades))[:MOST]


def wanting(grades: Sequence[Graded], near: Mapping[str, Near]) -> Iterator[Suggestion]:
    """What is missing; with the line that comes near, where one does."""
    for grade in grades:
        asked = grade.requirement
        must = asked.importance is Importance.MUST and asked.explicit
        if must and grade.match.status is Status.MISSING:
            line = near[asked.id].line if asked.id in near else None
            where = f"Your line “{line.text}” comes near: if it was that, say so there" if line else IF_DONE
            sentence = f"The posting asks for “{asked.text}”. {where}; if not, leave it out."
            yield Suggestion(sentence=sentence, path=line.path if line else "", requirement_id=asked.id)


def misplaced(index: Index, grades: Sequence[Graded]) -> Iterator[Suggestion]:
    said: set[str] = set()
    for grade in placement.nameable(grades):
        for concept in placement.named(index, grade):
            if concept not in said and (sentence := advice(index, concept, grade)):
                said.add(concept)
                path = placement.written(index, concept)[0].path
                yield Suggestion(sentence=sentence, path=path, requirement_id=grade.requirement.id)


def advice(index: Index, concept: str, grade: Graded) -> str:
    paths = [passage.path for passage in placement.written(index, concept)]
    label = vocabulary.concept(concept).label
    if not placement.uses_name(index, concept, grade):
        mine = index.named[concept][0].reading.names[concept]
        theirs = placement.posting_names(concept, grade)[0]
        return f"You write “{mine}”; the posting writes “{theirs}”. It is the same thing: use the posting's word once."
    if not any(path.startswith(("work", "projects", "volunteer", "education", "certificates")) for path in paths):
        return f"{label} stands in a list only. Name it in the line about the work where you used it."
    if not any(path.startswith(("skills", "certificates", "languages")) for path in paths):
        return f"{label} stands in your work but not among your skills. Add it there."
    return ""
