"""A Word file as lines: header, body, boxes, notes, footer, each read once."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from resumes.document import Place
from resumes.reading.docx.boxes import has_backdrop
from resumes.reading.docx.flow import Flow, FoundLink
from resumes.reading.docx.grounds import PAPER, UNKNOWN, alike
from resumes.reading.docx.names import W, value
from resumes.reading.docx.numbering import lists_with_marks
from resumes.reading.docx.package import Package, relation_id
from resumes.reading.docx.runs import Reader
from resumes.reading.docx.styles import Styles
from resumes.reading.errors import UnreadableFile
from resumes.reading.notices import hidden_text, of_characters
from resumes.reading.schema import Link, Notice, SourceLine, SourceText

EMPTY = "The Word file holds no text that can be read. If the résumé is a picture in it, export it with real text."


def read_docx(data: bytes) -> SourceText:
    package = Package(data)
    lists = lists_with_marks(_part(package, "/numbering"))
    main = package.xml(package.main)
    reader = Reader(Styles(_part(package, "/styles")), package.relations(package.main))
    flow = Flow(reader, lists, paper=_paper(package, main))
    body = flow.blocks(main.find(f"{W}body"))
    boxes = flow.boxes()
    headers = _outer(package, flow, "header")
    footers = _outer(package, flow, "footer")
    notes = [line for kind in ("footnotes", "endnotes") for line in _outer(package, flow, kind)]
    lines = numbered([*headers, *_in_order(body, boxes), *notes, *footers])
    if not lines:
        raise UnreadableFile(EMPTY)
    return SourceText(kind="docx", lines=lines, links=placed(flow.links, lines), notices=tuple(_notices(flow)))


def _paper(package: Package, main: Any) -> str:
    """UNKNOWN when the page is coloured, or something large and dark lies beneath its text."""
    color = value(main, "background", "color") or "auto"
    parts = [main, *(package.xml(target) for target in _targets(package, "header"))]
    plain = color == "auto" or alike(color, PAPER)
    return PAPER if plain and not any(map(has_backdrop, parts)) else UNKNOWN


def _part(package: Package, kind: str) -> Any | None:
    for target, relation in package.relations(package.main).values():
        if relation.endswith(kind) and package.has(target):
            return package.xml(target)
    return None


def _outer(package: Package, flow: Flow, kind: str) -> list[SourceLine]:
    """Headers (the first page's before the others), footers or notes; the same line is read once."""
    lines: list[SourceLine] = []
    for target in dict.fromkeys(_targets(package, kind)):
        own = replace(flow, reader=replace(flow.reader, links=package.relations(target)))
        found = [*own.blocks(package.xml(target)), *(line for box in own.boxes() for line in box)]
        seen = {line.text for line in lines}
        lines += [line for line in found if line.text not in seen]
    return lines


def _targets(package: Package, kind: str) -> Iterator[str]:
    relations = package.relations(package.main)
    references = list(package.xml(package.main).iter(f"{W}{kind}Reference"))
    if kind in ("header", "footer"):
        ranks = {"first": 0, "default": 1, "even": 2}
        references.sort(key=lambda e: ranks.get(e.get(f"{W}type", ""), 3))
        targets = [relations.get(relation_id(e), ("", ""))[0] for e in references]
    else:
        targets = [target for target, relation in relations.values() if references and relation.endswith("/" + kind)]
    yield from (target for target in targets if package.has(target))


def _in_order(body: list[SourceLine], boxes: list[list[SourceLine]]) -> list[SourceLine]:
    """A text box floats: the one with the largest letters of the file is its head, the others follow the body."""
    largest = max((line.size for line in body), default=0)
    ahead = [box for box in boxes if not body or max((line.size for line in box), default=0) > largest]
    behind = [box for box in boxes if box not in ahead]
    return [line for part in (*ahead, body, *behind) for line in part]


def numbered(lines: list[SourceLine]) -> tuple[SourceLine, ...]:
    return tuple(line.model_copy(update={"place": Place(line=at), "whole": True}) for at, line in enumerate(lines))


def placed(found: list[FoundLink], lines: tuple[SourceLine, ...]) -> tuple[Link, ...]:
    """Links know their words; they stand in the next line that holds them, as both come in one order."""
    links: list[Link] = []
    start = 0
    for link in found:
        order = [*range(start, len(lines)), *range(start)]
        place = next((at for at in order if link.text and link.text in lines[at].text), -1)
        start = max(place, 0) or start
        links.append(Link(url=link.url, text=link.text, line=place))
    return tuple(links)


def _notices(flow: Flow) -> Iterator[Notice]:
    yield from hidden_text(flow.hidden)
    yield from of_characters("".join(flow.raw))
