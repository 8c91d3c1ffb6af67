"""A run means the same on every day that it is resumed."""

from datetime import date

from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from jobs.requirements import JobRequirements
from jobs.requirements import RequirementType as T
from resumes.document import ResumeDocument, Work
from tests.customization.cast import asked


def given(today):
    years = asked("r1", "Six years as a cook", T.EXPERIENCE_YEARS, "cook", years=6)
    resume = ResumeDocument(work=[Work(name="The Tin Lantern", position="Cook", start_date="2019-01")])
    return Given(resume=resume, job=JobRequirements(title="Cook", requirements=(years,)), today=today)


def test_until_today_ends_on_the_day_of_the_run():
    early, late = (evaluate(given(date(year, 6, 1))) for year in (2021, 2026))
    assert early.match("r1").status != "met"
    assert late.match("r1").status == "met"
    assert early.score < late.score


def test_the_day_is_kept_with_the_run():
    kept = Given.model_validate_json(given(date(2021, 6, 1)).model_dump_json())
    assert evaluate(kept) == evaluate(given(date(2021, 6, 1)))
