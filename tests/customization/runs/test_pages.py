"""The pages of a run: start, watch, choose, result. Ana owns, Ben is the stranger."""

import pytest
from django.urls import reverse

from customization.models import Run
from customization.runs import services
from tests.customization.runs.conftest import rested
from tests.customization.runs.test_run import task_of

pytestmark = pytest.mark.django_db(transaction=True)


def page(client, run, name="customization:run", **more):
    return client.get(reverse(name, args=[run.pk]), **more)


def test_a_newcomer_is_led_to_the_resume_first_and_then_to_the_job(client, ana, nurse):
    client.force_login(ana)
    assert "paste the text of the posting" in client.get(reverse("customization:start")).content.decode().lower()
    ana.resumes.all().delete()
    assert "First, your résumé" in client.get(reverse("customization:start")).content.decode()


def test_starting_leads_to_the_page_of_the_run(client, ana, nurse, ward, begin):
    client.force_login(ana)
    form = client.get(reverse("customization:start")).context["form"]
    token = form["form_token"].value()
    data = {"resume": nurse.pk, "job": ward.pk, "engine": "builtin", "form_token": token}
    answers = [client.post(reverse("customization:start"), data) for _ in range(2)]
    run = Run.objects.get()
    assert [answer.url for answer in answers] == [reverse("customization:run", args=[run.pk])] * 2
    rested(run)


def test_a_line_that_is_too_long_is_told_and_stays_to_be_shortened(client, ana, begin):
    client.force_login(ana)
    run = begin()
    change = services.finished(run)["plan"].changes[0].id
    words = "Led 12 nurses in 2021. " * 100
    answer = client.post(
        reverse("customization:choose", args=[run.pk]), {"keep": [change], f"edit-{change}": words}, follow=True
    )
    run.refresh_from_db()
    assert "A line of your own has 2299 characters" in answer.text
    assert run.state == Run.State.AWAITING_CHOICE
    assert run.choice is not None
    assert run.choice.kept == {change}
    assert run.choice.edits[change] == words.strip()


def test_a_strangers_resume_or_job_cannot_be_chosen(client, ben, nurse, ward):
    client.force_login(ben)
    form = {"resume": nurse.pk, "job": ward.pk, "form_token": "00000000-0000-4000-8000-000000000001"}
    answer = client.post(reverse("customization:start"), form)
    assert answer.status_code == 422
    assert not Run.objects.exists()


def test_while_it_works_the_page_has_a_socket_and_reloads_without_script(client, ana, begin):
    client.force_login(ana)
    run = begin(wait=False)
    Run.objects.filter(pk=run.pk).update(state=Run.State.PREPARING)
    shown = page(client, run).content.decode()
    assert f'ws-connect="/ws/tasks/{task_of(run).pk}/?as=html"' in shown
    assert 'http-equiv="refresh"' in shown
    rested_state = Run.State.AWAITING_CHOICE
    Run.objects.filter(pk=run.pk).update(state=rested_state)


def test_the_plan_shows_each_change_with_reason_confidence_and_a_box_to_untick(client, ana, begin):
    client.force_login(ana)
    run = begin()
    shown = " ".join(page(client, run).content.decode().split())
    for change in services.finished(run)["plan"].changes:
        assert f'name="keep" value="{change.id}" checked' in shown
    assert "Confidence" in shown
    assert "honest ceiling" in shown


def test_choosing_by_form_writes_and_the_result_offers_every_download(client, ana, begin):
    client.force_login(ana)
    run = begin()
    kept = [change.id for change in services.finished(run)["plan"].changes]
    client.post(reverse("customization:choose", args=[run.pk]), {"keep": kept})
    shown = page(client, rested(run)).content.decode()
    assert "Your tailored résumé is ready" in shown
    for kind, start in {"pdf": b"%PDF", "docx": b"PK", "txt": b"", "md": b"", "json": b"{"}.items():
        address = reverse("exports:download", args=[run.pk, kind])
        assert address in shown
        answer = client.get(address)
        assert answer.content.startswith(start)
        assert answer["Content-Disposition"].startswith("attachment")
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert "no-store" in answer["Cache-Control"]


def test_the_line_that_comes_near_an_open_duty_is_shown_and_called_no_proof(client, ana, begin):
    client.force_login(ana)
    run = begin()
    services.choose(run, [])
    row = rested(run).stages.get(stage="ats")
    near = {"path": "work[0].highlights[1]", "quote": "Taught nine graduates", "counts": 0.3}
    row.output["after"]["coverage"][0]["close"] = near
    row.save()
    shown = " ".join(page(client, run).text.split())
    assert "Taught nine graduates" in shown
    assert "proves nothing by itself" in shown
    assert "Experience, entry 1, line 2" in shown


def test_an_unknown_format_is_not_found(client, ana, begin):
    client.force_login(ana)
    run = begin()
    services.choose(run, [])
    rested(run)
    assert client.get(reverse("exports:download", args=[run.pk, "exe"])).status_code == 404


def test_nothing_can_be_downloaded_before_the_run_is_done(client, ana, begin):
    client.force_login(ana)
    assert client.get(reverse("exports:download", args=[begin().pk, "pdf"])).status_code == 404


def test_cancelled_and_failed_runs_offer_another_try(client, ana, begin):
    client.force_login(ana)
    run = begin()
    for state in (Run.State.CANCELLED, Run.State.FAILED):
        Run.objects.filter(pk=run.pk).update(state=state)
        assert "Try again" in page(client, run).content.decode()


def test_trying_again_what_has_not_failed_says_so(client, ana, begin):
    client.force_login(ana)
    run = begin()
    answer = client.post(reverse("customization:try_again", args=[run.pk]), follow=True)
    assert "nothing to try again" in answer.content.decode()


def test_deleting_a_run_keeps_resume_and_job(client, ana, begin, nurse, ward):
    client.force_login(ana)
    client.post(reverse("customization:delete", args=[begin().pk]))
    assert not Run.objects.exists()
    assert ana.resumes.exists()
    assert ana.jobs.exists()


def test_markup_in_the_persons_own_words_is_shown_as_text(client, ana, begin):
    client.force_login(ana)
    run = begin()
    change = next(change for change in services.finished(run)["plan"].changes if isinstance(change.after, str))
    services.choose(run, [change.id], {change.id: "<script>alert(1)</script> 99 awards"})
    shown = page(client, rested(run)).content.decode()
    assert "<script>alert" not in shown
    assert "&lt;script&gt;alert" in shown


@pytest.mark.parametrize("verb", ["choose", "choose_again", "cancel", "try_again", "delete"])
def test_a_stranger_gets_404(client, ben, begin, verb):
    client.force_login(ben)
    run = begin()
    assert page(client, run).status_code == 404
    assert client.post(reverse(f"customization:{verb}", args=[run.pk])).status_code == 404
    assert client.get(reverse("exports:download", args=[run.pk, "pdf"])).status_code == 404
    run.refresh_from_db()
    assert run.state == Run.State.AWAITING_CHOICE
