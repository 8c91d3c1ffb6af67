"""A model looks at a résumé again, as background work."""

import json

import pytest
from django.db import connection
from django.urls import reverse

from resumeai.spending.models import Entry, Hold
from resumeai.work.models import Task
from resumeai.work.runner import execute
from resumeai.work.states import State
from resumes import services
from resumes.execution import GONE
from resumes.models import Analysis, Resume
from resumes.paths import put
from resumes.second_look.execution import AS_BEFORE
from tests import factories
from tests.standin.replies import Status

pytestmark = pytest.mark.django_db(transaction=True)
VAGUE = {
    "path": "w1.2",
    "quote": "Trained 3 deckhands",
    "kind": "no_result",
    "sentence": "Say what came of it.",
}


@pytest.fixture
def page(client, ana, settings):
    """The bell rings at a broker where no worker listens: each test does the work when it means to."""
    settings.JOBS = "celery"
    client.force_login(ana)
    return client


@pytest.fixture
def resume(ana) -> Resume:
    return factories.resume(ana)


def shown(page, resume: Resume) -> str:
    return str(page.get(reverse("resumes:show", args=[resume.pk])).text)


def started(page, resume: Resume) -> Task:
    page.post(reverse("resumes:look_again", args=[resume.pk]))
    return Task.objects.filter(kind="analyze").latest("created")


def worked(task: Task) -> Task:
    execute(task.pk)
    task.refresh_from_db()
    return task


def looked(page, resume, standin) -> Task:
    standin.persona = lambda body: {"findings": [VAGUE]}
    return worked(started(page, resume))


def test_the_button_names_the_model_and_is_absent_without_one(page, resume, configured_standin, settings):
    assert "Look again with claude-sonnet-5-5" in shown(page, resume)
    settings.ANTHROPIC_API_KEY = None
    assert "Look again" not in shown(page, resume)
    page.post(reverse("resumes:look_again", args=[resume.pk]))
    assert not Task.objects.exists()


def test_what_the_model_noticed_stands_below_with_its_name_and_leads_to_the_field(page, resume, configured_standin):
    task = looked(page, resume, configured_standin)
    assert task.state == State.DONE, task.error
    text = shown(page, resume).split('id="assessment"')[1]
    assert "Noticed by claude-sonnet-5-5" in text
    assert VAGUE["sentence"] in text
    assert "#work-0-highlights" in text.split(VAGUE["sentence"])[0]
    assert "tove@example.org" not in configured_standin.messages[0].raw
    assert resume.versions.count() == 1


def test_what_it_may_cost_is_set_aside_first_and_the_rest_given_back(page, resume, configured_standin):
    looked(page, resume, configured_standin)
    assert [entry.kind for entry in Entry.objects.order_by("pk")] == ["reserved", "settled"]
    assert not Hold.objects.filter(open=True).exists()


def test_a_line_that_was_changed_is_done_and_the_others_stay(page, resume, configured_standin):
    looked(page, resume, configured_standin)
    services.correct(resume, put(resume.latest.document, "basics.label", "Deckhand"))
    assert "in version 1" in shown(page, resume)
    assert VAGUE["sentence"] in shown(page, resume)
    services.correct(resume, put(resume.latest.document, "work[0].highlights[1]", "Trained 3 deckhands to moor alone"))
    assert VAGUE["sentence"] not in shown(page, resume)
    assert "Nothing that still stands" in shown(page, resume)


def test_a_restored_version_does_not_show_what_a_later_one_was_told(page, resume, configured_standin):
    looked(page, resume, configured_standin)
    configured_standin.persona = lambda body: {"findings": []}
    services.correct(resume, put(resume.latest.document, "basics.label", "Deckhand"))
    worked(started(page, resume))
    assert Analysis.objects.count() == 2
    assert VAGUE["sentence"] not in shown(page, resume)


def test_a_failing_model_is_told_in_words_and_the_rules_stand(page, resume, configured_standin):
    configured_standin.always = Status(401, "authentication_error")
    task = worked(started(page, resume))
    assert task.state == State.FAILED
    text = shown(page, resume)
    assert AS_BEFORE in text
    assert "What a reader will notice" in text
    assert "Look again with" in text
    assert not Analysis.objects.exists()


def test_it_looks_once_at_a_time_is_watched_and_can_be_stopped(page, resume, configured_standin):
    task = started(page, resume)
    assert started(page, resume) == task
    text = shown(page, resume)
    assert f"/ws/tasks/{task.pk}/?as=html" in text
    assert reverse("resumes:look_again", args=[resume.pk]) in text
    page.post(reverse("resumes:look_again", args=[resume.pk]), {"do": "stop"})
    task.refresh_from_db()
    assert task.state == State.CANCELLED
    assert "Look again with" in shown(page, resume)


def test_a_resume_deleted_while_the_model_looks_ends_the_work(page, resume, configured_standin):
    def persona(body):
        Resume.objects.all().delete()
        connection.close()
        return {"findings": []}

    configured_standin.persona = persona
    assert worked(started(page, resume)).error == GONE


def test_a_stranger_can_neither_start_nor_read_it(client, page, resume, ben, configured_standin):
    looked(page, resume, configured_standin)
    client.force_login(ben)
    assert client.post(reverse("resumes:look_again", args=[resume.pk])).status_code == 404
    body = json.dumps({"kind": "analyze", "input": {"resume_id": str(resume.pk)}})
    assert client.post("/api/tasks/start", body, content_type="application/json").status_code == 404
    assert Task.objects.count() == 1


def test_the_sentence_may_bring_no_figure_of_its_own(page, resume, configured_standin):
    invented = VAGUE | {"sentence": "Say that you trained 40 deckhands."}
    configured_standin.persona = lambda body: {"findings": [invented]}
    worked(started(page, resume))
    assert "40 deckhands" not in shown(page, resume)
