"""Fit, gaps, honest ceiling, and questions worth asking."""

import pytest

from customization.ats.report import report
from customization.evidence.schema import Answer
from customization.matching.index import index
from customization.matching.match import match_all
from customization.matching.schema import Status
from customization.pipeline.evaluate.advice import advice
from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import PlanGiven
from jobs.requirements import RequirementType as T
from resumes.paths import put
from tests.customization.cast import TODAY, asked, backend, chef, ines, kitchen, programmer, tomasz


def test_every_requirement_has_its_match():
    found = evaluate(programmer())
    assert [match.requirement_id for match in found.matches] == [one.id for one in backend().requirements]
    assert found.match("r1").status is Status.MET
    assert found.match("r4").status is Status.MISSING


def test_a_missing_must_have_is_a_gap_and_a_question():
    found = evaluate(programmer())
    assert any("Kafka" in gap for gap in found.gaps)
    (question,) = [one for one in found.questions if one.requirement_id == "r4"]
    assert question.text == "Have you worked with Apache Kafka? Where, and what did you do?"


def test_what_was_answered_or_denied_is_not_asked_again():
    question = next(one for one in evaluate(programmer()).questions if one.requirement_id == "r4")
    for answer in (
        Answer(id=question.id, denied=True),
        Answer(id="a7", question=question.text, denied=True),
        Answer(id=question.id, text="Yes, at Fernlicht"),
    ):
        open_now = evaluate(Given(resume=tomasz(), job=backend(), answers=(answer,))).questions
        assert question.id not in {one.id for one in open_now}


def test_the_same_gap_has_the_same_question_in_another_posting():
    first = evaluate(programmer()).questions
    other = backend().model_copy(update={"title": "Data Engineer", "requirements": backend().requirements[3:4]})
    assert {one.id for one in evaluate(Given(resume=tomasz(), job=other)).questions} & {one.id for one in first}


def test_the_ceiling_is_never_under_the_score():
    for given in (chef(), programmer(), Given(resume=ines(), job=backend())):
        found = evaluate(given)
        assert 0 <= found.score <= found.ceiling <= 100


def test_an_answer_raises_the_ceiling_and_not_the_score():
    answers = (Answer(id="has-apache-kafka", question="Have you worked with Kafka?", text="I ran Kafka at Fernlicht"),)
    before, after = evaluate(programmer()), evaluate(Given(resume=tomasz(), job=backend(), answers=answers))
    assert after.score == before.score
    assert after.ceiling > before.ceiling


def test_a_poor_fit_is_told_plainly():
    found = evaluate(Given(resume=ines(), job=backend()))
    assert "spent on a posting nearer to your work" in found.advice
    assert evaluate(chef()).advice.startswith("Apply.")


def test_a_line_of_effect_without_a_number_is_asked_about():
    resume = ines()
    resume.work[0].highlights.append("Reduced waste with a new order sheet")
    questions = evaluate(Given(resume=resume, job=kitchen())).questions
    (question,) = [one for one in questions if one.path]
    assert question.path == "work[0].highlights[3]"
    assert "Reduced waste" in question.text


def test_the_advice_and_the_receipt_count_the_same_must_haves():
    implied = asked("r9", "Docker", T.TOOL, "Docker").model_copy(update={"explicit": False})
    job = backend().model_copy(update={"requirements": (*backend().requirements, implied)})
    advice = evaluate(Given(resume=tomasz(), job=job)).advice
    assert "5 of the 6 stated must-haves" in advice
    assert report(tomasz(), job).terms[0].why == ("the résumé shows 5 of 6 stated, 0 of 1 implied, at least partly")


@pytest.mark.parametrize(("ceiling", "asks"), [(50, True), (50, False), (10, True), (10, False)])
def test_the_questions_are_named_only_where_there_are_some(ceiling, asks):
    lacking = match_all(index(ines()), backend())
    for grades in (lacking, [grade for grade in lacking if grade.met]):
        words = advice(ceiling, grades, asks=asks)
        assert ("the questions" in words) is asks


def test_a_strength_by_answer_says_so():
    answers = (Answer(id="has-apache-kafka", question="Have you worked with Kafka?", text="I ran Kafka in production"),)
    strengths = evaluate(Given(resume=tomasz(), job=backend(), answers=answers)).strengths
    assert "Kafka in production: your answer says “I ran Kafka in production”" in strengths


def test_who_lists_a_name_is_asked_for_the_deed():
    resume = tomasz()
    resume.skills[1].keywords.append("Kafka")
    texts = [one.text for one in evaluate(Given(resume=resume, job=backend())).questions]
    assert "Have you done this: “Kafka in production”? Where?" in texts
    assert not [text for text in texts if text.startswith("Have you done this: “Kafka”")]


def grown(said, *, answers=()):
    resume = put(tomasz(), "basics.summary", said)
    work = [entry.model_copy(update={"start_date": "2012-01", "end_date": ""}) for entry in resume.work[:1]]
    return Given(resume=resume.model_copy(update={"work": work}), job=backend(), answers=answers, today=TODAY)


@pytest.mark.parametrize("said", ["Developer with 8+ years of work on tide tables.", "Entwickler, 8 Jahre Erfahrung."])
def test_years_that_the_dates_have_left_behind_are_asked_for(said):
    (question,) = [one for one in evaluate(grown(said)).questions if one.path == "basics.summary"]
    assert question.id == "years-8"
    assert "8 years; your dates add up to 14" in question.text


@pytest.mark.parametrize("said", ["Developer with 13 years of work.", "Developer of tide tables.", "Since 2012."])
def test_years_that_are_near_or_not_stated_are_not_asked_for(said):
    assert not [one for one in evaluate(grown(said)).questions if one.path == "basics.summary"]


def test_the_years_that_the_person_tells_stand_in_the_summary():
    answer = Answer(id="years-8", question="How many are they today?", text="14 years of work on tide tables")
    given = grown("Developer with 8+ years of work on tide tables.", answers=(answer,))
    found = plan(PlanGiven(given=given, evaluation=evaluate(given)))
    (change,) = [one for one in found.changes if one.path == "basics.summary"]
    assert change.after.startswith("Developer with 14 years of work on tide tables.")
