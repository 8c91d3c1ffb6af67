"""A file read again by a model, as background work."""

import pytest
from django.db import connection
from django.urls import reverse

from resumeai.work.models import Task
from resumeai.work.runner import execute
from resumeai.work.states import State
from resumes import services
from resumes.execution import GONE, NEWER, NO_FILE
from resumes.models import Resume
from resumes.paths import put
from tests import factories
from tests.standin.reading import Prompt
from tests.standin.replies import Status

pytestmark = pytest.mark.django_db(transaction=True)
ODD = b"""Jonas Weidlich
Cook
Leipzig
jonas@example.org
+49 171 2345678

Where I have been useful
Cook, Inn
- Cooked for 40 guests.

What I learned
Apprenticeship as a cook, Chamber of Crafts

Skills
Bread, Sauces
"""
HEADINGS = {"Where I have been useful": "work", "What I learned": "education", "Skills": "skills"}


def sorts(body) -> dict[str, object]:
    """A model that knows the headings, whatever their numbers are."""
    numbers = {told.split("|", 1)[1]: int(number) for number, told in Prompt.of(body).lines("lines").items()}
    return {"headings": [{"line": numbers[text], "kind": kind} for text, kind in HEADINGS.items()]}


@pytest.fixture
def page(client, ana, settings):
    """The bell rings at a broker where no worker listens: each test does the work when it means to."""
    settings.JOBS = "celery"
    client.force_login(ana)
    return client


@pytest.fixture
def resume(ana) -> Resume:
    return services.add_resume(ana, ODD, "me.txt")


def shown(page, resume: Resume) -> str:
    return str(page.get(reverse("resumes:show", args=[resume.pk])).text)


def started(page, resume: Resume) -> Task:
    page.post(reverse("resumes:read_again", args=[resume.pk]))
    return Task.objects.get(kind="read")


def worked(task: Task) -> Task:
    execute(task.pk)
    task.refresh_from_db()
    return task


def test_the_button_names_the_model_and_is_absent_without_one(page, resume, configured_standin, settings):
    assert "Read it again with claude-haiku-5-5" in shown(page, resume)
    settings.ANTHROPIC_API_KEY = None
    assert "Read it again" not in shown(page, resume)
    page.post(reverse("resumes:read_again", args=[resume.pk]))
    assert not Task.objects.exists()


def test_without_a_file_there_is_nothing_to_read_again(page, ana, configured_standin):
    written = factories.resume(ana)
    assert "Read it again" not in shown(page, written)
    page.post(reverse("resumes:read_again", args=[written.pk]))
    assert not Task.objects.exists()


def test_the_reading_of_the_model_is_a_version_of_its_own(page, resume, configured_standin):
    configured_standin.persona = sorts
    before = resume.latest
    task = worked(started(page, resume))
    assert task.state == State.DONE, task.error
    latest = resume.latest
    assert latest.number == 2
    assert latest.made_by.startswith("claude")
    assert latest.document.work
    assert latest.document.education
    assert latest.reading.document == latest.document
    assert resume.versions.get(number=1).document == before.document
    assert [event.payload["stage"] for event in task.events.all()] == ["read", "read", "structure", "structure", "end"]
    assert "jonas@example.org" not in configured_standin.messages[0].raw


def test_a_reading_that_finds_the_same_makes_no_version(page, ana, configured_standin):
    configured_standin.persona = lambda body: {"headings": []}
    resume = services.add_resume(ana, ODD, "me.txt")
    task = worked(started(page, resume))
    assert task.state == State.DONE
    assert resume.versions.count() == 1
    assert "no new version" in task.events.get(seq=4).payload["message"]


def test_a_version_saved_meanwhile_is_never_put_aside(page, resume, configured_standin):
    def persona(body):
        services.correct(resume, put(resume.latest.document, "basics.label", "Head cook"))
        connection.close()
        return sorts(body)

    configured_standin.persona = persona
    task = worked(started(page, resume))
    assert (task.state, task.error) == (State.FAILED, NEWER)
    assert resume.latest.number == 2
    assert resume.latest.document.basics.label == "Head cook"
    assert NEWER in shown(page, resume)
    services.correct(resume, resume.latest.document)
    assert NEWER not in shown(page, resume)


def test_a_failing_model_changes_nothing_and_is_said(page, resume, configured_standin):
    configured_standin.always = Status(401, "authentication_error")
    task = worked(started(page, resume))
    assert task.state == State.FAILED
    assert resume.versions.count() == 1
    assert "Your résumé is as it was." in shown(page, resume)
    assert "Read it again with" in shown(page, resume)


def test_it_is_read_once_at_a_time_is_watched_and_can_be_stopped(page, resume, configured_standin):
    task = started(page, resume)
    assert started(page, resume) == task
    text = shown(page, resume)
    assert f"/ws/tasks/{task.pk}/?as=html" in text
    assert "Waiting for a free worker" in text
    page.post(reverse("resumes:read_again", args=[resume.pk]), {"do": "stop"})
    task.refresh_from_db()
    assert task.state == State.CANCELLED


def test_a_deleted_resume_ends_the_work(page, resume, configured_standin):
    task = started(page, resume)
    services.delete(resume)
    assert worked(task).error == GONE


def test_a_resume_deleted_while_the_model_reads_ends_the_work(page, resume, configured_standin):
    def persona(body):
        Resume.objects.all().delete()
        connection.close()
        return sorts(body)

    configured_standin.persona = persona
    assert worked(started(page, resume)).error == GONE


def test_a_file_that_is_gone_is_told(page, resume, configured_standin):
    resume.original.storage.delete(resume.original.name)
    assert worked(started(page, resume)).error == NO_FILE
