"""One résumé for many jobs as one piece of work that holds no worker while its runs are at work."""

import time
import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from accounts import tiers
from customization.bulk import execution
from customization.models import Run
from resumeai.work import sweeper
from resumeai.work.models import Task
from resumeai.work.states import FINISHED, State
from resumeai.work.threads import WORKERS
from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def api(client, ana, monkeypatch):
    """Looks again at once, so that a test need not wait."""
    monkeypatch.setattr(execution, "LOOK_EVERY", 0.0)
    monkeypatch.setattr(sweeper, "PATIENCE", timedelta(0))
    client.force_login(ana)

    def start(**given):
        return client.post("/api/tasks/start", {"kind": "bulk", "input": given}, content_type="application/json")

    client.start = start
    yield client
    WORKERS.stop()


@pytest.fixture
def begun(api, ana):
    resume = factories.resume(ana)
    jobs = [factories.job(ana) for _ in range(3)]
    answer = api.start(resume_id=str(resume.pk), job_ids=[str(job.pk) for job in jobs])
    assert answer.status_code == 202, answer.content
    return Task.objects.get(pk=answer.json()["id"])


def swept(task: Task, seconds: float = 30) -> Task:
    """The sweeper rings for what is due, as every five seconds elsewhere."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        task.refresh_from_db()
        if task.state in FINISHED:
            return task
        sweeper.sweep()
        time.sleep(0.05)
    raise AssertionError(f"still {task.state}: {list(Run.objects.values_list('state', flat=True))}")


def test_every_job_gets_a_finished_run_and_the_result_lists_them(api, ana, begun):
    other = factories.run(ana)
    task = swept(begun)
    assert (task.state, task.error) == (State.DONE, "")
    runs = Run.objects.exclude(pk=other.pk)
    assert [run.state for run in runs] == [Run.State.DONE] * 3
    assert len({run.job_id for run in runs}) == 3
    listed = api.get(api.get(f"/api/tasks/{task.pk}").json()["result"]).json()["items"]
    assert {line["id"] for line in listed} == {str(run.pk) for run in runs}
    page = api.get(f"/runs/?bulk={task.pk}").text
    assert str(other.pk) not in page
    assert all(str(run.pk) in page for run in runs)


def test_only_a_few_are_at_work_at_once(api, begun, monkeypatch):
    monkeypatch.setattr(execution, "AT_ONCE", 1)
    most, task = 0, begun
    while task.state not in FINISHED:
        sweeper.sweep()
        most = max(most, Run.objects.filter(state__in=execution.WORKING).count())
        task.refresh_from_db()
    assert (most, task.state) == (1, State.DONE)


def test_cancelling_it_cancels_what_it_began(api, ana, worked, monkeypatch):
    """No worker comes to the runs: they wait when the person cancels."""
    resume, job = factories.resume(ana), factories.job(ana)
    task = Task.objects.create(
        owner=ana,
        kind="bulk",
        subject=uuid.uuid4(),
        given={"version": str(resume.latest.pk), "jobs": [str(job.pk)], "engine": "builtin"},
    )
    monkeypatch.setattr("resumeai.work.services.dispatch", lambda *given: None)
    execution.fill(task, [job])
    assert api.delete(f"/api/tasks/{task.pk}").json()["state"] == "cancelled"
    assert Run.objects.get().state == Run.State.CANCELLED


def test_a_limit_of_the_day_ends_it_with_the_sentence_and_keeps_what_is_done(api, ana, monkeypatch):
    few = tiers.Limits(resumes=9, jobs=9, runs=2, watermark=False)
    monkeypatch.setattr(tiers, "limits_of", lambda owner: few)
    jobs = [str(factories.job(ana).pk) for _ in range(3)]
    answer = api.start(resume_id=str(factories.resume(ana).pk), job_ids=jobs)
    task = swept(Task.objects.get(pk=answer.json()["id"]))
    assert task.state == State.FAILED
    assert "may start 2 runs" in task.error
    assert [run.state for run in Run.objects.all()] == [Run.State.DONE] * 2
    Run.objects.update(created=timezone.now() - timedelta(days=2))
    assert api.post(f"/api/tasks/{task.pk}/retry").status_code == 202
    assert swept(task).state == State.DONE
    assert Run.objects.filter(state=Run.State.DONE).count() == 3


def test_a_run_that_failed_fails_the_whole_and_is_tried_again_with_it(api, begun):
    task = swept(begun)
    Run.objects.filter(pk=Run.objects.values("pk")[:1]).update(state=Run.State.FAILED)
    Task.objects.filter(pk=task.pk).update(state=State.QUEUED, finished=None, rung=None)
    task = swept(task)
    assert (task.state, task.error) == (State.FAILED, execution.SOME_LEFT.format(left=1, all=3))
    assert api.post(f"/api/tasks/{task.pk}/retry").status_code == 202
    assert swept(task).state == State.DONE
    assert set(Run.objects.values_list("state", flat=True)) == {Run.State.DONE}


def test_a_strangers_job_is_not_there(api, ana, ben):
    jobs = [str(factories.job(ana).pk), str(factories.job(ben).pk)]
    assert api.start(resume_id=str(factories.resume(ana).pk), job_ids=jobs).status_code == 404
    assert not Task.objects.exists()


def test_a_strangers_list_of_runs_is_empty(client, ben, begun):
    client.force_login(ben)
    assert client.get(f"/api/customize?bulk={begun.pk}").json()["items"] == []
    swept(begun)


def test_the_page_starts_it(api, ana):
    resume, job = factories.resume(ana), factories.job(ana)
    page = api.get("/runs/bulk")
    assert job.title in page.text
    token = page.context["form"]["form_token"].value()
    assert str(token) in page.text
    form = {"resume": str(resume.pk), "jobs": [str(job.pk)], "form_token": str(token)}
    sent, twice = api.post("/runs/bulk", form), api.post("/runs/bulk", form)
    task = Task.objects.get(kind="bulk")
    assert sent.url == twice.url == f"/tasks/{task.pk}/"
    assert swept(task).state == State.DONE
    assert api.post("/runs/bulk", form).url == sent.url
    assert Run.objects.count() == 1
    assert "See the runs" in api.get(sent.url).text
    assert api.post("/runs/bulk", {"resume": str(resume.pk)}).status_code == 422
