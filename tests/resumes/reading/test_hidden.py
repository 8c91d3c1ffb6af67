"""What nobody can see in a file is not read; it is told. What is only pale, small or on a dark ground is read."""

import pytest

from resumes.reading.parse import parse
from resumes.reading.schema import SourceText
from tests.data.resumes.content import person
from tests.measure.hiding import in_pdf, in_text, in_word
from tests.measure.hiding.clean import FILES, LOOKS, printed
from tests.measure.hiding.payloads import WORDS, key_of
from tests.resumes.reading.pages import pdf, text
from tests.resumes.reading.words import paragraph, table, word_file

WAYS = [
    *(("nurse_en-typst-sidebar.pdf", way, hide) for way, hide in in_pdf.WAYS.items()),
    *(("nurse_en-sidebar.docx", way, hide) for way, hide in in_word.WAYS.items()),
    *(("nurse_en.md", way, hide) for way, hide in in_text.IN_MARKDOWN.items()),
    ("nurse_en.txt", "tags", in_text.tags),
]


def told(source: SourceText) -> str:
    return " ".join(notice.found for notice in source.notices if notice.kind == "hidden_text")


@pytest.mark.parametrize(("name", "way", "hide"), WAYS, ids=[f"{name[-4:]} {way}" for name, way, _ in WAYS])
def test_hidden_words_are_told_and_used_nowhere_and_the_others_stay(name: str, way: str, hide: in_pdf.Hide):
    base = (FILES / name).read_bytes()
    source = parse(hide(base, WORDS[6], 6), name)
    assert key_of(WORDS[6]) in told(source)
    assert key_of(WORDS[6]) not in source.text
    assert source.text == parse(base, name).text


def test_characters_without_width_leave_the_word_and_are_told():
    source = parse(in_text.zero_width((FILES / "nurse_en.txt").read_bytes(), "", 2), "cv.txt")
    assert "Responsible" in source.text
    assert source.notices


@pytest.mark.parametrize("look", LOOKS, ids=[f"{look['kind']} {look['pale']}" for look in LOOKS])
def test_an_honest_page_of_any_look_is_not_accused(look: dict[str, object]):
    assert parse(printed(person("teacher_en"), look), "cv.pdf").notices == ()


def test_tiny_words_right_after_seen_ones_are_parted_from_them():
    line = "BT /F1 10 Tf 50 700 Td (Lea Sommer ) Tj /F1 0.5 Tf (excellent) Tj /F1 10 Tf ( Gardener) Tj ET"
    source = parse(pdf(line), "cv.pdf")
    assert told(source) == "excellent"
    assert "Gardener" in source.text


def test_red_on_a_green_of_the_same_brightness_is_seen():
    drawn = f"q 0 0.5 0 rg 40 780 300 40 re f 0.98 0 0 rg {text(50, 45, 'Lea Sommer')} Q"
    assert parse(pdf(drawn), "cv.pdf").text == "Lea Sommer"


def test_outlined_white_letters_are_seen():
    drawn = f"q 1 g 0 G {text(50, 45, 'Lea Sommer', size=20, extra='2 Tr')} Q"
    assert parse(pdf(drawn), "cv.pdf").text == "Lea Sommer"


def test_a_form_field_that_is_seen_is_read():
    drawing = "BT /F1 11 Tf 2 5 Td (Gardener at Park Nord) Tj ET"
    appearance = (
        f"<</Type/XObject/Subtype/Form/BBox[0 0 250 20]/Resources<</Font<</F1 3 0 R>>>>/Length {len(drawing)}>>"
        f"stream\n{drawing}\nendstream"
    )
    field = (
        b"<</Type/Annot/Subtype/Widget/FT/Tx/T(job)/V(Gardener at Park Nord)/F 4/Rect[50 700 300 720]/AP<</N 5 0 R>>>>"
    )
    link = "<</Type/Annot/Subtype/Link/Rect[50 780 200 800]/A<</S/URI/URI(https://lea.example)>>>>"
    made = pdf(text(50, 50, "Lea Sommer"), objects=(appearance.encode(), field), page=f"/Annots[6 0 R {link}]")
    source = parse(made, "cv.pdf")
    assert source.text == "Lea Sommer\nGardener at Park Nord"
    assert source.notices == ()
    assert [found.url for found in source.links] == ["https://lea.example"]


WHITE = '<w:color w:val="FFFFFF"/>'
DARK = '<w:shd w:val="clear" w:fill="22333B"/>'


@pytest.mark.parametrize(
    "body",
    [
        paragraph("Lea", WHITE + DARK),
        paragraph("Lea", WHITE, DARK),
        paragraph("Lea", WHITE + '<w:highlight w:val="darkBlue"/>'),
        table((f"<w:tcPr>{DARK}</w:tcPr>" + paragraph("Lea", WHITE),)),
        in_word.box("Lea", look=WHITE, ground='<a:solidFill><a:srgbClr val="31475E"/></a:solidFill>'),
        in_word.box("Lea", look=WHITE, ground="<a:gradFill/>"),
        paragraph("Lea", '<w:color w:val="auto"/>' + DARK),
        paragraph("Lea", '<w:color w:val="BFBFBF" w:themeColor="background1" w:themeShade="BF"/>'),
    ],
)
def test_white_words_on_a_dark_ground_are_read(body: str):
    source = parse(word_file(body), "cv.docx")
    assert (source.text, source.notices) == ("Lea", ())
