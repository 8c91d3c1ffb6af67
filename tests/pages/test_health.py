"""What machines that watch this one are told."""

import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from resumeai.work import sweeper
from resumeai.work.models import Attempt, Pulse, Task

pytestmark = pytest.mark.django_db


def test_the_process_is_alive_whatever_else_is_missing(client):
    assert client.get("/health").json() == {"status": "ok"}


def test_a_site_is_ready_once_its_sweeper_has_swept(client):
    assert client.get("/health/ready").status_code == 503
    sweeper.sweep()
    assert client.get("/health/ready").json() == {"status": "ok", "database": True, "broker": True, "workers": True}


def test_a_site_whose_workers_fell_silent_is_not_ready(client):
    Pulse.objects.create(name="sweep", beat=timezone.now() - timedelta(seconds=31))
    answer = client.get("/health/ready")
    assert (answer.status_code, answer.json()["workers"], answer.json()["database"]) == (503, False, True)


def test_a_site_whose_broker_is_away_is_not_ready_and_says_so(client, settings):
    settings.JOBS, settings.REDIS_URL = "celery", "redis://127.0.0.1:1/0"
    sweeper.sweep()
    answer = client.get("/health/ready")
    assert (answer.status_code, answer.json()["broker"]) == (503, False)


@pytest.fixture
def measured(ana):
    task = Task.objects.create(owner=ana, kind="prepare", subject=uuid.uuid4())
    Attempt.objects.create(task=task, stage="plan", input_hash="0", fence=1, model='cl"aude\n', input_tokens=70)
    return task


def test_figures_are_for_who_has_the_token(client, settings, measured):
    settings.METRICS_TOKEN = "a long secret"
    assert client.get("/metrics", headers={"authorization": "Bearer another"}).status_code == 404
    assert client.get("/metrics", headers={"authorization": ""}).status_code == 404
    answer = client.get("/metrics", headers={"authorization": "Bearer a long secret"})
    lines = answer.content.decode().splitlines()
    assert 'resumeai_tasks{kind="prepare",state="queued"} 1' in lines
    assert 'resumeai_model_input_tokens{stage="plan",model="cl\\"aude\\n",outcome="sent"} 70' in lines
    assert "# TYPE resumeai_sockets gauge" in lines


def test_no_token_opens_nothing(client, settings):
    settings.METRICS_TOKEN = ""
    for sent in ("Bearer ", "Bearer", ""):
        assert client.get("/metrics", headers={"authorization": sent}).status_code == 404


def test_figures_hold_nothing_of_a_person(client, ana, measured):
    ana.is_staff = True
    ana.save()
    client.force_login(ana)
    shown = client.get("/metrics").content.decode()
    for private in (ana.email, str(measured.pk), str(measured.subject)):
        assert private not in shown
