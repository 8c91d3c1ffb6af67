"""Jobs that stand under a label inside the job above them: `Key accomplishments:`, its items, and then the next job."""

from resumes.structuring.kinds.unheaded import is_dated, ranged
from resumes.structuring.sections.cutting import Section
from resumes.structuring.signs.lexicon import title_score

NEAR = 3


def with_strays(found: list[Section]) -> list[Section]:
    """A section of awards after one of work that begins with items and goes on with jobs belongs to the latter."""
    kept: list[Section] = []
    for section in found:
        last = kept[-1] if kept else None
        if last and last.kind == "work" and section.kind == "awards" and section.heading and holds_jobs(section):
            last.lines.extend(section.lines)
            last.more.append(section.heading)
        else:
            kept.append(section)
    return kept


def holds_jobs(section: Section) -> bool:
    """Items first; then a row without a mark, a period from one day to another in it, and a title beside or above."""
    lines = section.lines
    if not lines or not lines[0].bullet:
        return False
    posts = [at for at, line in enumerate(lines) if is_dated(line) and ranged(line)]
    return any(
        title_score(line.text) for at in posts for line in lines[max(0, at - NEAR) : at + NEAR] if not line.bullet
    )
