"""Applications for letters: people of the cast and postings that name an employer and a person."""

from datetime import date

from customization.pipeline.given import Given
from customization.pipeline.letter.rules import letter
from customization.pipeline.letter.schema import CoverLetter, LetterGiven, LetterOptions
from jobs.extraction.rules import extract
from jobs.requirements import JobRequirements, PostingText
from tests.ai.people import POSTINGS
from tests.customization import cast

DAY = date(2026, 6, 15)


def posting(name: str) -> JobRequirements:
    path = next(path for path in POSTINGS if path.stem == name)
    return extract(PostingText(text=path.read_text(encoding="utf-8")))


def applications() -> dict[str, Given]:
    """The cast's own pairs, and people with the postings of tests/data."""
    return cast.pairs() | {
        "nurse_at_harrow_bay": Given(resume=cast.person("nurse_en"), job=posting("nurse")),
        "elektriker_bei_hollinger": Given(resume=cast.person("electrician_de"), job=posting("elektriker_de")),
        "chef_chez_desrosiers": Given(resume=cast.person("chef_fr"), job=posting("comptable_fr")),
        "ingeniera_camarera": Given(resume=cast.person("software_es"), job=posting("camarero_es")),
        "nurse_in_portugal": Given(resume=cast.person("nurse_en"), job=posting("enfermeiro_pt")),
        "nurse_in_holland": Given(resume=cast.person("nurse_en"), job=posting("begeleider_nl")),
        "teacher_in_lowell": Given(resume=cast.person("teacher_en"), job=posting("teacher")),
    }


def asked(given: Given, **options: str) -> LetterGiven:
    return LetterGiven(given=given, options=LetterOptions.model_validate(options), day=DAY)


def written(given: Given, **options: str) -> CoverLetter:
    return letter(asked(given, **options))
