"""The parts of a Word file, unpacked under limits and parsed without document type, entities or network."""

import io
import posixpath
import struct
import zipfile
import zlib
from typing import Any

from lxml import etree

from resumes.reading.docx.names import CONTENT_TYPE, RELATION, R, transitional
from resumes.reading.errors import UnreadableFile
from resumes.reading.limits import (
    XML_DEPTH,
    XML_ELEMENTS,
    ZIP_ENTRIES,
    ZIP_RATIO,
    ZIP_RATIO_FROM_BYTES,
    ZIP_UNPACKED_BYTES,
)

BROKEN = "The Word file is damaged and cannot be opened. Open it in Word, save it again as .docx, and upload that."
TOO_COMPLEX = "The Word file is far larger inside than a résumé is. Copy its text into a new document and upload that."
NOT_WORD = "This is an archive but no Word file. Unpack it and upload the résumé itself as PDF or .docx."
_CHUNK = 256 * 1024
_OFFICE = {
    "xl/": "This is a spreadsheet. Save the résumé as PDF or .docx and upload that.",
    "ppt/": "This is a presentation. Save the résumé as PDF or .docx and upload that.",
    "Index/": "This is a Pages file. Open it in Pages and export it as Word or PDF.",
    "content.xml": "This is an OpenDocument file. Open it and save it as .docx or PDF.",
    "META-INF/container.xml": "This is an e-book. Export the résumé as PDF or .docx.",
}


class Package:
    """Raises UnreadableFile whenever the file is broken, is something else, or costs more than a résumé may."""

    def __init__(self, data: bytes) -> None:
        self._left = ZIP_UNPACKED_BYTES
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, struct.error) as error:
            raise UnreadableFile(BROKEN) from error
        self._check_entries()
        self.main = self._main_part()

    def _check_entries(self) -> None:
        entries = self._zip.infolist()
        if len(entries) > ZIP_ENTRIES:
            raise UnreadableFile(TOO_COMPLEX)
        if any(entry.flag_bits & 1 for entry in entries):
            raise UnreadableFile("The file is protected by a password. Save a copy without one and upload that.")
        self._names = {entry.filename.lstrip("/"): entry for entry in entries}
        for start, sentence in _OFFICE.items():
            if any(name.startswith(start) for name in self._names):
                raise UnreadableFile(sentence)
        if any(name.lower().endswith("vbaproject.bin") for name in self._names):
            raise UnreadableFile("The Word file holds macros. Save it as .docx without macros and upload that.")

    def _main_part(self) -> str:
        if "[Content_Types].xml" not in self._names:
            raise UnreadableFile(NOT_WORD)
        for target, kind in self.relations("").values():
            if kind.endswith("/officeDocument"):
                self._check_type(target)
                return target
        raise UnreadableFile(NOT_WORD)

    def _check_type(self, main: str) -> None:
        types = self.xml("[Content_Types].xml")
        stated = [
            e.get("ContentType", "") for e in types.iter(f"{CONTENT_TYPE}Override") if e.get("PartName") == "/" + main
        ]
        if any("macroEnabled" in kind for kind in stated):
            raise UnreadableFile("The Word file holds macros. Save it as .docx without macros and upload that.")

    def has(self, part: str) -> bool:
        return part in self._names

    def xml(self, part: str) -> Any:
        if part not in self._names:
            raise UnreadableFile(BROKEN)
        return parsed(self._unpacked(part))

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Relation id → (part inside the file or address, type) of the given part; "" asks for the whole file's."""
        folder, name = posixpath.split(part)
        path = posixpath.join(folder, "_rels", name + ".rels")
        if path not in self._names:
            return {}
        found: dict[str, tuple[str, str]] = {}
        for relation in self.xml(path).iter(f"{RELATION}Relationship"):
            target = relation.get("Target", "")
            if relation.get("TargetMode") != "External":
                target = (
                    posixpath.normpath(posixpath.join(folder, target)).lstrip("/") if target[:1] != "/" else target[1:]
                )
            found[relation.get("Id", "")] = (target, relation.get("Type", ""))
        return found

    def _unpacked(self, part: str) -> bytes:
        """Counts what comes out, whatever the directory of the archive says."""
        entry = self._names[part]
        content = bytearray()
        try:
            with self._zip.open(entry) as stream:
                while chunk := stream.read(_CHUNK):
                    content += chunk
                    self._left -= len(chunk)
                    self._check_cost(len(content), entry.compress_size)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
            raise UnreadableFile(BROKEN) from error
        return bytes(content)

    def _check_cost(self, unpacked: int, packed: int) -> None:
        too_dense = unpacked > ZIP_RATIO_FROM_BYTES and unpacked > ZIP_RATIO * max(packed, 1)
        if self._left < 0 or too_dense:
            raise UnreadableFile(TOO_COMPLEX)


def parsed(content: bytes) -> Any:
    content = transitional(content)
    plain = content.replace(b"\x00", b"")
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        raise UnreadableFile("The Word file holds a document type, which no résumé needs. Save it again as .docx.")
    if plain.count(b"<") > 2 * XML_ELEMENTS:
        raise UnreadableFile(TOO_COMPLEX)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableFile(TOO_COMPLEX if "depth" in str(error) else BROKEN) from error
    _check_depth(root)
    return root


def _check_depth(root: Any) -> None:
    """The parser itself stops at 256; this also keeps our own walk far from Python's recursion limit."""
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > XML_DEPTH:
            raise UnreadableFile(TOO_COMPLEX)


def relation_id(element: Any) -> str:
    return str(element.get(f"{R}id", ""))
