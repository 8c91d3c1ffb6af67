"""Markdown. What the person wrote stays literal: marks of Markdown and HTML in it are escaped."""

import re
from collections.abc import Iterator

from exports.content import Content
from exports.content.schema import Entry, Item, Line, Section

MARKS = re.compile(r"([\\`*_\[\]<>|~])")
# These are marks at the start of a line only.
OPENING = re.compile(r"^(\s*)([#+-]|=+|\d+[.)])(?=\s|$)|^(\s*)([=-]{2,})")


def render(content: Content, style: str = "") -> bytes:
    return markdown_of(content).encode()


def markdown_of(content: Content) -> str:
    head = [
        f"# {inside(content.name)}" if content.name else "",
        f"**{inside(content.label)}**" if content.label else "",
    ]
    contact = [row_of(row) for row in content.contact]
    blocks = [
        *head,
        "  \n".join(contact),
        *(block for section in content.sections for block in section_blocks(section)),
    ]
    return "\n\n".join(filter(None, blocks)) + "\n"


def section_blocks(section: Section) -> Iterator[str]:
    if section.heading:
        yield f"## {inside(section.heading)}"
    yield from map(line_start, section.paragraphs)
    yield "  \n".join(map(labelled, section.lines))
    for entry in section.entries:
        yield from entry_blocks(entry)


def entry_blocks(entry: Entry) -> Iterator[str]:
    dates = f"*{inside(entry.dates)}*" if entry.dates else ""
    if entry.inline:
        yield " · ".join(filter(None, [f"**{inside(entry.head)}**" if entry.head else "", row_of(entry.detail), dates]))
    else:
        yield f"### {inside(entry.head)}" if entry.head else ""
        yield " · ".join(filter(None, [row_of(entry.detail), dates]))
    yield from map(line_start, entry.paragraphs)
    yield "\n".join(f"- {line_start(bullet)}" for bullet in entry.bullets)
    yield from map(labelled, entry.notes)


def labelled(line: Line) -> str:
    if not line.label:
        return line_start(line.text)
    return f"**{inside(line.label)}:** {inside(line.text)}" if line.text else f"**{inside(line.label)}**"


def row_of(items: tuple[Item, ...]) -> str:
    return " · ".join(link(item) for item in items)


def link(item: Item) -> str:
    url = item.url.replace(" ", "%20").replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E")
    return f"[{inside(item.text)}]({url})" if url else inside(item.text)


def inside(text: str) -> str:
    return MARKS.sub(r"\\\1", text).replace("&", "&amp;") if re.search(r"&#?\w+;", text) else MARKS.sub(r"\\\1", text)


def line_start(text: str) -> str:
    return OPENING.sub(shielded, inside(text), count=1)


def shielded(match: re.Match[str]) -> str:
    mark = match.group(0)
    return f"{mark[:-1]}\\{mark[-1]}" if mark[0].isdigit() else f"\\{mark}"
