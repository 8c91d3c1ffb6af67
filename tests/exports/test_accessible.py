"""PDF/UA-1 (ISO 14289-1) as far as structure shows it. No full checker is among the packages; Typst writes to the
standard and refuses what breaks it, and these tests look at the result with another library."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from exports import services
from exports.content import content_of
from tests.exports.plain import person

LIGATURES = "ﬀﬁﬂﬃﬄﬅﬆ"


def made(style: str, name: str = "nurse") -> Any:
    return PdfReader(BytesIO(services.render(person(name), "pdf", style, watermark=True).content))


def parts(node: Any) -> Iterator[DictionaryObject]:
    node = node.get_object()
    if isinstance(node, ArrayObject):
        for one in node:
            yield from parts(one)
    elif isinstance(node, DictionaryObject):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from parts(node["/K"])


@pytest.mark.parametrize("style", services.STYLES)
def test_the_document_is_tagged_has_a_title_and_shows_it(style):
    root = made(style).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "pdfuaid:part" in root["/Metadata"].get_data().decode()
    assert root["/Lang"]
    assert all(page["/Tabs"] == "/S" for page in made(style).pages if "/Annots" in page)


@pytest.mark.parametrize("style", services.STYLES)
def test_headings_and_lists_have_their_tags_in_order(style):
    kinds = [str(part["/S"]) for part in parts(made(style).trailer["/Root"]["/StructTreeRoot"])]
    sections = len(content_of(person("nurse")).sections)
    assert kinds.count("/H1") == sections
    assert kinds.index("/H1") < kinds.index("/H2")
    assert {"/L", "/LI", "/LBody", "/Link"} <= set(kinds)
    assert "/Figure" not in kinds


@pytest.mark.parametrize("style", services.STYLES)
def test_every_font_is_embedded_and_says_its_letters(style):
    for page in made(style).pages:
        for font in (one.get_object() for one in page["/Resources"]["/Font"].values()):
            assert "/ToUnicode" in font
            descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            assert {"/FontFile2", "/FontFile3"} & set(descriptor)


@pytest.mark.parametrize("style", services.STYLES)
def test_the_text_layer_has_no_ligature_and_no_icon(style):
    for page in made(style, "executive").pages:
        text = page.extract_text()
        assert not set(text) & set(LIGATURES)
        assert not [char for char in text if "\ue000" <= char <= "\uf8ff"]


@pytest.mark.parametrize("style", services.STYLES)
def test_links_say_where_they_lead(style):
    annotations = [one.get_object() for page in made(style).pages for one in page.get("/Annots", [])]
    assert annotations
    assert all(one["/Subtype"] == "/Link" and one.get("/Contents") for one in annotations)
