"""/api/tasks over HTTP: start, see, stop, try again."""

import json
import uuid

import pytest

from customization.models import Run
from resumeai.work import services
from resumeai.work.models import Task
from resumeai.work.registry import KINDS
from resumeai.work.states import State
from tests import factories
from tests.work.settling import settled

pytestmark = pytest.mark.django_db


@pytest.fixture
def task(ana, worked) -> Task:
    return Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4())


@pytest.fixture
def api(client, ana):
    client.force_login(ana)

    def start(kind: str, **given):
        return client.post("/api/tasks/start", {"kind": kind, "input": given}, content_type="application/json")

    client.start = start
    return client


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


def test_every_long_kind_is_offered_with_its_input(api):
    offered = {kind["kind"]: kind for kind in api.get("/api/tasks/kinds").json()}
    assert set(offered) == set(KINDS)
    assert set(offered) >= {"prepare", "apply", "read", "extract"}
    assert set(offered["prepare"]["input"]["required"]) == {"resume_id", "job_id"}
    assert all(0 < kind["seconds"] <= 15 * 60 for kind in offered.values())


@pytest.mark.django_db(transaction=True)
def test_a_run_goes_from_start_to_done_by_tasks_alone(api, ana):
    resume, job = factories.resume(ana), factories.job(ana)
    begun = api.start("prepare", resume_id=str(resume.pk), job_id=str(job.pk))
    assert begun.status_code == 202, begun.content
    prepared = settled(Task.objects.get(pk=begun.json()["id"]))
    assert prepared.state == State.DONE
    written = api.start("apply", run_id=str(prepared.subject), kept=[])
    assert settled(Task.objects.get(pk=written.json()["id"])).state == State.DONE
    assert Run.objects.get(pk=prepared.subject).state == Run.State.DONE
    listed = api.get("/api/tasks").json()["items"]
    assert [line["kind"] for line in listed] == ["apply", "prepare"]
    seqs = [event["seq"] for event in api.get(f"/api/tasks/{prepared.pk}?after=2").json()["events"]]
    assert seqs[0] == 3


def test_an_input_with_faults_names_each_of_them(api):
    answer = api.start("prepare", resume_id="no id")
    assert answer.status_code == 422
    assert {fault["field"] for fault in answer.json()["errors"]} == {"input.resume_id", "input.job_id"}
    assert api.start("mine bitcoin").status_code == 422
    assert not Task.objects.exists()


def test_what_is_not_yours_cannot_be_worked_on_and_says_no_more_than_what_is_not_there(api, ben, ana):
    foreign = factories.resume(ben)
    own_job, own_resume = factories.job(ana), factories.resume(ana)
    tries = [
        api.start("prepare", resume_id=str(foreign.pk), job_id=str(own_job.pk)),
        api.start("prepare", resume_id=str(uuid.uuid4()), job_id=str(own_job.pk)),
        api.start("prepare", resume_id=str(own_resume.pk), job_id=str(factories.job(ben).pk)),
        api.start("apply", run_id=str(factories.run(ben, Run.State.AWAITING_CHOICE).pk)),
        api.start("read", resume_id=str(foreign.pk)),
        api.start("extract", job_id=str(factories.job(ben).pk)),
    ]
    assert {answer.status_code for answer in tries} == {404}
    assert len({answer.content for answer in tries}) == 1
    assert not Task.objects.exists()


@pytest.mark.parametrize("kind", ["read", "extract"])
def test_a_kind_that_needs_a_model_says_so_where_there_is_none(api, ana, kind):
    given = {"resume_id": str(factories.resume(ana).pk)} if kind == "read" else {"job_id": str(factories.job(ana).pk)}
    answer = api.start(kind, **given)
    assert answer.status_code == 409
    assert "ANTHROPIC_API_KEY" in answer.json()["detail"]


def test_a_run_that_has_no_plan_cannot_be_applied(api, ana):
    assert api.start("apply", run_id=str(factories.run(ana).pk)).status_code == 409


def test_one_person_cannot_fill_the_queue(api, ana, worked):
    Task.objects.bulk_create(Task(owner=ana, kind="well", subject=uuid.uuid4()) for _ in range(services.MOST_AT_ONCE))
    resume, job = factories.resume(ana), factories.job(ana)
    answer = api.start("prepare", resume_id=str(resume.pk), job_id=str(job.pk))
    assert answer.status_code == 429
    assert "wait until one is finished" in answer.json()["detail"]


def test_failed_work_is_tried_again_and_other_work_is_not(api, ana, worked):
    failed = Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4(), state=State.FAILED, error="Sorry.")
    answer = api.post(f"/api/tasks/{failed.pk}/retry")
    assert (answer.status_code, answer.json()["state"], answer.json()["error"]) == (202, "queued", "")
    assert api.post(f"/api/tasks/{failed.pk}/retry").status_code == 409


@pytest.mark.django_db(transaction=True)
def test_a_failed_half_is_tried_again_together_with_its_run(api, ana):
    resume, job = factories.resume(ana), factories.job(ana)
    task = settled(Task.objects.get(pk=api.start("prepare", resume_id=str(resume.pk), job_id=str(job.pk)).json()["id"]))
    Task.objects.filter(pk=task.pk).update(state=State.FAILED)
    Run.objects.filter(pk=task.subject).update(state=Run.State.FAILED)
    assert api.post(f"/api/tasks/{task.pk}/retry").status_code == 202
    assert settled(task).state == State.DONE
    assert Run.objects.get(pk=task.subject).state == Run.State.AWAITING_CHOICE


def test_a_wish_to_cancel_is_written_down_for_the_worker(api, ana, worked):
    running = Task.objects.create(owner=ana, kind="slow", subject=uuid.uuid4(), state=State.RUNNING)
    assert api.delete(f"/api/tasks/{running.pk}").status_code == 200
    running.refresh_from_db()
    assert running.cancel_requested


def test_the_answer_holds_no_field_of_the_machinery(api, task):
    assert not {"fence", "lease_until", "owner"} & set(json.loads(api.get(f"/api/tasks/{task.pk}").content))
