"""/api/tasks over HTTP."""

import uuid

import pytest

from resumeai.work.models import Task

pytestmark = pytest.mark.django_db


@pytest.fixture
def task(ana, worked) -> Task:
    return Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4())


def test_the_owner_reads_the_state(client, ana, task):
    client.force_login(ana)
    answer = client.get(f"/api/tasks/{task.pk}").json()
    assert (answer["state"], answer["percent"], answer["events"]) == ("queued", 0, [])


def test_the_owner_cancels(client, ana, task):
    client.force_login(ana)
    assert client.delete(f"/api/tasks/{task.pk}").json()["state"] == "cancelled"


@pytest.mark.parametrize("verb", ["get", "delete"])
def test_a_stranger_gets_404(client, ben, task, verb):
    client.force_login(ben)
    assert getattr(client, verb)(f"/api/tasks/{task.pk}").status_code == 404
    task.refresh_from_db()
    assert task.state == "queued"


@pytest.mark.parametrize("verb", ["get", "delete"])
def test_nobody_signed_in_is_refused(client, task, verb):
    assert getattr(client, verb)(f"/api/tasks/{task.pk}").status_code == 401
