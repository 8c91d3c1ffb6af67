"""Fonts inside a Word layout, so that a file looks the same where the fonts are not installed.

Word wants them obfuscated: the first 32 bytes are XORed with a key (ECMA-376 part 4, 2.8.1). A document may carry
a subset of a font under the Open Font License.
"""

import uuid

from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from exports.renderers.design import LAYOUTS, SUBSTITUTES

SUBSETS = LAYOUTS / "subsets"
RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def embed_fonts(document: Document, families: list[str]) -> None:
    table = next(part for part in document.part.package.iter_parts() if part.partname == "/word/fontTable.xml")
    entries = "".join(entry(table, family) for family in families)
    table._blob = f'<?xml version="1.0" encoding="UTF-8"?><w:fonts {NAMESPACES}>{entries}</w:fonts>'.encode()


def entry(table: Part, family: str) -> str:
    kind = "roman" if "Serif" in family else "swiss"
    faces = "".join(face(table, family, weight) for weight in ("Regular", "Bold"))
    return (
        f'<w:font w:name="{family}"><w:altName w:val="{SUBSTITUTES[family]}"/><w:charset w:val="00"/>'
        f'<w:family w:val="{kind}"/><w:pitch w:val="variable"/>{faces}</w:font>'
    )


def face(table: Part, family: str, weight: str) -> str:
    key = uuid.uuid5(uuid.NAMESPACE_URL, f"{family} {weight}")
    name = PackURI(f"/word/fonts/{family.replace(' ', '')}-{weight}.odttf")
    part = Part(name, CONTENT_TYPE, obfuscated((SUBSETS / file_of(family, weight)).read_bytes(), key), table.package)
    relation = table.relate_to(part, RELATIONSHIP)
    return f'<w:embed{weight} r:id="{relation}" w:fontKey="{{{str(key).upper()}}}" w:subsetted="true"/>'


def obfuscated(font: bytes, key: uuid.UUID) -> bytes:
    mask = (key.bytes[::-1]) * 2
    return bytes(byte ^ mask[index] for index, byte in enumerate(font[:32])) + font[32:]


def file_of(family: str, weight: str) -> str:
    return f"{family.replace(' ', '')}-{weight}.ttf"
