"""Degrees and languages: by level."""

from collections.abc import Sequence

from customization.evidence.schema import Support
from customization.matching.graded import Graded, graded
from customization.matching.index import Index
from customization.matching.levels import asked_degree, fluency, held_degree, spoken, subject
from customization.matching.naming import asked_by
from customization.matching.skills import match_skill
from customization.matching.subjects import related
from jobs import vocabulary
from jobs.requirements import JobRequirement
from resumes.document import Education, Language

# A whole résumé in a language shows that the person has it, though not how well.
WRITTEN = 0.9
NEAR_SUBJECT, OTHER_SUBJECT = 0.85, 0.4
NATIVE_TEXT = {"en": "english", "de": "german", "fr": "french", "es": "spanish", "pt": "portuguese", "nl": "dutch"}


def match_degree(index: Index, requirement: JobRequirement, language: str = "en") -> Graded:
    needed = asked_degree(requirement.text, requirement.terms)
    fields = subject(" ".join((requirement.text, *requirement.terms)), language)
    best: tuple[float, tuple[Support, ...]] = (0.0, ())
    for number, entry in enumerate(index.resume.education):
        credit = level_credit(held_degree(entry), needed)
        credit *= subject_credit(fields, subject(f"{entry.study_type} {entry.area}", index.language))
        if credit > best[0]:
            best = (credit, degree_support(number, entry))
    other = match_skill(index, requirement, language)
    if not best[0] and other.credit:
        return graded(requirement, other.credit * 0.6, other.match.evidence, other.match.why)
    return graded(requirement, *best, degree_sentence(best[0]))


def subject_credit(asked: frozenset[str], held: frozenset[str]) -> float:
    if not asked or asked & held:
        return 1.0
    return NEAR_SUBJECT if related(asked, held) else OTHER_SUBJECT


def degree_support(number: int, entry: Education) -> tuple[Support, ...]:
    """Level and subject, each as it stands."""
    parts = ((f"education[{number}].studyType", entry.study_type), (f"education[{number}].area", entry.area))
    return tuple(Support(path=path, quote=quote) for path, quote in parts if quote)


def level_credit(held: int, needed: int) -> float:
    if not needed or held >= needed:
        return 1.0 if held else 0.6
    return 0.4 if held and needed - held <= 2 else 0.0


def degree_sentence(credit: float) -> str:
    if credit >= 0.75:
        return "Your education meets it."
    return (
        "Your education comes near: another subject or another level." if credit else "Your education does not show it."
    )


def match_language(index: Index, requirement: JobRequirement, code: str = "en") -> Graded:
    wanted = [name for name in asked_by(requirement, code).concepts if vocabulary.concept(name).kind == "language"]
    needed = fluency(requirement.text) or fluency(requirement.quote)
    held = [
        (by_level(requirement, number, language, needed), known.id)
        for number, language in enumerate(index.resume.languages)
        if (known := vocabulary.find(language.language)) and known.id in wanted
    ]
    if held:
        return together(index, requirement, held, wanted if not asked_by(requirement, code).any_of else wanted[:1])
    if NATIVE_TEXT.get(index.language) in wanted:
        return graded(
            requirement, WRITTEN, (), "Your résumé is written in it, but does not name it among your languages."
        )
    if not wanted or any(index.named.get(name) for name in wanted):
        return match_skill(index, requirement, code)
    return graded(requirement, 0.0, (), "Your résumé does not name this language.")


def together(
    index: Index, requirement: JobRequirement, held: Sequence[tuple[Graded, str]], wanted: Sequence[str]
) -> Graded:
    """German and English: each counts its share; of German or English the best."""
    best = max((grade for grade, _ in held), key=lambda grade: grade.credit)
    if len(wanted) == 1:
        return best
    credit = {name: grade.credit for grade, name in held}
    credit |= {name: WRITTEN for name in wanted if name not in credit and NATIVE_TEXT.get(index.language) == name}
    lacking = [vocabulary.concept(name).label for name in wanted if name not in credit]
    supports = tuple(support for grade, _ in held for support in grade.match.evidence)
    why = f"Your résumé does not name {' and '.join(lacking)}." if lacking else best.match.why
    return graded(requirement, sum(credit.get(name, 0.0) for name in wanted) / len(wanted), supports, why)


def shows_language(index: Index, code: str) -> bool:
    """Whether the résumé is written in the language or names it."""
    name = NATIVE_TEXT.get(code)
    listed = (vocabulary.find(language.language) for language in index.resume.languages)
    return (
        name is None
        or index.language == code
        or name in index.named
        or any(known.id == name for known in listed if known)
    )


def by_level(requirement: JobRequirement, number: int, language: Language, needed: int) -> Graded:
    held = spoken(language)
    stated = f" ({language.fluency})" if language.fluency else ""
    support = Support(path=f"languages[{number}].language", quote=language.language)
    if held >= needed:
        return graded(requirement, 1.0, (support,), f"You state {language.language}{stated}.")
    return graded(
        requirement,
        max(0.2, held / needed * 0.7),
        (support,),
        f"You state {language.language}{stated}; more is asked for.",
    )
