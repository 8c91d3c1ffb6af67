"""What cannot be read ends in one sentence that says what is wrong and what to do."""

import io
import zipfile
from time import perf_counter

import pypdf
import pytest

from resumes.reading import read
from resumes.reading.errors import UnreadableFile
from tests.resumes.reading.pages import assembled, lines, pdf, text
from tests.resumes.reading.words import MAIN, package, paragraph, parts, relations, types, word_file


def refusal(data: bytes, name: str) -> str:
    with pytest.raises(UnreadableFile) as refused:
        read(data, name)
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert len(sentence) < 240
    return sentence


@pytest.mark.parametrize(
    ("data", "name", "says"),
    [
        (b"", "cv.pdf", "empty"),
        (b"  \n\t ", "cv.txt", "empty"),
        ("\ufeff".encode(), "cv.txt", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "cv.pdf", "picture"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "cv.jpg", "picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "cv.doc", "old Word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "cv.docx", "old Word"),
        (rb"{\rtf1\ansi Lea Sommer}", "cv.rtf", "RTF"),
        (rb"{\rtf1\ansi Lea Sommer}", "cv.docx", "RTF"),
        (b"<!DOCTYPE html><html><p>Lea Sommer</p></html>", "cv.html", "web page"),
        (b"\n <HTML><p>Lea Sommer</p></HTML>", "cv.pdf", "web page"),
        (b"<?xml version='1.0'?><cv/>", "cv.xml", "XML"),
        (b"\x7fELF" + bytes(60), "cv.txt", "program"),
        (bytes(range(256)) * 4, "cv.txt", "kind of document"),
        (b"Lea Sommer, Gaertnerin", "cv.pdf", "named .pdf"),
        (b"Lea Sommer, Gaertnerin", "cv.docx", "named as a Word file"),
        (b"%PDF-1.7\nnothing more", "cv.pdf", "damaged"),
        (b"PK\x03\x04 nothing more", "cv.docx", "damaged"),
        (b"{ no json", "cv.json", "JSON"),
        (b'{"name": "left-pad", "version": "1.3.0"}', "package.json", "no résumé"),
        (b"[1, 2, 3]", "list.json", "no résumé"),
        (b"[" * 100_000, "deep.json", "nested too deeply"),
        (b'{"a":' * 60 + b"1" + b"}" * 60, "deep.json", "nested too deeply"),
        (b'{"basics":{"name":["Lea"]},"work":[{"name":"Park"}]}', "cv.json", "at basics.name"),
        (b'{"basics":{"name":"Lea"},"jobs":"gardener"}', "cv.json", "at jobs"),
    ],
)
def test_what_is_no_resume_is_named(data: bytes, name: str, says: str):
    assert says in refusal(data, name)


def test_a_file_over_the_limit_is_refused_at_once():
    start = perf_counter()
    assert "larger than 10 MB" in refusal(b"%PDF-1.7\n" + bytes(20_000_000), "cv.pdf")
    assert perf_counter() - start < 1


def test_a_pdf_with_a_password_is_refused():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(text(50, 50, "Lea Sommer"))))
    writer.encrypt("secret", algorithm="RC4-128")
    locked = io.BytesIO()
    writer.write(locked)
    assert "password" in refusal(locked.getvalue(), "cv.pdf")


def test_a_pdf_that_only_forbids_copying_is_read():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(text(50, 50, "Lea Sommer"))))
    writer.encrypt("", owner_password="secret", algorithm="RC4-128")
    shut = io.BytesIO()
    writer.write(shut)
    assert read(shut.getvalue(), "cv.pdf").text == "Lea Sommer"


def test_a_scan_without_text_is_refused():
    assert "OCR" in refusal(pdf("0.5 g 0 0 595 842 re f"), "scan.pdf")


def test_a_pdf_of_too_many_pages_is_refused():
    assert "30 pages" in refusal(pdf(*[text(50, 50, "Lea Sommer")] * 31), "cv.pdf")


def test_a_pdf_with_more_text_than_a_book_chapter_is_refused():
    page = "".join(text(5, 5 + row, "x" * 500, size=1) for row in range(800))
    assert "more text" in refusal(pdf(page, page), "cv.pdf")


@pytest.mark.parametrize("kids", ["2 0 R", "5 0 R 2 0 R"])
def test_a_page_tree_that_bites_its_tail_ends(kids: str):
    leaf = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"
    tree = f"<</Type/Pages/Count 9/Kids[{kids}]>>".encode()
    assert refusal(assembled([b"<</Type/Catalog/Pages 2 0 R>>", tree, b"null", b"null", leaf]), "cv.pdf")


