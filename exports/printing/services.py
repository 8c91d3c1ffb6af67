"""A subject in its look: pages for the preview, notes for the person, files for the download."""

import io
from dataclasses import dataclass
from functools import lru_cache

import pypdfium2

from accounts.tiers import limits_of
from exports.files.bundle import bundle
from exports.files.formats import FORMATS, Print, available
from exports.files.manifest import manifest_of
from exports.files.services import Export, file_name, note, prepared, render
from exports.files.subjects import Subject
from exports.looks.options import Options
from exports.own.services import OWN, own_file
from exports.photos import services as photos
from exports.printing.relevance import lines_to_drop
from exports.proof import Reading, read_back
from exports.renderers import docx, pdf_typst
from resumes.document import ResumeDocument


@dataclass(frozen=True)
class Preview:
    """`over`: longer than the pages that were wished for. `drop` are the lines to think of first."""

    pages: int
    over: bool
    drop: tuple[str, ...]
    note: str


def marked(subject: Subject) -> bool:
    """Whether the owner's tier has the mark behind the text."""
    return limits_of(subject.owner).watermark


def photo(subject: Subject, options: Options) -> bytes:
    return photos.kept(subject.owner) if options.photo else b""


def preview(subject: Subject, options: Options) -> Preview:
    printed, rendered = laid_out(subject, options)
    count = len(pypdfium2.PdfDocument(io.BytesIO(rendered.pdf)))
    over = bool(options.pages) and count > options.pages
    drop = lines_to_drop(subject, options, printed) if over else ()
    return Preview(count, over, drop, note(rendered))


def laid_out(subject: Subject, options: Options) -> tuple[Print, pdf_typst.Rendered]:
    document = subject.document.model_dump_json(by_alias=True)
    return remembered(document, options.model_dump_json(), marked(subject), photo(subject, options))


@lru_cache(maxsize=8)
def remembered(document: str, options: str, watermark: bool, photo: bytes) -> tuple[Print, pdf_typst.Rendered]:
    """The page asks for each of its pictures anew: they come from one PDF."""
    resume, chosen = ResumeDocument.model_validate_json(document), Options.model_validate_json(options)
    printed = prepared(resume, chosen, watermark=watermark, photo=photo)
    return printed, pdf_typst.rendered(printed.content, printed.look, printed.photo)


def page_pdf(subject: Subject, options: Options) -> bytes:
    return laid_out(subject, options)[1].pdf


def proofs(subject: Subject, options: Options) -> tuple[Reading, ...]:
    """What a machine sees in the Word file and in the PDF."""
    printed, rendered = laid_out(subject, options)
    word = docx.render(printed.content, printed.look, printed.photo)
    return read_back(printed, word, "docx"), read_back(printed, rendered.pdf, "pdf")


def kinds(subject: Subject) -> set[str]:
    return {one.name for one in available()} | {"zip", "manifest"} | (set(OWN) if subject.run else set())


def file_of(subject: Subject, kind: str, options: Options) -> Export:
    """`kind` is one of `kinds`. Raises `OfficeFailed` or `own.NotYours`."""
    if kind == "zip":
        return bundle(subject, options, watermark=marked(subject), photo=photo(subject, options))
    if kind == "manifest":
        made = manifest_of(subject, options).model_dump_json(indent=2).encode()
        return Export(made, f"{file_name(subject.document, subject.title)} manifest.json", "application/json")
    if kind in FORMATS:
        return render(
            subject.document,
            kind,
            title=subject.title,
            options=options,
            watermark=marked(subject),
            photo=photo(subject, options),
        )
    return own_file(subject, kind)
