import struct
import zlib

import pytest

from resumes.reading import picture
from resumes.reading.errors import UnreadableFile
from resumes.reading.pictures import MOST_DOTS, scale_of
from tests.conftest import DATA

TWO_PAGES = (DATA / "resumes" / "files" / "nurse_en-libreoffice-plain.pdf").read_bytes()


def chunks(png: bytes) -> dict[bytes, bytes]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    found, at = {}, 8
    while at < len(png):
        length, name = struct.unpack("!I4s", png[at : at + 8])
        found[name] = content = png[at + 8 : at + 8 + length]
        assert zlib.crc32(name + content) == struct.unpack("!I", png[at + 8 + length : at + 12 + length])[0]
        at += 12 + length
    return found


def test_a_page_is_a_png_of_110_dots_an_inch_with_ink_on_it():
    parts = chunks(picture(TWO_PAGES, 1))
    width, height, depth, kind = struct.unpack("!IIBB", parts[b"IHDR"][:10])
    rows = zlib.decompress(parts[b"IDAT"])
    assert (width, height, depth, kind) == (935, 1210, 8, 2)
    assert len(rows) == height * (1 + 3 * width)
    assert b"\xff" * 900 in rows
    assert min(rows[1:]) < 100


def test_pages_differ():
    assert picture(TWO_PAGES, 1) != picture(TWO_PAGES, 2)


@pytest.mark.parametrize("page", [-1, 0, 3, 31, 65_536])
def test_a_page_that_is_not_there_is_refused(page):
    with pytest.raises(UnreadableFile, match="cannot be shown"):
        picture(TWO_PAGES, page)


@pytest.mark.parametrize("data", [b"plain words", b"%PDF-1.7 and then nothing"])
def test_what_is_no_pdf_is_refused(data):
    with pytest.raises(UnreadableFile, match="cannot be shown"):
        picture(data, 1)


def test_a_poster_gets_fewer_dots():
    width, height = 14_400.0, 14_400.0
    assert width * height * scale_of(width, height) ** 2 <= MOST_DOTS * 1.001
