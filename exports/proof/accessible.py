"""PDF/UA-1 (ISO 14289-1) as far as structure shows it, by a library that has no part in making the file.

It covers what a machine can tell (Matterhorn protocol: 01 tagged, 06 metadata, 07 title, 11 language, 13 alternative
texts, 14 headings, 28 annotations, 31 fonts); where veraPDF is installed, it is asked too.
"""

import shutil
import subprocess
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject

from resumeai.translatable import gettext_noop as _

SECONDS = 60.0
NO_CHARACTERS = frozenset({"/Type3"})


def faults(pdf: bytes) -> tuple[str, ...]:
    """What keeps a screen reader from the file, in plain sentences; none for a sound one."""
    try:
        reader = PdfReader(BytesIO(pdf))
        return tuple(dict.fromkeys([*of_file(reader), *of_structure(reader), *of_pages(reader)]))
    except (PyPdfError, KeyError, ValueError, TypeError, AttributeError):
        return (_("The file cannot be read as a PDF."),)


def of_file(reader: PdfReader) -> Iterator[str]:
    root: Any = reader.trailer["/Root"]
    metadata = root["/Metadata"].get_data().decode("utf-8", "replace") if "/Metadata" in root else ""
    if not root.get("/MarkInfo", {}).get("/Marked"):
        yield _("It is not tagged.")
    if "pdfuaid:part" not in metadata:
        yield _("It does not say that it keeps PDF/UA.")
    if not (reader.metadata and reader.metadata.title) or "dc:title" not in metadata:
        yield _("It has no title.")
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield _("Its title is not shown.")
    if not str(root.get("/Lang", "")):
        yield _("It names no language.")
    if "/StructTreeRoot" not in root:
        yield _("It has no structure.")


def of_structure(reader: PdfReader) -> Iterator[str]:
    root: Any = reader.trailer["/Root"]
    parts = list(elements(root["/StructTreeRoot"])) if "/StructTreeRoot" in root else []
    levels = [int(kind(part)[2:]) for part in parts if kind(part).startswith("/H") and kind(part)[2:].isdigit()]
    if any(later > earlier + 1 for earlier, later in zip([0, *levels], levels, strict=False)):
        yield _("A heading skips a level.")
    for part in parts:
        if kind(part) in ("/Figure", "/Formula") and not (part.get("/Alt") or part.get("/ActualText")):
            yield _("A picture has no words for those who do not see it.")
        if kind(part) == "/LI" and not any(kind(one) == "/LBody" for one in elements(part.get("/K"))):
            yield _("An item of a list has no body.")
    marked = [number for page in reader.pages for number in contents(page)]
    if parts and len(references(root["/StructTreeRoot"])) < len(marked):
        yield _("Some content is in no part of the structure.")


def of_pages(reader: PdfReader) -> Iterator[str]:
    for page in reader.pages:
        annotations = [one.get_object() for one in page.get("/Annots", [])]
        if annotations and page.get("/Tabs") != "/S":
            yield _("The order of its links is not that of its text.")
        for one in annotations:
            if one.get("/Subtype") == "/Link" and not one.get("/Contents"):
                yield _("A link does not say where it leads.")
        for font in fonts(page):
            if "/ToUnicode" not in font:
                yield _("A font does not say its letters.")
            if font["/Subtype"] not in NO_CHARACTERS and not embedded(font):
                yield _("A font is not part of the file.")


def elements(node: Any) -> Iterator[DictionaryObject]:
    """The parts of the structure in reading order."""
    node = node.get_object() if node is not None else None
    if isinstance(node, ArrayObject):
        for one in node:
            yield from elements(one)
    elif isinstance(node, DictionaryObject):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from elements(node["/K"])


def kind(part: Any) -> str:
    return str(part["/S"])


def references(root: Any) -> list[int]:
    """The numbers of marked content that the structure names."""
    found: list[int] = []
    for part in elements(root):
        kids: Any = part.get("/K")
        kids = kids.get_object() if kids is not None else None
        for kid in kids if isinstance(kids, ArrayObject) else [kids]:
            plain: Any = kid.get_object() if kid is not None else None
            if isinstance(plain, int):
                found.append(plain)
            elif isinstance(plain, DictionaryObject) and "/MCID" in plain:
                found.append(number(plain))
    return found


def number(content: Any) -> int:
    return int(content["/MCID"])


def contents(page: Any) -> list[int]:
    """The numbers that a page gives to its marked content."""
    operations = page.get_contents().operations if page.get_contents() is not None else []
    properties: list[Any] = [values[1] for values, operator in operations if operator == b"BDC" and len(values) > 1]
    return [number(one) for one in properties if isinstance(one, DictionaryObject) and "/MCID" in one]


def fonts(page: Any) -> list[Any]:
    resources = page["/Resources"].get_object() if "/Resources" in page else {}
    return [one.get_object() for one in resources.get("/Font", {}).values()]


def embedded(font: Any) -> bool:
    inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
    return bool({"/FontFile", "/FontFile2", "/FontFile3"} & set(inner.get("/FontDescriptor", {}).get_object() or {}))


def checker() -> str | None:
    return shutil.which("verapdf")


def checked(pdf: bytes, program: str) -> bool:
    """By veraPDF, against its whole profile of PDF/UA-1."""
    with TemporaryDirectory(prefix="ua-") as folder:
        file = Path(folder, "file.pdf")
        file.write_bytes(pdf)
        command = [program, "--flavour", "ua1", "--format", "text", str(file)]
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603
        return done.returncode == 0 and done.stdout.startswith(b"PASS")
