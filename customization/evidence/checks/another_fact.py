"""A rank, a scale, a tool or a period that gave place to another: never the same fact."""

import re

from customization.evidence.amounts.figures import counted
from customization.evidence.amounts.number_context import periods
from customization.evidence.amounts.units import PERIODS
from customization.evidence.checks.deeds import deeds
from customization.evidence.checks.exchanges import Exchange
from customization.evidence.line import Line
from customization.evidence.reading.compounds import COMPOUNDING
from customization.evidence.reading.language import current
from customization.evidence.reading.stems import plain
from customization.evidence.reading.words import read
from customization.evidence.skills import mentions

RANKS = frozenset({"first", "second", "third", "fourth", "fifth"})
SCALES = frozenset({"hundred", "thousand", "million", "dozen", "hundreds", "thousands", "dozens"})


def another_fact(line: Line, source: str, exchange: Exchange) -> bool:
    if other_rank(exchange) or other_scale(line, exchange) or other_tool(line, source, exchange):
        return True
    if (stated := periods(source)) and stated == periods(line.after):
        return False
    spans = [(one.start, one.end) for one in counted(line.after) if one.unit]
    if any(start <= word.start < end for word in exchange.new for start, end in spans):
        return False
    return other_period(exchange) and same_counts(source, line.after)


def other_period(exchange: Exchange) -> bool:
    """`in its first month` for `in its first year`."""
    if any(word.text.casefold() == "half" for word in exchange.new):
        return False
    old, new = (
        {PERIODS[name] for word in words if (name := plain(word.text).rstrip("s")) in PERIODS}
        | {period for word in words for period in periods(word.text)}
        for words in (exchange.old, exchange.new)
    )
    return bool(old and new) and old.isdisjoint(new)


def same_counts(source: str, text: str) -> bool:
    """900 a month is 10,800 a year: then the number says how often, and is judged with its period."""
    return [one.value for one in counted(source)] == [one.value for one in counted(text)]


def other_rank(exchange: Exchange) -> bool:
    """`third-line` for `second-line`."""
    old, new = ({plain(word.text) for word in words} & RANKS for words in (exchange.old, exchange.new))
    return bool(old and new) and old.isdisjoint(new)


def other_scale(line: Line, exchange: Exchange) -> bool:
    """`the hundred most frequent` for `the ten most frequent`: a number that is not read as one."""
    counts = counted(line.after)
    return any(
        plain(word.text) in SCALES and not any(one.start <= word.start < one.end for one in counts)
        for word in exchange.new
    )


# Where every noun has a capital, a tool is what something is done with.
WITH = re.compile(r"\b(?:mit|in|met|via|über)\s+(?:(?:der|dem|de|het|App|Software)\s+)*$")


OF = re.compile(r"\s*:|\s(?:of|de|del|des|du|von|der|di|della|da|do|van)\b", re.I)


def other_tool(line: Line, source: str, exchange: Exchange) -> bool:
    """A thing of the skills list gave place to one that is nowhere in the résumé: DATEV, Addison.

    A verb has its capital from opening the line: `Gather requirements` names no tool.
    """
    if current() in COMPOUNDING and not WITH.search(line.after[: exchange.new[0].start]):
        return False
    listed = {word.stem for passage in line.ground.section("skills") for word in read(passage.text) if not word.small}
    old, new = ([word for word in words if not word.small] for words in (exchange.old, exchange.new))
    if not old or not all(word.stem in listed for word in old):
        return False
    covered = [(one.start, one.end) for one in mentions(line.after)]
    if any(start <= word.start < end for word in new for start, end in covered):
        return False
    opening = {deed.text for deed in deeds(source)} if not old[0].start and not OF.match(source, old[0].end) else set()
    named = old[0].text not in opening and all(word.text[0].isupper() for word in (*old, *new))
    return bool(new) and named and not any(line.ground.everything.holds(word) for word in new)
