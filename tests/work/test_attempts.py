"""Tries of a model are rows before the call and settled after; a cancelled call stops."""

import time
from decimal import Decimal

import pytest

from customization.models import Run, StageResult
from customization.pipeline.plan.schema import Choice
from customization.runs import services
from resumeai.work import attempts, claims
from resumeai.work import services as work
from resumeai.work.models import Attempt, Task
from resumeai.work.states import State
from resumeai.work.threads import WORKERS
from tests import factories
from tests.standin.replies import NO_CREDIT, Reply
from tests.work.settling import settled

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def begin(ana, configured_standin):
    def begin() -> tuple[Run, Task]:
        run = services.start_run(ana, factories.resume(ana).latest, factories.job(ana), "model")
        task = services.current_task(run)
        assert task
        return run, task

    yield begin
    WORKERS.stop()


def test_each_asked_stage_has_one_settled_try_with_its_cost(begin, standin):
    run, task = begin()
    assert settled(task).state == State.DONE
    tries = {attempt.stage: attempt for attempt in Attempt.objects.filter(task=task)}
    assert sum(attempt.calls for attempt in tries.values()) == len(standin.messages)
    for attempt in tries.values():
        assert (attempt.outcome, attempt.fence) == ("done", 1)
        assert attempt.settled
        result = StageResult.objects.get(run=run, stage=attempt.stage)
        assert (attempt.input_hash, attempt.cost or Decimal(0)) == (
            result.input_hash,
            (result.usage.cost or Decimal(0)).quantize(Decimal("0.000001")),
        )


def test_a_refused_call_is_noted_and_retried_from_its_stage(begin, standin):
    standin.will(NO_CREDIT)
    run, task = begin()
    assert settled(task).state == State.FAILED
    assert [attempt.outcome for attempt in Attempt.objects.filter(task=task)] == ["failed"]
    assert work.retry(task)
    assert settled(task).state == State.DONE
    run.refresh_from_db()
    assert run.state == Run.State.AWAITING_CHOICE


def test_a_cancelled_call_is_ended_within_two_seconds_and_stands_in_doubt(begin, standin):
    standin.always = Reply(pause=0.2, first_seconds=0.2)
    _, task = begin()
    until = time.monotonic() + 15
    while not standin.messages and time.monotonic() < until:
        time.sleep(0.05)
    work.cancel(task)
    assert settled(task, seconds=2).state == State.CANCELLED
    calls = len(standin.messages)
    time.sleep(1)
    assert len(standin.messages) == calls, "no call begins after the wish"
    assert [attempt.outcome for attempt in Attempt.objects.filter(task=task)][-1:] == ["in_doubt"]


def test_what_a_dead_worker_sent_stands_in_doubt_once_another_tries(ana):
    task = factories.task(ana)
    Task.objects.filter(pk=task.pk).update(state=State.QUEUED)
    first = claims.claim(task.pk)
    assert first
    attempts.begin(first, "plan", "key", "claude")
    Task.objects.filter(pk=task.pk).update(state=State.QUEUED)
    second = claims.claim(task.pk)
    assert second
    with pytest.raises(claims.LostLease):
        attempts.begin(first, "plan", "key", "claude")
    attempts.begin(second, "plan", "key", "claude")
    assert list(Attempt.objects.values_list("fence", "outcome")) == [(1, "in_doubt"), (2, "sent")]


def test_equal_inputs_have_equal_names_whatever_the_order_of_a_set(ana):
    run = factories.run(ana)
    names = "abcdefgh"
    kept = [Choice(kept=frozenset(order)) for order in (names, reversed(names))]
    assert attempts.input_hash(run.given, kept[0]) == attempts.input_hash(run.given, kept[1])
    assert attempts.input_hash(run.given, kept[0]) != attempts.input_hash(run.given)


def test_a_stage_made_from_another_input_is_made_anew(ana):
    run = factories.run(ana, Run.State.PREPARING)
    task = work.start(ana, "prepare", run.pk)
    run.stages.all().delete()
    settled(task)
    made = {row.stage: row.input_hash for row in run.stages.all()}
    StageResult.objects.filter(run=run, stage="plan").update(input_hash="of something else")
    Run.objects.filter(pk=run.pk).update(state=Run.State.PREPARING)
    settled(work.start(ana, "prepare", run.pk))
    WORKERS.stop()
    assert StageResult.objects.filter(run=run, stage="plan", input_hash=made["plan"]).count() == 1
    assert StageResult.objects.filter(run=run, stage="evaluate").count() == 1
