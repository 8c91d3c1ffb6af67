"""A job that stands in the résumé twice, as when two versions were pasted together."""

from collections.abc import Sequence

from jobs import vocabulary
from resumes.document import Work


def doubled(held: Sequence[Work], number: int) -> int | None:
    """The other entry that says all that this one says; of two that are equal the first one stays."""
    for other, entry in enumerate(held):
        first = other < number or not says_all_of(held[number], entry)
        if other != number and first and says_all_of(entry, held[number]):
            return other
    return None


def says_all_of(entry: Work, one: Work) -> bool:
    """The same post in the same time, with no line of its own."""
    named = one.name and one.position and one.start_date  # without dates they may be two times at one firm
    post = all(alike(getattr(entry, field), getattr(one, field)) for field in ("name", "position"))
    time = (one.start_date, one.end_date) == (entry.start_date, entry.end_date)
    said = {vocabulary.normal(line) for line in (*entry.highlights, entry.summary)}
    own = {vocabulary.normal(line) for line in (*one.highlights, one.summary) if line}
    place = not one.location or alike(one.location, entry.location)
    return bool(named) and post and time and place and own <= said


def alike(one: str, other: str) -> bool:
    return vocabulary.normal(one) == vocabulary.normal(other)
