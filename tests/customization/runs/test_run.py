"""A run from start to result, with the real pipeline in the embedded worker."""

import threading
import uuid

import pytest
from django.db import connection

from customization import execution, services
from customization.models import Run
from customization.pipeline import run as pipeline
from customization.services import NotNow
from resumeai.ai.engine import Usage
from resumeai.ai.errors import Unavailable
from resumeai.work.models import Task
from resumes.paths import texts
from tests.customization.runs.conftest import rested

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


def test_keeping_nothing_leaves_the_resume_word_for_word(begin):
    run = begin()
    services.choose(run, [])
    done = services.finished(rested(run))
    assert sorted(texts(done["verify"].document)) == sorted(texts(run.given.resume))
    assert done["ats"].before.score == done["ats"].after.score


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


def test_a_worker_that_dies_between_stages_costs_no_finished_stage(begin, monkeypatch):
    """The second worker finds `evaluate` in the database and does not make it again."""
    real, calls = execution.store, []

    def dies_after_the_first(claimed, run, made):
        real(claimed, run, made)
        calls.append(made.stage)
        if calls == ["evaluate"]:
            raise SystemError("power cut")

    monkeypatch.setattr(execution, "store", dies_after_the_first)
    run = begin()
    assert run.state == Run.State.FAILED
    first = run.stages.get(stage="evaluate").created
    services.try_again(run)
    assert rested(run).state == Run.State.AWAITING_CHOICE
    assert calls == ["evaluate", "plan"]
    assert run.stages.get(stage="evaluate").created == first


def test_a_model_that_fails_says_so_and_the_built_in_engine_can_go_on(begin, ana, nurse, ward):
    run = services.start_run(ana, nurse.latest, ward, "model")
    assert rested(run).state == Run.State.FAILED
    assert "ANTHROPIC_API_KEY" in task_of(run).error
    services.try_again(run, "builtin")
    assert rested(run).state == Run.State.AWAITING_CHOICE


def test_a_provider_fault_is_told_in_its_own_sentence_and_its_cost_is_logged(begin, monkeypatch, caplog):
    async def down(*_):
        raise Unavailable("The model does not answer.", Usage(requests=3, input_tokens=9000))
        yield

    monkeypatch.setattr(pipeline, "prepare", down)
    with caplog.at_level("WARNING"):
        run = begin()
    assert task_of(run).error.startswith("The model does not answer. Nothing finished is lost")
    assert "Unavailable after 3 calls, 9000 tokens in" in caplog.text


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
