"""How often: `weekly` for `monthly` is another fact, as a number would be."""

import re
from collections.abc import Iterator

from customization.evidence.amounts.figures import counted, weekly
from customization.evidence.amounts.number_context import ADJECTIVE, period_of, period_pattern, periods
from customization.evidence.amounts.quantity import Quantity
from customization.evidence.amounts.surroundings import often
from customization.evidence.line import Line
from customization.evidence.schema import Claim, ClaimKind

# "annual accounts", "daily business": names of things, not how often they are done.
NAMING = re.compile(r"^\s*(?:accounts|report|leave|budget|general|living|business|life|news|paper|newspaper)\b", re.I)


def frequency_claims(line: Line) -> Iterator[Claim]:
    """Periods beside a number are judged with it; here are those that stand alone."""
    counts = counted(line.after)
    beside = frozenset(name for quantity in counts for name in quantity.periods)
    here = frozenset(name for passage in line.same for name in stated_periods(passage.text))
    for match in period_pattern().finditer(line.after):
        name = period_of(match)
        if name in beside | here or NAMING.match(line.after[match.end() :]) or not line.same:
            continue
        why = f"Your résumé does not say “{match.group()}” here."
        if here and not here <= stated_periods(line.after):
            yield line.blocked(match.group(), ClaimKind.NUMBER, why, line.ground.support(line.same[0]))
        elif (match["own"] or ADJECTIVE.match(match.group())) and not any(
            name in stated(passage.text) for passage in line.entry
        ):
            yield line.flagged(match.group(), ClaimKind.NUMBER, why)


TIMES = re.compile(r"^[\s-]+(?:times|mal|fois|veces|volte|vezes|keer)\b", re.I)
PER: dict[tuple[str, float], str] = {
    ("year", 2): "half year",
    ("year", 4): "quarter",
    ("year", 12): "month",
    ("year", 52): "week",
    ("month", 2): "fortnight",
    ("week", 7): "day",
}


def repeated(text: str, quantity: Quantity) -> str:
    """`four times a year` is every quarter; `twice a year` stays what it is."""
    if quantity.unit or not (TIMES.match(text[quantity.end :]) or often(quantity) or once(text, quantity)):
        return ""
    return next((PER[name, quantity.value] for name in quantity.periods if (name, quantity.value) in PER), "")


def once(text: str, quantity: Quantity) -> bool:
    """`two audits a year`: so many things in a period, which may be told as one thing in a shorter one."""
    return quantity.value in (2, 4) and bool(period_pattern().search(text, quantity.end))


WEEKDAYS = tuple(
    re.compile(rf"\b(?:{names})(?:s|e|en|n)?\b", re.I)
    for names in (
        "mondays?|montags?|lundi|lunes|lunedì|segunda(?:-feira)?|maandag",
        "tuesdays?|dienstags?|mardi|martes|martedì|terça(?:-feira)?|dinsdag",
        "wednesdays?|mittwochs?|mercredi|miércoles|mercoledì|quarta(?:-feira)?|woensdag",
        "thursdays?|donnerstags?|jeudi|jueves|giovedì|quinta(?:-feira)?|donderdag",
        "fridays?|freitags?|vendredi|viernes|venerdì|sexta(?:-feira)?|vrijdag",
        "saturdays?|samstags?|samedi|sábado|sabato|zaterdag",
        "sundays?|sonntags?|dimanche|domingo|domenica|zondag",
    )
)
UNTIL = re.compile(r"^\s*(?:to|through|until|till|bis|à|au|a|al|tot|t/m|-|–)\s*$", re.I)


def weekdays(text: str) -> int:
    """How many days of the week a text names: two of Monday and Thursday, five of Monday to Friday."""
    found = [(day, match) for day, pattern in enumerate(WEEKDAYS) if (match := pattern.search(text))]
    if len(found) == 2 and UNTIL.match(text[found[0][1].end() : found[1][1].start()]):
        return found[1][0] - found[0][0] + 1
    return len(found)


def on_weekdays(quantity: Quantity, text: str) -> bool:
    """`two days a week` for `on Tuesdays and Thursdays`."""
    plain_count = quantity.unit == "day" or not quantity.unit
    return plain_count and "week" in quantity.periods and (quantity.raw or quantity.value) == weekdays(text) > 0


def stated(text: str) -> frozenset[str]:
    return weekly(text) | counted_periods(text)


def stated_periods(text: str) -> frozenset[str]:
    """The periods of a text, `twice a year` read as every half year."""
    return stated(text) | frozenset(name for quantity in counted(text) if (name := repeated(text, quantity)))


def counted_periods(text: str) -> frozenset[str]:
    return periods(text) | frozenset(name for quantity in counted(text) for name in quantity.periods)
