"""DOCX by docxtpl. User text is data: it reaches the layout escaped, and is never read as a template or a field."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from html import escape
from io import BytesIO
from typing import Any

from docx.document import Document
from docxtpl import DocxTemplate, RichText
from jinja2 import StrictUndefined, Template
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from exports.content import Content
from exports.content.schema import Entry, Item, Line, Section
from exports.layouts.word_layout import build
from exports.renderers.design import DESIGNS, LAYOUTS, Design, design
from exports.renderers.word_archive import Packed, fonts_of, with_fonts, without_fonts
from exports.renderers.word_file import finish
from exports.renderers.word_mark import mark
from exports.renderers.word_portrait import stand_beside

BETWEEN = "\u00a0· "
KEPT = 6
"""Lists of at most this many lines stand on one page."""


class Layouts(SandboxedEnvironment):
    """Compiles a layout once: its source is ours and the same for every person."""

    def from_string(self, source: Any, globals: Any = None, template_class: Any = None) -> Template:
        return parsed(source)


@lru_cache(maxsize=128)
def parsed(source: str) -> Template:
    return SandboxedEnvironment.from_string(ENVIRONMENT, source)


ENVIRONMENT = Layouts(autoescape=True, undefined=StrictUndefined)


@dataclass(frozen=True)
class Layout:
    """A Word layout apart from its fonts."""

    archive: bytes
    fonts: tuple[Packed, ...]

    def written(self, document: Document) -> bytes:
        made = BytesIO()
        document.save(made)
        return with_fonts(made.getvalue(), self.fonts)


def render(content: Content, style: str | Design, photo: bytes = b"") -> bytes:
    look = design(style)
    chosen = layout(replace(look, watermark=False))
    template = DocxTemplate(BytesIO(chosen.archive))
    template.render({"content": view(content, template)}, jinja_env=ENVIRONMENT, autoescape=True)
    finish(template.docx, content, look, content.label)
    if photo and content.portrait:
        stand_beside(template.docx, content, look, photo)
    if look.watermark:
        mark(template.docx)
    return chosen.written(template.docx)


@lru_cache(maxsize=64)
def layout(look: Design) -> Layout:
    """The shipped layout of a style as it is; one made now for a style with a person's options."""
    archive = shipped(look) or made_now(look)
    return Layout(without_fonts(archive), fonts_of(archive))


def shipped(look: Design) -> bytes:
    return (LAYOUTS / f"{look.name}.docx").read_bytes() if look == DESIGNS.get(look.name) else b""


def made_now(look: Design) -> bytes:
    written = BytesIO()
    build(look).save(written)
    return written.getvalue()


def literal(text: str) -> Markup:
    return Markup(guarded(escape(text)))  # noqa: S704


def guarded(xml: str) -> str:
    """docxtpl turns `{_{` and its like into tags after all escaping; a character reference is left alone."""
    return xml.replace("{_", "{&#95;").replace("_}", "&#95;}").replace("%_", "%&#95;")


def view(content: Content, template: DocxTemplate) -> dict[str, Any]:
    return {
        "name": literal(content.name),
        "label": literal(content.label),
        "contact": [row(items, template) for items in content.contact],
        "sections": [section_view(section, template) for section in content.sections],
    }


def section_view(section: Section, template: DocxTemplate) -> dict[str, Any]:
    last = len(section.lines) - 1
    return {
        "heading": literal(section.heading),
        "paragraphs": list(map(literal, section.paragraphs)),
        "lines": [{"words": labelled(line), "keep": index < last < KEPT} for index, line in enumerate(section.lines)],
        "entries": [
            entry_view(entry, index == 0, section.loose, template) for index, entry in enumerate(section.entries)
        ],
    }


def entry_view(entry: Entry, first: bool, loose: bool, template: DocxTemplate) -> dict[str, Any]:
    return {
        "inline": entry.inline,
        "first": first,
        "apart": loose and not first,
        "more": entry.body,
        "head": literal(entry.head),
        "dates": literal(entry.dates),
        "words": inline(entry, template) if entry.inline else "",
        "detail": row(entry.detail, template) if entry.detail else "",
        "paragraphs": list(map(literal, entry.paragraphs)),
        "bullets": list(map(literal, entry.bullets)),
        "notes": list(map(labelled, entry.notes)),
    }


def inline(entry: Entry, template: DocxTemplate) -> RichText:
    words = RichText()
    add(words, entry.head, bold=True)
    if entry.head and entry.detail:
        add(words, BETWEEN)
    return row(entry.detail, template, words)


def row(items: Sequence[Item], template: DocxTemplate, words: RichText | None = None) -> RichText:
    words = RichText() if words is None else words
    for index, item in enumerate(items):
        if index:
            add(words, BETWEEN)
        add(words, item.text, url_id=template.build_url_id(item.url) if item.url else None)
    return words


def labelled(line: Line) -> RichText:
    words = RichText()
    if line.label:
        add(words, f"{line.label}: " if line.text else line.label, bold=True)
    add(words, line.text)
    return words


def add(words: RichText, text: str, **look: Any) -> None:
    if text:
        words.add(text, **look)
        words.xml = guarded(words.xml)
