"""A posting read by a model, as background work."""

import pytest
from django.db import connection
from django.urls import reverse

from jobs.correcting import corrections
from jobs.correcting import services as correcting
from jobs.models import Job
from jobs.requirements import Importance
from resumeai.work.models import Task
from resumeai.work.runner import execute
from resumeai.work.states import State
from tests import factories
from tests.standin.replies import Status

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def page(client, ana, settings):
    """The bell rings at a broker where no worker listens: each test does the work when it means to."""
    settings.JOBS = "celery"
    client.force_login(ana)
    return client


def asked(**more):
    first = {"quote": "mate's licence", "text": "Mate's licence", "type": "certification", "importance": "must"}
    second = {"quote": "hold a mate's licence", "text": "Holds it", "type": "other", "importance": "nice"}
    third = {"quote": "ECDIS", "text": "ECDIS", "type": "tool", "importance": "nice"}
    plain = {"explicit": True, "reason": "", "years": 0}
    found = [each | plain for each in (first, second, third)]
    return {"title": "Ferry mate", "company": "", "location": "", "requirements": found} | more


def read(page, job: Job) -> Task:
    page.post(reverse("jobs:read_again", args=[job.pk]))
    task = Task.objects.get(subject=job.pk)
    execute(task.pk)
    task.refresh_from_db()
    job.refresh_from_db()
    return task


def test_the_button_names_the_model_and_is_absent_without_one(page, ana, configured_standin, settings):
    address = reverse("jobs:show", args=[factories.job(ana).pk])
    assert "Read it again with claude-sonnet-5-5" in page.get(address).text
    settings.ANTHROPIC_API_KEY = None
    assert "Read it again" not in page.get(address).text
    page.post(reverse("jobs:read_again", args=[Job.objects.get().pk]))
    assert not Task.objects.exists()


def test_the_model_reads_and_corrections_stay(page, ana, configured_standin):
    configured_standin.persona = lambda body: asked()
    job = factories.job(ana)
    correcting.store(job, corrections.removed(job.requirements, "r2"))
    correcting.weigh(job, "r3", Importance.MUST)
    task = read(page, job)
    assert task.state == State.DONE, task.error
    assert job.made_by.startswith("claude")
    assert "Norwegian" not in [each.quote for each in job.requirements.requirements]
    (mine,) = [each for each in job.requirements.requirements if each.by_hand]
    assert (mine.quote, mine.importance) == ("knowledge of ECDIS", Importance.MUST)
    assert [e.payload["stage"] for e in task.events.all()] == ["extract", "extract", "end"]


def test_a_failing_model_changes_nothing_and_is_said(page, ana, configured_standin):
    configured_standin.always = Status(401, "authentication_error")
    job = factories.job(ana)
    before = job.requirements
    task = read(page, job)
    assert task.state == State.FAILED
    assert job.requirements == before
    assert "The requirements are as they were." in page.get(reverse("jobs:show", args=[job.pk])).text


def test_a_posting_that_changed_meanwhile_is_not_overwritten(page, ana, configured_standin):
    def persona(body):
        Job.objects.filter(pk=job.pk).update(text="Another posting")
        connection.close()
        return asked()

    job = factories.job(ana)
    configured_standin.persona = persona
    task = read(page, job)
    assert task.state == State.FAILED
    assert "changed while it was read" in task.error
    assert [each.id for each in job.requirements.requirements] == ["r1", "r2", "r3"]


def test_it_is_read_once_at_a_time_and_can_be_stopped(page, ana, configured_standin):
    job = factories.job(ana)
    address = reverse("jobs:read_again", args=[job.pk])
    page.post(address)
    page.post(address)
    assert Task.objects.count() == 1
    assert "Waiting for a free worker" in page.get(reverse("jobs:show", args=[job.pk])).text
    page.post(address, {"do": "stop"})
    assert Task.objects.get().state == State.CANCELLED


def test_a_deleted_job_ends_the_work(page, ana, configured_standin):
    job = factories.job(ana)
    page.post(reverse("jobs:read_again", args=[job.pk]))
    task = Task.objects.get()
    job.delete()
    execute(task.pk)
    task.refresh_from_db()
    assert (task.state, task.error) == (State.FAILED, "The job was deleted while it waited.")
