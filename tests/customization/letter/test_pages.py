"""The pages of a letter: options, watch, edit, check, state, delete. Ana owns, Ben is the stranger."""

import pytest
from django.urls import reverse

from customization.evidence.schema import Verdict
from customization.models import Answer, Letter, Run
from resumeai.work.models import Task
from tests import factories
from tests.customization.letter.conftest import rested
from tests.standin.replies import BAD_KEY

pytestmark = pytest.mark.django_db(transaction=True)
LIE = "I led 45 cooks at Globex Dynamics."


def shown(client, letter):
    return " ".join(client.get(reverse("letters:show", args=[letter.pk])).content.decode().split())


def form(run, **more):
    token = "00000000-0000-4000-8000-000000000009"
    options = {"style": "traditional", "length": "normal", "tone": "plain", "language": "", "engine": "builtin"}
    return {**options, "form_token": token, **more}


def prose(letter, *more):
    return {"paragraph": [*letter.letter.prose, *more]}


def test_a_finished_run_leads_to_the_options_and_the_form_to_one_letter(client, ana, write):
    client.force_login(ana)
    run = factories.run(ana, Run.State.DONE)
    address = reverse("letters:new", args=[run.pk])
    assert client.get(address).status_code == 200
    answers = [client.post(address, form(run, why="I sailed as a child")) for _ in range(2)]
    letter = Letter.objects.get()
    assert [answer.url for answer in answers] == [reverse("letters:show", args=[letter.pk])] * 2
    assert "I sailed as a child." in rested(letter).letter.text
    assert Answer.objects.get().given.question == "Why this job: Ferry mate · Fjord Line?"


def test_a_form_that_does_not_fit_is_shown_again(client, ana):
    client.force_login(ana)
    run = factories.run(ana, Run.State.DONE)
    answer = client.post(reverse("letters:new", args=[run.pk]), form(run, style="shouting"))
    assert answer.status_code == 422
    assert not Letter.objects.exists()


def test_only_a_finished_run_gets_a_letter(client, ana):
    client.force_login(ana)
    run = factories.run(ana, Run.State.AWAITING_CHOICE)
    assert client.get(reverse("letters:new", args=[run.pk])).status_code == 404


def test_the_letter_can_be_edited_and_downloaded(client, ana, write):
    client.force_login(ana)
    letter = write()
    page = shown(client, letter)
    assert 'name="paragraph"' in page
    assert "I am applying for the position of Kitchen Manager at The Brass Kettle." in page
    assert reverse("exports:letter", args=[letter.pk, "pdf"]) in page
    assert "Nothing here lacks a source." in page


def test_while_it_is_written_the_page_has_a_socket_and_reloads_without_script(client, ana, write):
    client.force_login(ana)
    letter = write()
    Letter.objects.filter(pk=letter.pk).update(state=Letter.State.WRITING)
    page = shown(client, letter)
    assert f'ws-connect="/ws/tasks/{Task.objects.get(kind="letter").pk}/?as=html"' in page
    assert 'http-equiv="refresh"' in page


def test_checking_says_what_lacks_a_source_and_keeps_nothing(client, ana, write):
    client.force_login(ana)
    letter = write()
    address = reverse("letters:check", args=[letter.pk])
    whole = client.post(address, prose(letter, LIE)).content.decode()
    assert "Not ready to send" in whole
    assert LIE in whole
    assert "<html" in whole
    part = client.post(address, prose(letter, LIE), headers={"HX-Request": "true"}).content.decode()
    assert 'id="verdicts"' in part
    assert "<html" not in part
    letter.refresh_from_db()
    assert LIE not in letter.letter.text


def test_saving_keeps_the_persons_words_with_their_verdicts(client, ana, write):
    client.force_login(ana)
    letter = write()
    around = {"subject": "My application", "greeting": "Dear Ada,", "closing": "Yours,"}
    client.post(reverse("letters:save", args=[letter.pk]), {**prose(letter, LIE, ""), **around})
    letter.refresh_from_db()
    assert letter.edited
    assert (letter.letter.subject, letter.letter.greeting, letter.letter.closing) == tuple(around.values())
    assert letter.letter.sentences[-1].verdict is Verdict.BLOCKED
    assert [one.verdict for one in letter.letter.sentences[:-1]] == [Verdict.SUPPORTED] * (
        len(letter.letter.sentences) - 1
    )


