"""Reserve, settle, close: each one transaction of conditional updates, so that no cap is passed by calls at once.

A piece of work sets aside what its run may still cost, out of the person's day and everybody's: what begins can be
paid to its end. Its calls take from that.
"""

import uuid
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_noop as _

from resumeai.ai import budget
from resumeai.ai.budget import NotEnough
from resumeai.ai.errors import OutOfBudget
from resumeai.ai.usage import Usage
from resumeai.spending.caps import day_cap, dollars, micro, run_cap, user_day_cap
from resumeai.spending.models import Entry, Hold, Pot, Switch
from resumeai.work.models import Task
from resumeai.work.states import FINISHED

# A worker settles its last calls after its task has ended, for instance when it was cancelled.
SETTLING = timedelta(seconds=30)
AT_ONCE = 50
OFF = _("The operator has switched models off.")
RUN_MAY_COST = _("This run may cost US $ {cap} and not more.")
RUN_HAS_COST = _("This run has cost what a run may cost, US $ {cap}.")
GO_ON = _("Go on with the built-in engine.")


@dataclass(frozen=True)
class Account:
    """Who pays, for what (a run, a job, a version of a résumé), and in which piece of work."""

    payer: int
    subject: uuid.UUID
    work: uuid.UUID


def cap_in_words() -> str:
    return f"{dollars(run_cap()):.2f}"


def refusal() -> str:
    """Why no model may be asked now; empty when it may."""
    off = Switch.objects.filter(models_allowed=False).first()
    return f"{OFF} {off.why} {GO_ON}".replace("  ", " ") if off else ""


@transaction.atomic
def reserve(account: Account, call: budget.Entry, amount: Decimal) -> None:
    """Raises `NotEnough` or `OutOfBudget`, each with a sentence for the person; then nothing is written."""
    if why := refusal():
        raise OutOfBudget(why)
    wanted = micro(amount)
    if wanted:
        hold = open_hold(account)
        if not Hold.objects.filter(pk=hold.pk, used__lte=F("amount") - wanted).update(used=F("used") + wanted):
            raise NotEnough(f"{RUN_MAY_COST.format(cap=cap_in_words())} {GO_ON}")
    write(account, call, Entry.Kind.RESERVED, wanted, Usage())


def open_hold(account: Account) -> Hold:
    """The hold of this work, also of an earlier attempt at it; else a new one, out of the caps of the day."""
    held = Hold.objects.filter(work=account.work, open=True).first()
    if held:
        return held
    day = timezone.now().date().isoformat()
    own, mine, all_of_us = f"run {account.subject}", f"{day} user {account.payer}", f"{day} all"
    before = Pot.objects.filter(name=own).first()
    amount = run_cap() - (before.committed if before else 0)
    commit(own, max(amount, 1), run_cap(), RUN_HAS_COST.format(cap=cap_in_words()))
    commit(mine, amount, user_day_cap(), _("Your budget for models is used up or set aside for today."))
    commit(all_of_us, amount, day_cap(), _("The budget for models of this site is used up or set aside for today."))
    return Hold.objects.create(
        work=account.work, subject=account.subject, payer=account.payer, pots=[own, mine, all_of_us], amount=amount
    )


def commit(name: str, amount: int, cap: int, sentence: str) -> None:
    Pot.objects.bulk_create([Pot(name=name)], ignore_conflicts=True)
    if not Pot.objects.filter(name=name, committed__lte=cap - amount).update(committed=F("committed") + amount):
        raise OutOfBudget(f"{sentence} {GO_ON}")


@transaction.atomic
def settle(account: Account, call: budget.Entry, reserved: Decimal, spent: Usage) -> None:
    """What was reserved becomes what it cost. A second settling of the same call changes nothing."""
    if Entry.objects.filter(ticket=call.ticket).exclude(kind=Entry.Kind.RESERVED).exists():
        return
    amount = micro(spent.cost or Decimal(0))
    kind = Entry.Kind.ASSUMED if spent.unreported else Entry.Kind.SETTLED
    write(account, call, kind, amount, spent)
    adjust(account.work, amount - micro(reserved))


def adjust(work: uuid.UUID, change: int) -> None:
    """A hold that was closed meanwhile counts in its pots for what was used."""
    hold = Hold.objects.select_for_update().filter(work=work).order_by("-created").first()
    if hold is None or not change:
        return
    Hold.objects.filter(pk=hold.pk).update(used=F("used") + change)
    if not hold.open:
        Pot.objects.filter(name__in=hold.pots).update(committed=F("committed") + change)


@transaction.atomic
def close(account: Account) -> None:
    """Gives back what the work did not use."""
    hold = Hold.objects.select_for_update().filter(work=account.work, open=True).first()
    if hold:
        Hold.objects.filter(pk=hold.pk).update(open=False)
        Pot.objects.filter(name__in=hold.pots).update(committed=F("committed") - (hold.amount - hold.used))


def close_ended() -> int:
    """Gives back what the holds of work that is over did not use: its worker was killed before it could.

    What was reserved for a call of which nobody heard stays counted. Work that waits or runs keeps its hold.
    """
    living = Task.objects.exclude(state__in=FINISHED).values("pk")
    ended = Hold.objects.filter(open=True, created__lt=timezone.now() - SETTLING).exclude(work__in=living)
    accounts = [Account(hold.payer, hold.subject, hold.work) for hold in ended[:AT_ONCE]]
    for account in accounts:
        close(account)
    return len(accounts)


def write(account: Account, call: budget.Entry, kind: Entry.Kind, amount: int, spent: Usage) -> None:
    Entry.objects.create(
        ticket=call.ticket,
        kind=kind,
        subject=account.subject,
        payer=account.payer,
        stage=call.stage,
        model=call.model[:80],
        amount=amount,
        input_tokens=spent.input_tokens,
        cache_read_tokens=min(spent.cache_read_tokens, spent.input_tokens),
        output_tokens=spent.output_tokens,
    )
