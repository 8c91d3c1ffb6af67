"""Questions whose answers could become evidence; never about what the person already answered."""

import re
from collections.abc import Iterator, Sequence

from customization.evidence.schema import Answer
from customization.matching.graded import Graded
from customization.matching.naming import asked_by
from customization.matching.schema import Status
from customization.pipeline.evaluate.schema import Question
from jobs import vocabulary
from jobs.requirements import Importance, RequirementType
from resumes.document import ResumeDocument

MOST_GAPS, MOST_NUMBERS = 6, 3
NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|half|double)", re.IGNORECASE
)
# Verbs whose lines tell of an effect: there a figure is worth asking for.
EFFECT = re.compile(
    r"^(?:increas|improv|reduc|cut|grew|grow|sav|boost|rais|lower|doubl|accelerat|expand|streamlin|optimi[sz]|automat|train|manag|led\b|lead)",
    re.IGNORECASE,
)
ASKABLE = (
    RequirementType.SKILL,
    RequirementType.TOOL,
    RequirementType.RESPONSIBILITY,
    RequirementType.EXPERIENCE_YEARS,
)


def questions(resume: ResumeDocument, grades: Sequence[Graded], answers: Sequence[Answer]) -> tuple[Question, ...]:
    asked = [*list(gaps(grades))[:MOST_GAPS], *list(figures(resume))[:MOST_NUMBERS]]
    return tuple(question for question in asked if not answered(question, answers))


def gaps(grades: Sequence[Graded]) -> Iterator[Question]:
    seen: set[str] = set()
    for grade in grades:
        requirement = grade.requirement
        if (
            requirement.importance is not Importance.MUST
            or grade.match.status is Status.MET
            or not requirement.explicit
        ):
            continue
        identity, text = wording(grade)
        if text and identity not in seen:
            seen.add(identity)
            yield Question(id=identity, text=text, requirement_id=requirement.id)


def wording(grade: Graded) -> tuple[str, str]:
    """The same id for the same thing in every posting: an answer holds for all of them."""
    requirement = grade.requirement
    wanted = asked_by(requirement)
    lacking = [name for name in wanted.concepts if not any(name_in(name, s.quote) for s in grade.match.evidence)]
    thing = vocabulary.concept(lacking[0]).label if lacking else (requirement.terms or ("",))[0] or requirement.text
    identity = f"has-{lacking[0] if lacking else slug(thing)}"
    if requirement.type is RequirementType.LANGUAGE:
        return identity, f"Do you speak {thing}, and how well?"
    if requirement.type is RequirementType.CERTIFICATION:
        return identity, f"Do you hold {thing}? Since when, and from whom?"
    if requirement.type is RequirementType.EDUCATION:
        return identity, f"Do you have a degree or training that matches “{requirement.text}”?"
    if requirement.type in ASKABLE:
        return (
            identity,
            f"Have you worked with {thing}? Where, and what did you do?"
            if lacking
            else f"Have you done this: “{thing}”? Where?",
        )
    return identity, ""


def name_in(concept: str, quote: str) -> bool:
    return any(mention.concept.id == concept for mention in vocabulary.mentions(quote))


def figures(resume: ResumeDocument) -> Iterator[Question]:
    for number, entry in enumerate(resume.work[:3]):
        for line, text in enumerate(entry.highlights):
            if EFFECT.match(text) and not NUMBER.search(text):
                path = f"work[{number}].highlights[{line}]"
                question = (
                    f"“{text.rstrip('.')}”: do you know a figure for it, such as how many, how much or how often?"
                )
                yield Question(id=f"figure-{slug(text)}", text=question, path=path)
                break


def slug(text: str) -> str:
    return re.sub(r"\W+", "-", vocabulary.normal(text)).strip("-")[:60]


def answered(question: Question, answers: Sequence[Answer]) -> bool:
    """By id or by the question's own words, whether the answer was a fact or a no."""
    words = vocabulary.normal(question.text)
    return any(answer.id == question.id or vocabulary.normal(answer.question) == words for answer in answers)
