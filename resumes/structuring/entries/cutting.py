"""Cut a section into its entries: what repeats is an entry; dates and looks say where one begins."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from resumes.structuring.entries.entry_lines import is_fact, made_ready
from resumes.structuring.lines.layout import Line, left
from resumes.structuring.lines.words import Words
from resumes.structuring.sections.paragraphs import Kind, Paragraph, bodied, full_width, paragraphs_of
from resumes.structuring.signs.contracts import AFTER_EMPLOYER
from resumes.structuring.signs.dates import Period, periods
from resumes.structuring.signs.headings import names_within

ROLES = ("highlights", "courses", "keywords")


@dataclass
class Entry:
    """`head` says who, where and when; `body` are bullets and paragraphs, each under the label over it."""

    head: list[Line] = field(default_factory=list)
    body: list[tuple[str, Paragraph]] = field(default_factory=list)

    @property
    def dated(self) -> bool:
        return any(dates_of(line) for line in self.head)


def dates_of(line: Line) -> list[tuple[Words, Period]]:
    """The periods of a head line. In running text a year is not an entry's date."""
    return [(cell, period) for cell in line.cells for period in periods(cell.text)]


def entries_of(lines: Sequence[Line], dated: bool = True) -> list[Entry]:
    """Entries in order. `dated`: entries of this section have dates, so a second date begins a second entry."""
    lines = made_ready(lines)
    paragraphs = bodied(paragraphs_of(lines, full_width([line for line in lines if len(line.cells) == 1])))
    entries: list[Entry] = []
    label = ""
    run: list[Line] = []
    for paragraph in paragraphs:
        if (
            paragraph.kind is Kind.HEAD
            and not inside(paragraph, entries, run)
            and not below(paragraph, entries, run)
            and not (entries and not run and tagged(paragraph) and not opens_alike(paragraph, entries[0]))
        ):
            run.extend(paragraph.lines)
            continue
        if run:
            settle(entries, run, dated)
            run, label = [], ""
        if role := label_of(paragraph):
            label = role
            continue
        if not entries:
            entries.append(Entry())
        entries[-1].body.append(("keywords" if tagged(paragraph) else label, paragraph))
    settle(entries, run, dated)
    return entries


def settle(entries: list[Entry], run: list[Line], dated: bool) -> None:
    """Lines between bullets open entries, unless they are weaker than a title and undated: then they go on with one."""
    title = next((entry.head[0] for entry in entries if entry.head), None)
    if run and title and weaker(run, title) and dated:
        if entries[-1].body and any(role == "" for role, _ in entries[-1].body):
            entries[-1].body.extend(("", Paragraph(line.words, Kind.PROSE, (line,))) for line in run)
        else:
            entries[-1].head.extend(run)
        return
    first = next((entry for entry in entries if entry.head), None)
    entries.extend(cut_under(run, first) or cut(run, dated))


def cut_under(run: list[Line], first: Entry | None) -> list[Entry]:
    """Where the section opens with an employer undated over a dated post, such a pair after a post opens an entry."""
    pair = first.head if first else []
    if len(pair) != 2 or len(run) < 3 or dates_of(pair[0]) or not dates_of(pair[1]) or not dates_of(run[0]):
        return []
    openers = [
        at
        for at, (line, below) in enumerate(pairwise(run))
        if line.look == pair[0].look and not dates_of(line) and dates_of(below)
    ]
    posts = [at for at, line in enumerate(run) if dates_of(line) and at - 1 not in openers]
    if not openers:
        return []
    starts = sorted({0, *openers, *posts})
    return [Entry(head=run[begin:end]) for begin, end in pairwise([*starts, len(run)])]


def weaker(run: list[Line], title: Line) -> bool:
    """Undated and set otherwise than the first title of the section: smaller, not bold, no heading."""
    if any(dates_of(line) for line in run) or run[0].look == title.look:
        return False
    (heading, size, bold, _), (own_heading, own_size, own_bold, _) = title.look, run[0].look
    return (
        own_size <= size
        and own_bold <= bold
        and own_heading <= heading
        and (own_size, own_bold, own_heading) != (size, bold, heading)
    )


