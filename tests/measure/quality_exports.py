"""How much of a résumé survives reading, understanding and printing, without any tailoring."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from exports.files import services
from exports.from_files.tailoring import whole
from resumes.document import ResumeDocument
from resumes.paths import texts
from resumes.reading import read
from resumes.structuring.rules import structure
from tests.exports.plain import PEOPLE

# Headings, labels of contact data and names of months are printed in our own words.
FLOORS = {"words_kept": 0.96, "least_words_kept": 0.85, "fields_read_back": 0.9}


def measure(shared: Path) -> dict[str, float]:
    kept = [words_kept(path) for path in files(shared)]
    equal = [fields_read_back(path, format) for path in PEOPLE for format in ("docx", "pdf")]
    return {
        "words_kept": sum(kept) / len(kept),
        "least_words_kept": min(kept),
        "fields_read_back": sum(equal) / len(equal),
    }


def files(shared: Path) -> list[Path]:
    found = [*(shared / "samples/resumes").iterdir(), *(shared / "samples/parse/files").iterdir()]
    return sorted(path for path in found if path.suffix in {".pdf", ".docx", ".txt", ".md", ".json"})


def words_kept(path: Path) -> float:
    """The share of the file's words that the plain text still holds, as often as the file had them."""
    source = read(path.read_bytes(), path.name)
    text = "\n".join(said(source.data)) if source.data is not None else source.text
    document = whole(structure(source))
    had, has = counted(text), counted(services.render(document, "txt").content.decode())
    return sum(min(count, has[word]) for word, count in had.items()) / had.total()


def fields_read_back(path: Path, format: str) -> float:
    document = ResumeDocument.from_json_resume(json.loads(path.read_text()))
    made = services.render(document, format)
    heard = fields(structure(read(made.content, made.name)).document)
    told = fields(document)
    return sum(heard.get(key) == text for key, text in told.items()) / len(told)


def fields(document: ResumeDocument) -> dict[str, str]:
    return {path: re.sub(r"^https?://", "", text).removesuffix("/") for path, text in texts(document)}


def counted(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W\d_]{3,}", text.casefold()))


def said(value: object) -> Iterator[str]:
    """The texts of a JSON Resume file that are meant for readers."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in {"meta", "$schema", "image"} and not key.casefold().endswith("date"):
                yield from said(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from said(inner)
    elif isinstance(value, str):
        yield value
