"""LibreOffice opens our Word files and prints the same words on the same number of pages as Typst."""

import contextlib
import os
import signal
import time
from pathlib import Path

import pypdfium2
import pytest

from exports.files import services
from exports.renderers import pdf_office
from tests.exports.plain import docx_text, pdf_text, person, words

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


@pytest.fixture(autouse=True, scope="module")
def none_waits_after():
    yield
    pdf_office.pool.end()


def still_running(folder: str) -> list[str]:
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if folder in (process / "cmdline").read_text(errors="replace"):
                found.append(process.name)
    return found


def soon_gone(folder: str) -> bool:
    """What was killed may still be leaving on a machine that has much to do."""
    for _ in range(100):
        if not still_running(folder):
            return True
        time.sleep(0.1)
    return False


def test_a_converter_that_takes_too_long_is_ended():
    document = services.render(person("student"), "docx").content
    with pytest.raises(pdf_office.OfficeFailed, match="took longer"):
        pdf_office.convert(document, seconds=0.05)


def test_one_waits_for_the_next_document_and_serves_it_alone():
    document = services.render(person("student"), "docx").content
    pdf_office.convert(document)
    for _ in range(600):
        if pdf_office.pool.warm:
            break
        time.sleep(0.1)
    assert pdf_office.pool.warm
    (waiting,) = pdf_office.pool._waiting
    assert words(pdf_text(pdf_office.convert(document))) == words(docx_text(document))
    assert not waiting.folder.exists()
    assert not waiting.door.exists()
    assert soon_gone(str(waiting.folder))
    (next_one,) = pdf_office.pool._waiting
    pdf_office.pool.end()
    assert not next_one.folder.exists()
    assert soon_gone(str(next_one.folder))


def test_a_waiting_converter_that_died_is_not_given_work():
    document = services.render(person("student"), "docx").content
    pdf_office.convert(document)
    for room in pdf_office.pool._waiting:
        for child in room.children:
            os.killpg(child.pid, signal.SIGKILL)
    assert pdf_office.convert(document).startswith(b"%PDF")
