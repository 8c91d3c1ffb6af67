"""An HTML page as text that keeps its lists and headings. What a visitor cannot see is left out and told."""

import re
from dataclasses import dataclass, field
from typing import Any

from lxml import etree, html

from jobs.extraction.headings import Part, part_named
from jobs.extraction.style_sheets import top_rules
from jobs.extraction.weights import Weight, weights
from jobs.extraction.wordlists import alternatives, entries, words

type Element = Any  # lxml ships no types
SKIPPED = frozenset(entries("tags/skipped"))
FURNITURE = frozenset({"nav", "footer", "dialog", "form"})
FURNITURE_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "tablist"}
)
FURNITURE_NAMES = re.compile(rf"(?:^|[-_ ])(?:{alternatives('furniture')})(?:$|[-_ ])", re.IGNORECASE)
SCREEN_READER = re.compile(
    r"(?:^|[-_ ])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|a11y-hidden)(?:$|[-_ ])", re.IGNORECASE
)
BLOCKS = frozenset(entries("tags/blocks"))
APART = frozenset(entries("tags/apart"))
INVISIBLE = words("invisible_style")
COLOUR = re.compile(r"(?<![-\w])color\s*:\s*([^;!]+)", re.IGNORECASE)
BACKGROUND = re.compile(r"background(?:-color)?\s*:\s*([^;!]+)", re.IGNORECASE)
WHITES = frozenset({"white", "#fff", "#ffffff", "#fefefe", "#fdfdfd", "rgb(255,255,255)", "rgba(255,255,255,1)"})
SELECTOR = re.compile(r"^(?:[a-z][a-z0-9]*)?([.#][\w-]+)$", re.IGNORECASE)
SPACES = re.compile(r"[ \t\r\n\f\u00a0]+")
DEEPEST = 200
FEW_WORDS = 40


@dataclass
class Rendering:
    """Lines as they come, and the texts that were hidden."""

    invisible: frozenset[str]
    weights: dict[Element, Weight]
    lines: list[str] = field(default_factory=list)
    current: str = ""
    hidden: list[str] = field(default_factory=list)

    def add(self, text: str) -> None:
        words = SPACES.sub(" ", text)
        if not words or (words == " " and (not self.current or self.current.endswith(" "))):
            return
        self.current += words.lstrip() if not self.current or self.current.endswith(" ") else words

    def end_line(self) -> None:
        if self.current.strip() and self.current.strip() != "•":
            self.lines.append(self.current.strip())
            self.current = ""
        elif self.current.strip() != "•":
            self.current = ""

    def gap(self) -> None:
        self.end_line()
        if self.lines and self.lines[-1] and self.current.strip() != "•":
            self.lines.append("")

    def text(self) -> str:
        self.end_line()
        return "\n".join(self.lines).strip()


def parse(source: str) -> Element | None:
    """The tree of a page; nothing for a source without any element."""
    cleaned = re.sub(r"^\s*<\?xml[^>]*\?>", "", source.replace("\x00", ""))
    try:
        return html.document_fromstring(
            cleaned, parser=html.HTMLParser(recover=True, remove_comments=True, remove_pis=True, huge_tree=False)
        )
    except (etree.ParserError, ValueError):
        return None


def decoded(data: bytes) -> str:
    """By its mark, else UTF-8, else the charset that the page names, else Windows Latin."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace")
    named = re.search(rb"charset\s*=\s*[\"']?([\w-]+)", data[:2048])
    for encoding in ("utf-8-sig", named.group(1).decode("ascii") if named else "cp1252", "cp1252"):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("latin-1")


def rendered(root: Element) -> tuple[str, tuple[str, ...]]:
    """The text a visitor reads, without the page's furniture, and what was hidden from the visitor."""
    rendering = Rendering(invisible_names(root), weights(root))
    body = root.find("body")
    walk(body if body is not None else root, rendering, 0)
    return rendering.text(), tuple(rendering.hidden)


def fragment_text(source: str) -> tuple[str, tuple[str, ...]]:
    """The text of a piece of HTML such as a description, and what was hidden in it."""
    root = parse(f"<html><body>{source}</body></html>")
    return rendered(root) if root is not None else ("", ())


