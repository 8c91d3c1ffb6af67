"""Files made to harm a reader, by the numbers of the abuse plan (A1 to A11): name, bytes, and what comes of them.

An empty expectation means that the file's honest words are read and nothing else.
"""

import io
import os
import struct
import zipfile
import zlib
from collections.abc import Iterator

from tests.resumes.reading.pages import assembled, pdf, text
from tests.resumes.reading.words import NAMES, package, paragraph, parts, relations, word_file

type Hostile = tuple[str, str, bytes, str]
LEA = "Lea Sommer"
READ = ""
LARGE, DAMAGED, DOCTYPE = "far larger inside", "damaged", "document type"
PAGE = pdf(text(50, 50, LEA))


def hostile() -> Iterator[Hostile]:
    yield from archives()
    yield from markup()
    yield from links()
    yield from loops()
    yield from bombs()
    yield from active()
    yield from doubles()
    yield from texts()


def archives() -> Iterator[Hostile]:
    whole = parts(paragraph(LEA))
    yield "A1 a million paragraphs", "cv.docx", word_file("<w:p><w:r/></w:p>" * 1_000_000), LARGE
    yield "A1 a million attributes", "cv.docx", word_file(f"<w:p {crowd(100_000)}/>{paragraph(LEA)}"), READ
    yield "A2 a thousand to one", "cv.docx", package(whole | {"word/document.xml": b"<a>" + b" " * 60_000_000}), LARGE
    nested = package({"x": b"0" * 10_000_000})
    yield "A2 an archive inside", "cv.docx", package(whole | {"word/media/x.zip": nested}), READ
    yield "A2 entries over each other", "cv.docx", overlapping(word_file(paragraph(LEA))), DAMAGED
    yield (
        "A2 sizes that lie",
        "cv.docx",
        lying(package(whole | {"word/document.xml": b"<a>" + b" " * 60_000_000})),
        DAMAGED,
    )
    strange: dict[str, str | bytes] = {
        "../../evil": "x", "/etc/passwd": "x", "a" * 4096: "x", "word/\x00evil": "x", "C:\\evil": "x",
    }  # fmt: skip
    yield "A6 names that lead out", "cv.docx", package(whole | strange), READ
    yield "A6 a link to a file", "cv.docx", linked(whole), READ


def crowd(count: int) -> str:
    return " ".join(f'a{number}="1"' for number in range(count))


def overlapping(data: bytes) -> bytes:
    made = bytearray(data)
    archive = zipfile.ZipFile(io.BytesIO(data))
    for at, entry in directory(made, archive):
        struct.pack_into("<I", made, at + 42, archive.infolist()[-1].header_offset if entry else 0)
    return bytes(made)


def lying(data: bytes) -> bytes:
    made = bytearray(data)
    for at, _ in directory(made, zipfile.ZipFile(io.BytesIO(data))):
        struct.pack_into("<I", made, at + 24, 100)
    return bytes(made)


def directory(made: bytearray, archive: zipfile.ZipFile) -> Iterator[tuple[int, int]]:
    at = archive.start_dir
    for number in range(len(archive.infolist())):
        yield at, number
        at += 46 + sum(struct.unpack("<HHH", made[at + 28 : at + 34]))