def test_a_form_that_draws_itself_ends():
    itself = b"/BBox[0 0 595 842]/Resources<</XObject<</X 5 0 R>>>>/Length 5"
    form = b"<</Type/XObject/Subtype/Form" + itself + b">>stream\n/X Do\nendstream"
    page = "/Resources<</XObject<</X 5 0 R>>/Font<</F1 3 0 R>>>>"
    source = read(pdf(text(50, 50, "Lea Sommer") + "/X Do", objects=(form,), page=page), "cv.pdf")
    assert source.text == "Lea Sommer"


@pytest.mark.parametrize("cut", [0.3, 0.5])
def test_half_a_pdf_is_refused(cut: float):
    whole = pdf(lines(50, 50, "Lea Sommer", "Gardener"))
    assert refusal(whole[: int(len(whole) * cut)], "cv.pdf").endswith(".")


def test_a_pdf_without_its_last_lines_is_still_read():
    whole = pdf(lines(50, 50, "Lea Sommer", "Gardener"))
    assert read(whole[: whole.rindex(b"xref")], "cv.pdf").text == "Lea Sommer\nGardener"


def test_a_million_paragraphs_are_refused_within_a_second():
    bomb = word_file("<w:p><w:r/></w:p>" * 1_000_000)
    assert len(bomb) < 200_000
    read(b"warm", "warm.txt")
    start = perf_counter()
    assert "far larger inside" in refusal(bomb, "cv.docx")
    assert perf_counter() - start < 2


def test_many_elements_that_pack_badly_are_refused():
    body = "".join(
        f"<w:p><w:r><w:t>{number:x}{number * 7919 % 104729:x}</w:t></w:r></w:p>" for number in range(110_000)
    )
    assert "far larger inside" in refusal(word_file(body), "cv.docx")


def test_deep_nesting_is_refused():
    body = "<w:sdt><w:sdtContent>" * 130 + paragraph("Lea") + "</w:sdtContent></w:sdt>" * 130
    assert "far larger inside" in refusal(word_file(body), "cv.docx")


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "[Content_Types].xml", "_rels/.rels"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_in_every_part(part: str, encoding: str):
    made = parts(paragraph("Lea"), **{"_rels/document.xml.rels": STYLED, "styles.xml": STYLES})
    evil = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
    content = str(made[part])
    made[part] = (evil + content[content.find("?>") + 2 if content.startswith("<?xml") else 0 :]).encode(encoding)
    assert "document type" in refusal(package(made), "cv.docx")


STYLED = relations(s="styles styles.xml")
STYLES = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'


def test_a_file_with_macros_is_refused_whatever_its_name():
    made = parts(paragraph("Lea"))
    macro = made | {"[Content_Types].xml": types(MAIN.replace("document.main", "document.macroEnabled.main"))}
    assert "macros" in refusal(package(macro), "cv.docx")
    assert "macros" in refusal(package(made | {"word/vbaProject.bin": b"x"}), "cv.docx")


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ("xl/workbook.xml", "spreadsheet"),
        ("ppt/presentation.xml", "presentation"),
        ("Index/Document.iwa", "Pages"),
        ("content.xml", "OpenDocument"),
        ("holiday.jpg", "archive"),
    ],
)
def test_other_archives_are_named(entry: str, says: str):
    assert says in refusal(package({entry: "x"}), "cv.docx")


def test_an_archive_of_too_many_entries_is_refused():
    crowd: dict[str, str | bytes] = {f"word/media/{number}.txt": "" for number in range(2_001)}
    assert "far larger" in refusal(package(parts(paragraph("Lea")) | crowd), "cv.docx")


def test_a_word_file_without_words_is_refused():
    assert "no text" in refusal(word_file("<w:p/>"), "cv.docx")


def test_entries_outside_the_file_are_ignored():
    made = parts(paragraph("Lea Sommer")) | {"../../evil.txt": "x", "/etc/passwd": "x"}
    assert read(package(made), "cv.docx").text == "Lea Sommer"


def test_nothing_is_fetched_for_an_external_relation():
    rels = {"_rels/document.xml.rels": relations(t="styles http://127.0.0.1:9/evil.dotm External")}
    assert read(word_file(paragraph("Lea Sommer"), **rels), "cv.docx").text == "Lea Sommer"


def test_an_encrypted_archive_is_refused():
    made = bytearray(word_file(paragraph("Lea")))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        start = archive.start_dir
    made[start + 8] |= 1
    assert "password" in refusal(bytes(made), "cv.docx")
