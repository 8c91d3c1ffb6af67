"""A quote stands in the résumé, and the reason says who said it."""

import pytest

from customization.evidence.schema import Answer
from customization.matching.index import index
from customization.matching.match import match, match_all
from customization.matching.schema import Status
from jobs.requirements import RequirementType as T
from resumes.document import ResumeDocument, Work
from resumes.paths import texts
from tests.customization.cast import TODAY, asked, pairs

YEARS = asked("r1", "Five years of backend work", T.EXPERIENCE_YEARS, "backend", years=5)


@pytest.mark.parametrize("given", pairs().values(), ids=pairs())
def test_every_quote_stands_at_its_path(given):
    own = dict(texts(given.resume))
    for grade in match_all(index(given.resume, today=TODAY), given.job):
        for support in grade.match.evidence:
            assert support.quote == own[support.path]


def test_a_job_without_dates_is_not_counted():
    undated = Work(name="Fernlicht", position="Backend Developer")
    match_found = match(index(ResumeDocument(work=[undated]), today=TODAY), YEARS).match
    assert match_found.status is Status.PARTLY
    assert match_found.why == "Your résumé shows it, but there are no dates to count."
    assert [support.how for support in match_found.evidence] == ["form"]
    dated = Work(name="Weser", position="Backend Engineer", start_date="2015-01", end_date="2022-12")
    both = match(index(ResumeDocument(work=[undated, dated]), today=TODAY), YEARS).match
    assert [(support.path, support.quote) for support in both.evidence] == [("work[1].position", "Backend Engineer")]


def test_without_any_dates_the_reason_says_so():
    strange = ResumeDocument(work=[Work(name="Quay", position="Florist")])
    assert match(index(strange, today=TODAY), YEARS, "Backend Engineer").match.why == "No dates to count."


def said(text, question="Have you worked with Kafka? Where, and what did you do?", resume=None):
    answers = [Answer(id="a", question=question, text=text)]
    return index(resume or ResumeDocument(), answers, today=TODAY)


def test_what_an_answer_proves_is_not_said_of_the_resume():
    found = match(said("Yes."), asked("r1", "Kafka", T.TOOL, "Kafka")).match
    assert found.status is Status.MET
    assert found.why == "Your answer says yes to Apache Kafka."


def test_an_answer_beside_the_resume_is_told_apart():
    resume = ResumeDocument(work=[Work(position="Developer", highlights=["Wrote Python"])])
    both = asked("r1", "Python and Kafka", T.TOOL, "Python", "Kafka")
    found = match(said("Yes.", resume=resume), both).match
    assert found.why == "Your résumé shows Python, and your answer says yes to Apache Kafka."


@pytest.mark.parametrize(
    ("question", "text", "proved"),
    [
        ("Have you worked with Kafka?", "Yes.", {"apache-kafka"}),
        ("Have you worked with Kafka or RabbitMQ?", "Yes.", set()),
        ("Have you worked with Kafka or RabbitMQ?", "Yes, RabbitMQ.", {"rabbitmq"}),
        ("Have you worked with Kafka? Perhaps beside Python?", "Yes.", {"apache-kafka"}),
    ],
)
def test_only_the_subject_of_a_question_and_the_persons_words_count(question, text, proved):
    (passage,) = said(text, question).passages
    assert set(passage.reading.names) == proved


def test_the_words_around_the_subject_prove_nothing():
    (passage,) = said("Yes.", "Do you have experience in wound care? Where, and what did you do?").passages
    assert passage.reading.stems == {"wound", "care", "yes"}
