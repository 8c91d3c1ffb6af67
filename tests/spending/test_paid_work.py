"""Work that is paid from the ledger: its holds, its spans, and what the sweeper finds left of it."""

import uuid
from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from resumeai.ai import telemetry
from resumeai.ai.budget import Entry as Call
from resumeai.spending import services
from resumeai.spending.engine import paid_engine
from resumeai.spending.models import Entry, Hold, Pot
from resumeai.spending.services import SETTLING, Account
from resumeai.work import sweeper
from resumeai.work.claims import Claimed
from resumeai.work.models import Task
from resumeai.work.states import State
from resumes import analysis
from tests.ai.people import PEOPLE, resume

TEN_CENTS = Decimal("0.10")


@pytest.fixture
def abandoned(ana):
    """A worker reserved for a call and was killed: the hold is open, the task stands in a state."""

    def abandoned(state: State, age: timedelta = 2 * SETTLING) -> Account:
        task = Task.objects.create(owner=ana, kind="letter", subject=uuid.uuid4(), state=state)
        account = Account(ana.pk, task.subject, task.pk)
        services.reserve(account, Call("letter", "claude-sonnet-5-5"), TEN_CENTS)
        Hold.objects.filter(work=task.pk).update(created=timezone.now() - age)
        return account

    return abandoned


@pytest.mark.parametrize("state", [State.DONE, State.FAILED, State.CANCELLED])
def test_the_sweeper_closes_the_hold_of_work_that_is_over(abandoned, state):
    account = abandoned(state)
    sweeper.sweep()
    hold = Hold.objects.get(work=account.work)
    assert not hold.open
    assert {pot.committed for pot in Pot.objects.all()} == {100_000}, "a call of which nobody heard stays counted"
    sweeper.sweep()
    assert {pot.committed for pot in Pot.objects.all()} == {100_000}


def test_the_sweeper_leaves_the_hold_of_work_that_goes_on(abandoned):
    account = abandoned(State.QUEUED)
    Task.objects.filter(pk=account.work).update(retry_at=timezone.now() + timedelta(hours=1))
    sweeper.sweep()
    assert Hold.objects.get(work=account.work).open


def test_the_sweeper_lets_a_worker_settle_its_last_call_first(abandoned):
    account = abandoned(State.CANCELLED, age=SETTLING / 2)
    sweeper.sweep()
    assert Hold.objects.get(work=account.work).open


def test_a_hold_without_a_task_is_closed(db):
    account = Account(1, uuid.uuid4(), uuid.uuid4())
    services.reserve(account, Call("plan", "claude-sonnet-5-5"), TEN_CENTS)
    Hold.objects.update(created=timezone.now() - 2 * SETTLING)
    sweeper.sweep()
    assert not Hold.objects.get().open


@pytest.mark.django_db(transaction=True)
async def test_the_span_of_a_run_says_what_the_ledger_says_and_whose_it_is_not(configured_standin, monkeypatch):
    exporter = InMemorySpanExporter()
    monkeypatch.setattr("resumeai.ai.spans.LISTENERS", [telemetry.Told(SimpleSpanProcessor(exporter))])
    claimed = Claimed(uuid.uuid4(), "analyze", uuid.uuid4(), owner_id=4711, fence=1, attempt=2)
    async with paid_engine("model", claimed) as engine:
        await analysis.STEP.run(resume(PEOPLE[0]), engine)
    (run,) = [span for span in exporter.get_finished_spans() if span.name == "run analyze"]
    told = dict(run.attributes or {})
    entry = await Entry.objects.aget(kind=Entry.Kind.SETTLED)
    assert told["resumeai.subject"] == str(claimed.subject) == str(entry.subject)
    assert (told["resumeai.attempt"], told["resumeai.calls"], told["resumeai.ended"]) == (2, 1, "done")
    assert told["gen_ai.aggregated_usage.input_tokens"] == entry.input_tokens
    assert told["operation.cost"] == pytest.approx(entry.amount / 1_000_000, abs=1e-6)
    assert "4711" not in str(told)