def below(paragraph: Paragraph, entries: list[Entry], run: list[Line]) -> bool:
    """Set further in than the title of its entry, without dates: an item whose list mark was not readable."""
    title = last_title(run) or (entries[-1].head[0] if entries and entries[-1].head else None)
    line = paragraph.first
    if title is None or line.source.place.box is None or line.source.bold or dates_of(line) or opens_dated(title):
        return False
    return left(line) > left(title) + 7 and line.source.column == title.source.column and not is_fact(line.words)


def last_title(run: list[Line]) -> Line | None:
    """The last line that looks as the first."""
    look = (run[0].look, run[0].source.italic) if run else None
    return next((line for line in reversed(run) if (line.look, line.source.italic) == look), None)


def opens_dated(title: Line) -> bool:
    """A row that begins with its date: what stands further in is its second column."""
    found = periods(title.text)
    return (bool(found) and found[0].begin == 0) or (len(title.cells) > 1 and is_fact(title.cells[0]))


def tagged(paragraph: Paragraph) -> bool:
    """A row of short words set apart, without a date or place: the tags of an entry."""
    line = paragraph.first
    short = all(len(cell.text.split()) <= 3 for cell in line.cells)
    return (
        len(line.cells) > 1
        and short
        and not line.bullet
        and not line.source.bold
        and not any(is_fact(cell) or periods(cell.text) for cell in line.cells)
    )


def opens_alike(paragraph: Paragraph, first: Entry) -> bool:
    """The first entry of the section opens with such a row: an employer, and a town at the margin."""
    title = first.head[0] if first.head else None
    line = paragraph.first
    return title is not None and (len(title.cells), title.look) == (len(line.cells), line.look)


def label_of(paragraph: Paragraph) -> str:
    if paragraph.kind is Kind.BULLET:
        return ""
    return next((role for role in ROLES if names_within(paragraph.text.rstrip(": "), role)), "")


def inside(paragraph: Paragraph, entries: list[Entry], run: list[Line]) -> bool:
    """A short line that belongs to the entry above it: a label such as `Highlights`, or `Technologies: …`."""
    if len(run) == 1 and not dates_of(run[0]):
        return False
    if not entries and not run:
        return False
    if label_of(paragraph):
        return True
    before, colon, after = paragraph.text.partition(":")
    return bool(colon) and bool(after.strip()) and any(names_within(before, role) for role in ROLES)


def cut(run: list[Line], dated: bool) -> list[Entry]:
    """The entries in lines that have no bullets between them."""
    if not run:
        return []
    starts = starts_by_look(run) if not dated else starts_by_date(run)
    starts = sorted({0, *starts})
    return [Entry(head=run[begin:end]) for begin, end in zip(starts, [*starts[1:], len(run)], strict=True)]


def starts_by_date(run: list[Line]) -> list[int]:
    when = [position for position, line in enumerate(run) if dates_of(line)]
    if not when:
        return starts_by_look(run)
    if len(when) < 2:
        return []
    alike = starts_by_look(run)
    chunks = pairwise([*alike, len(run)])
    offsets = [[at - begin for at in when if begin <= at < end] for begin, end in chunks]
    if alike and all(len(rows) == 1 and rows == offsets[0] for rows in offsets):
        return alike
    return [0, *(start_before(run, earlier, at, when[0]) for earlier, at in pairwise(when))]


def start_before(run: list[Line], earlier: int, at: int, lead: int) -> int:
    """Where the entry of the date in line `at` begins: after white space, else as far above it as the first did."""
    if lead == 0 and len(run[at].cells) > 1 and is_fact(run[at].cells[0]):
        return at
    if linked := [row for row in range(earlier + 2, at) if AFTER_EMPLOYER.search(run[row].text)]:
        return linked[0] - 1
    bar = gap_bar(run)
    spaced = [position for position in range(earlier + 1, at + 1) if run[position].source.gap >= bar]
    return max(spaced, default=at - min(lead, at - earlier - 1))


def gap_bar(run: list[Line]) -> float:
    gaps = sorted(line.source.gap for line in run[1:])
    return max(0.9, 1.6 * gaps[len(gaps) // 3]) if gaps else 1.0


def starts_by_look(run: list[Line]) -> list[int]:
    """Lines that look as the first one does, when other lines look otherwise."""
    looks = [(line.look, line.source.italic) for line in run]
    if len(set(looks)) < 2:
        return []
    starts = [position for position, look in enumerate(looks) if look == looks[0]]
    return [at for at in starts if at == 0 or at - 1 not in starts]
