"""What the person says: answers to questions, a no that is remembered, and a line that they state themselves."""

import pytest
from django.urls import reverse

from customization.evidence.schema import Answer as GivenAnswer
from customization.models import Answer, Run
from customization.questions import answers
from customization.questions.answers import Said
from customization.runs import doubts, services
from customization.runs.services import NotNow
from tests.customization.runs.conftest import rested

pytestmark = pytest.mark.django_db(transaction=True)


def questions_of(run):
    return services.finished(run)["evaluate"].questions


def test_an_answer_becomes_evidence_and_the_question_is_not_asked_again(begin):
    run = begin()
    question = questions_of(run)[0]
    assert answers.answer(run, {question.id: Said(answers.YES, "Every week for two years.")}) == 1
    rested(run)
    assert question.id not in {asked.id for asked in questions_of(run)}
    assert [given.text for given in run.given.answers] == ["Every week for two years."]
    assert services.finished(run)["evaluate"].score >= 0


def test_a_no_is_remembered_in_every_later_run(begin):
    run = begin()
    question = questions_of(run)[0]
    answers.answer(run, {question.id: Said(answers.NO, "ignored")})
    rested(run)
    later = begin()
    assert later.given.answers[0].denied
    assert question.id not in {asked.id for asked in questions_of(later)}


def test_a_second_answer_to_the_same_question_replaces_the_first(begin, ana):
    run = begin()
    question = questions_of(run)[0]
    for text in ("Once.", "Twice."):
        answers.remember(ana, run.given.answers[0] if run.given.answers else GivenAnswer(id=question.id))
        answers.take_in(run, [GivenAnswer(id=question.id, text=text)])
    assert [row.given.text for row in Answer.objects.owned_by(ana)] == ["Twice."]
    assert [given.text for given in run.given.answers] == ["Twice."]


def test_a_text_without_a_yes_changes_nothing(begin):
    run = begin()
    assert (
        answers.answer(
            run, {question.id: Said("", "I never did, and a text proves nothing") for question in questions_of(run)}
        )
        == 0
    )
    assert run.state == Run.State.AWAITING_CHOICE


def test_a_line_that_was_put_back_stands_once_the_person_states_it(begin):
    run = begin()
    change = next(change for change in services.finished(run)["plan"].changes if isinstance(change.after, str))
    words = "Cared for 31 patients a week with the Zephyr-9 monitor."
    services.choose(run, [change.id], {change.id: words})
    assert services.finished(rested(run))["verify"].put_back
    doubts.attest(run, change.id)
    checked = services.finished(rested(run))["verify"]
    assert not checked.put_back
    assert words in str(checked.document)
    assert Answer.objects.get().given.question == answers.STATED


def test_what_was_not_put_back_cannot_be_stated(begin):
    run = begin()
    services.choose(run, [])
    rested(run)
    with pytest.raises(NotNow, match="no such line"):
        doubts.attest(run, "c1")


def test_answers_are_too_late_once_the_choice_is_made(begin):
    run = begin()
    asked = questions_of(run)[0]
    services.choose(run, [])
    with pytest.raises(NotNow):
        answers.answer(rested(run), {asked.id: Said(answers.YES)})


def test_a_stranger_gets_404(client, ben, begin):
    client.force_login(ben)
    assert client.post(reverse("customization:doubt", args=[begin().pk])).status_code == 404
    assert not Answer.objects.exists()
