"""A plain extraction that knows nothing of our layouts: every word in the order in which the file holds it."""

import re
from io import BytesIO

import docx
from docx.table import Table
from pypdf import PdfReader

WORDS = re.compile(r"\w+")
FOOT = re.compile(r"\n\s*\d+\s*$")


def words_of(content: bytes, kind: str) -> list[str]:
    return words(docx_text(content) if kind == "docx" else pdf_text(content))


def words(text: str) -> list[str]:
    """Words alone: without marks of lists and separators, in any case."""
    return WORDS.findall(text.casefold())


def pdf_text(content: bytes) -> str:
    """Without the number at the foot of later pages."""
    first, *later = [page.extract_text() for page in PdfReader(BytesIO(content)).pages]
    return "\n".join([first, *(FOOT.sub("", page) for page in later)])


def docx_text(content: bytes) -> str:
    blocks = docx.Document(BytesIO(content)).iter_inner_content()
    return "\n".join(cells(block) if isinstance(block, Table) else block.text for block in blocks)


def cells(table: Table) -> str:
    return "\n".join(cell.text for row in table.rows for cell in row.cells)
