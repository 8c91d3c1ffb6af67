"""How often: `weekly` for `monthly` is another fact, as a number would be."""

import re
from collections.abc import Iterator

from customization.evidence.amounts.figures import counted, weekly
from customization.evidence.amounts.number_context import ADJECTIVE, period_of, period_pattern, periods
from customization.evidence.amounts.quantity import Quantity
from customization.evidence.line import Line
from customization.evidence.schema import Claim, ClaimKind

# "annual accounts", "daily business": names of things, not how often they are done.
NAMING = re.compile(r"^\s*(?:accounts|report|leave|budget|general|living|business|life|news|paper|newspaper)\b", re.I)


def frequency_claims(line: Line) -> Iterator[Claim]:
    """Periods beside a number are judged with it; here are those that stand alone."""
    counts = counted(line.after)
    beside = frozenset(name for quantity in counts for name in quantity.periods)
    here = frozenset(name for passage in line.same for name in stated(passage.text))
    for match in period_pattern().finditer(line.after):
        name = period_of(match)
        if name in beside | here or NAMING.match(line.after[match.end() :]) or not line.same:
            continue
        why = f"Your résumé does not say “{match.group()}” here."
        if here and not here <= stated(line.after):
            yield line.blocked(match.group(), ClaimKind.NUMBER, why, line.ground.support(line.same[0]))
        elif (match["own"] or ADJECTIVE.match(match.group())) and not any(
            name in stated(passage.text) for passage in line.entry
        ):
            yield line.flagged(match.group(), ClaimKind.NUMBER, why)


TIMES = re.compile(r"^[\s-]+(?:times|mal|fois|veces|volte|vezes|keer)\b", re.I)
PER: dict[tuple[str, float], str] = {
    ("year", 4): "quarter",
    ("year", 12): "month",
    ("year", 52): "week",
    ("month", 2): "fortnight",
    ("week", 7): "day",
}


def repeated(text: str, quantity: Quantity) -> str:
    """`four times a year` is every quarter; `twice a year` stays what it is."""
    if not TIMES.match(text[quantity.end :]):
        return ""
    return next((PER[name, quantity.value] for name in quantity.periods if (name, quantity.value) in PER), "")


def stated(text: str) -> frozenset[str]:
    return weekly(text) | counted_periods(text)


def counted_periods(text: str) -> frozenset[str]:
    return periods(text) | frozenset(name for quantity in counted(text) for name in quantity.periods)
