"""Lines of a posting put under the part that their heading announces."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jobs.extraction.headings import WANTED, Part, part_named, reads_as_heading
from jobs.extraction.lines import Line, Shape

TERMINAL = re.compile(r"[.!?;,…]$|[.!?]\s+[A-ZÄÖÜ]")
LABEL = re.compile(r"([^:•|]{2,60}?)\s?:\s+(?=\S)")
LEAD_IN = re.compile(
    r"\b(?:(?P<person>are|is|have|has|must|should|need|can|be|bring)|(?P<task>will|to|include|includes|involve"
    r"|involves|on)):$",
    re.IGNORECASE,
)
LONGEST_HEADING = 90
MOST_WORDS = 10


@dataclass(frozen=True)
class Entry:
    """A line that is no heading, its part, and whether it comes after the list of its part has ended."""

    line: Line
    part: Part
    heading: str = ""
    trailing: bool = False
    label_end: int = 0  # where a label on the same line ends, counted in the line's text


def entries(found: list[Line]) -> Iterator[Entry]:
    """Every line with its part. A posting starts in its introduction."""
    part, heading, listed, rows = Part.INTRODUCTION, "", False, False
    for index, line in enumerate(found):
        following = found[index + 1] if index + 1 < len(found) else None
        if is_heading(line, following, part, first=index == 0):
            part, heading, listed, rows = next_part(line, part), line.text, False, False
            continue
        if line.shape is Shape.BULLET and line.text.endswith(":"):
            listed = False
            continue
        if line.shape is Shape.BULLET:
            listed = True
            yield Entry(line, part, heading)
            continue
        label = LABEL.match(line.text)
        named = labelled_part(label.group(1)) if label else None
        if label and named:
            if not line.text[label.end() :].strip():
                continue
            yield Entry(line, named, label.group(1), label_end=label.end())
            continue
        sentence = line.text[-1] in ".!"
        yield Entry(line, part, heading, trailing=(listed and (line.after_blank or sentence)) or (rows and sentence))
        rows = rows or not sentence


def is_heading(line: Line, following: Line | None, part: Part, *, first: bool) -> bool:
    """Whether a line announces the ones after it."""
    if line.shape is Shape.HEADING:
        return line.words <= 16
    if line.shape is Shape.BULLET or len(line.text) > LONGEST_HEADING or line.words > MOST_WORDS:
        return False
    if line.text.endswith(":"):
        return True
    if following is None or LABEL.search(line.text):
        return False
    named = part_named(line.text)
    before_list = following.shape is Shape.BULLET
    if line.text.endswith("?"):
        return named is not None and line.words <= 8 and (before_list or line.after_blank)
    if TERMINAL.search(line.text):
        return False
    if before_list and not first and named is not None and line.words <= 8:
        return True
    if line.text.isupper() and line.words <= 7 and not first and any(c.isalpha() for c in line.text):
        return named is not None or line.after_blank
    if named is not None and reads_as_heading(line.text) and not first:
        return True
    stands_alone = line.after_blank and not first and line.words <= 8
    if named is None and stands_alone and not before_list:
        return part not in WANTED and following.after_blank and line.words <= 5 and not line.text[-1].isdigit()
    return stands_alone and before_list


def next_part(line: Line, before: Part) -> Part:
    """The part a heading opens; a heading that says nothing known keeps a wanted part when it ends with a colon."""
    named = part_named(line.text)
    if named is not Part.NICE and (leads_in := LEAD_IN.search(line.text)):
        return Part.MUST if leads_in["person"] else Part.DUTIES
    if named is not None:
        return named
    return before if line.text.endswith(":") and before in WANTED else Part.UNKNOWN


def labelled_part(label: str) -> Part | None:
    """`Requirements: five years …` on one line."""
    if len(label.split()) > 6 or not reads_as_heading(label):
        return None
    return part_named(label)
