"""What pages, the JSON API and the command line ask of this app."""

import re
import unicodedata
from dataclasses import dataclass

from exports.content.clean import clean
from exports.content.scripts import east_asian
from exports.files.formats import FORMATS, Print
from exports.looks.apply import arranged, designed
from exports.looks.fit import fitted
from exports.looks.options import Options
from exports.renderers import pdf_typst
from exports.renderers.design import DESIGNS, design
from resumeai.translatable import gettext_noop
from resumes.document import ResumeDocument

LONGEST_NAME = 80
# What a file name may not hold on Windows, macOS or Linux, or in a header.
UNSAFE = re.compile(r"[^\w.() -]+")
RESERVED = {"CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(10))}
STYLES = tuple(DESIGNS)
OTHER_FONTS = gettext_noop(
    "These letters are not in the fonts that we ship: {letters}. The PDF takes them from the fonts of this server."
)
NO_FONTS = gettext_noop(
    "These letters are in no font of this server: {letters}. The PDF shows empty boxes for them; the Word file shows "
    "them on any machine that has a font for them."
)
INSTALL = gettext_noop(
    "Whoever runs this server can install Noto Sans CJK: it is the package fonts-noto-cjk in Debian and Ubuntu."
)
MOST_SHOWN = 12


@dataclass(frozen=True)
class Export:
    """`name` is a safe file name with its extension; `missing` are letters that the PDF shows as empty boxes."""

    content: bytes
    name: str
    content_type: str
    missing: str = ""


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
    if format != "pdf":
        return Export(chosen.render(made), name, chosen.content_type)
    rendered = pdf_typst.rendered(made.content, made.look, made.photo)
    return Export(rendered.pdf, name, chosen.content_type, rendered.absent if rendered.letters == "missing" else "")


def note(rendered: pdf_typst.Rendered) -> str:
    """What a person should know of the letters; empty where the project's own fonts have them all."""
    if rendered.letters == "own":
        return ""
    more = "…" if len(rendered.absent) > MOST_SHOWN else ""
    letters = " ".join(rendered.absent[:MOST_SHOWN]) + more
    if rendered.letters == "machine":
        return OTHER_FONTS.format(letters=letters)
    said = NO_FONTS.format(letters=letters)
    return f"{said} {INSTALL}" if east_asian(rendered.absent) else said


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
