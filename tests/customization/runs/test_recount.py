"""The score that moves as one chooses. Ana owns, Ben is the stranger."""

import pytest
from django.urls import reverse

from customization.models import Run
from customization.runs import services

pytestmark = pytest.mark.django_db(transaction=True)
BY_SCRIPT = {"HX-Request": "true"}


def recounted(client, run, keep, **more):
    return client.post(reverse("customization:recount", args=[run.pk]), {"keep": keep}, **more)


def test_the_score_follows_what_is_kept_and_nothing_is_written(client, ana, begin):
    client.force_login(ana)
    run = begin()
    done = services.finished(run)
    everything = [change.id for change in done["plan"].changes]
    none = recounted(client, run, [], headers=BY_SCRIPT)
    whole = recounted(client, run, everything, headers=BY_SCRIPT)
    assert none.context["with_kept"] == pytest.approx(done["evaluate"].score, abs=0.05)
    assert none.context["with_kept"] < whole.context["with_kept"] <= done["evaluate"].ceiling + 0.05
    assert 'id="tally"' in whole.text
    assert "<html" not in whole.text
    run.refresh_from_db()
    assert run.state == Run.State.AWAITING_CHOICE


def test_who_comes_back_finds_the_ticks_and_words_as_they_were(client, ana, begin):
    client.force_login(ana)
    run = begin()
    change = next(each for each in services.finished(run)["plan"].changes if isinstance(each.after, str))
    more = {f"edit-{change.id}": "In words of mine", "edit-c999": "of nobody"}
    client.post(reverse("customization:recount", args=[run.pk]), {"keep": [change.id, "c999"], **more})
    run.refresh_from_db()
    assert run.choice.kept == {change.id}
    assert run.choice.edits == {change.id: "In words of mine"}
    shown = " ".join(client.get(reverse("customization:run", args=[run.pk])).text.split())
    assert shown.count('" checked>') == 1
    assert "In words of mine" in shown


def test_without_script_the_whole_page_comes_back_as_it_was_ticked_and_written(client, ana, begin):
    client.force_login(ana)
    run = begin()
    changes = [change for change in services.finished(run)["plan"].changes if isinstance(change.after, str)]
    address = reverse("customization:recount", args=[run.pk])
    page = client.post(address, {"keep": changes[0].id, f"edit-{changes[0].id}": "In words of mine <b>"})
    shown = " ".join(page.text.split())
    assert shown.count('" checked>') == 1
    assert f'name="keep" value="{changes[0].id}" checked' in shown
    assert "In words of mine &lt;b&gt;" in shown


def test_ids_that_nobody_proposed_count_for_nothing(client, ana, begin):
    client.force_login(ana)
    run = begin()
    answer = recounted(client, run, ["c999", "'; --", "<b>"], headers=BY_SCRIPT)
    assert answer.context["with_kept"] == pytest.approx(services.finished(run)["evaluate"].score, abs=0.05)


def test_outside_the_time_of_choice_the_page_of_the_run_is_next(client, ana, begin):
    client.force_login(ana)
    run = begin()
    Run.objects.filter(pk=run.pk).update(state=Run.State.CANCELLED)
    assert recounted(client, run, []).url == reverse("customization:run", args=[run.pk])


def test_a_stranger_gets_404(client, ben, begin):
    client.force_login(ben)
    assert recounted(client, begin(), []).status_code == 404


def test_all_or_nothing_of_a_section_is_kept_at_once(client, ana, begin):
    client.force_login(ana)
    run = begin()
    ids = [change.id for change in services.finished(run)["plan"].changes]
    first, others = ids[0], ids[1:]
    address = reverse("customization:recount", args=[run.pk])
    page = client.post(address, {"keep": [first], "keep_too": " ".join(others)}).text
    run.refresh_from_db()
    assert run.choice.kept == set(ids)
    assert "All of this section" in page
    client.post(address, {"keep": ids, "drop_too": " ".join(others)})
    run.refresh_from_db()
    assert run.choice.kept == {first}
