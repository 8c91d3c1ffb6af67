"""What stands on several pages at the same place: running heads, page numbers, menus of printed web pages."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from resumes.reading.pdf.pieces import Piece

_EDGE_SHARE = 0.12
_NUMBER = re.compile(
    r"(?i)^[-–—|\s]*(?:(?:page|seite|página|pagina|pag\.?|p\.|blz\.?|s\.)\s*)?\d{1,2}"
    r"(?:\s*(?:/|of|von|de|sur|di|van|\|)\s*\d{1,2})?[-–—|\s]*$"
)


@dataclass
class Sheet:
    """The pieces of one page: those that belong to its text, and those that run along every page."""

    width: float
    height: float
    pieces: list[Piece]
    running: list[Piece]

    def at_edge(self, piece: Piece) -> bool:
        return not _EDGE_SHARE * self.height < piece.base < (1 - _EDGE_SHARE) * self.height

    def at_top(self, piece: Piece) -> bool:
        return piece.base <= _EDGE_SHARE * self.height


def take_running(sheets: Sequence[Sheet]) -> None:
    """Keeps a head on its first page, moves a foot or menu out of the text once, drops its repeats and bare numbers."""
    seen = Counter(key for sheet in sheets for key in {_key(piece) for piece in sheet.pieces})
    met: set[tuple[str, int, int]] = set()
    for sheet in sheets:
        for piece in list(sheet.pieces):
            if len(sheets) > 1 and _NUMBER.match(piece.text) and sheet.at_edge(piece) and _alone(piece, sheet.pieces):
                sheet.pieces.remove(piece)
            elif seen[_key(piece)] >= (2 if sheet.at_edge(piece) else max(3, len(sheets))):
                first = _key(piece) not in met
                met.add(_key(piece))
                if not (first and sheet.at_top(piece)):
                    sheet.pieces.remove(piece)
                    sheet.running += [piece] if first else []


def _key(piece: Piece) -> tuple[str, int, int]:
    return re.sub(r"\d+", "#", piece.text), round(piece.left / 3), round(piece.base / 3)


def _alone(piece: Piece, pieces: Sequence[Piece]) -> bool:
    return not any(other is not piece and abs(other.base - piece.base) < 2 for other in pieces)
