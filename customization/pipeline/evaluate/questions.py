"""Questions whose answers could become evidence; never about what the person already answered."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from customization.ats.weights import weight
from customization.evidence.schema import Answer
from customization.matching.asked import about_the_post, asked_words
from customization.matching.doing import asks_for_a_deed
from customization.matching.graded import Graded
from customization.matching.naming import asked_by
from customization.matching.schema import Status
from customization.matching.words import small
from customization.pipeline.evaluate.outdated import outdated
from customization.pipeline.evaluate.schema import Question
from jobs import vocabulary
from jobs.requirements import Importance, JobRequirement, RequirementType
from resumes.document import ResumeDocument

MOST_GAPS, MOST_NUMBERS = 6, 3
# Who comes from another trade is asked about what can be named, and briefly.
MOST_FAR = 3
NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|half|double)", re.IGNORECASE
)
# Verbs whose lines tell of an effect: there a figure is worth asking for.
EFFECT = re.compile(
    r"^(?:increas|improv|reduc|cut|grew|grow|sav|boost|rais|lower|doubl|accelerat|expand|streamlin|optimi[sz]|automat|train|manag|led\b|lead)",
    re.IGNORECASE,
)
ASKABLE = (RequirementType.SKILL, RequirementType.TOOL, RequirementType.RESPONSIBILITY)
# Kinds of paper would want an article, names of papers want none.
PAPER = re.compile(r"\b(?:licen[cs]e|certificate|card|permit|degree|diploma|clearance)$", re.IGNORECASE)
SHORTEST_DUTY, LONGEST_DUTY, LONGEST_PAPER, LONGEST_SCHOOLING = 2, 10, 5, 18
# Ways of working go by their name; where one works is no skill yet.
NAMED = re.compile(r"(?:Agile|Scrum|Kanban|SAFe|Lean|DevOps|Six Sigma)\b")
PLACE = re.compile(r"\b(?:cent(?:er|re)|kitchen|laboratory|warehouse|office|help ?desk)$", re.IGNORECASE)
# What is known is not done: "Understanding of design principles" asks for experience in them.
KNOWN = re.compile(
    r"^(?:(?:good|strong|basic|sound|solid|working|thorough|gute|fundierte) )?(?:knowledge|understanding|familiarity"
    r"|awareness|kenntniss?e?|connaissances?|conocimientos?|conhecimentos?|kennis)"
    r" (?:of|with|about|de[rsnm]?|von|in|des?|du|del|sobre|do|da|van) (?:the )?",
    re.IGNORECASE,
)
# Sentences about the post or the employer, not things that a person does.
NO_DUTY = re.compile(
    r"(?:we|they|this|these|that|each|all|not|the|you|our|it|there|as|with|candidates?|applicants?|qualifications?"
    r"|(?:the )?(?:position|post|role|job)s?|visit|please)\b",
    re.IGNORECASE,
)


def questions(
    resume: ResumeDocument, grades: Sequence[Graded], answers: Sequence[Answer], today: date, *, far: bool = False
) -> tuple[Question, ...]:
    """`far`: the posting is of another trade; then nobody is asked for its daily duties."""
    asked = list(nameable(grades))[:MOST_FAR] if far else list(gaps(grades))[:MOST_GAPS]
    asked += [] if far else list(figures(resume))[:MOST_NUMBERS]
    asked += outdated(resume, today)
    return tuple(question for question in asked if not answered(question, answers))


def gaps(grades: Sequence[Graded]) -> Iterator[Question]:
    """What weighs most first: a licence before a duty."""
    seen: set[str] = set()
    for grade in sorted(grades, key=lambda one: -weight(one.requirement)):
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


def nameable(grades: Sequence[Graded]) -> Iterator[Question]:
    known = [grade for grade in grades if grade.requirement.type is not RequirementType.RESPONSIBILITY]
    return gaps([grade for grade in known if asked_by(grade.requirement).concepts])


def wording(grade: Graded) -> tuple[str, str]:
    """The same id for the same thing in every posting: an answer holds for all of them."""
    requirement = grade.requirement
    lacking = [name for name in asked_by(requirement).concepts if not shown(name, grade)]
    if lacking:
        concept = vocabulary.concept(lacking[0])
        if requirement.type is RequirementType.EDUCATION and len(requirement.text.split()) <= LONGEST_SCHOOLING:
            return f"has-{concept.id}", about_phrase(requirement, requirement.text)
        return f"has-{concept.id}", about(requirement.type, label(concept, requirement), concept.kind)
    named = "" if asks_for_a_deed(requirement) else (requirement.terms or ("",))[0]
    thing = named or requirement.text
    return f"has-{slug(thing)}", about_phrase(requirement, thing)


def label(concept: vocabulary.Concept, requirement: JobRequirement) -> str:
    """A paper as the posting calls it; a thing that the posting writes small is no name: “ventilators”."""
    if PAPER.search(concept.label) and len(requirement.text.split()) <= LONGEST_PAPER:
        return f"“{asked_words(requirement.text)}”"
    written = next((one for one in vocabulary.mentions(requirement.text) if one.concept.id == concept.id), None)
    if concept.kind != "tool" or not written or not written.text.islower() or " " in concept.label.strip():
        return concept.label
    before = requirement.text[: written.start].split()[-1:]
    article = f"{before[0].lower()} " if before and before[0].lower() in ("a", "an", "the") else ""
    plain = concept.label[1:].islower() and concept.label[:1].isupper() and (article or written.text.endswith("s"))
    return f"{article}{written.text}" if plain else concept.label


def about(kind: RequirementType, label: str, concept_kind: str) -> str:
    if kind is RequirementType.LANGUAGE or concept_kind == "language":
        return f"Do you speak {label}, and how well?"
    if kind is RequirementType.CERTIFICATION or concept_kind == "certification":
        name = f"“{label}”" if PAPER.search(label) and label[:1] != "“" else label
        return f"Do you hold {name}? Since when, and from whom?"
    if kind is RequirementType.EDUCATION or concept_kind == "degree":
        return f"Do you have a degree or training in this: {label}?"
    if kind in (RequirementType.SOFT_SKILL, RequirementType.OTHER):
        return ""
    if concept_kind == "tool" or (concept_kind == "method" and NAMED.match(label)):
        return f"Have you worked with {label}? Where, and what did you do?"
    thing = f"{small(label)} work" if PLACE.search(label) else small(label)
    return f"Do you have experience in {thing}? Where, and what did you do?"


def about_phrase(requirement: JobRequirement, thing: str) -> str:
    """A duty only when it is short and reads as one."""
    if requirement.type is RequirementType.EDUCATION:
        return f"Do you have a degree or training that matches “{requirement.text}”?"
    if (
        requirement.type not in ASKABLE
        or not SHORTEST_DUTY <= len(thing.split()) <= LONGEST_DUTY
        or NO_DUTY.match(thing)
        or about_the_post(thing)
    ):
        return ""
    if known := KNOWN.match(thing):
        return f"Do you have experience in “{thing[known.end() :]}”? Where, and what did you do?"
    if thing != requirement.text and thing[:1].isupper() and not asks_for_a_deed(requirement):
        return f"Do you have experience in “{thing}”? Where, and what did you do?"
    return f"Have you done this: “{thing}”? Where?"


def shown(concept: str, grade: Graded) -> bool:
    """Whether the evidence names the concept or something that implies it."""
    return any(
        concept == mention.concept.id or concept in vocabulary.implied_by(mention.concept.id)
        for support in grade.match.evidence
        for mention in vocabulary.mentions(support.quote)
    )


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
