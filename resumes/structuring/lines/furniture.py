"""Lines that belong to the page and not to the person: page numbers, running heads and feet."""

import re
from collections import Counter
from collections.abc import Sequence

from resumes.structuring.lines.layout import Line

NUMBER = re.compile(
    r"(?:(?:page|seite|página|pagina|pag\.?|p\.?|s\.?)\s*)?\d{1,2}\s*(?:(?:/|of|von|de|sur|di|van)\s*\d{1,2})?"
    r"|(?:page|seite|página|pagina)\s*[-–]?\s*\d+|.{0,60}[-–|·,]\s*(?:page|seite|página"
    r"|pagina)\s+\d{1,2}\s*(?:(?:/|of|von|de|sur|di|van)\s*\d{1,2})?",
    re.IGNORECASE,
)
SURE = re.compile(
    r"(?:page|seite|página|pagina)\s+\d{1,2}\s*(?:/|of|von|de|sur|di|van)\s*\d{1,2}|.{1,60}\s[-–|·]\s*\d{1,2}\s*/\s*\d{1,2}",
    re.IGNORECASE,
)
LOGO = re.compile(r"\S.{0,60}\slogo|\d{2,3}\+? (?:connections|followers)|contact info", re.IGNORECASE)
UPDATED = re.compile(
    r"(?:last updated|zuletzt aktualisiert|stand:|dernière mise à jour|última actualización|última atualização"
    r"|ultimo aggiornamento|laatst bijgewerkt|updated on|last modified)\b.{0,30}",
    re.IGNORECASE,
)


def apart(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines of the résumé, and those of the page."""
    repeated = running(lines)
    edges = edge_positions(lines)
    own: list[Line] = []
    page: list[Line] = []
    for position, line in enumerate(lines):
        numbered = position in edges and NUMBER.fullmatch(line.text) is not None
        numbered = numbered or (SURE.fullmatch(line.text) is not None and (position in edges or "/" not in line.text))
        of_page = (
            numbered
            or UPDATED.fullmatch(line.text) is not None
            or (LOGO.fullmatch(line.text) is not None and not line.bullet)
            or (shape(line) in repeated and not first_of(line, lines))
        )
        (page if of_page else own).append(line)
    return own, page


def shape(line: Line) -> tuple[str, int]:
    """What repeats on each page: the text without its numbers, at the same height."""
    box = line.source.place.box
    return re.sub(r"\d+", "#", line.text), round(box[1] / 6) if box else -1


def running(lines: Sequence[Line]) -> set[tuple[str, int]]:
    """Shapes that stand at the same height on several pages."""
    seen: Counter[tuple[str, int]] = Counter()
    for mark in {(shape(line), line.source.place.page) for line in lines if line.source.place.box}:
        seen[mark[0]] += 1
    return {mark for mark, pages in seen.items() if pages > 1 and not mark[0].startswith("•")}


def first_of(line: Line, lines: Sequence[Line]) -> bool:
    return line.number == next(other.number for other in lines if shape(other) == shape(line))


def edge_positions(lines: Sequence[Line]) -> set[int]:
    """The first two and last two lines of each page or, without pages, of the text."""
    by_page: dict[int, list[int]] = {}
    for position, line in enumerate(lines):
        by_page.setdefault(line.source.place.page, []).append(position)
    return {position for positions in by_page.values() for position in (*positions[:2], *positions[-2:])}
