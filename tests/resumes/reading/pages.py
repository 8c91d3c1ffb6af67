"""PDF files made by hand, operator by operator, so that a test can draw what no writer would."""

HELVETICA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
BOLD = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>"


def pdf(*contents: str, objects: tuple[bytes, ...] = (), page: str = "", resources: str = "") -> bytes:
    """One A4 page for each content stream. Fonts are F1 and F2 (bold); `objects` follow from number 5 on.

    `page` is added to the first page's dictionary, `resources` to those of every page.
    """
    first = 5 + len(objects)
    kids = " ".join(f"{first + 2 * at} 0 R" for at in range(len(contents)))
    made = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(contents)}/Kids[{kids}]>>".encode(),
        HELVETICA,
        BOLD,
        *objects,
    ]
    for at, content in enumerate(contents):
        stream = content.encode("cp1252")
        made.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {first + 2 * at + 1} 0 R"
            f"/Resources<</Font<</F1 3 0 R/F2 4 0 R>>{resources}>>{page if at == 0 else ''}>>".encode()
        )
        made.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    return assembled(made)


def assembled(objects: list[bytes]) -> bytes:
    data, offsets = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(data)
    rows = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, rows)
    end = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return data + table + end


def text(x: float, top: float, words: str, *, size: float = 10, font: str = "F1", extra: str = "") -> str:
    """Words at a distance from the page's left and top edge, in points."""
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT {extra} /{font} {size} Tf 1 0 0 1 {x} {842 - top} Tm ({escaped}) Tj ET\n"


def lines(x: float, top: float, *rows: str, pitch: float = 13, size: float = 10) -> str:
    return "".join(text(x, top + at * pitch, row, size=size) for at, row in enumerate(rows))
