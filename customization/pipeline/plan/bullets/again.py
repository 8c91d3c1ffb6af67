"""What stands in the résumé twice: a whole job, or a line. Proposed to go, with the place where it stays."""

from collections.abc import Iterator

from customization.pipeline.doubled import doubled
from customization.pipeline.plan.bullets.filler import drop
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.schema import Change
from jobs import vocabulary
from resumes.document import Work

FEWEST = 3


def said_twice(desk: Desk) -> Iterator[Change]:
    """The same line under two jobs: it stays at the newer one, unless the older would be left with hardly anything."""
    seen: dict[str, str] = {}
    for number, entry in enumerate(desk.given.resume.work):
        where = entry.name or entry.position
        if doubled(desk.given.resume.work, number) is not None:
            yield whole_job(number, entry)
            continue
        own: set[str] = set()
        again = [place for place, line in enumerate(entry.highlights) if vocabulary.normal(line) in seen]
        few = len(again) <= len(entry.highlights) / 2
        for place, line in enumerate(entry.highlights):
            path, key = f"work[{number}].highlights[{place}]", vocabulary.normal(line)
            if len(line.split()) < FEWEST:
                continue
            if key in own:
                yield drop(path, line, "The same line stands in this job already: once is enough.", 0.9)
            elif key in seen and few:
                why = f"The same line stands at {seen[key] or 'a newer job'}: once is enough."
                yield drop(path, line, why, 0.75)
            own.add(key)
        for key in own:
            seen.setdefault(key, where)


def whole_job(number: int, entry: Work) -> Change:
    named = f"{entry.position}, {entry.name}"
    why = f"“{named}” stands in your résumé twice, and the other entry says all of this one."
    return drop(f"work[{number}]", named, why, 0.8)
