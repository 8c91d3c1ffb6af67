"""What pages, the JSON API and the command line ask of this app."""

import re
import unicodedata
from dataclasses import dataclass

from exports.content.clean import clean
from exports.formats import FORMATS, Print
from exports.looks.apply import arranged, designed
from exports.looks.fit import fitted
from exports.looks.options import Options
from exports.renderers.design import DESIGNS, design
from resumes.document import ResumeDocument

LONGEST_NAME = 80
# What a file name may not hold on Windows, macOS or Linux, or in a header.
UNSAFE = re.compile(r"[^\w.() -]+")
RESERVED = {"CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(10))}
STYLES = tuple(DESIGNS)
OTHER_FONTS = "Some letters are not in the fonts that we ship: the PDF takes them from the fonts of this server."
NO_FONTS = (
    "Some letters are in no font of this server: the PDF shows empty boxes for them. Whoever runs it can install "
    "Noto Sans CJK (Debian: fonts-noto-cjk); the Word file shows them on any machine that has a font for them."
)
NOTES = {"own": "", "machine": OTHER_FONTS, "missing": NO_FONTS}
"""By `renderers.pdf_typst.Rendered.letters`."""


@dataclass(frozen=True)
class Export:
    """`name` is a safe file name with its extension."""

    content: bytes
    name: str
    content_type: str


class UnknownFormat(ValueError):
    """The message is one sentence for the person."""


def render(
    document: ResumeDocument,
    format: str,
    style: str = "classic",
    title: str = "",
    options: Options | None = None,
    *,
    watermark: bool = False,
    photo: bytes = b"",
) -> Export:
    """`title` is the job's title for the file name; the person's own label stands in for it.

    `options` say more than `style` and win over it. Raises UnknownFormat, `renderers.design.UnknownStyle` or, for
    `office-pdf`, `renderers.pdf_office.OfficeFailed`.
    """
    if format not in FORMATS:
        raise UnknownFormat(f"There is no format named {format!r}: choose one of {', '.join(FORMATS)}.")
    chosen = FORMATS[format]
    name = f"{file_name(document, title)}.{chosen.extension}"
    made = prepared(document, options or Options(style=design(style).name), watermark=watermark, photo=photo)
    return Export(chosen.render(made), name, chosen.content_type)


def prepared(document: ResumeDocument, options: Options, *, watermark: bool = False, photo: bytes = b"") -> Print:
    """Fitted to its pages, where the options ask for it; with the photo (a JPEG), where they want one."""
    content, look = arranged(document, options, photo=bool(photo)), designed(options, watermark=watermark)
    chosen = fitted(content, look, options.pages).look if options.pages else look
    return Print(document, content, chosen, photo if content.portrait else b"")


def file_name(document: ResumeDocument, title: str = "") -> str:
    """`Ana Ruiz - Senior Nurse`, without anything that a file system or a header could take amiss."""
    parts = [safe(document.basics.name), safe(title or document.basics.label)]
    name = " - ".join(filter(None, parts))[:LONGEST_NAME].strip(" .-") or "Resume"
    return f"Resume {name}" if name.partition(".")[0].upper() in RESERVED else name


def safe(text: str) -> str:
    plain = unicodedata.normalize("NFC", clean(text)).replace("/", " ").replace("\\", " ")
    return re.sub(r"([ .]){2,}", r"\1", UNSAFE.sub("", plain)).strip(" .-")
