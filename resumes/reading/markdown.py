"""Markdown: headings, list items, bold and links are known; everything else is text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

from resumes.document import Place
from resumes.reading.characters import readable, squeezed, without_icons, without_mark
from resumes.reading.notices import hidden_text, of_characters
from resumes.reading.schema import Link, SourceLine, SourceText
from resumes.reading.text import decoded

_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_ATTRIBUTES = re.compile(r"\{\s*[.#:][^{}\n]*\}")
_TAG = re.compile(r"<[^<>]*>")
_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_UNSEEN = re.compile(
    r"<(\w+)\b[^<>]{0,400}?(?:\shidden\b|(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*[01](?:px|pt)?\b"
    r"|opacity\s*:\s*0(?![.\d])|(?<![-\w])color\s*:\s*(?:#fff(?:fff)?\b|white)))[^<>]{0,400}>(.{0,4000}?)</\1>",
    re.DOTALL | re.IGNORECASE,
)
_A_REMARK = 3  # words: "page break" and the like are for a program, more is for a reader
_CELL = "\t"
_SIZES = {"h1": 24.0, "h2": 18.0, "h3": 14.0, "h4": 12.0, "h5": 11.0, "h6": 11.0}
_APART = re.compile(r"\t+| {3,}")


@dataclass
class _Walk:
    lines: list[SourceLine] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    heading: str = ""
    depth: int = 0
    item_opens: bool = False
    gap: float = 0
    row: list[str] | None = None


def read_markdown(data: bytes) -> SourceText:
    written = _FRONT_MATTER.sub("", decoded(data).replace("\r\n", "\n"))
    source = _UNSEEN.sub("", _COMMENT.sub("", written))
    parser = MarkdownIt("commonmark", {"breaks": True}).enable(["table", "strikethrough"])
    walk = _Walk()
    for token in parser.parse(source):
        _take(token, walk)
    notices = (*hidden_text(_hidden(written)), *of_characters(source))
    return SourceText(kind="markdown", lines=tuple(walk.lines), links=tuple(walk.links), notices=notices)


def _hidden(written: str) -> Iterator[str]:
    """Remarks and elements that no page of this text would show."""
    yield from (text for text in _COMMENT.findall(written) if len(text.split()) > _A_REMARK)
    yield from (text for _, text in _UNSEEN.findall(_COMMENT.sub("", written)))


def _take(token: Token, walk: _Walk) -> None:
    match token.type:
        case "heading_open":
            walk.heading, walk.gap = token.tag, 1.0
        case "heading_close":
            walk.heading = ""
        case "bullet_list_open" | "ordered_list_open":
            walk.depth += 1
        case "bullet_list_close" | "ordered_list_close":
            walk.depth -= 1
        case "list_item_open":
            walk.item_opens = True
        case "paragraph_open":
            walk.gap = max(walk.gap, 0.0 if walk.depth else 1.0)
        case "tr_open":
            walk.row = []
        case "tr_close":
            _add(walk, _CELL.join(walk.row or []), bold=False, italic=False)
            walk.row = None
        case "inline":
            _take_inline(token, walk)
        case "fence" | "code_block" | "html_block":
            for line in _TAG.sub(" ", token.content).splitlines():
                _add(walk, line, bold=False, italic=False)


def _take_inline(token: Token, walk: _Walk) -> None:
    for pieces in _split_at_breaks(token.children or []):
        text = "".join(_text_of(piece) for piece in pieces)
        walk.links += _links_of(pieces, len(walk.lines))
        if walk.row is not None:
            walk.row.append(squeezed(text))
            continue
        bold, italic = _all_inside(pieces, "strong"), _all_inside(pieces, "em")
        _add(walk, text, bold=bold, italic=italic)


def _add(walk: _Walk, text: str, *, bold: bool, italic: bool) -> None:
    parts = [squeezed(p) for p in _APART.split(without_icons(readable(_ATTRIBUTES.sub("", text))))]
    bare, marked = without_mark(" ".join(p for p in parts if p))
    if not bare:
        return
    cells = tuple(p for p in parts if p)
    line = SourceLine(
        text=bare,
        place=Place(line=len(walk.lines)),
        size=_SIZES.get(walk.heading, 11.0),
        bold=bold or bool(walk.heading),
        italic=italic,
        bullet=walk.item_opens or (marked and not walk.heading),
        heading=bool(walk.heading),
        indent=12.0 * walk.depth,
        gap=walk.gap if walk.lines else 0,
        cells=cells if len(cells) > 1 else (),
    )
    walk.lines.append(line)
    walk.item_opens, walk.gap = False, 0


def _split_at_breaks(pieces: Sequence[Token]) -> Iterator[list[Token]]:
    line: list[Token] = []
    for piece in pieces:
        if piece.type in ("softbreak", "hardbreak") or (
            piece.type == "html_inline" and piece.content.startswith("<br")
        ):
            yield line
            line = []
        else:
            line.append(piece)
    yield line


def _text_of(piece: Token) -> str:
    if piece.type in ("text", "code_inline", "text_special"):
        return piece.content
    return piece.content if piece.type == "image" else ""


def _links_of(pieces: Sequence[Token], line: int) -> Iterator[Link]:
    for at, piece in enumerate(pieces):
        if piece.type == "link_open":
            inside = pieces[at : next((i for i, p in enumerate(pieces) if i > at and p.type == "link_close"), None)]
            yield Link(url=str(piece.attrGet("href") or ""), text="".join(map(_text_of, inside)), line=line)


def _all_inside(pieces: Sequence[Token], mark: str) -> bool:
    """True when no visible character of the line stands outside the mark."""
    depth, seen = 0, False
    for piece in pieces:
        depth += (piece.type == f"{mark}_open") - (piece.type == f"{mark}_close")
        if _text_of(piece).strip():
            seen = True
            if not depth:
                return False
    return seen
