"""Jobs and schools that no heading announces: in a short résumé, a letter, or under headings that nobody knows.

Only where no section of work or education was found; what was found by its heading stays as it is.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from resumes.structuring.kinds.spoken import LISTED, spoken_in
from resumes.structuring.lines.layout import Line
from resumes.structuring.sections.bare_names import UNKNOWN
from resumes.structuring.sections.cutting import Section, reaches
from resumes.structuring.signs.contact import LABEL
from resumes.structuring.signs.dates import periods
from resumes.structuring.signs.lexicon import degree_score, employer_score, school_score, title_score

TOLD = ("work", "education")
APART = 0.8
LONGEST = 16
MOST_LINES = 400
"""Nobody writes more without one heading; entries are compared with each other, so a crowd of them would take long."""
MEMBER = re.compile(r"\b(?:member|mitglied|membre|miembro|membro|socio|lid|członek)\b", re.IGNORECASE)
LABELLED_DAYS = ("birth", "nationality", "status", "license", "phone")


def with_unheaded(found: list[Section]) -> list[Section]:
    """The same sections, those of jobs and schools named by what stands in them."""
    missing = {kind for kind in TOLD if all(section.kind != kind for section in found)}
    for section in found:
        if section.kind == UNKNOWN and (kind := kind_of(section.lines)) in missing and surely(section.lines):
            section.kind = kind
            missing.discard(kind)
    if len(missing) == len(TOLD) and found and len(found[0].lines) <= MOST_LINES:
        return [*out_of_head(found[0]), *found[1:]]
    return found


def out_of_head(head: Section) -> list[Section]:
    """The head down to its first entry, then a section for each run of blocks that say the same kind of thing."""
    begin = first_entry(head.lines)
    made = [Section("head", None, head.lines[:begin])]
    for block in blocks(head.lines[begin:]):
        heading = block.pop(0) if headed(block) else None
        kind = kind_of(block)
        last = made[-1]
        if not heading and (kind == last.kind or (not kind and last.kind in TOLD)):
            last.lines.extend(block)
        elif kind:
            made.append(Section(kind, heading, block))
        else:
            made[0].lines.extend(block)
    return made


def headed(block: Sequence[Line]) -> bool:
    """A line set as a heading, of no known name, over rows of which each has its date."""
    first, *rows = block
    stands_out = first.shouted or first.source.heading or first.text.endswith(":")
    return stands_out and bool(rows) and not is_dated(first) and all(map(is_dated, rows))


def first_entry(lines: Sequence[Line]) -> int:
    """Where the block of the first dated post or school begins; the name above it stays in the head."""
    dated = next((at for at, line in enumerate(lines) if at and is_dated(line) and named(block_at(lines, at))), -1)
    return begin_of(lines, dated) if dated > 0 else len(lines)


def begin_of(lines: Sequence[Line], position: int) -> int:
    """The first line of the block, but for the name and what tells how to reach the person."""
    begin = position
    while begin > 1 and lines[begin].source.gap < APART and not reaches(lines[begin - 1]):
        begin -= 1
    plain = begin == 1 and lines[1].source.gap < APART
    return position if plain or any(is_dated(line) for line in lines[begin:position]) else begin


def block_at(lines: Sequence[Line], position: int) -> list[Line]:
    end = position + 1
    while end < len(lines) and lines[end].source.gap < APART:
        end += 1
    return list(lines[begin_of(lines, position) : end])


def blocks(lines: Sequence[Line]) -> Iterable[list[Line]]:
    """What white space parts; rows that are an entry each are blocks of their own."""
    starts = [at for at, line in enumerate(lines) if not at or line.source.gap >= APART]
    for begin, end in pairwise([*starts, len(lines)]):
        block = list(lines[begin:end])
        rows = all(is_dated(line) and named([line]) and not line.bullet for line in block)
        yield from ([line] for line in block) if rows else mixed(block)


def mixed(block: list[Line]) -> list[list[Line]]:
    """A job and a school without white space between them part at their dated rows."""
    dated = [at for at, line in enumerate(block) if is_dated(line)]
    if len({kind_of([block[at]]) for at in dated} & set(TOLD)) < len(TOLD):
        return [block]
    return [block[begin:end] for begin, end in pairwise([0, *dated[1:], len(block)])]


def kind_of(block: Sequence[Line]) -> str:
    """Work, education or languages; empty for anything else."""
    heads = [line for line in block if not line.bullet and len(line.text.split()) <= LONGEST]
    if not any(map(is_dated, heads)):
        return "languages" if block and all(map(languages, block)) else ""
    taught = any(degree_score(line.text) for line in heads) or (
        any(school_score(line.text) for line in heads) and not any(title_score(line.text) for line in heads)
    )
    return "education" if taught else "work" if named(heads) else ""


def languages(line: Line) -> bool:
    parts = line.words.split(LISTED)
    return len(spoken_in(parts)) == len(parts)


def named(block: Sequence[Line]) -> bool:
    """A title, an employer, a school or a degree is told; or a period with words of its own beside it."""
    rows = [line for line in block if not line.bullet and len(line.text.split()) <= LONGEST]
    signs = (title_score, employer_score, school_score, degree_score)
    return any(sign(line.text) for line in rows for sign in signs) or any(map(ranged, rows))


def surely(lines: Sequence[Line]) -> bool:
    """Under a heading of its own a date beside a name may be a membership: a title or a degree must be told too."""
    rows = [line.text for line in lines if not line.bullet and not MEMBER.search(line.text)]
    return any(title_score(row) or degree_score(row) for row in rows)


def ranged(line: Line) -> bool:
    return any(not period.single for period in periods(line.text)) and not line.text.endswith(".")


def is_dated(line: Line) -> bool:
    """A date that is neither a birthday nor in running text."""
    label = LABEL.match(line.text)
    told = bool(label and label.lastgroup in LABELLED_DAYS)
    words = len(line.text.split())
    running = line.bullet or words > LONGEST or (line.text.endswith(".") and words > LONGEST / 2)
    return bool(periods(line.text)) and not told and not running
