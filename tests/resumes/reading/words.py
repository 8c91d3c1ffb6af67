"""Word files made by hand, part by part, so that a test can break any of them."""

import io
import zipfile
from xml.sax.saxutils import escape

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def relations(**targets: str) -> str:
    """Relation id → "kind target" or "kind target External"."""
    rows = ""
    for name, value in targets.items():
        kind, target, *mode = value.split()
        external = ' TargetMode="External"' if mode else ""
        rows += f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{escape(target)}"{external}/>'
    return f'<Relationships xmlns="{RELATIONS}">{rows}</Relationships>'


def types(main: str = MAIN) -> str:
    override = f'<Override PartName="/word/document.xml" ContentType="{main}"/>'
    return f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{override}</Types>'


def package(parts: dict[str, str | bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def parts(body: str, **more: str) -> dict[str, str | bytes]:
    """The parts of a small Word file; `more` are further ones of the folder `word`, such as styles."""
    document = f'<?xml version="1.0" encoding="UTF-8"?><w:document {NAMES}><w:body>{body}</w:body></w:document>'
    made: dict[str, str | bytes] = {
        "[Content_Types].xml": types(),
        "_rels/.rels": relations(main="officeDocument word/document.xml"),
        "word/document.xml": document,
    }
    return made | {f"word/{name}": content for name, content in more.items()}


def word_file(body: str, **more: str) -> bytes:
    return package(parts(body, **more))


def paragraph(text: str, look: str = "", properties: str = "") -> str:
    run = f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{run}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    """Cells are paragraphs already."""
    made = "".join(f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in row)}</w:tr>" for row in rows)
    return f"<w:tbl>{made}</w:tbl>"
