"""A file as a piece of work: started, made by a worker, fetched by its owner, gone after a day."""

import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from customization.models import Run
from exports.renderers import pdf_office
from resumeai.work import sweeper
from resumeai.work.models import File, Task
from resumeai.work.states import State
from tests import factories
from tests.work.settling import settled

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def api(client, ana, worked):
    client.force_login(ana)

    def start(**given):
        return client.post("/api/tasks/start", {"kind": "export", "input": given}, content_type="application/json")

    client.start = start
    return client


def made(answer) -> Task:
    assert answer.status_code == 202, answer.content
    return settled(Task.objects.get(pk=answer.json()["id"]))


@pytest.mark.parametrize(("kind", "begins"), [("txt", b"Tove"), ("docx", b"PK"), ("zip", b"PK"), ("pdf", b"%PDF")])
def test_a_worker_makes_the_file_and_its_owner_fetches_it(api, ana, kind, begins):
    task = made(api.start(resume_id=str(factories.resume(ana).pk), kind=kind))
    assert (task.state, task.error) == (State.DONE, "")
    result = api.get(f"/api/tasks/{task.pk}").json()["result"]
    assert result == f"/api/tasks/{task.pk}/file"
    for address in (result, f"/tasks/{task.pk}/file"):
        file = api.get(address)
        assert file.content.startswith(begins)
        assert file["Content-Disposition"].endswith(f'.{kind}"')
    assert "Download the file" in api.get(f"/tasks/{task.pk}/").text


def test_of_a_run_and_in_the_look_that_is_asked_for(api, ana):
    run = factories.run(ana, Run.State.DONE)
    task = made(api.start(run_id=str(run.pk), kind="txt", options={"hidden": ["skills"]}))
    assert task.file.name.endswith(f"{run.job.title}.txt")
    assert task.given["options"]["hidden"] == ["skills"]


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ({}, 422),
        ({"run_id": str(uuid.uuid4()), "resume_id": str(uuid.uuid4())}, 422),
        ({"run_id": str(uuid.uuid4())}, 409),
        ({"resume_id": str(uuid.uuid4())}, 409),
    ],
)
def test_what_cannot_be_printed_is_not_started(api, given, status):
    assert api.start(**given).status_code == status
    assert not Task.objects.exists()


def test_a_strangers_resume_and_an_unknown_kind_are_refused(api, ana, ben):
    assert api.start(resume_id=str(factories.resume(ben).pk)).status_code == 409
    assert "choose one of" in api.start(resume_id=str(factories.resume(ana).pk), kind="exe").json()["detail"]


def test_a_converter_that_fails_is_told_of_and_can_be_tried_again(api, ana, monkeypatch):
    monkeypatch.setattr(pdf_office, "program", lambda: "/bin/false")
    task = made(api.start(resume_id=str(factories.resume(ana).pk), kind="office-pdf"))
    assert task.state == State.FAILED
    assert task.error
    assert "Try again" in api.get(f"/tasks/{task.pk}/").text


def test_the_page_of_the_look_starts_it(api, ana):
    resume = factories.resume(ana)
    sent = api.post(f"/downloads/print/resume/{resume.pk}/later/md")
    task = settled(Task.objects.get())
    assert sent.url == f"/tasks/{task.pk}/"
    assert (task.state, task.file.name.endswith(".md")) == (State.DONE, True)
    assert api.post(f"/downloads/print/resume/{resume.pk}/later/exe").url == f"/downloads/print/resume/{resume.pk}"
    assert Task.objects.count() == 1


def test_the_file_is_gone_after_a_day_and_the_page_says_so(api, ana):
    task = made(api.start(resume_id=str(factories.resume(ana).pk), kind="txt"))
    File.objects.update(created=timezone.now() - timedelta(hours=25))
    sweeper.clean_up()
    assert api.get(f"/api/tasks/{task.pk}/file").status_code == 404
    assert api.get(f"/api/tasks/{task.pk}").json()["result"] == ""
    assert "not kept any more" in api.get(f"/tasks/{task.pk}/").text
