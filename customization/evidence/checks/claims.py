"""The hard claims of a line of prose: quantities, dates, listed terms and proper names."""

import re
from collections.abc import Iterator

from customization.evidence.amounts.figures import counted
from customization.evidence.amounts.matching import quantity_claims
from customization.evidence.checks.named import MERGED, listed_claims
from customization.evidence.checks.proper_names import name_claims
from customization.evidence.ground import Passage
from customization.evidence.line import Line
from customization.evidence.reading.dates import Moment, moments
from customization.evidence.reading.words import read
from customization.evidence.schema import Claim, ClaimKind


def hard_claims(line: Line) -> Iterator[Claim]:
    yield from quantity_claims(line)
    yield from date_claims(line)
    yield from listed_claims(line)
    yield from name_claims(line)


def date_claims(line: Line) -> Iterator[Claim]:
    for moment in moments(line.after):
        if any(quantity.unit and quantity.start <= moment.start < quantity.end for quantity in counted(line.after)):
            continue
        passage = dated(line, moment) or amount(line, moment)
        if passage:
            yield line.supported(moment.text, ClaimKind.DATES, line.ground.support(passage, "form"))
        else:
            yield line.blocked(moment.text, ClaimKind.DATES, f"Nothing in this entry is dated {moment.text}.")


def amount(line: Line, moment: Moment) -> Passage | None:
    """`2000 clients` for `2,000 clients` is no year."""
    if not moment.text.isdigit():
        return None
    value = float(moment.text)
    return next(
        (passage for passage in line.same if any(value in other.values for other in counted(passage.text))), None
    )


SINCE = re.compile(r"\b(?:since|from|seit|ab|depuis|desde|dal|sinds|vanaf)\s+(?:[^\W\d]+\s+)?$", re.I)


def dated(line: Line, moment: Moment) -> Passage | None:
    """In the line itself; a line that has dates of its own borrows none but those of a line that it is merged with."""
    for passage in line.same:
        if any(moment.within(other) for other in moments(passage.text)):
            return passage
    bound = any(moments(passage.text) for passage in line.same)
    if line.of_person and SINCE.search(line.after[: moment.start]):
        bound = False
    near = [passage for passage in line.entry if any(moment.within(other) for other in moments(passage.text))]
    return next((passage for passage in near if not bound or merged(line, passage)), None)


def merged(line: Line, passage: Passage) -> bool:
    words = {word.stem for word in read(passage.text) if not word.small}
    return len(words & {word.stem for word in read(line.after)}) >= MERGED
