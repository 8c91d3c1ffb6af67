"""Fit, gaps, honest ceiling, and questions worth asking."""

from customization.evidence.schema import Answer
from customization.matching.schema import Status
from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from tests.customization.cast import backend, chef, ines, kitchen, programmer, tomasz


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
        asked = evaluate(Given(resume=tomasz(), job=backend(), answers=(answer,))).questions
        assert question.id not in {one.id for one in asked}


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