def linked(whole: dict[str, str | bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in whole.items():
            archive.writestr(name, content)
        link = zipfile.ZipInfo("word/styles.xml")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return made.getvalue()


def markup() -> Iterator[Hostile]:
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    for label, entities, body in (
        ("A3 billion laughs", laughs, "&a9;"),
        ("A3 one long word many times", f'<!ENTITY a "{"a" * 50_000}">', "&a;" * 50_000),
        ("A4 a local file", '<!ENTITY a SYSTEM "file:///etc/passwd">', "&a;"),
        ("A4 an address", '<!ENTITY a SYSTEM "http://127.0.0.1:9/">', "&a;"),
        ("A4 a parameter", '<!ENTITY % a SYSTEM "http://127.0.0.1:9/evil.dtd"> %a;', "Lea"),
    ):
        document = f"<!DOCTYPE x [{entities}]><w:document {NAMES}><w:body>{paragraph('@')}</w:body></w:document>"
        made = parts("") | {"word/document.xml": document.replace("@", body)}
        yield label, "cv.docx", package(made), DOCTYPE
    metadata = f'<?xml version="1.0"?><!DOCTYPE x [{laughs}]><x>&a9;</x>'.encode()
    stream = b"<</Type/Metadata/Subtype/XML/Length %d>>stream\n%s\nendstream" % (len(metadata), metadata)
    told = pdf(text(50, 50, LEA), objects=(stream,)).replace(b"/Type/Catalog", b"/Type/Catalog/Metadata 5 0 R")
    yield "A3 billion laughs in the metadata of a PDF", "cv.pdf", told, READ


def links() -> Iterator[Hostile]:
    outside = {"_rels/document.xml.rels": relations(
        t="attachedTemplate http://127.0.0.1:9/evil.dotm External", i="image http://127.0.0.1:9/x.png External",
        s="styles file:///etc/passwd External", h="header ../../../../etc/passwd", o="oleObject embeddings/o.bin",
    )}  # fmt: skip
    made = parts(paragraph(LEA), **outside) | {"word/embeddings/o.bin": b"\xd0\xcf\x11\xe0" + bytes(900)}
    yield "A5 parts that stand elsewhere", "cv.docx", package(made), READ
    yield "A5 macros", "cv.docx", package(parts(paragraph(LEA)) | {"word/vbaProject.bin": b"x"}), "macros"
    font = (
        b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/#2Fetc#2Fpasswd/DescendantFonts[<</Type/Font/BaseFont/X"
        b"/Subtype/CIDFontType2/CIDSystemInfo<</Registry(../../../etc/passwd)/Ordering(x)/Supplement 0>>>>]>>"
    )
    yield "A9 a table of characters by its path", "cv.pdf", pdf(text(50, 50, LEA), objects=(font,)).replace(
        b"/F2 4 0 R", b"/F2 5 0 R"), READ  # fmt: skip


def loops() -> Iterator[Hostile]:
    start = b"trailer<</Prev %d/Size" % PAGE.rindex(b"xref\n0")
    yield "A7 a table that goes on with itself", "cv.pdf", PAGE.replace(b"trailer<</Size", start), READ
    yield "A7 a table of two thousand million", "cv.pdf", PAGE.replace(b"/Size 7", b"/Size 2147483647"), READ
    outline = pdf(text(50, 50, LEA), objects=(b"<</First 5 0 R/Last 5 0 R/Next 5 0 R/Title(x)>>",))
    yield "A7 an outline loop", "cv.pdf", outline.replace(b"/Type/Catalog", b"/Type/Catalog/Outlines 5 0 R"), READ
    tree = assembled([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 9/Kids[2 0 R]>>"])
    yield "A7 a tree of pages that bites its tail", "cv.pdf", tree, DAMAGED
    form = b"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Length 0>>stream\n\nendstream"
    many = pdf(text(50, 50, LEA) + "/X Do\n" * 100_000, objects=(form,), resources="/XObject<</X 5 0 R>>")
    yield "A7 a hundred thousand forms", "cv.pdf", many, "far more complex"
    doubling = tuple(form_that_draws(number, 25) for number in range(25))
    yield "A7 forms that double", "cv.pdf", pdf("/X Do", objects=doubling, resources="/XObject<</X 5 0 R>>"), "too long"


def form_that_draws(number: int, count: int) -> bytes:
    drawn = b"/X Do /X Do" if number < count - 1 else b"BT /F1 9 Tf 60 700 Td (x) Tj ET"
    head = b"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X %d 0 R>>/Font<</F1 3 0 R>>>>"
    return head % (6 + number) + b"/Length %d>>stream\n%s\nendstream" % (len(drawn), drawn)


def bombs() -> Iterator[Hostile]:
    many = zlib.compress(b"BT /F1 10 Tf 50 700 Td (Lea Sommer) Tj ET\n" * 6_000_000)
    yield "A7 a stream that unpacks to 250 MB", "cv.pdf", streamed(b"/FlateDecode", many), "too long"
    twice = zlib.compress(zlib.compress(bytes(300_000_000)))
    yield "A7 a stream packed twice", "cv.pdf", streamed(b"[/FlateDecode/FlateDecode]", twice), "."
    yield "A7 run lengths", "cv.pdf", streamed(b"/RunLengthDecode", b"\x81 " * 4_000_000 + b"\x80"), "OCR"
    codes = b"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01" * 900_000
    yield "A7 codes of LZW", "cv.pdf", streamed(b"/LZWDecode", codes), "OCR"
    for label, kind, data in (
        ("JBIG2", b"/JBIG2Decode", bytes(20)),
        ("Flate", b"/FlateDecode", zlib.compress(bytes(10**7))),
    ):
        head = b"<</Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter"
        picture = head + kind + b"/Length %d>>stream\n%s\nendstream" % (len(data), data)
        made = pdf(
            text(50, 50, LEA) + "q 500 0 0 50 0 0 cm /P Do Q", objects=(picture,), resources="/XObject<</P 5 0 R>>"
        )
        yield f"A7 a picture of 3,600 million dots, {label}", "cv.pdf", made, READ


def streamed(packing: bytes, data: bytes) -> bytes:
    stream = b"<</Filter%s/Length %d>>stream\n%s\nendstream" % (packing, len(data), data)
    return pdf("", objects=(stream,)).replace(b"/Contents 7 0 R", b"/Contents 5 0 R")


def active() -> Iterator[Hostile]:
    for label, added in (
        ("a script", b"/OpenAction<</S/JavaScript/JS(app.alert(1))>>"),
        ("a program to launch", b"/AA<</O<</S/Launch/F(cmd.exe)>>>>"),
        ("a file inside", b"/Names<</EmbeddedFiles<</Names[(a) 3 0 R]>>>>"),
        ("an XFA form", b"/AcroForm<</XFA(<xdp/>)/Fields[]>>"),
    ):
        yield f"A8 {label}", "cv.pdf", PAGE.replace(b"/Type/Catalog", b"/Type/Catalog" + added), READ


def doubles() -> Iterator[Hostile]:
    word = word_file(paragraph(LEA))
    yield "A10 a PDF with an archive behind it", "cv.docx", PAGE + word, READ
    yield "A10 a Word file named PDF", "cv.pdf", word, READ
    yield "A10 a picture with a page in it", "cv.html", b"GIF89a<html>", "picture"
    yield "A10 a page named PDF", "cv.pdf", b"<html>Lea", "web page"
    yield "A10 nothing", "cv.pdf", b"", "empty"
    yield "A10 one byte", "cv.pdf", b"%", "no PDF"
    yield "A10 a byte too many", "cv.txt", b"x" * (10 * 2**20 + 1), "larger than 10 MB"


def texts() -> Iterator[Hostile]:
    yield "A11 a picture of a page", "cv.pdf", pdf("0.5 g 0 0 595 842 re f"), "OCR"
    yield "A11 a line of 50,000 letters", "cv.txt", f"{LEA} {'x' * 50_000}".encode(), READ
    yield "A11 lone surrogates", "cv.txt", f"{LEA} \ud800".encode("utf-8", "surrogatepass"), READ
    yield "A11 an old encoding", "cv.txt", f"{LEA}, Straße".encode("latin-1"), READ
    yield "A11 two bytes a letter", "cv.txt", LEA.encode("utf-16"), READ
    yield "A11 from right to left", "cv.txt", f"{LEA}\nליאה זומר".encode(), READ
    yield "A11 ten megabytes of words", "cv.txt", b"word " * 2_000_000, "more text"
    yield "A11 ten megabytes of brackets", "cv.md", b"[" * 10_000_000, "more text"
    yield "A11 quotes in quotes", "cv.md", b">" * 100_000 + b" a", "."
    yield (
        "A11 a list of 250,000 positions",
        "cv.json",
        b'{"work":[' + b'{"name":"Park"},' * 250_000 + b"{}]}",
        "more text",
    )
    yield "A11 a number of 5,000 digits", "cv.json", b'{"work":[{"name":"Lea","n":' + b"9" * 5_000 + b"}]}", "digits"
    symbol = '<w:p><w:r><w:sym w:font="Symbol" w:char="zz"/><w:t>Lea Sommer</w:t></w:r></w:p>'
    yield "A11 a sign without a number", "cv.docx", word_file(symbol), READ
    yield "A11 random bytes", "cv.bin", os.urandom(4096), "."
