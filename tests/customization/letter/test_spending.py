"""What a letter costs: in the ledger, on its page, against its own cap."""

from decimal import Decimal

import pytest
from django.urls import reverse

from customization.models import Letter
from resumeai.spending.models import Entry, Hold
from resumeai.spending.report import spent_on
from resumeai.work.models import Task
from resumeai.work.runner import execute

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_page_of_a_letter_shows_what_it_cost(client, ana, write, configured_standin):
    letter = write("model")
    assert letter.state == Letter.State.DONE
    spent = spent_on(letter.pk)
    assert spent is not None
    assert spent.calls == len(configured_standin.messages)
    assert spent.cost == letter.usage.cost > 0
    client.force_login(ana)
    page = client.get(reverse("letters:show", args=[letter.pk])).content.decode()
    assert f"US $ {spent.cost:.3f} of 1.00" in page
    assert not Hold.objects.filter(open=True).exists()


def test_a_letter_of_the_built_in_engine_costs_nothing(client, ana, write):
    letter = write()
    client.force_login(ana)
    assert b'class="spend"' not in client.get(reverse("letters:show", args=[letter.pk])).content
    assert not Entry.objects.exists()


def test_a_letter_beyond_its_cap_ends_with_one_sentence_and_no_request(write, settings, configured_standin):
    settings.RESUMEAI_RUN_CAP = Decimal("0.01")
    letter = write("model")
    assert letter.state == Letter.State.FAILED
    assert "may cost US $ 0.01" in Task.objects.get(subject=letter.pk).error
    assert configured_standin.messages == []


def test_a_letter_that_was_kept_before_its_worker_died_is_not_written_again(write, configured_standin):
    letter = write("model")
    asked, cost = len(configured_standin.messages), spent_on(letter.pk)
    task = Task.objects.get(subject=letter.pk)
    # As the worker left the rows that died between keeping the letter and ending the task.
    Task.objects.filter(pk=task.pk).update(state="queued", finished=None)
    Letter.objects.filter(pk=letter.pk).update(state=Letter.State.WRITING)
    execute(task.pk)
    letter.refresh_from_db()
    assert letter.state == Letter.State.DONE
    assert len(configured_standin.messages) == asked
    assert spent_on(letter.pk) == cost
