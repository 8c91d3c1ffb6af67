"""The questions of a run, one a page, before its plan. Ana owns, Ben is the stranger."""

import pytest
from django.urls import reverse

from customization.management.commands.seed_demo import DEMO
from customization.models import Answer, Run
from customization.questions.services import asked, hear, reply_to
from customization.runs import services
from jobs.services import add_job
from resumes.services import add_resume
from tests.customization.runs.conftest import rested

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def nurse(ana):
    """With a line that tells of an effect and gives no figure."""
    text = (DEMO / "resume.md").read_text(encoding="utf-8")
    first = text.index("\n- ")
    return add_resume(
        ana, f"{text[:first]}\n- Improved the handover between shifts{text[first:]}".encode(), "resume.md"
    )


@pytest.fixture
def ward(ana):
    """Asks for more than the demo's posting."""
    asks = "What we need\n- Experience with Cerner\n- Certified in wound care (CWCN)\n- Fluent Portuguese\n"
    return add_job(ana, (DEMO / "posting.txt").read_text(encoding="utf-8").replace("What we need\n", asks))


@pytest.fixture
def run(begin) -> Run:
    made: Run = begin(past=False)
    return made


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


def shown(page, run) -> str:
    return " ".join(page.get(reverse("customization:run", args=[run.pk])).text.split())


def say(page, run, question, do, text="", **more):
    body = {"question": question.id, "text": text} | ({"do": do} if do else {})
    answer = page.post(reverse("customization:questions", args=[run.pk]), body, **more)
    run.refresh_from_db()
    return answer


def test_the_first_question_stands_before_the_plan_and_alone(page, run):
    text = shown(page, run)
    assert f"Question 1 of {len(asked(run))}" in text
    assert text.count("<textarea") == 1
    assert "Proposed changes" not in text


def test_one_plain_way_leads_past_all_of_them_and_is_remembered(page, run):
    say(page, run, asked(run)[0], "plan")
    assert run.state == Run.State.AWAITING_CHOICE
    assert "Proposed changes" in shown(page, run)
    assert f"{len(asked(run))} questions are still open" in shown(page, run)
    assert not Answer.objects.exists()


def test_answers_are_kept_one_by_one_and_become_evidence_with_the_plan(page, run):
    first, second, *rest = asked(run)
    assert say(page, run, first, "yes", "Two years on the ward.").url.endswith("?at=2")
    assert say(page, run, second, "no").url.endswith("?at=3")
    assert not Answer.objects.exists()
    say(page, run, rest[0], "plan", "Half a sentence")
    rested(run)
    assert {(given.id, given.text, given.denied) for given in run.given.answers} == {
        (first.id, "Two years on the ward.", False),
        (second.id, "", True),
    }
    assert not {first.id, second.id} & {question.id for question in asked(run)}
    assert "Proposed changes" in shown(page, run)
    assert run.talk.replies[rest[0].id].text == "Half a sentence"


def test_what_somebody_writes_is_kept_while_they_write(page, run):
    first = asked(run)[0]
    answer = say(page, run, first, "", "On the w", headers={"HX-Request": "true"})
    assert answer.status_code == 204
    assert "On the w</textarea>" in shown(page, run)
    assert "Question 1 of" in shown(page, run)


def test_two_tabs_that_were_opened_before_do_not_put_each_other_aside(run):
    one_tab, other_tab = Run.objects.get(pk=run.pk), Run.objects.get(pk=run.pk)
    first, second = asked(run)[:2]
    hear(one_tab, first, "no", "")
    hear(other_tab, second, "", "In 2021, at sea")
    run.refresh_from_db()
    assert (reply_to(run, first).says, reply_to(run, second).text) == ("no", "In 2021, at sea")


def test_the_way_back_loses_nothing(page, run):
    first, second = asked(run)[:2]
    say(page, run, first, "yes", "Two years.")
    back = say(page, run, second, "back", "Not yet decided")
    assert back.url.endswith("?at=1")
    assert "Two years.</textarea>" in page.get(back.url).text
    assert "Not yet decided</textarea>" in shown(page, run)


def test_asked_later_a_question_waits_above_the_plan_and_the_others_come_first(page, run):
    for question in asked(run):
        say(page, run, question, "later")
    assert run.state == Run.State.AWAITING_CHOICE
    assert run.talk.over
    assert "still open" in shown(page, run)
    again = page.get(reverse("customization:questions", args=[run.pk]) + "?at=1")
    assert "Question 1 of" in again.text


def test_a_figure_needs_more_than_a_yes(page, run):
    figure = next(question for question in asked(run) if question.path)
    answer = page.post(
        reverse("customization:questions", args=[run.pk]),
        {"question": figure.id, "do": "yes", "text": " "},
        follow=True,
    )
    assert "Write the figure first" in answer.text
    run.refresh_from_db()
    assert run.talk.replies[figure.id].says == ""


@pytest.mark.parametrize("at", ["0", "999", "-1", "²", "x", ""])
def test_a_number_that_no_question_has_shows_one_all_the_same(page, run, at):
    assert "Question" in page.get(reverse("customization:questions", args=[run.pk]), {"at": at}).text


def test_a_question_that_nobody_asked_changes_nothing(page, run):
    page.post(reverse("customization:questions", args=[run.pk]), {"question": "has-wings", "do": "yes"})
    run.refresh_from_db()
    assert run.talk is None


def test_outside_the_time_of_choice_the_page_of_the_run_is_next(page, run):
    services.choose(run, [])
    rested(run)
    address = reverse("customization:questions", args=[run.pk])
    assert page.get(address).url == reverse("customization:run", args=[run.pk])


def test_a_stranger_gets_404(client, ben, run):
    client.force_login(ben)
    address = reverse("customization:questions", args=[run.pk])
    assert client.get(address).status_code == 404
    assert client.post(address, {"question": asked(run)[0].id, "do": "no"}).status_code == 404
