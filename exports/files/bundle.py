"""All formats in one ZIP, with the manifest that names each file by its hash."""

import zipfile
from io import BytesIO

from exports.files.formats import FORMATS
from exports.files.manifest import manifest_of
from exports.files.services import Export, file_name, render
from exports.files.subjects import Subject
from exports.looks.options import Options

KINDS = tuple(name for name in FORMATS if name != "office-pdf")


def bundle(subject: Subject, options: Options, *, watermark: bool, photo: bytes = b"") -> Export:
    files = tuple(
        render(subject.document, kind, title=subject.title, options=options, watermark=watermark, photo=photo)
        for kind in KINDS
    )
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.writestr(file.name, file.content)
        archive.writestr("manifest.json", manifest_of(subject, options, files).model_dump_json(indent=2))
    return Export(written.getvalue(), f"{file_name(subject.document, subject.title)}.zip", "application/zip")
