"""What a run has cost, for pages."""

import uuid
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Count, Q, Sum

from resumeai.spending.caps import dollars, run_cap
from resumeai.spending.models import Entry

ENDED = Q(kind__in=(Entry.Kind.SETTLED, Entry.Kind.ASSUMED))


@dataclass(frozen=True)
class Spent:
    """Of all calls about one subject, those that failed too."""

    calls: int
    input_tokens: int
    cached_tokens: int
    output_tokens: int
    cost: Decimal
    assumed: int
    cap: Decimal

    @property
    def cached_share(self) -> int:
        return round(100 * self.cached_tokens / self.input_tokens) if self.input_tokens else 0

    @property
    def cap_share(self) -> int:
        return min(round(100 * self.cost / self.cap), 100) if self.cap else 0


def spent_on(subject: uuid.UUID) -> Spent | None:
    """None when no model was asked, or none answered: then there is nothing to pay."""
    sums: dict[str, Any] = Entry.objects.filter(ENDED, subject=subject).aggregate(
        calls=Count("id"),
        input_tokens=Sum("input_tokens", default=0),
        cached_tokens=Sum("cache_read_tokens", default=0),
        output_tokens=Sum("output_tokens", default=0),
        amount=Sum("amount", default=0),
        assumed=Count("id", filter=Q(kind=Entry.Kind.ASSUMED)),
    )
    if not sums["input_tokens"] and not sums["amount"]:
        return None
    return Spent(cost=dollars(sums.pop("amount")), cap=dollars(run_cap()), **sums)
