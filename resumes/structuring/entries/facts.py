"""Take the head of an entry apart: its dates, its place, its link, and the texts that remain."""

import re
from dataclasses import dataclass, field
from unicodedata import category

from resumes.structuring.entries.whole_rows import whole_rows
from resumes.structuring.lines.layout import Line
from resumes.structuring.lines.lettering import EDGES, by_style
from resumes.structuring.lines.words import Words
from resumes.structuring.signs.contact import URL
from resumes.structuring.signs.date_patterns import DURATION
from resumes.structuring.signs.dates import Period, periods
from resumes.structuring.signs.lexicon import employer_score, school_score, title_score

PAPER = r"(?:[\w’']+ )?(?:thesis|dissertation|advisors?|supervisors?|thema|titel|mémoire|tesis|tesi|scriptie)\b"
STRONG = re.compile(
    r"\s+[|•·∙⋅◦▪●@–—-]+\s+|\s+[–—](?=[^\W\d])|\s*[|•·∙⋅]\s*|\t+|\s{3,}|\s*;\s+"
    rf"|(?<=[a-zß-ÿ])\.\s+(?={PAPER})",
    re.IGNORECASE,
)
PAPER_LABEL = re.compile(rf"{PAPER}\s*:?", re.IGNORECASE)
PLACE_LABEL = re.compile(
    r"^(?:location|ort|lieu|lugar|ubicación|local|luogo|plaats|standort|sede)\s*:\s*", re.IGNORECASE
)
DATE_LABEL = re.compile(
    r"(?:awarded|issued|completed|graduated|graduation|expected|date|dates|period|duration|zeitraum|période"
    r"|periodo|período|periode|earned|obtained|valid|expires"
    r"|abschluss|abgeschlossen|obtenu|expedido|emitido|expected graduation|published|class of|released)\s*(?:on|in"
    r"|am|en|le|date)?\s*:?\s*$",
    re.IGNORECASE,
)

UNIT = re.compile(
    r"(?:^|\s)(?:team|department|dept\.?|division|unit|squad|desk|section|équipe|service|département|equipo|departamento"
    r"|equipe|reparto|dipartimento|afdeling)$|(?:abteilung|bereich|referat|team)$",
    re.IGNORECASE,
)
UNFILLED = re.compile(
    r"(?<!\w)\[?city\]?\s*,\s*\[?(?:state|st|country|region)\b\]?(?:\s*,\s*[A-Z]{2,3}\b)?", re.IGNORECASE
)


@dataclass
class Facts:
    """`texts` are the parts no rule of shape took, in order; `row[i]` is the head line of text i.

    `unfilled`: the place is the `City, State` of a template that nobody filled in.
    """

    period: Period | None = None
    when: Words | None = None
    place: Words | None = None
    url: Words | None = None
    texts: list[Words] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    understood: list[Words] = field(default_factory=list)
    lines: frozenset[int] = frozenset()
    unfilled: bool = False


def facts_of(head: list[Line], apart: "re.Pattern[str]" = STRONG) -> Facts:
    """`apart` is what separates one text of a line from the next."""
    facts = Facts(lines=frozenset(line.number for line in head))
    for row, line in enumerate(whole_rows(head)):
        for cell in line.cells:
            for part in take_dates(facts, cell):
                for rest in take_unfilled(facts, part):
                    for styled in by_style(rest, line):
                        take_texts(facts, styled, row, apart)
    return facts


def take_dates(facts: Facts, cell: Words) -> list[Words]:
    """The parts of a cell around its dates; a year that belongs to a name stays where it is."""
    found = periods(cell.text)
    if not found:
        return [cell]
    chosen = next((one for one in found if not one.single), found[-1])
    if facts.period and not (facts.period.single and not chosen.single):
        return [cell]
    begin, finish = with_brackets(cell.text, chosen.begin, chosen.finish)
    if label := DATE_LABEL.search(cell.text[:begin]):
        facts.understood.append(cell.cut(label.start(), begin))
        begin = label.start()
    facts.period, facts.when = chosen, cell.cut(begin, finish)
    return cell.without(begin, finish)


def take_unfilled(facts: Facts, part: Words) -> list[Words]:
    """`Company Name City, State Cook`: what a template left says where a place would stand, and parts the rest."""
    match = UNFILLED.search(part.text)
    if facts.place or not match:
        return [part]
    facts.place, facts.unfilled = part.cut(*match.span()), True
    return part.without(*match.span())


def with_brackets(text: str, begin: int, finish: int) -> tuple[int, int]:
    before, after = text[:begin].rstrip(), text[finish:].lstrip()
    if before.endswith(("(", "[")) and after.startswith((")", "]")):
        return len(before) - 1, len(text) - len(after) + 1
    return begin, finish


def take_texts(facts: Facts, part: Words, row: int, apart: "re.Pattern[str]") -> None:
    for piece in part.split(apart):
        piece = without_stop(balanced(without_picture(piece.strip(EDGES))))
        if match := PLACE_LABEL.match(piece.text):
            facts.understood.append(piece.cut(0, match.end()))
            facts.place = facts.place or piece.cut(match.end(), len(piece.text))
            continue
        if not any(map(str.isalnum, piece.text)):
            continue
        paper = PAPER_LABEL.fullmatch(piece.text) and (piece.text.endswith(":") or not title_score(piece.text))
        if DURATION.fullmatch(piece.text) or paper:
            facts.understood.append(piece)
            continue
        piece = take_url(facts, piece)
        if piece:
            facts.texts.append(piece)
            facts.rows.append(row)


def without_picture(piece: Words) -> Words:
    """A pin or a clock that a font draws as a letter says what the text after it says."""
    drawn = len(piece.text) > 1 and category(piece.text[0]) == "So"
    return piece.cut(1, len(piece.text)).strip(f"{EDGES}\ufe0f") if drawn else piece


def take_url(facts: Facts, piece: Words) -> Words:
    """The first address in a head is that of the entry; the rest of the text stays."""
    link = URL.search(piece.text)
    if facts.url or not link:
        return piece
    before, after = (
        piece.cut(0, link.start()).strip(f"{EDGES}("),
        piece.cut(link.end(), len(piece.text)).strip(f"{EDGES})"),
    )
    if before and after:
        return piece
    facts.url = piece.cut(*link.span())
    return before or after


def without_stop(words: Words) -> Words:
    """A full stop after a head line is no part of a name, but that of `Inc.` is."""
    few = len(words.text.split()) < 3 or words.text.istitle() or "," in words.text
    ends = re.search(r"(?<!\bLtda)(?<!\bCorp)(?<!\bBros)(?<=[^\W\d_]{4})\.$", words.text)
    return words.cut(0, len(words.text) - 1) if few and ends else words


def balanced(words: Words) -> Words:
    text = words.text
    if text.endswith(")") and "(" not in text:
        return words.cut(0, len(text) - 1).strip(EDGES)
    if text.startswith("(") and (text.endswith(")") or ")" not in text):
        return words.cut(1, len(text) - text.endswith(")")).strip(EDGES)
    return words


def sounds(text: str) -> float:
    """Positive for a job title, negative for an employer. `Engineer, Platform Team` names a post and its unit."""
    first, comma, rest = text.partition(", ")
    if comma and UNIT.search(rest) and title_score(first):
        return sounds(first)
    return title_score(text) - max(employer_score(text), school_score(text))
