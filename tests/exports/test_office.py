"""LibreOffice opens our Word files and prints the same words on the same number of pages as Typst."""

import pypdfium2
import pytest

from exports import services
from exports.renderers import pdf_office
from tests.exports.plain import pdf_text, person, words

pytestmark = [
    pytest.mark.services,
    pytest.mark.skipif(not pdf_office.program(), reason="LibreOffice is not installed"),
]


@pytest.mark.parametrize("style", services.STYLES)
def test_word_and_pdf_of_a_style_are_alike(style):
    typst = services.render(person("nurse"), "pdf", style).content
    office = services.render(person("nurse"), "office-pdf", style).content
    assert sorted(words(pdf_text(office))) == sorted(words(pdf_text(typst)))
    assert len(pypdfium2.PdfDocument(office)) == len(pypdfium2.PdfDocument(typst))


def test_a_converter_that_takes_too_long_is_ended():
    document = services.render(person("student"), "docx").content
    with pytest.raises(pdf_office.OfficeFailed, match="took longer"):
        pdf_office.convert(document, seconds=0.05)
