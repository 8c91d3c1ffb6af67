"""What each tier may have: the one table. Pages, API and docs show it; services ask it."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_noop as _

from accounts.models import User
from resumeai.limits import LimitReached

DAY = timedelta(days=1)
COUNTED = {"resumes": _("résumés"), "jobs": _("jobs"), "runs": _("runs")}
STORED = _("Your account keeps at most {most} {said_what}: delete one that you no longer need, then try again.")
DAILY = _("Your account may start {most} {said_what} in 24 hours: go on tomorrow, or with one that is already there.")


@dataclass(frozen=True)
class Limits:
    """`resumes` and `jobs` are kept at once, `runs` are started in 24 hours. `watermark`: on printed files."""

    resumes: int
    jobs: int
    runs: int
    watermark: bool


TIERS = {
    User.Tier.FREE: Limits(resumes=50, jobs=200, runs=50, watermark=True),
    User.Tier.PREMIUM: Limits(resumes=500, jobs=5000, runs=500, watermark=False),
}


def limits_of(owner: Any) -> Limits:
    return TIERS[User.Tier(owner.tier)]


def room_for_one_more(owner: Any, what: str, rows: models.QuerySet[Any]) -> None:
    """Inside the transaction that adds the row: parallel requests wait for each other. Raises LimitReached."""
    User.objects.select_for_update().get(pk=owner.pk)
    most = getattr(limits_of(owner), what)
    if what == "runs":
        rows = rows.filter(created__gt=timezone.now() - DAY)
    if rows.count() >= most:
        sentence = DAILY if what == "runs" else STORED
        raise LimitReached(sentence.format(most=most, said_what=COUNTED[what]))
