"""A run from start to result, with the real pipeline in the embedded worker."""

import threading
import time
import uuid

import pytest
from django.db import connection

from customization.letters import execution as writing
from customization.models import Run
from customization.pipeline.letter.schema import CoverLetter
from customization.runs import services
from customization.runs.execution import GONE
from customization.runs.services import NotNow
from customization.showing.choose_page import choosing
from resumeai.ai.step import Made
from resumeai.work.checkpoints import Passing
from resumeai.work.claims import claimed_for
from resumeai.work.models import Task
from resumeai.work.registry import TaskFailed
from resumeai.work.states import FINISHED, State
from resumeai.work.threads import WORKERS
from resumes.paths import texts
from tests import factories
from tests.customization.runs.conftest import rested
from tests.standin.replies import NO_CREDIT

pytestmark = pytest.mark.django_db(transaction=True)


def task_of(run: Run) -> Task:
    return Task.objects.get(subject=run.pk)


def test_a_run_waits_for_the_choice_and_then_ends_with_a_result(begin):
    run = begin()
    assert run.state == Run.State.AWAITING_CHOICE
    plan = services.finished(run)["plan"]
    assert plan.changes
    services.choose(run, [change.id for change in plan.changes])
    assert rested(run).state == Run.State.DONE
    assert list(services.finished(run)) == ["evaluate", "plan", "implement", "verify", "diff", "ats"]


def ended_when_deleted(begin, monkeypatch, delete) -> Task:
    """`delete` is called while the worker holds a finished stage in its hand."""

    def at(name: str) -> None:
        if name == "stage.made":
            monkeypatch.setattr(Passing, "by", None)
            delete(Run.objects.get())

    monkeypatch.setattr(Passing, "by", at)
    task = task_of(begin(wait=False, past=False))
    until = time.monotonic() + 30
    while task.state not in FINISHED and time.monotonic() < until:
        time.sleep(0.02)
        task.refresh_from_db()
    assert not Run.objects.exists()
    return task


def test_a_run_deleted_under_its_worker_is_cancelled_not_failed(begin, monkeypatch, caplog):
    task = ended_when_deleted(begin, monkeypatch, services.delete)
    assert (task.state, task.error) == (State.CANCELLED, "")
    assert "failed with" not in caplog.text


def test_a_run_that_goes_with_its_job_says_so(begin, monkeypatch):
    task = ended_when_deleted(begin, monkeypatch, lambda run: run.job.delete())
    assert (task.state, task.error) == (State.FAILED, GONE)


def test_a_letter_deleted_under_its_worker_says_so(ana):
    letter = factories.letter(ana)
    claimed = claimed_for(factories.task(ana))
    letter.__class__.objects.all().delete()
    with pytest.raises(TaskFailed, match="letter was deleted"):
        writing.store(claimed, letter, Made("letter", CoverLetter(), "rules"), None)


def test_keeping_nothing_leaves_the_resume_word_for_word(begin):
    run = begin()
    services.choose(run, [])
    done = services.finished(rested(run))
    assert sorted(texts(done["verify"].document)) == sorted(texts(run.given.resume))
    assert done["ats"].before == done["ats"].after


def test_only_the_kept_change_is_made(begin):
    run = begin()
    kept = services.finished(run)["plan"].changes[-1]
    services.choose(run, [kept.id])
    done = services.finished(rested(run))
    assert {change.change_id for change in done["verify"].done} == {kept.id}


def test_an_invented_number_in_the_persons_own_words_is_put_back(begin):
    run = begin()
    change = next(change for change in services.finished(run)["plan"].changes if isinstance(change.after, str))
    services.choose(run, [change.id], {change.id: "Led 4711 surgeons at NASA"})
    done = services.finished(rested(run))
    assert "4711" not in str(done["verify"].document)
    assert [put_back.change_id for put_back in done["verify"].put_back] == [change.id]


def test_a_choice_is_made_once(begin):
    run = begin()
    services.choose(run, [])
    with pytest.raises(NotNow, match="already"):
        services.choose(run, [])


