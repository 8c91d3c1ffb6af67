"""Names of the XML vocabularies in a Word file, and the parts of it that are read."""

from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
V = "{urn:schemas-microsoft-com:vml}"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CONTENT_TYPE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": W[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": R[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/drawingml/main": A[1:-1].encode(),
}


def transitional(content: bytes) -> bytes:
    """Word's "Strict Open XML" differs from its usual files only in the names of the vocabularies."""
    if b"purl.oclc.org/ooxml" not in content:
        return content
    for strict, usual in _STRICT.items():
        content = content.replace(strict, usual)
    return content


def value(element: Any, path: str, attribute: str = "val") -> str | None:
    """The attribute of the first element at the path, such as `w:rPr/w:sz`; None when there is none."""
    found = element.find("/".join(W + step for step in path.split("/"))) if element is not None else None
    return None if found is None else found.get(W + attribute, "")


def is_on(element: Any, path: str) -> bool | None:
    """Word's on/off properties: present means on unless it says otherwise; None when it is not stated."""
    stated = value(element, path)
    return None if stated is None else stated not in ("0", "false", "off", "none")


def number(text: str | None) -> float | None:
    try:
        return None if text is None else float(text)
    except ValueError:
        return None
