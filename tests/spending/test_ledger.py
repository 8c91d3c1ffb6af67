"""The ledger: append-only in the database itself, exact under concurrency, and never beyond a cap."""

import threading
import uuid
from decimal import Decimal

import pytest
from django.contrib.admin.sites import site
from django.db import DatabaseError, connection, transaction
from django.urls import reverse

from resumeai.ai.budget import Entry as Call
from resumeai.ai.budget import NotEnough
from resumeai.ai.errors import OutOfBudget
from resumeai.ai.usage import Usage
from resumeai.spending import guard, services
from resumeai.spending.models import Entry, Hold, Pot, Switch
from resumeai.spending.report import spent_on
from resumeai.spending.services import Account

TEN_CENTS = Decimal("0.10")


@pytest.fixture(autouse=True)
def caps(settings):
    settings.RESUMEAI_RUN_CAP = Decimal(1)
    settings.RESUMEAI_USER_DAY_CAP = Decimal(3)
    settings.RESUMEAI_DAY_CAP = Decimal(6)


def account(payer: int = 1) -> Account:
    return Account(payer, uuid.uuid4(), uuid.uuid4())


def call() -> Call:
    return Call("plan", "claude-sonnet-5-5")


def spent(cost: str = "0.03", **more: int) -> Usage:
    return Usage(requests=1, input_tokens=1_000, cache_read_tokens=600, output_tokens=50, cost=Decimal(cost), **more)


def committed(name: str) -> int:
    return sum(Pot.objects.filter(name__contains=name).values_list("committed", flat=True))


def test_what_is_reserved_becomes_what_it_cost(db):
    run, one = account(), call()
    services.reserve(run, one, TEN_CENTS)
    services.settle(run, one, TEN_CENTS, spent())
    services.close(run)
    assert [(entry.kind, entry.amount) for entry in Entry.objects.all()] == [("reserved", 100_000), ("settled", 30_000)]
    assert committed("all") == committed("user 1") == committed(f"run {run.subject}") == 30_000


def test_a_second_settling_changes_nothing(db):
    run, one = account(), call()
    services.reserve(run, one, TEN_CENTS)
    for _ in range(3):
        services.settle(run, one, TEN_CENTS, spent())
    services.close(run)
    services.close(run)
    assert Entry.objects.count() == 2
    assert committed("all") == 30_000


def test_a_call_settled_after_the_work_was_closed_counts(db):
    run, one = account(), call()
    services.reserve(run, one, TEN_CENTS)
    services.close(run)
    assert committed("all") == 100_000
    services.settle(run, one, TEN_CENTS, spent())
    assert committed("all") == 30_000


def test_a_call_that_nobody_settled_counts_as_reserved_in_the_next_attempt(db):
    """The worker was killed between reservation and answer: its hold is found again, the money stays gone."""
    run = account()
    services.reserve(run, call(), Decimal("0.70"))
    with pytest.raises(NotEnough):
        services.reserve(run, call(), Decimal("0.40"))
    services.reserve(run, call(), Decimal("0.30"))
    assert Hold.objects.count() == 1


def test_a_run_cannot_pass_its_cap_in_any_number_of_works(db):
    first = account()
    one = call()
    services.reserve(first, one, Decimal(1))
    services.settle(first, one, Decimal(1), spent("0.95"))
    services.close(first)
    again = Account(first.payer, first.subject, uuid.uuid4())
    with pytest.raises(NotEnough, match="US"):
        services.reserve(again, call(), TEN_CENTS)
    services.reserve(again, call(), Decimal("0.05"))
    third = Account(first.payer, first.subject, uuid.uuid4())
    with pytest.raises(OutOfBudget, match="what a run may cost"):
        services.reserve(third, call(), Decimal("0.01"))


def test_a_person_and_the_site_have_a_day_of_their_own(db):
    for _ in range(3):
        services.reserve(account(1), call(), TEN_CENTS)
    with pytest.raises(OutOfBudget, match="Your budget"):
        services.reserve(account(1), call(), TEN_CENTS)
    for _ in range(3):
        services.reserve(account(2), call(), TEN_CENTS)
    with pytest.raises(OutOfBudget, match="this site"):
        services.reserve(account(3), call(), TEN_CENTS)
    assert committed("user 3") == 0, "what was refused leaves no trace"
    assert Entry.objects.count() == 6


