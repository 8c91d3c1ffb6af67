"""One release takes another's place: messages and rows of the other one meet this one's workers."""

import uuid
from datetime import timedelta

import pytest
from django.db.models import F
from django.urls import reverse

from customization.models import Run
from customization.runs import services as services_of_runs
from resumeai.ai.engine import Usage
from resumeai.work import services, sweeper
from resumeai.work.models import Task
from resumeai.work.registry import KINDS, Kind, register
from resumeai.work.runner import execute
from resumeai.work.states import State
from resumeai.work.tasks import ring
from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def unknown(ana, worked):
    """A task of a kind that another release knows."""
    return Task.objects.create(owner=ana, kind="of tomorrow", subject=uuid.uuid4())


def state(task):
    task.refresh_from_db()
    return task.state


def make_old(task):
    Task.objects.filter(pk=task.pk).update(created=F("created") - timedelta(minutes=11), retry_at=None)


def test_work_of_a_newer_release_waits_for_a_worker_that_knows_it(unknown, worked, monkeypatch):
    monkeypatch.setattr("resumeai.work.sweeper.dispatch", lambda task_id, priority: execute(task_id))
    for _ in range(5):
        ring(str(unknown.pk))
        Task.objects.filter(pk=unknown.pk).update(retry_at=None)
    assert state(unknown) == State.QUEUED
    register("of tomorrow", KINDS["well"])
    sweeper.sweep()
    assert state(unknown) == State.DONE
    assert worked.times == [unknown.pk]


def test_what_nobody_knows_for_long_ends_with_a_sentence_and_a_last_event(unknown):
    make_old(unknown)
    ring(str(unknown.pk))
    assert state(unknown) == State.FAILED
    assert "updated while it waited" in unknown.error
    assert unknown.events.get().payload["finished"] is True


def test_it_can_be_tried_again_once_it_is_known(unknown, worked, monkeypatch):
    make_old(unknown)
    ring(str(unknown.pk))
    monkeypatch.setattr("resumeai.work.services.dispatch", lambda *_: None)
    register("of tomorrow", Kind(KINDS["well"].work))
    unknown.refresh_from_db()
    assert services.retry(unknown)
    ring(str(unknown.pk))
    assert state(unknown) == State.DONE


def test_a_message_with_more_in_it_is_understood(ana, start, settings, worked):
    settings.JOBS = "celery"
    task = Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4())
    ring.apply(args=[str(task.pk), 2], kwargs={"stage": "plan"}).get()
    assert state(task) == State.DONE


@pytest.mark.parametrize("said", ["", "42", "../etc", None, 7, str(uuid.UUID(int=7))])
def test_a_message_that_names_no_task_is_left(said, db, worked):
    ring.apply(args=[said]).get()
    assert worked.times == []


def test_a_message_for_what_is_over_changes_nothing(ana, worked):
    over = Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4(), state=State.CANCELLED)
    ring(str(over.pk))
    assert state(over) == State.CANCELLED
    assert (over.attempts, over.events.count(), worked.times) == (0, 0, [])


def test_a_run_with_a_stage_of_another_release_is_shown_and_goes_on(client, ana):
    run = factories.run(ana, Run.State.CANCELLED)
    run.stages.create(stage="polish", output={"of": "tomorrow"}, made_by="rules", usage=Usage())
    verified = run.stages.get(stage="verify")
    verified.output |= {"added": "tomorrow"}
    verified.save()
    client.force_login(ana)
    assert client.get(reverse("customization:run", args=[run.pk])).status_code == 200
    assert client.get(f"/api/customize/{run.pk}").status_code == 200
    assert set(services_of_runs.finished(run)) == {"verify", "diff"}
