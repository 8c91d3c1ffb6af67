"""Renders a JSON Resume file without a database: `manage.py export FILE.json --all-styles --out DIR`."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from exports import services
from exports.formats import FORMATS
from exports.management.refusals import REFUSALS, sentence
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

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            written = write(options)
        except REFUSALS as error:
            self.stderr.write(sentence(error))
            sys.exit(2)
        self.stdout.write(json.dumps({"files": written}, ensure_ascii=False))


def write(options: dict[str, Any]) -> list[str]:
    document = document_of(options["file"])
    out: Path = options["out"]
    out.mkdir(parents=True, exist_ok=True)
    styles = services.STYLES if options["all_styles"] else (options["style"],)
    formats = [name.strip() for name in options["formats"].split(",") if name.strip()]
    return [save(document, name, style, out) for style in styles for name in formats]


def document_of(path: Path) -> ResumeDocument:
    return structure(read(path.read_bytes(), path.name)).document


def save(document: ResumeDocument, name: str, style: str, out: Path) -> str:
    made = services.render(document, name, style)
    stem, _, extension = made.name.rpartition(".")
    path = out / f"{stem} ({style}).{extension}"
    path.write_bytes(made.content)
    return path.name
