"""PDF/UA-1 (ISO 14289-1) as far as structure shows it, and by veraPDF where that is installed."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject

from customization.pipeline.given import Given
from exports.content import content_of
from exports.files import services
from exports.letters.services import render_letter
from exports.looks.options import Options
from exports.photos.redraw import redrawn
from exports.proof.accessible import checked, checker, elements, faults
from tests.customization import cast
from tests.customization.letter.people import written
from tests.exports.plain import person

LIGATURES = "ﬀﬁﬂﬃﬄﬅﬆ"


def made(style: str, name: str = "nurse") -> Any:
    return PdfReader(BytesIO(services.render(person(name), "pdf", style, watermark=True).content))


@pytest.fixture(scope="module")
def photo() -> bytes:
    written = BytesIO()
    Image.linear_gradient("L").resize((500, 650)).save(written, "JPEG")
    return redrawn(written.getvalue())


@pytest.mark.parametrize("name", ["student", "nurse", "executive"])
@pytest.mark.parametrize("style", services.STYLES)
def test_nothing_is_in_the_way_of_a_screen_reader(style, name, photo):
    options = Options(style=style, photo=True)
    pdf = services.render(person(name), "pdf", options=options, watermark=True, photo=photo).content
    assert faults(pdf) == ()


@pytest.mark.parametrize("style", services.STYLES)
def test_nor_in_the_way_of_a_letter(style):
    given = Given(resume=cast.ines(), job=cast.kitchen())
    assert (
        faults(render_letter(written(given), given.resume, "pdf", Options(style=style), watermark=True).content) == ()
    )


def spoilt(spoil: Callable[[Any], object]) -> bytes:
    writer = PdfWriter(clone_from=BytesIO(services.render(person("nurse"), "pdf").content))
    spoil(writer)
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def of_root(key: str) -> Callable[[Any], object]:
    return lambda writer: writer.root_object.pop(NameObject(key))


def first(kind: str, writer: Any) -> Any:
    return next(one for one in elements(writer.root_object["/StructTreeRoot"]) if str(one["/S"]) == kind)


def renamed(old: str, new: str) -> Callable[[Any], object]:
    return lambda writer: first(old, writer).update({NameObject("/S"): NameObject(new)})


SPOILT: dict[str, Callable[[Any], object]] = {
    "It is not tagged.": of_root("/MarkInfo"),
    "It does not say that it keeps PDF/UA.": of_root("/Metadata"),
    "Its title is not shown.": of_root("/ViewerPreferences"),
    "It names no language.": of_root("/Lang"),
    "It has no structure.": of_root("/StructTreeRoot"),
    "A heading skips a level.": renamed("/H2", "/H5"),
    "A picture has no words for those who do not see it.": renamed("/P", "/Figure"),
    "An item of a list has no body.": renamed("/LBody", "/Span"),
    "Some content is in no part of the structure.": lambda writer: first("/LBody", writer).pop(NameObject("/K")),
    "A link does not say where it leads.": lambda writer: (
        writer.pages[0]["/Annots"][0].get_object().pop(NameObject("/Contents"))
    ),
    "The order of its links is not that of its text.": lambda writer: writer.pages[0].pop(NameObject("/Tabs")),
    "A font does not say its letters.": lambda writer: (
        next(iter(writer.pages[0]["/Resources"]["/Font"].values())).get_object().pop(NameObject("/ToUnicode"))
    ),
}


@pytest.mark.parametrize("said", SPOILT)
def test_what_is_in_the_way_is_found_and_said(said):
    assert said in faults(spoilt(SPOILT[said]))


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"PK\x03\x04"])
def test_what_is_no_pdf_is_not_passed(data):
    assert faults(data)


@pytest.mark.parametrize("style", services.STYLES if checker() else [])
def test_the_full_checker_agrees_where_it_is_installed(style, photo):
    options = Options(style=style, photo=True)
    assert checked(services.render(person("nurse"), "pdf", options=options, photo=photo).content, str(checker()))


@pytest.mark.parametrize("style", services.STYLES)
def test_headings_and_lists_have_their_tags_in_order(style):
    kinds = [str(part["/S"]) for part in elements(made(style).trailer["/Root"]["/StructTreeRoot"])]
    sections = len(content_of(person("nurse")).sections)
    assert kinds.count("/H1") == sections
    assert kinds.index("/H1") < kinds.index("/H2")
    assert {"/L", "/LI", "/LBody", "/Link"} <= set(kinds)
    assert "/Figure" not in kinds


@pytest.mark.parametrize("style", services.STYLES)
def test_the_text_layer_has_no_ligature_and_no_icon(style):
    for page in made(style, "executive").pages:
        text = page.extract_text()
        assert not set(text) & set(LIGATURES)
        assert not [char for char in text if "\ue000" <= char <= "\uf8ff"]
