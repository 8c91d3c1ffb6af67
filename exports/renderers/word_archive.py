"""The ZIP of a Word file, with its fonts as the layout has packed them: packing them takes longer than all else."""

import struct
import zipfile
from copy import copy
from dataclasses import dataclass
from io import BytesIO

FONTS = "word/fonts/"
HEADER = 30
"""Bytes of a local header before the name; lengths of name and extra field stand in the last four of them."""


@dataclass(frozen=True)
class Packed:
    """A member of a ZIP as it stands there."""

    info: zipfile.ZipInfo
    content: bytes


def members(archive: bytes) -> list[Packed]:
    with zipfile.ZipFile(BytesIO(archive)) as opened:
        return [Packed(info, content(archive, info)) for info in opened.infolist()]


def content(archive: bytes, info: zipfile.ZipInfo) -> bytes:
    at = info.header_offset
    start = at + HEADER + sum(struct.unpack("<HH", archive[at + HEADER - 4 : at + HEADER]))
    return archive[start : start + info.compress_size]


def fonts_of(archive: bytes) -> tuple[Packed, ...]:
    return tuple(one for one in members(archive) if one.info.filename.startswith(FONTS))


def without_fonts(archive: bytes) -> bytes:
    """The fonts stay as members without a byte, so that the document still names them."""
    with zipfile.ZipFile(BytesIO(archive)) as opened:
        written = BytesIO()
        with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
            for name in opened.namelist():
                made.writestr(name, b"" if name.startswith(FONTS) else opened.read(name))
    return written.getvalue()


def with_fonts(archive: bytes, fonts: tuple[Packed, ...]) -> bytes:
    known = {one.info.filename: one for one in fonts}
    return joined([known.get(one.info.filename, one) for one in members(archive)])


def joined(parts: list[Packed]) -> bytes:
    """Headers and directory by `zipfile`; the contents as they are packed already."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as made:
        for part in parts:
            info = copy(part.info)
            info.header_offset, info.flag_bits = written.tell(), info.flag_bits & ~0x08
            written.write(info.FileHeader(zip64=False) + part.content)
            made.filelist.append(info)
        made.start_dir, made._didModify = written.tell(), True  # type: ignore[attr-defined]
    return written.getvalue()