def walk(node: Element, out: Rendering, depth: int) -> None:
    if not isinstance(node.tag, str) or node.tag in SKIPPED or depth > DEEPEST:
        return
    if is_furniture(node, out.weights[node]):
        return
    if is_invisible(node, out.invisible):
        words = SPACES.sub(" ", "".join(node.itertext())).strip()
        if len(words.split()) >= 4 and not SCREEN_READER.search(names_of(node)):
            out.hidden.append(words)
        return
    if node.tag == "table" and (columns := criteria(node)):
        for cell in columns:
            walk(cell, out, depth + 1)
            out.gap()
        return
    opens(node, out)
    out.add(node.text or "") if node.tag != "pre" else preformatted(node.text or "", out)
    for child in node:
        walk(child, out, depth + 1)
        out.add(child.tail or "")
    closes(node, out)


def criteria(table: Element) -> list[Element]:
    """The cells of a person specification, column by column: what is essential, then what is desirable."""
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    heads = [part_named("".join(cell.itertext())) for cell in rows[0]] if rows else []
    if Part.NICE not in heads or Part.MUST not in heads or len(rows) < 2:
        return []
    wanted = [place for place, part in enumerate(heads) if part in (Part.MUST, Part.NICE)]
    return [row[place] for place in wanted for row in rows if place < len(row)]


def opens(node: Element, out: Rendering) -> None:
    if node.tag == "br":
        out.end_line()
    elif node.tag in APART or heads(node):
        out.gap()
    elif node.tag in BLOCKS or "-" in node.tag:
        out.end_line()
    if node.tag == "li":
        out.current = "• "


def closes(node: Element, out: Rendering) -> None:
    if node.tag in APART or heads(node):
        out.gap()
    elif node.tag in BLOCKS or "-" in node.tag:
        out.end_line()
    if node.tag == "li":
        out.current = ""


def preformatted(text: str, out: Rendering) -> None:
    for line in text.splitlines():
        out.lines.append(line.rstrip())


def heads(node: Element) -> bool:
    return bool(node.get("role") == "heading")


def names_of(node: Element) -> str:
    return f"{node.get('class') or ''} {node.get('id') or ''}"


def is_furniture(node: Element, weight: Weight) -> bool:
    """Menus, footers, cookie notices, lists of other jobs. A `main`, or what holds most of the page, never is."""
    if node.tag in ("body", "main", "article", "html"):
        return False
    if node.tag == "form":
        return weight.words < 120
    if node.tag in FURNITURE or node.get("role") in FURNITURE_ROLES:
        return not weight.h1
    if node.tag == "header":
        return not weight.h1 and not weight.h2 and weight.links
    if node.tag in ("aside", "div", "ul") and mostly_links(weight) and not weight.h1:
        return node.tag == "aside" or weight.words <= FEW_WORDS
    if FURNITURE_NAMES.search(names_of(node)):
        return not weight.h1 and weight.words < 250
    return False


def mostly_links(weight: Weight) -> bool:
    return weight.words > 0 and weight.linked / weight.words > 0.4


def is_invisible(node: Element, names: frozenset[str]) -> bool:
    if node.get("hidden") is not None and node.get("hidden") != "false":
        return True
    style = node.get("style") or ""
    if style and (INVISIBLE.search(style) or white_on_white(style)):
        return True
    classes = names_of(node)
    if SCREEN_READER.search(classes):
        return True
    if not names:
        return False
    return any(f".{name}" in names for name in (node.get("class") or "").split()) or f"#{node.get('id')}" in names


def white_on_white(style: str) -> bool:
    colour, background = COLOUR.search(style), BACKGROUND.search(style)
    if not colour:
        return False
    ink = colour.group(1).replace(" ", "").casefold()
    paper = background.group(1).replace(" ", "").casefold() if background else "white"
    return ink == paper or (ink in WHITES and paper in WHITES)


def invisible_names(root: Element) -> frozenset[str]:
    """Classes and ids that the page's own style sheets hide."""
    found: set[str] = set()
    for sheet in root.iter("style"):
        for selectors, style in top_rules(sheet.text or ""):
            if INVISIBLE.search(style) or white_on_white(style):
                found.update(match.group(1) for s in selectors.split(",") if (match := SELECTOR.match(s.strip())))
    return frozenset(found)