def test_the_switch_stops_every_reservation_and_says_why(db):
    Switch.objects.create(pk=1, models_allowed=False, why="The invoice is in doubt.")
    with pytest.raises(OutOfBudget, match=r"switched models off\. The invoice is in doubt\. Go on"):
        services.reserve(account(), call(), Decimal(0))
    assert not Entry.objects.exists()


def test_a_free_model_is_in_the_ledger_and_touches_no_cap(db):
    run = account()
    services.reserve(run, call(), Decimal(0))
    assert Entry.objects.count() == 1
    assert not Hold.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_sixty_four_starts_at_once_on_a_budget_for_three_are_three(settings):
    began, refused, broken = [], [], []
    gate = threading.Barrier(16)

    def start() -> None:
        gate.wait()
        try:
            for _ in range(4):
                try:
                    services.reserve(account(7), call(), TEN_CENTS)
                    began.append(1)
                except OutOfBudget:
                    refused.append(1)
        except DatabaseError as error:
            broken.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=start) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert broken == []
    assert (len(began), len(refused)) == (3, 61)
    assert committed("user 7") == committed("all") == 3_000_000


@pytest.mark.django_db(transaction=True)
def test_calls_at_once_never_take_more_than_the_run_may_cost():
    run, paid = account(), []

    def ask() -> None:
        one = call()
        try:
            services.reserve(run, one, Decimal("0.30"))
            services.settle(run, one, Decimal("0.30"), spent("0.30"))
            paid.append(1)
        except OutOfBudget:
            pass
        finally:
            connection.close()

    services.reserve(run, call(), Decimal("0.10"))
    threads = [threading.Thread(target=ask) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(paid) == 3
    assert Hold.objects.get().used == 1_000_000


def test_the_database_itself_refuses_to_change_or_delete_a_line(db):
    run = account()
    services.reserve(run, call(), TEN_CENTS)
    guard.put_up(connection)
    changes = [
        lambda: Entry.objects.update(amount=0),
        lambda: Entry.objects.all().delete(),
        lambda: Entry.objects.get().save(),
    ]
    for change in changes:
        with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
            change()
    assert Entry.objects.get().amount == 100_000
    guard.take_down(connection)


def test_staff_read_the_ledger_and_cannot_write_it(admin_client, db):
    run, one = account(), call()
    services.reserve(run, one, TEN_CENTS)
    page = admin_client.get(reverse("admin:spending_entry_changelist"))
    assert page.status_code == 200
    assert "0.1000" in page.content.decode()
    entry = Entry.objects.get()
    assert admin_client.post(reverse("admin:spending_entry_change", args=[entry.pk]), {"amount": 0}).status_code == 403
    assert (
        admin_client.post(reverse("admin:spending_entry_delete", args=[entry.pk]), {"post": "yes"}).status_code == 403
    )
    assert admin_client.get(reverse("admin:spending_entry_add")).status_code == 403
    assert site.is_registered(Entry)


def test_an_operator_turns_the_switch_in_the_admin(admin_client, db):
    admin_client.post(reverse("admin:spending_switch_add"), {"why": "Too dear this month."})
    assert "Too dear this month" in services.refusal()
    admin_client.post(reverse("admin:spending_switch_change", args=[1]), {"models_allowed": "on", "why": ""})
    assert services.refusal() == ""


def test_the_report_counts_every_ended_call(db):
    run = account()
    for usage in (spent(), spent("0.02", unreported=1)):
        one = call()
        services.reserve(run, one, TEN_CENTS)
        services.settle(run, one, TEN_CENTS, usage)
    services.reserve(run, call(), TEN_CENTS)
    report = spent_on(run.subject)
    assert report is not None
    assert (report.calls, report.cost, report.cached_share, report.assumed) == (2, Decimal("0.05"), 60, 1)
    assert report.cap_share == 5
    assert spent_on(uuid.uuid4()) is None


def test_calls_that_were_refused_are_nothing_to_report(db):
    run, one = account(), call()
    services.reserve(run, one, TEN_CENTS)
    services.settle(run, one, TEN_CENTS, Usage(requests=1))
    assert spent_on(run.subject) is None
