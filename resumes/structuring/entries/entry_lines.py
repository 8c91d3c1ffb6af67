"""Lines of a section made ready to be cut into entries: labels off, broken dates whole, facts apart from bullets."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from resumes.structuring.entries.labelled import without_labels
from resumes.structuring.lines.layout import Line
from resumes.structuring.lines.words import Words, joined
from resumes.structuring.signs.dates import periods
from resumes.structuring.signs.places import place_score

BROKEN_DATE = re.compile(r"(?:[-–—/]|[^\W\d_]|\b(?:de|bis|to|al?|à|tot))\.?$")
LONGEST = 24
YEAR = re.compile(r"(?:19|20)\d\d")
OPEN_PERIOD = re.compile(r"(?:19|20)\d\d\s*[-–—]\s*(?:[^\W\d]{3,}\.?)?$")


def made_ready(lines: Sequence[Line]) -> list[Line]:
    return list(facts_apart(entries_unlisted(titles_unlisted(whole_dates(without_labels(lines))))))


def titles_unlisted(lines: Sequence[Line]) -> list[Line]:
    """Positions of one employer drawn as a list: a mark before a line that is larger than its date below is no item."""
    made = list(lines)
    for position, (line, below) in enumerate(pairwise(lines)):
        larger = line.source.size > below.source.size + 1
        if line.bullet and not below.bullet and larger and periods(below.text) and is_fact(below.words):
            made[position] = as_head(line, line.words)
    return made


def entries_unlisted(lines: Sequence[Line]) -> list[Line]:
    """Entries drawn as a list, a dated item each: what is set further in, or follows without a mark, belongs to it."""
    if not lines or not lines[0].bullet:
        return list(lines)
    least = min(line.source.indent for line in lines if line.bullet)
    tops = [line for line in lines if line.bullet and line.source.indent <= least + 1]
    if not all(len(line.text.split()) < LONGEST and periods(line.text) for line in tops):
        return list(lines)
    return [as_head(line, line.words) if line in tops else line for line in lines]


def whole_dates(lines: Sequence[Line]) -> list[Line]:
    """A period broken over two rows of a narrow column (`May 2015 –` / `June 2019`) is one date again."""
    whole: list[Line] = []
    for line in lines:
        above = whole[-1] if whole else None
        if above and (period := period_at_margin(above, line)):
            cells = (*above.cells[:-1], period)
            whole[-1] = Line(joined(cells), cells, above.number, above.source)
            rest = line.words.cut(0, line.text.rfind(line.cells[-1].text)).strip()
            whole.append(Line(rest, line.cells[:-1], line.number, line.source))
        elif above and (both := one_period(above, line)):
            whole[-1] = Line(both, (both, *above.cells[1:]), above.number, above.source)
            if len(line.cells) > 1:
                rest = line.words.cut(line.text.find(line.cells[1].text, len(line.cells[0].text)), len(line.text))
                whole.append(Line(rest, line.cells[1:], line.number, line.source))
        else:
            whole.append(line)
    return whole


def period_at_margin(above: Line, line: Line) -> Words | None:
    """`Cook   2021 –` over `Hill Hotel   present`: the right column broke the period of an entry."""
    if len(above.cells) < 2 or len(line.cells) < 2 or above.bullet or line.bullet:
        return None
    both = joined([above.cells[-1], line.cells[-1]])
    found = periods(both.text)
    open_ended = BROKEN_DATE.search(above.cells[-1].text) and periods(above.cells[-1].text)
    return both if open_ended and len(found) == 1 and len(both.text) - (found[0].finish - found[0].begin) < 2 else None


def one_period(above: Line, line: Line) -> Words | None:
    """A dash at the start of the second row may have been read as a list mark."""
    first, second = above.cells[0], line.cells[0]
    if rest_of_period(above, line):
        return joined([first, second])
    if glue := stacked(above, line):
        return joined([first, second], glue)
    if len(first.text) > 28 or len(second.text) > 28 or above.bullet or not periods(first.text):
        return None
    if not line.bullet and not BROKEN_DATE.search(first.text):
        return None
    both = joined([first, second], " – " if line.bullet else " ")
    found = periods(both.text)
    whole = len(found) == 1 and not found[0].single and found[0].finish - found[0].begin >= len(both.text) - 2
    return both if whole else None


def stacked(above: Line, line: Line) -> str:
    """What joins two rows of a column of dates: `2006` over `2008` is a period, `October` over `2021` a month."""
    alone = len(above.cells) == len(line.cells) == 1 and not above.bullet and not line.bullet
    if not alone or above.look != line.look or above.source.column != line.source.column:
        return ""
    if not YEAR.fullmatch(line.text):
        return ""
    if YEAR.fullmatch(above.text):
        return " – " if above.text < line.text else ""
    month = above.text.isalpha() and periods(f"{above.text} {line.text}")
    return " " if month and month[0].begin == 0 else ""


def rest_of_period(above: Line, line: Line) -> bool:
    """`Nurse | Hill Hospital | March 2016 – May` over `2020`: the row was too long."""
    if above.bullet or line.bullet or len(above.cells) + len(line.cells) > 2 or len(line.text) > 20:
        return False
    if not OPEN_PERIOD.search(above.text):
        return False
    both = f"{above.text} {line.text}"
    found = periods(both)
    return bool(found) and not found[-1].single and found[-1].finish >= len(both) - 1


def facts_apart(lines: Sequence[Line]) -> Iterator[Line]:
    """Dates and places that the layout put on a bullet's line, or into a bullet of their own, belong to the head."""
    heading = False
    for line in lines:
        if line.bullet and len(line.cells) > 1 and is_fact(line.cells[-1]):
            yield as_head(line, line.cells[-1])
            whole = line.words.cut(0, line.words.text.rfind(line.cells[-1].text)).strip()
            yield Line(whole, (whole,), line.number, line.source)
        elif line.bullet and heading and is_fact(line.words):
            yield as_head(line, line.words)
            continue
        else:
            yield line
        heading = not line.bullet


def is_fact(words: Words) -> bool:
    """Nothing but a date or a place."""
    found = periods(words.text)
    if found:
        before, after = words.text[: found[0].begin], words.text[found[-1].finish :]
        told = sum(map(str.isalnum, before + after)) > 2
        return not told or (not before.strip() and place_score(after.strip(" ,|·–—-")) >= 2)
    return len(words.text) < 40 and place_score(words.text) >= 2


def as_head(line: Line, words: Words) -> Line:
    plain = line.source.model_copy(update={"bullet": False, "indent": 0.0})
    return Line(words, (words,), line.number, plain)