def test_a_choice_before_the_plan_says_so(begin):
    with pytest.raises(NotNow, match="not ready"):
        services.choose(begin(wait=False), [])


def test_choosing_again_keeps_the_plan_and_drops_what_was_written(begin):
    run = begin()
    services.choose(run, [])
    services.choose_again(rested(run))
    run.refresh_from_db()
    assert run.state == Run.State.AWAITING_CHOICE
    assert list(services.finished(run)) == ["evaluate", "plan"]
    services.choose(run, [change.id for change in services.finished(run)["plan"].changes])
    assert rested(run).state == Run.State.DONE


def test_the_same_form_fifty_times_at_once_starts_one_run(begin, ana, nurse, ward):
    token, version = uuid.uuid4(), nurse.latest
    gate = threading.Barrier(50)

    def press() -> None:
        gate.wait()
        services.start_run(ana, version, ward, "builtin", token)
        connection.close()

    presses = [threading.Thread(target=press) for _ in range(50)]
    for thread in presses:
        thread.start()
    for thread in presses:
        thread.join()
    assert Run.objects.count() == Task.objects.count() == 1
    rested(Run.objects.get())


def test_a_run_whose_worker_died_between_stages_goes_on_from_the_next(begin):
    """The second worker finds `evaluate` in the database and does not make it again."""
    run = begin()
    run.stages.filter(stage="plan").delete()
    Run.objects.filter(pk=run.pk).update(state=Run.State.FAILED)
    first = run.stages.get(stage="evaluate").created
    services.try_again(run)
    assert rested(run).state == Run.State.AWAITING_CHOICE
    assert run.stages.get(stage="evaluate").created == first
    again = Task.objects.filter(subject=run.pk).order_by("-created")[0].events.all()
    assert [event.payload["stage"] for event in again if event.payload.get("finished")] == ["plan", "end"]


def test_choosing_again_remembers_what_was_kept_and_written(begin):
    run = begin()
    change = services.finished(run)["plan"].changes[0]
    services.choose(run, [change.id], {change.id: "My own words."})
    services.choose_again(rested(run))
    run.refresh_from_db()
    shown = [shown for group in choosing(run)["groups"] for shown in (*group.changes, *group.minor)]
    assert [(one.change.id, one.edit) for one in shown if one.kept] == [(change.id, "My own words.")]


def test_a_model_that_fails_says_so_and_the_built_in_engine_can_go_on(begin, ana, nurse, ward):
    run = services.start_run(ana, nurse.latest, ward, "model")
    assert rested(run).state == Run.State.FAILED
    assert "ANTHROPIC_API_KEY" in task_of(run).error
    services.try_again(run, "builtin")
    assert rested(run).state == Run.State.AWAITING_CHOICE


def test_a_provider_fault_is_told_in_its_own_sentence_and_its_cost_is_logged(
    ana, nurse, ward, configured_standin, caplog
):
    configured_standin.always = NO_CREDIT
    with caplog.at_level("WARNING"):
        run = rested(services.start_run(ana, nurse.latest, ward, "model"))
    WORKERS.stop()
    assert run.state == Run.State.FAILED
    assert task_of(run).error.endswith("Nothing finished is lost: try again, or go on with the built-in engine.")
    assert f"run {run.pk}: " in caplog.text
    assert " after 1 calls, " in caplog.text


def test_what_a_run_starts_from_is_frozen(begin, ward):
    run = begin()
    ward.requirements = ward.requirements.model_copy(update={"title": "Another job"})
    ward.save()
    run.refresh_from_db()
    assert run.given.job.title != "Another job"


def test_other_resumes_of_the_person_count_as_sources_and_a_strangers_do_not(begin, ana, ben, nurse):
    for owner in (ana, ben):
        other = owner.resumes.create(title="Another")
        document = nurse.latest.document.model_copy(deep=True)
        document.basics.summary = f"Written by {owner.email}"
        other.versions.create(number=1, document=document)
    others = begin(wait=False).given.others
    assert [document.basics.summary for document in others] == ["Written by ana@example.org"]
