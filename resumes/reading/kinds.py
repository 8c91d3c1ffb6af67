"""What a file is, by its bytes; its name only decides between kinds of text."""

import re
from pathlib import PurePath

from resumes.reading.errors import UnreadableFile
from resumes.reading.schema import FileKind

ASK = "Upload a PDF, Word (.docx), text, Markdown or JSON Resume file."
_WORD_97 = "This is an old Word file (.doc). Open it in Word or LibreOffice and save it as .docx or PDF."
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0", _WORD_97),
    (b"{\\rtf", "This is an RTF file. Open it in Word or LibreOffice and save it as .docx or PDF."),
    (b"\x89PNG", "This is a picture. " + ASK),
    (b"\xff\xd8\xff", "This is a picture. " + ASK),
    (b"GIF8", "This is a picture. " + ASK),
    (b"BM", "This is a picture. " + ASK),
    (b"II*\x00", "This is a picture. " + ASK),
    (b"MM\x00*", "This is a picture. " + ASK),
    (b"RIFF", "This is a picture or a recording. " + ASK),
    (b"%!PS", "This is a PostScript file. Save it as PDF and upload that."),
    (b"MZ", "This is a program, not a résumé. " + ASK),
    (b"\x7fELF", "This is a program, not a résumé. " + ASK),
    (b"Rar!", "This is an archive. Unpack it and upload the résumé itself."),
    (b"7z\xbc\xaf", "This is an archive. Unpack it and upload the résumé itself."),
    (b"\x1f\x8b", "This is an archive. Unpack it and upload the résumé itself."),
)
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r\f\v")
_JSON = re.compile(rb'\{\s*["}]')
_HTML = (b"<!doctype html", b"<html", b"<head", b"<body", b"<!--")
EMPTY = "The file is empty. Choose the file again, or export it once more from the program that made it."


def kind_of(data: bytes, name: str) -> FileKind:
    """Raises UnreadableFile for an empty file and for every kind that cannot be read.

    Looks at a few bytes only: whether what begins as JSON goes on so, its reader finds out.
    """
    start = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start and not data.strip():
        raise UnreadableFile(EMPTY)
    if start.startswith(b"%PDF-") or b"%PDF-" in data[:1024]:
        return "pdf"
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return "docx"
    _refuse_others(start)
    return _kind_of_text(start, data, PurePath(name.lower()).suffix)


def _refuse_others(start: bytes) -> None:
    for magic, sentence in _OTHERS:
        if start.startswith(magic) and not (magic in (b"BM", b"MZ", b"RIFF") and _is_plain(start)):
            raise UnreadableFile(sentence)
    if start.lower().startswith(_HTML) or (start.startswith(b"<?xml") and b"<html" in start.lower()):
        raise UnreadableFile("This is a web page. Open it in a browser, print it as PDF and upload that.")
    if start.startswith(b"<?xml"):
        raise UnreadableFile("This is an XML file. " + ASK)


def _kind_of_text(start: bytes, data: bytes, suffix: str) -> FileKind:
    if not _has_wide_mark(data) and b"\x00" in data and not _is_nearly_plain(data):
        raise UnreadableFile("This file is not a kind of document that can be read. " + ASK)
    if suffix == ".pdf":
        raise UnreadableFile("The file is named .pdf but is no PDF, or its beginning is missing. Export it again.")
    if suffix in (".docx", ".docm", ".dotx"):
        raise UnreadableFile("The file is named as a Word file but is none. Save it again as .docx.")
    if suffix == ".json" or _JSON.match(start):
        return "json"
    return "markdown" if suffix in (".md", ".markdown", ".mdown", ".mkd") else "text"


def _has_wide_mark(data: bytes) -> bool:
    return data.startswith((b"\xff\xfe", b"\xfe\xff"))


def _is_nearly_plain(data: bytes) -> bool:
    """A stray NUL or two in a text; in other kinds of file every tenth byte is no character."""
    return len(data) - len(data.translate(None, _CONTROLS)) <= 1 + len(data) // 100


def _is_plain(start: bytes) -> bool:
    return all(byte >= 32 or byte in (9, 10, 13) for byte in start)