def test_a_letter_with_a_fact_without_source_does_not_leave_until_it_is_stated(client, ana, write):
    client.force_login(ana)
    letter = write()
    client.post(reverse("letters:save", args=[letter.pk]), prose(letter, LIE))
    download = reverse("exports:letter", args=[letter.pk, "txt"])
    refused = client.get(download)
    assert refused.url == reverse("letters:show", args=[letter.pk])
    assert "One sentence has no source" in shown(client, letter)
    client.post(reverse("letters:attest", args=[letter.pk]), {"sentence": LIE})
    sent = client.get(download)
    assert LIE in sent.content.decode()
    assert LIE in [answer.given.text for answer in Answer.objects.owned_by(ana)]


def test_what_is_not_in_the_letter_cannot_be_stated(client, ana, write):
    client.force_login(ana)
    letter = write()
    client.post(reverse("letters:attest", args=[letter.pk]), {"sentence": "I am the pope."}, follow=True)
    assert not Answer.objects.exists()


def test_markup_in_a_letter_is_shown_as_words(client, ana, write):
    client.force_login(ana)
    letter = write()
    client.post(reverse("letters:save", args=[letter.pk]), prose(letter, "<script>alert(1)</script> I bake."))
    assert "<script>alert" not in shown(client, letter)


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ({"paragraph": ["I bake bread. " * 2000]}, "The letter is longer than two pages: shorten it."),
        ({"paragraph": ["I bake bread. " * 200] * 3}, "The letter is longer than two pages: shorten it."),
        ({"paragraph": ["I bake bread."] * 13}, "A letter has at most 12 paragraphs: join some."),
        (
            {"paragraph": ["I bake bread."], "subject": "Bread " * 40},
            "Subject, greeting and closing are one line each: shorten them.",
        ),
    ],
)
@pytest.mark.parametrize("verb", ["save", "check"])
def test_a_letter_that_is_too_long_is_shown_again_whole_and_not_kept(client, ana, write, written, sentence, verb):
    client.force_login(ana)
    letter = write()
    answer = client.post(reverse(f"letters:{verb}", args=[letter.pk]), written)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert sentence in page
    assert page.count("I bake bread.") == sum(text.count("I bake bread.") for text in written["paragraph"])
    letter.refresh_from_db()
    assert not letter.edited


def test_too_long_is_said_while_one_types(client, ana, write):
    client.force_login(ana)
    letter = write()
    address = reverse("letters:check", args=[letter.pk])
    part = client.post(address, {"paragraph": ["I bake. " * 2000]}, headers={"HX-Request": "true"})
    assert part.status_code == 200
    assert "shorten it" in part.content.decode()


def test_a_stranger_cannot_save_a_letter(client, ben, write):
    client.force_login(ben)
    letter = write()
    assert client.post(reverse("letters:save", args=[letter.pk]), {"paragraph": ["Mine."]}).status_code == 404


def test_a_failed_letter_can_go_on_with_the_built_in_engine(client, ana, write, configured_standin):
    client.force_login(ana)
    configured_standin.will(BAD_KEY)
    letter = write("model")
    assert letter.state == Letter.State.FAILED
    assert "Go on with the built-in engine" in shown(client, letter)
    client.post(reverse("letters:again", args=[letter.pk]), {"engine": "builtin"})
    assert rested(letter).state == Letter.State.DONE
    assert letter.made_by == "rules"


def test_a_deleted_letter_leaves_the_run(client, ana, write):
    client.force_login(ana)
    letter = write()
    client.post(reverse("letters:delete", args=[letter.pk]))
    assert not Letter.objects.exists()
    assert Run.objects.count() == 1


def test_the_interview_sheet_lists_lines_gaps_and_questions(client, ana):
    client.force_login(ana)
    run = factories.run(ana, Run.State.DONE)
    page = client.get(reverse("letters:interview", args=[run.pk])).content.decode()
    assert "Moored the ferry 2,000 times" in page
    assert "Mate&#x27;s licence" in page
    unfinished = factories.run(ana, Run.State.CANCELLED)
    assert client.get(reverse("letters:interview", args=[unfinished.pk])).status_code == 404
