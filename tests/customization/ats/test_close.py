"""A line that comes near counts a part, for people of the trade, in English, and proves nothing."""

import pytest

from customization.ats import weights
from customization.ats.report import report
from customization.matching.schema import Status
from jobs.requirements import JobRequirements
from jobs.requirements import RequirementType as T
from resumes.document import ResumeDocument, Work
from tests.customization.cast import TODAY, asked

WANTED = "Improve system availability by removing single points of failure"
NEAR = "Raise uptime of the network: every machine has a second one to take over when it breaks"


def person(position, line=NEAR):
    return ResumeDocument(work=[Work(name="Somewhere", position=position, start_date="2016-01", highlights=[line])])


def post(kind=T.SKILL, **more):
    return JobRequirements(title="DevOps Engineer", requirements=(asked("r1", WANTED, kind),), **more)


def row(resume, job):
    return report(resume, job, today=TODAY).coverage[0]


def test_the_receipt_names_the_line_and_nothing_is_proved():
    found = row(person("System Administrator"), post())
    assert found.close is not None
    assert found.close.path == "work[0].highlights[0]"
    assert 0 < found.close.counts <= weights.CLOSE
    assert found.status is Status.MISSING
    assert found.evidence == ()


def test_what_is_missing_is_told_with_the_line_that_comes_near():
    told = report(person("System Administrator"), post(), today=TODAY)
    assert "comes near: if it was that, say so there" in told.suggestions[0].sentence
    assert told.suggestions[0].path == "work[0].highlights[0]"


def test_a_near_line_counts_more_than_a_far_one():
    far = "Ordered flowers for the office"
    scores = [report(person("System Administrator", line), post(), today=TODAY).score for line in (NEAR, far)]
    assert scores[0] > scores[1]


def test_who_is_a_stranger_to_the_trade_gains_nothing():
    assert row(person("Baker"), post()).close is None


@pytest.mark.parametrize("kind", [T.CERTIFICATION, T.LANGUAGE, T.EDUCATION, T.EXPERIENCE_YEARS])
def test_what_is_there_or_not_is_not_asked_for_its_meaning(kind):
    assert row(person("System Administrator", WANTED), post(kind)).close is None


def test_a_posting_in_another_language_is_scored_without_it():
    assert row(person("System Administrator"), post(language="de")).close is None


def test_a_list_comes_near_to_nothing():
    resume = ResumeDocument.model_validate(
        {
            "work": [{"position": "System Administrator", "startDate": "2016-01"}],
            "skills": [{"name": NEAR}],
        }
    )
    assert row(resume, post()).close is None
