"""Staff see what work does, what it cost and why it failed; they retry, cancel, requeue."""

import uuid
from datetime import timedelta
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from django.urls import reverse
from django.utils import timezone

from resumeai.work import events
from resumeai.work.models import Attempt, Task
from resumeai.work.states import State

pytestmark = pytest.mark.django_db
LIST = "admin:work_task_changelist"


@pytest.fixture
def staff(ben, client):
    ben.is_staff = ben.is_superuser = True
    ben.save()
    client.force_login(ben)
    return client


@pytest.fixture
def failed(ana, worked):
    now = timezone.now()
    task = Task.objects.create(
        owner=ana,
        kind="well",
        subject=uuid.uuid4(),
        state=State.FAILED,
        error="The model is overloaded: try again.",
        started=now - timedelta(seconds=90),
        finished=now,
    )
    events.append(
        task.pk, {"stage": "plan", "message": "Changes planned", "made_by": "m", "seconds": 1.25, "finished": True}
    )
    Attempt.objects.create(
        task=task,
        stage="plan",
        input_hash="0",
        fence=1,
        outcome="done",
        model="claude",
        calls=1,
        input_tokens=7000,
        output_tokens=900,
        cost=Decimal("0.0231"),
        settled=now,
    )
    return task


def press(staff, action, *tasks):
    chosen = {"action": action, "_selected_action": [str(task.pk) for task in tasks]}
    return staff.post(reverse(LIST), chosen, follow=True).content.decode()


def test_a_task_shows_stages_tokens_cost_and_its_error_in_words(staff, failed):
    page = staff.get(reverse("admin:work_task_change", args=[failed.pk])).content.decode()
    for shown in ("The model is overloaded", "Changes planned", "1.25", "7,000, 900", "0.0231", "claude"):
        assert shown in page
    assert "0.0231" in staff.get(reverse(LIST)).content.decode()


def test_staff_retry_what_failed_and_are_told_of_the_rest(staff, failed, ana):
    done = Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4(), state=State.DONE)
    assert "1 of 2 wait again" in press(staff, "retry", failed, done)
    failed.refresh_from_db()
    done.refresh_from_db()
    assert (failed.state, done.state) == (State.QUEUED, State.DONE)


def test_staff_take_a_task_from_a_stuck_worker(staff, ana, worked):
    stuck = Task.objects.create(
        owner=ana, kind="well", subject=uuid.uuid4(), state=State.RUNNING, fence=3, lease_until=timezone.now()
    )
    press(staff, "requeue", stuck)
    stuck.refresh_from_db()
    assert (stuck.state, stuck.fence, stuck.lease_until) == (State.QUEUED, 4, None)


def test_staff_cancel_what_waits(staff, ana, worked):
    waiting = Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4())
    press(staff, "cancel", waiting)
    waiting.refresh_from_db()
    assert waiting.state == State.CANCELLED


def test_the_charts_are_pictures_that_a_machine_can_read_and_words_that_a_person_can(
    staff, failed, django_assert_max_num_queries
):
    with django_assert_max_num_queries(12):
        page = staff.get(reverse("admin:work_charts")).content.decode()
    pictures = [part.split("</svg>")[0] for part in page.split("<svg")[1:] if 'role="img"' in part.split("</svg>")[0]]
    assert len(pictures) == 3
    for picture in pictures:
        drawn = ElementTree.fromstring(f"<svg{picture}</svg>")
        assert drawn.attrib["aria-label"]
    assert "style=" not in "".join(pictures)
    assert f"{timezone.now():%d %b}: 1 pieces" in page
    assert "0.0231 US $" in page
    assert "1.250" in page


def test_charts_of_nothing_are_drawn_too(staff):
    assert "Nothing has run" in staff.get(reverse("admin:work_charts")).content.decode()


def test_charts_are_for_staff(client, ana):
    client.force_login(ana)
    assert client.get(reverse("admin:work_charts")).status_code == 302
