"""What calls took."""

from decimal import Decimal

from pydantic import BaseModel


class Usage(BaseModel, frozen=True):
    """Tokens and money of one or more calls; `cost` is in US dollars, None when the price is unknown.

    `input_tokens` holds those written to the provider's cache and read from it. `unreported` counts the calls whose
    provider said nothing, or nothing to believe: for those the most that they can have taken stands here.
    """

    requests: int = 0
    input_tokens: int = 0
    cache_read_tokens: int = 0
    cache_write_tokens: int = 0
    output_tokens: int = 0
    cost: Decimal | None = None
    unreported: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        costs = [cost for cost in (self.cost, other.cost) if cost is not None]
        counts = {name: getattr(self, name) + getattr(other, name) for name in COUNTS}
        return Usage(**counts, cost=sum(costs, Decimal(0)) if costs else None)


COUNTS = ("requests", "input_tokens", "cache_read_tokens", "cache_write_tokens", "output_tokens", "unreported")
