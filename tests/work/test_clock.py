"""Clocks that differ between machines, or are set while work is under way."""

import uuid
from datetime import timedelta

import pytest
from django.db.models import F
from django.utils import timezone

from resumeai.work import claims, figures, services, sweeper
from resumeai.work.models import Pulse, Task
from resumeai.work.states import State

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


@pytest.fixture
def rings(monkeypatch):
    """Which tasks the sweeper rang for."""
    rung: list[uuid.UUID] = []
    monkeypatch.setattr("resumeai.work.sweeper.dispatch", lambda task_id, priority: rung.append(task_id))
    return rung


@pytest.fixture
def claimed(ana):
    task = Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4())
    held = claims.claim(task.pk)
    assert held
    return held


def set_back(span):
    """As the rows look once the database's clock shows so much less."""
    Task.objects.update(lease_until=F("lease_until") + span, rung=F("rung") + span)


def test_the_living_keep_their_task_when_the_clock_is_set_back(claimed, rings):
    set_back(HOUR)
    sweeper.sweep()
    assert claims.renew(claimed)
    assert rings == []


def test_the_dead_lose_it_no_later_for_that(claimed, rings):
    set_back(HOUR)
    sweeper.sweep()
    assert Task.objects.filter(lease_until__lte=claims.after(claims.LEASE)).exists()
    Task.objects.update(lease_until=F("lease_until") - claims.LEASE)
    sweeper.sweep()
    assert rings == [claimed.task_id]


def test_a_lease_that_was_just_renewed_is_not_touched(claimed):
    before = Task.objects.get().lease_until
    assert claims.free_lapsed() == 0
    assert Task.objects.get().lease_until == before


def test_what_was_rung_for_before_the_clock_was_set_back_is_rung_for_again(ana, rings):
    task = Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4(), rung=timezone.now())
    assert sweeper.sweep() == 0
    set_back(HOUR)
    assert sweeper.sweep() == 1
    assert sweeper.sweep() == 0
    assert rings == [task.pk]


@pytest.fixture
def looks(monkeypatch, settings):
    """Lets so many seconds pass on the clock that nobody sets, then looks at the leases as the sweeper does."""
    settings.SWEEP_SECONDS, passed = 5, [0.0]
    monkeypatch.setattr("resumeai.work.leases.time.monotonic", lambda: passed[0])

    def look(after: float) -> int:
        passed[0] += after
        return claims.free_lapsed()

    return look


def test_who_renews_keeps_its_task_however_far_the_clock_is_set_ahead(claimed, looks):
    assert looks(0) == 0
    for _ in range(4):
        set_back(-HOUR)
        assert looks(5) == 0
        assert claims.renew(claimed)
    assert claims.end(claimed, State.DONE)


def test_who_is_dead_loses_it_at_the_first_look_after_the_lease(claimed, looks):
    assert [looks(5) for _ in range(3)] == [0, 0, 0]
    set_back(-HOUR)
    # That too moved it once.
    assert [looks(5) for _ in range(3)] == [0, 0, 1]
    assert not claims.renew(claimed)


def test_a_sweeper_that_has_just_begun_believes_no_lapsed_lease(claimed, looks):
    set_back(-HOUR)
    assert [looks(0), looks(9), looks(1)] == [0, 0, 1]


@pytest.mark.parametrize("wrong", [HOUR, -HOUR])
def test_pages_on_a_machine_whose_clock_is_wrong_claim_and_judge_by_the_databases(ana, rings, monkeypatch, wrong):
    real = timezone.now
    monkeypatch.setattr(timezone, "now", lambda: real() + wrong)
    sweeper.sweep()
    assert figures.has_workers()
    Pulse.objects.update(beat=real() - timedelta(minutes=2))
    assert not figures.has_workers()
    task = Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4())
    held = claims.claim(task.pk)
    assert held
    assert claims.free_lapsed() == 0
    services.cancel(task)
    assert claims.end(held, State.CANCELLED)
