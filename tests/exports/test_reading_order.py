"""A plain extraction of our PDF and Word files gives every word, in the order in which a person reads."""

import pytest

from exports.content import content_of
from exports.files import services
from exports.renderers.design import DESIGNS
from tests.exports.plain import docx_text, pdf_text, words


def printed(document, style: str = "classic") -> list[str]:
    return words("\n".join(content_of(document, first=DESIGNS[style].order).texts()))


@pytest.mark.parametrize("style", services.STYLES)
def test_the_pdf_holds_every_word_in_reading_order(anyone, style):
    assert words(pdf_text(services.render(anyone, "pdf", style).content)) == printed(anyone, style)


@pytest.mark.parametrize("style", services.STYLES)
def test_the_word_file_holds_every_word_in_reading_order(anyone, style):
    assert words(docx_text(services.render(anyone, "docx", style).content)) == printed(anyone, style)


@pytest.mark.parametrize("format", ["txt", "md"])
def test_plain_formats_hold_every_word(anyone, format):
    made = set(words(services.render(anyone, format).content.decode()))
    assert set(printed(anyone)) <= made
