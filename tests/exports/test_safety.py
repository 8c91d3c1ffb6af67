"""User text is data: in no format does it become a template, markup, a field, a formula or a file read."""

import socket
from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree

from exports.files import services
from exports.files.formats import FORMATS
from resumes.document import Basics, ResumeDocument, Section, Skill, Work
from tests.exports.plain import docx_text, pdf_text

OURS = [name for name in FORMATS if name != "office-pdf"]
HOSTILE = [
    "{{ 7*7 }} {% raw %} {# gone #}",
    "{_{ name }_} {_% if %_}",
    "{{r row }} {%p endfor %}",
    '#read("/etc/passwd") #import "classic.typ": *',
    "$x^2$ @ref <label> *bold* _under_ `code` // comment /* x */ ~ -- ---",
    "<w:t>x</w:t> & &amp; &#95; ]]> <!-- x -->",
    "{ MERGEFIELD x } =cmd|' /C calc'!A0 +1 @SUM(1)",
    "<script>alert(1)</script> [a](javascript:alert(1)) ![b](http://x.example/b.png)",
    "\\n \\u{41} \\",
]


@pytest.fixture
def hostile() -> ResumeDocument:
    return ResumeDocument(
        basics=Basics(name=HOSTILE[0], label=HOSTILE[1], summary="\n".join(HOSTILE)),
        work=[
            Work(name=HOSTILE[3], position=HOSTILE[2], location=HOSTILE[5], highlights=HOSTILE, start_date=HOSTILE[4])
        ],
        skills=[Skill(name=HOSTILE[0], keywords=HOSTILE), Skill(name=HOSTILE[5])],
        sections=[Section(title=HOSTILE[3], lines=HOSTILE)],
    )


def test_hostile_text_is_literal_in_word(hostile):
    said = docx_text(services.render(hostile, "docx").content)
    for text in HOSTILE:
        assert said.count(text) >= 3, text


@pytest.mark.parametrize("style", services.STYLES)
def test_hostile_text_is_literal_in_pdf(hostile, style):
    said = "".join(pdf_text(services.render(hostile, "pdf", style).content).split())
    for text in HOSTILE:
        assert said.count("".join(text.split())) >= 3, text


def test_hostile_text_is_no_markup_in_markdown(hostile):
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": True}).render(services.render(hostile, "md").content.decode())
    for tag in ("<script", "<img", "<code", "<!--", 'href="javascript', "<w:t"):
        assert tag not in made
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in made


def test_word_files_hold_no_fields_macros_or_outer_parts(hostile):
    """Beyond the page number of our own foot; links to web pages and mail are the only outer relationships."""
    with ZipFile(BytesIO(services.render(hostile, "docx").content)) as archive:
        document = archive.read("word/document.xml")
        relations = b"".join(archive.read(name) for name in archive.namelist() if name.endswith(".rels"))
        assert not [name for name in archive.namelist() if name.endswith(".bin")]
    root = etree.fromstring(document)
    assert not root.xpath("//*[local-name()='instrText' or local-name()='fldSimple' or local-name()='object']")
    outer = etree.fromstring(
        b"<all>" + relations.replace(b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>", b"") + b"</all>"
    )
    targets = outer.xpath("//*[@TargetMode='External']/@Target")
    assert all(target.startswith(("https://", "http://", "mailto:", "tel:")) for target in targets)


@pytest.mark.parametrize("text", ["日本語の履歴書", "🚀 Ana ✅", "שלום", "\x00\x0b\ud800", "", "ab" * 4000])
@pytest.mark.parametrize("format", OURS)
def test_any_text_can_be_exported(text, format):
    document = ResumeDocument(basics=Basics(name=text, summary=text), work=[Work(name=text, highlights=[text])])
    assert services.render(document, format).content


def test_pictures_without_a_font_leave_no_empty_boxes():
    document = ResumeDocument(basics=Basics(name="Ana", summary="Shipped 🚀 it"))
    assert "Shipped it" in pdf_text(services.render(document, "pdf").content)


@pytest.mark.parametrize("format", OURS)
def test_renderers_open_no_socket(hostile, format, monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("a renderer opened a socket")

    monkeypatch.setattr(socket, "socket", refuse)
    services.render(hostile, format)
