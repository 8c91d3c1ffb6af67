"""What is in the files beside the words: structure, properties, fonts, paper."""

from io import BytesIO
from typing import Any

import docx
import pypdfium2
import pytest
from docx.shared import Pt
from pypdf import PdfReader

from exports.files import services
from exports.renderers.design import FONTS
from tests.exports.plain import person


def word(name: str, style: str = "classic"):
    return docx.Document(BytesIO(services.render(person(name), "docx", style).content))


def pdf(name: str, style: str = "classic") -> Any:
    return PdfReader(BytesIO(services.render(person(name), "pdf", style).content))


def test_word_files_use_real_styles():
    styles = {paragraph.text: paragraph.style.name for paragraph in word("nurse").paragraphs}
    assert styles["Róisín Ní Bhriain-Walsh"] == "Title"
    assert styles["Experience"] == "Heading 1"
    assert styles["Healthcare Assistant\tJun 2013 – Aug 2016"] == "Entry Head"
    assert styles["Mentored 14 newly qualified nurses, all of whom stayed beyond their first year."] == "List Bullet"


def test_word_bullets_are_a_real_list():
    document = word("nurse")
    number = document.styles["List Bullet"].element.pPr.numPr.numId.val
    assert document.part.numbering_part.element.xpath(f"w:num[@w:numId='{number}']")


def test_word_files_use_no_tables():
    assert word("executive").tables == []


def test_word_links_lead_somewhere():
    document = word("nurse")
    targets = {relation.target_ref for relation in document.part.rels.values() if relation.is_external}
    assert {"mailto:roisin.walsh@example.org", "https://roisinwalsh.example.org/", "tel:+447700900123"} <= targets


def test_word_properties_name_the_person():
    properties = word("nurse").core_properties
    assert properties.author == "Róisín Ní Bhriain-Walsh"
    assert properties.title == "Róisín Ní Bhriain-Walsh – Registered Nurse, Emergency Care"
    assert properties.language == "en"


@pytest.mark.parametrize("style", services.STYLES)
def test_letter_paper_where_people_print_on_letter(style):
    assert word("student", style).sections[0].page_width == Pt(612)
    assert round(word("nurse", style).sections[0].page_width.pt) == 595
    assert pdf("student", style).pages[0].mediabox.width == 612
    assert round(pdf("nurse", style).pages[0].mediabox.width) == 595


@pytest.mark.parametrize("style", services.STYLES)
def test_pdfs_are_tagged_titled_and_say_their_language(style):
    made = pdf("nurse", style)
    catalog = made.trailer["/Root"]
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/Lang"] == "en"
    assert made.metadata.title == "Róisín Ní Bhriain-Walsh – Registered Nurse, Emergency Care"
    assert "pdfuaid:part" in catalog["/Metadata"].get_data().decode()


@pytest.mark.parametrize("style", services.STYLES)
def test_pdfs_use_the_projects_fonts_alone(style):
    fonts = {
        font["/BaseFont"].partition("+")[2]
        for page in pdf("nurse", style).pages
        for font in (one.get_object() for one in page["/Resources"]["/Font"].values())
    }
    assert fonts <= {path.stem for path in FONTS.glob("*.ttf")} | {"GentiumBookPlus"}


def test_a_half_page_student_stays_on_one_page():
    assert len(pdf("student").pages) == 1


@pytest.mark.parametrize("style", services.STYLES)
def test_no_page_ends_with_a_heading(anyone, style):
    from exports.content import content_of

    headings = {section.heading.casefold() for section in content_of(anyone).sections}
    for page in pypdfium2.PdfDocument(services.render(anyone, "pdf", style).content):
        lines = [line.strip() for line in page.get_textpage().get_text_bounded().splitlines() if line.strip()]
        body = [line for line in lines if not line.isdigit()]
        assert body[-1].casefold() not in headings
