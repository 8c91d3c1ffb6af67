"""One paragraph: its visible text, what is hidden in it, its links and the text boxes anchored in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from resumes.reading.docx.boxes import boxes_in
from resumes.reading.docx.grounds import PAPER, alike
from resumes.reading.docx.names import MC, W, value
from resumes.reading.docx.package import relation_id
from resumes.reading.docx.styles import Look, Styles, with_run

BREAK = "\n"
TINY_POINTS = 2.0
_SKIPPED = {W + n for n in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "commentReference", "sdtPr")}
_PAGE_FIELD = re.compile(r"^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b")
_LINK_FIELD = re.compile(r'^\s*HYPERLINK\s+"([^"]+)"')


@dataclass(frozen=True)
class Span:
    text: str
    look: Look


@dataclass
class Paragraph:
    """`ground` is the colour of the paper, cell or box that it stands on."""

    ground: str = PAPER
    spans: list[Span] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Any] = field(default_factory=list)
    _fields: list[str] = field(default_factory=list)
    _results: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)

    def in_page_field(self) -> bool:
        return any(_PAGE_FIELD.match(code) for code in self._fields)

    def take_field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append("")
            self._results.append(len(self.spans))
        elif kind == "separate" and self._fields:
            self._results[-1] = len(self.spans)
        elif kind == "end" and self._fields:
            code, start = self._fields.pop(), self._results.pop()
            if link := _LINK_FIELD.match(code):
                self.links.append((link.group(1), "".join(span.text for span in self.spans[start:])))

    def take_code(self, code: str) -> None:
        if self._fields:
            self._fields[-1] += code


@dataclass(frozen=True)
class Reader:
    """Reads paragraphs of one part; `links` are that part's relations."""

    styles: Styles
    links: dict[str, tuple[str, str]]

    def paragraph(self, element: Any, base: Look, ground: str) -> Paragraph:
        made = Paragraph(ground)
        self._walk(element, base, made)
        return made

    def _walk(self, element: Any, base: Look, made: Paragraph) -> None:
        for child in element:
            tag = child.tag
            if tag == f"{W}r":
                self._run(child, base, made)
            elif tag == f"{W}hyperlink":
                start = len(made.spans)
                self._walk(child, base, made)
                target = self.links.get(relation_id(child), ("", ""))[0]
                made.links += [(target, "".join(s.text for s in made.spans[start:]))] if target else []
            elif tag == f"{W}fldSimple":
                if not _PAGE_FIELD.match(child.get(f"{W}instr", "")):
                    self._walk(child, base, made)
            elif tag == f"{MC}AlternateContent":
                self._walk(chosen(child), base, made)
            elif tag not in _SKIPPED:
                self._walk(child, base, made)

    def _run(self, run: Any, base: Look, made: Paragraph) -> None:
        properties = run.find(f"{W}rPr")
        look = with_run(self.styles.run(base, value(properties, "rStyle")), properties)
        for child in _contents(run):
            if child.tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
                made.boxes += list(boxes_in(child))
            elif child.tag == f"{W}fldChar":
                made.take_field(child.get(f"{W}fldCharType", ""))
            elif child.tag == f"{W}instrText":
                made.take_code(child.text or "")
            elif (text := _drawn(child)) and not made.in_page_field():
                _add(made, text, look)


def chosen(alternate: Any) -> Any:
    """The same content stands there twice, for new and for old programs: the first is enough."""
    first = alternate.find(f"{MC}Choice")
    return first if first is not None else alternate


def _contents(run: Any) -> Iterator[Any]:
    for child in run:
        if child.tag == f"{MC}AlternateContent":
            yield from chosen(child)
        else:
            yield child


def _drawn(child: Any) -> str:
    match child.tag.removeprefix(W) if isinstance(child.tag, str) else "":
        case "t":
            return str(child.text or "").replace("\n", " ")
        case "tab" | "ptab":
            return "\t"
        case "br" | "cr":
            return BREAK
        case "noBreakHyphen":
            return "-"
        case "sym":
            return _symbol(child)
    return ""


def _symbol(element: Any) -> str:
    try:
        code = int(element.get(f"{W}char", "0") or "0", 16)
    except ValueError:
        return ""
    return "•" if element.get(f"{W}font", "") in ("Symbol", "Wingdings") and code in _BULLET_CODES else ""


_BULLET_CODES = {0xF0B7, 0xF0A7, 0xF06C, 0xF06E, 0xF0D8, 0xF0FC, 0xF076, 0xB7, 0xA7}


def _add(made: Paragraph, text: str, look: Look) -> None:
    swallowed = bool(look.color) and alike(look.color, look.ground or made.ground)
    if look.hidden or look.unseen or swallowed or look.size < TINY_POINTS:
        if text.strip():
            made.hidden.append(text)
    else:
        made.spans.append(Span(text, look))
