"""A model check: two workers, a sweeper, a user, and a broker that drops, doubles and delays, in any order."""

import uuid
from datetime import timedelta

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from accounts.models import User
from resumeai.work import claims, runner, services, sweeper
from resumeai.work.claims import Claimed, LostLease
from resumeai.work.events import ProgressUpdate, report
from resumeai.work.models import Event, Task
from resumeai.work.registry import KINDS, Kind
from resumeai.work.states import FINISHED, MOVES, State
from resumeai.work.threads import WORKERS

WORKER = st.sampled_from([0, 1])


class Machine(RuleBasedStateMachine):
    """Workers are taken apart into their steps, so that a death or another's step falls between any two."""

    def __init__(self):
        super().__init__()
        Task.objects.all().delete()
        self.owner = User.objects.get(email="ana@example.org")
        self.task = services.start(self.owner, "machine", uuid.uuid4())
        self.messages = [self.task.pk]
        self.holding: list[Claimed | None] = [None, None]
        self.before: tuple[str, int] = (State.QUEUED, 0)
        self.told = 0
        self.retried = 0

    def row(self) -> Task:
        return Task.objects.get(pk=self.task.pk)

    # The broker.
    @precondition(lambda self: self.messages)
    @rule()
    def lose(self):
        self.messages.pop()

    @precondition(lambda self: self.messages)
    @rule()
    def double(self):
        self.messages.append(self.messages[0])

    # The workers.
    @precondition(lambda self: self.messages)
    @rule(worker=WORKER)
    def take(self, worker):
        if self.holding[worker] is None:
            self.holding[worker] = claims.claim(self.messages.pop(0))

    @rule(worker=WORKER)
    def tell(self, worker):
        held = self.holding[worker]
        if held:
            try:
                report(held, ProgressUpdate(stage="count", message="One more", percent=50))
            except LostLease:
                self.holding[worker] = None

    @rule(worker=WORKER)
    def renew(self, worker):
        if self.holding[worker] and not claims.renew(self.holding[worker]):
            self.holding[worker] = None

    @rule(worker=WORKER, state=st.sampled_from([State.DONE, State.FAILED]))
    def end(self, worker, state):
        held = self.holding[worker]
        if held:
            wanted = State.CANCELLED if claims.cancel_requested(held) else state
            runner.finish(held, KINDS["machine"], wanted, "")
            self.holding[worker] = None

    @rule(worker=WORKER)
    def die(self, worker):
        self.holding[worker] = None

    # Time, the sweeper, the user.
    @rule()
    def let_the_lease_lapse(self):
        Task.objects.filter(state=State.RUNNING).update(lease_until=timezone.now() - timedelta(seconds=1))

    @rule()
    def let_the_ring_grow_old(self):
        Task.objects.update(rung=timezone.now() - timedelta(minutes=1))

    @rule()
    def sweep(self):
        if sweeper.sweep():
            self.messages.append(self.task.pk)

    @rule()
    def cancel(self):
        services.cancel(self.row())

    @rule()
    def retry(self):
        if services.retry(self.row()):
            self.retried += 1
            self.messages.append(self.task.pk)

    # What always holds.
    @invariant()
    def moves_are_in_the_table(self):
        row = self.row()
        state, fence = self.before
        reached: set[str] = {state}
        frontier: set[str] = {state}
        while frontier:
            frontier = {str(after) for one in frontier for after in MOVES[State(one)]} - reached
            reached |= frontier
        assert row.state in reached
        assert row.fence >= fence
        self.before = (row.state, row.fence)

    @invariant()
    def one_worker_at_most_may_write(self):
        able = [held for held in self.holding if held and claims.held(held).exists()]
        assert len(able) <= 1
        assert bool(self.row().lease_until) == (self.row().state == State.RUNNING)

    @invariant()
    def events_are_numbered_without_gaps_and_each_ending_is_told_once(self):
        told = list(Event.objects.filter(task=self.task).values_list("seq", "payload__stage"))
        assert [seq for seq, _ in told] == list(range(1, len(told) + 1))
        ends = sum(stage == "end" for _, stage in told)
        assert ends == self.retried + (self.row().state in FINISHED)

    def teardown(self):
        """Whatever has happened: with a sweeper and a worker that live, the task comes to its end."""
        self.let_the_lease_lapse()
        self.let_the_ring_grow_old()
        sweeper.sweep()
        runner.execute(self.task.pk)
        assert self.row().state in FINISHED


@pytest.mark.django_db(transaction=True)
def test_no_order_of_events_loses_or_doubles_a_task(ana, settings_of_the_machine):
    case = Machine.TestCase
    case.settings = settings(
        max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
    )
    case().runTest()


@pytest.fixture
def settings_of_the_machine(settings, monkeypatch):
    async def nothing_much(claimed):
        pass

    settings.JOBS = "celery"  # the broker of this machine is a list
    monkeypatch.setitem(KINDS, "machine", Kind(nothing_much))
    yield
    WORKERS.stop()
