"""Bytes to text, in this very process: only the sandbox's child calls it on what people upload."""

from collections.abc import Callable

from resumes.reading.docx.document import read_docx
from resumes.reading.errors import TOO_MUCH, UnreadableFile
from resumes.reading.json_resume import is_json, read_json
from resumes.reading.kinds import EMPTY, kind_of
from resumes.reading.limits import CHARACTERS
from resumes.reading.markdown import read_markdown
from resumes.reading.pdf.document import read_pdf
from resumes.reading.schema import FileKind, SourceText
from resumes.reading.text import read_text

READERS: dict[FileKind, Callable[[bytes], SourceText]] = {
    "pdf": read_pdf,
    "docx": read_docx,
    "text": read_text,
    "markdown": read_markdown,
    "json": read_json,
}


def parse(data: bytes, name: str) -> SourceText:
    kind = kind_of(data, name)
    if kind == "json" and not name.lower().endswith(".json") and not is_json(data):
        kind = "text"
    source = READERS[kind](data)
    if source.data is None and not any(c.isalnum() for c in source.text):
        raise UnreadableFile(EMPTY)
    if len(source.text) > CHARACTERS:
        raise UnreadableFile(TOO_MUCH)
    return source
