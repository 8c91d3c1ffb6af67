"""Renders a JSON Resume file without a database: `manage.py export FILE.json --all-styles --out DIR`."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
from django.core.management.base import BaseCommand

from exports.content.compose import ORDER
from exports.files import services
from exports.files.formats import FORMATS
from exports.looks.colours import ACCENTS
from exports.looks.options import Options, options_of
from exports.looks.pairings import PAIRINGS
from exports.management.refusals import REFUSALS, sentence
from exports.renderers import pdf_typst
from exports.renderers.design import design
from resumes.document import ResumeDocument
from resumes.reading import read
from resumes.structuring.rules import structure


class Command(BaseCommand):
    help = "Render a JSON Resume file in the formats and styles asked for."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        style = parser.add_mutually_exclusive_group()
        style.add_argument("--style", default="classic", help=f"one of {', '.join(services.STYLES)}")
        style.add_argument("--all-styles", action="store_true")
        parser.add_argument("--formats", default="docx,pdf,txt,md,json", help=f"of {', '.join(FORMATS)}")
        parser.add_argument("--out", type=Path, required=True)
        add_options(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            written = write(options)
        except REFUSALS as error:
            self.stderr.write(sentence(error))
            sys.exit(2)
        self.stdout.write(json.dumps(written, ensure_ascii=False))


def add_options(parser: argparse.ArgumentParser) -> None:
    """Empty: as the style has it."""
    parser.add_argument("--paper", choices=("", "a4", "letter"), default="", help="empty: by the person's country")
    parser.add_argument("--accent", default="", help=f"{', '.join(ACCENTS)}, or six hex digits")
    parser.add_argument("--fonts", default="", help=f"one of {', '.join(PAIRINGS)}")
    parser.add_argument("--density", choices=("airy", "normal", "tight"), default="normal")
    parser.add_argument("--pages", type=int, choices=(0, 1, 2), default=0, help="fit to at most so many pages")
    parser.add_argument("--order", default="", help=f"sections that come first, of {','.join(ORDER)}")
    parser.add_argument("--hide", dest="hidden", default="", help="sections to leave out")
    parser.add_argument("--personal", action="store_true", help="print birth date, nationality and the like")


def write(options: dict[str, Any]) -> dict[str, list[str]]:
    """`notes` say what a person should know before they send a file."""
    document = document_of(options["file"])
    looks = [look_of(options, style) for style in (services.STYLES if options["all_styles"] else (options["style"],))]
    out: Path = options["out"]
    out.mkdir(parents=True, exist_ok=True)
    formats = [name.strip() for name in options["formats"].split(",") if name.strip()]
    files = [save(document, name, look, out) for look in looks for name in formats]
    said = [note for look in looks for note in notes_on(document, look)] if "pdf" in formats else []
    return {"files": files} | ({"notes": said} if said else {})


def look_of(options: dict[str, Any], style: str) -> Options:
    names = ("paper", "accent", "fonts", "density", "pages", "order", "hidden", "personal")
    given = {name: options[name] for name in names if name in options}
    return options_of({**given, "style": design(style).name})


def notes_on(document: ResumeDocument, look: Options) -> Iterator[str]:
    printed = services.prepared(document, look)
    rendered = pdf_typst.rendered(printed.content, printed.look)
    count = len(pypdfium2.PdfDocument(rendered.pdf))
    if look.pages and count > look.pages:
        yield f"{look.style}: {count} pages, more than the {look.pages} asked for, with the smallest readable letters."
    if said := services.note(rendered):
        yield f"{look.style}: {said}"


def document_of(path: Path) -> ResumeDocument:
    return structure(read(path.read_bytes(), path.name)).document


def save(document: ResumeDocument, name: str, look: Options, out: Path) -> str:
    made = services.render(document, name, options=look)
    stem, _, extension = made.name.rpartition(".")
    path = out / f"{stem} ({look.style}).{extension}"
    path.write_bytes(made.content)
    return path.name
