"""Which lines are headings: by the names they bear, then by the look that such lines share."""

from collections import Counter

from resumes.structuring.lines.layout import Line, Look, body_size, left
from resumes.structuring.sections.bare_names import UNKNOWN, bare_name, lists_apart, section_above
from resumes.structuring.sections.margins import stands_out
from resumes.structuring.signs.dates import period
from resumes.structuring.signs.headings import begun_kind, exact_kind, names_within, section_kind
from resumes.structuring.signs.joints import OPEN_ENDED
from resumes.structuring.signs.months import is_capital

LONGEST = 6


def heading_kinds(lines: list[Line]) -> dict[int, str]:
    """Which lines are headings, by position: first those with a known name, then those that look the same."""
    size = body_size(lines)
    sure = {position: kind for position, line in enumerate(lines) if (kind := named(lines, position, size))}
    if not any(stands_out(lines[position], size) for position in sure) and lines and lines[0].source.place.box:
        sure |= {position: exact_kind(line.text) for position, line in enumerate(lines) if bare_name(lines, position)}
    looks = Counter(lines[position].look for position in sure)
    kept = {position: kind for position, kind in sure.items() if ranks(lines[position], looks, lines)}
    kept = without_groups(lines, without_names_under(lines, kept, looks))
    kept.update(alike(lines, kept))
    kept.update(box_titles(lines))
    kept.update(lists_apart(lines, kept))
    return dict(sorted(kept.items()))


def named(lines: list[Line], position: int, size: float) -> str:
    line = lines[position]
    text = line.text
    if line.bullet or len(line.cells) > 1 or len(text.split()) > LONGEST + 3 or text.endswith((".", ",", ";")):
        return ""
    if position and ends_open(lines[position - 1], line):
        return ""
    kind = exact_kind(text) or (section_kind(text) if stands_out(line, size) else "")
    if not kind or (not is_capital(text[:1]) and not line.source.heading):
        return ""
    if stands_out(line, size) or text.endswith(":"):
        return kind
    return kind if alone(lines, position) else ""


def ends_open(above: Line, line: Line) -> bool:
    """`Diploma, Law of` over `Work`: the second row of a title, not a heading."""
    return above.look == line.look and line.source.gap < 0.9 and OPEN_ENDED.search(above.text) is not None


def box_titles(lines: list[Line]) -> dict[int, str]:
    """A known name over a box or a column of its own is a heading, however it is set."""
    firsts = [
        position
        for position in range(1, len(lines) - 1)
        if lines[position].source.column
        and lines[position].source.column != lines[position - 1].source.column
        and lines[position + 1].source.column == lines[position].source.column
        and len(lines[position].cells) == 1
    ]
    return {position: kind for position in firsts if (kind := exact_kind(lines[position].text))}


def alone(lines: list[Line], position: int) -> bool:
    """Plain text: white space above, and what follows is not a row of single words like this one."""
    line = lines[position]
    following = lines[position + 1] if position + 1 < len(lines) else None
    above = lines[position - 1] if position else None
    spaced = line.source.gap >= 0.8 or above is None or above.source.column != line.source.column
    spaced = spaced or (following is not None and following.source.gap >= 0.8)
    return spaced and following is not None and following.source.column == line.source.column


def ranks(line: Line, looks: "Counter[Look]", lines: list[Line]) -> bool:
    """False for a label inside a section: weaker than the look most headings have."""
    (heading, size, bold, shouted), count = looks.most_common(1)[0]
    if looks[line.look] > 1 or count < 3:
        return looks[line.look] > 1 or not names_within(line.text, "highlights") or line.source.size >= size
    if line.source.column != 0 and not any(other.look == line.look and not section_kind(other.text) for other in lines):
        return True
    weaker = line.source.size < size - 0.4 or (heading and not line.source.heading)
    return (
        not weaker
        and (not shouted or line.shouted or line.source.size > size)
        and (not bold or line.source.bold or line.source.size > size)
    )


def alike(lines: list[Line], kept: dict[int, str]) -> dict[int, str]:
    """Lines that look as the headings do, with a name of their own."""
    first = min(kept, default=len(lines))
    looks = {lines[position].look for position in kept}
    total = Counter(line.look for line in lines[first:])
    known = Counter(lines[position].look for position in kept)
    shared = looks_of_entries(lines, kept)
    found: dict[int, str] = {}
    for position in range(first + 1, len(lines)):
        line = lines[position]
        if (
            position in kept
            or line.look not in looks
            or line.bullet
            or (known[line.look] < 2 and not line.source.heading)
        ):
            continue
        if (
            position - 1 in kept
            or position - 1 in found
            or known[line.look] / total[line.look] < 0.5
            or not distinct(line)
        ):
            continue
        if kind := begun_kind(line.text):
            found[position] = kind
            continue
        only_headings = known[line.look] >= 4 and known[line.look] / total[line.look] >= 0.7
        if (line.look, section_above(position, kept)) not in shared and plain_name(lines, position, only_headings):
            found[position] = UNKNOWN
    return found


def without_names_under(lines: list[Line], kept: dict[int, str], looks: "Counter[Look]") -> dict[int, str]:
    """Right under a heading set as most are, a name in a look of its own opens no section: it is what stands there."""
    usual, count = looks.most_common(1)[0] if looks else (None, 0)
    return {
        position: kind
        for position, kind in kept.items()
        if count < 3
        or lines[position].look == usual
        or position - 1 not in kept
        or lines[position - 1].look != usual
        or lines[position].source.column != lines[position - 1].source.column
    }


def without_groups(lines: list[Line], kept: dict[int, str]) -> dict[int, str]:
    """`Tools` or `Languages` set further in than the `Skills` above it names a group of skills."""
    settled: dict[int, str] = {}
    for position, kind in sorted(kept.items()):
        above = max(settled, default=None)
        if above is not None and settled[above] == "skills" and kind in ("skills", "languages", "contact"):
            upper, line = lines[above], lines[position]
            if (
                upper.source.column == line.source.column
                and left(line) > left(upper) + 12
                and any(
                    abs(left(other) - left(upper)) < 3 for at, other in enumerate(lines) if at in kept and at != above
                )
            ):
                continue
        settled[position] = kind
    return settled


def distinct(line: Line) -> bool:
    heading, size, bold, shouted = line.look
    return heading or bold or shouted or size > 0


def looks_of_entries(lines: list[Line], kept: dict[int, str]) -> set[tuple[Look, int]]:
    """Looks that a section gives to its own entries: its first line looks as its heading does."""
    return {
        (lines[position + 1].look, position)
        for position in kept
        if position + 1 < len(lines) and position + 1 not in kept and lines[position + 1].look == lines[position].look
    }


def plain_name(lines: list[Line], position: int, only_headings: bool) -> bool:
    """A few words without dates, digits or list marks, with lines under it that belong to it."""
    text = lines[position].text
    if (
        len(text.split()) > LONGEST
        or len(text) > 48
        or len(lines[position].cells) > 1
        or any(map(str.isdigit, text))
        or "@" in text
    ):
        return False
    if text.endswith((".", ",", ";")) or any(mark in text for mark in (" | ", " · ", " – ", " — ")):
        return False
    following = lines[position + 1 : position + 3]
    dated = any(period(line.text) and not line.bullet for line in following)
    return bool(following) and (only_headings or not dated) and not names_within(text, "highlights")
