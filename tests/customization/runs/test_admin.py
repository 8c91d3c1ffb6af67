"""Staff see states, timings and cost of runs, and nothing that a person wrote."""

import pytest
from django.urls import reverse

from customization.models import Run
from resumeai.work.models import Task
from tests.customization.runs.conftest import rested
from tests.customization.runs.test_run import task_of

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def staff(ben, client):
    ben.is_staff = ben.is_superuser = True
    ben.save()
    client.force_login(ben)
    return client


def test_a_run_shows_its_stages_and_no_personal_content(staff, begin):
    run = begin()
    pages = [
        staff.get(reverse("admin:customization_run_changelist")),
        staff.get(reverse("admin:customization_run_change", args=[run.pk])),
        staff.get(reverse("admin:work_task_changelist")),
        staff.get(reverse("admin:work_task_change", args=[task_of(run).pk])),
    ]
    shown = " ".join(answer.content.decode() for answer in pages)
    assert "evaluate" in shown
    for written in ("Nora", "Whitfield", "Cascade Valley", "Harborview"):
        assert written not in shown


def test_staff_try_a_failed_run_again(staff, begin):
    run = begin()
    Run.objects.filter(pk=run.pk).update(state=Run.State.FAILED)
    form = {"action": "try_again", "_selected_action": [str(run.pk)]}
    staff.post(reverse("admin:customization_run_changelist"), form)
    assert rested(run).state == Run.State.AWAITING_CHOICE
    assert Task.objects.count() == 2


def test_trying_a_healthy_run_again_is_refused_with_a_sentence(staff, begin):
    form = {"action": "try_again", "_selected_action": [str(begin().pk)]}
    answer = staff.post(reverse("admin:customization_run_changelist"), form, follow=True)
    assert "nothing to try again" in answer.content.decode()


def test_a_person_who_is_no_staff_is_sent_away(client, ana, begin):
    client.force_login(ana)
    assert client.get(reverse("admin:customization_run_changelist")).status_code == 302
