"""The mark of the free tier: seen behind the text, read by no machine."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pypdfium2
import pytest
from pypdf import PdfReader

from accounts.models import User
from accounts.tiers import TIERS
from exports.files import services
from resumes.reading import read
from resumes.structuring.rules import structure
from tests.exports.plain import docx_text, pdf_text, person


def made(format: str, style: str, watermark: bool) -> bytes:
    return services.render(person("nurse"), format, style, watermark=watermark).content


def darkness(content: bytes) -> int:
    page = pypdfium2.PdfDocument(content)[1].render(scale=0.5, grayscale=True)
    return sum(value < 250 for value in bytes(page.buffer))


@pytest.mark.parametrize("style", services.STYLES)
def test_the_mark_is_seen_and_no_word_of_it_read(style):
    with_mark, without = made("pdf", style, True), made("pdf", style, False)
    assert darkness(with_mark) > darkness(without) * 1.03
    assert pdf_text(with_mark) == pdf_text(without)
    assert docx_text(made("docx", style, True)) == docx_text(made("docx", style, False))


@pytest.mark.parametrize("style", services.STYLES)
def test_the_mark_is_a_picture_in_the_head_of_every_page_of_a_word_file(style):
    with ZipFile(BytesIO(made("docx", style, True))) as archive:
        heads = [
            archive.read(name).decode() for name in archive.namelist() if "word/header" in name and "rels" not in name
        ]
    assert len(heads) == 2
    for head in heads:
        assert 'behindDoc="1"' in head
        assert "<w:t" not in head.replace("<w:tab", "")


@pytest.mark.parametrize("format", ["docx", "pdf"])
def test_our_reader_reads_the_same_with_and_without(format):
    with_mark, without = (structure(read(made(format, "classic", one), f"a.{format}")) for one in (True, False))
    assert with_mark.document == without.document
    assert with_mark.notices == without.notices


def test_a_marked_pdf_is_as_accessible_as_one_without():
    root: Any = PdfReader(BytesIO(made("pdf", "classic", True))).trailer["/Root"]
    assert "pdfuaid:part" in root["/Metadata"].get_data().decode()


def test_free_accounts_have_it_and_premium_ones_do_not():
    assert TIERS[User.Tier.FREE].watermark
    assert not TIERS[User.Tier.PREMIUM].watermark
