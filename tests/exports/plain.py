"""The people whose résumés are printed, and plain readers that know nothing of our layouts."""

import json
import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
from lxml import etree

from resumes.document import ResumeDocument

DATA = Path(__file__).resolve().parent.parent / "data"
PEOPLE = sorted((DATA / "exports").glob("*.json")) + sorted((DATA / "resumes" / "people").glob("*.json"))
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def person(name: str) -> ResumeDocument:
    return ResumeDocument.from_json_resume(json.loads((DATA / "exports" / f"{name}.json").read_text()))


def pdf_text(data: bytes) -> str:
    """The text as PDFium gives it, without the number at the foot of later pages."""
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data)]
    return "\n".join([pages[0], *(re.sub(r"\n\d+\s*$", "", page) for page in pages[1:])]) if pages else ""


def docx_text(data: bytes) -> str:
    root = etree.fromstring(ZipFile(BytesIO(data)).read("word/document.xml"))
    lines = []
    for paragraph in root.iter(f"{W}p"):
        pieces = ["\t" if part.tag == f"{W}tab" else part.text or "" for part in paragraph.iter(f"{W}t", f"{W}tab")]
        lines.append("".join(pieces))
    return "\n".join(lines)


def words(text: str) -> list[str]:
    """Words alone: without marks of lists and separators, in any case."""
    return re.findall(r"\w+", text.casefold())
