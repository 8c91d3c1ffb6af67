"""`manage.py tailor --resume FILE --job FILE --out DIR`: the main job for scripts, without a browser or a database."""

import argparse
import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from customization.pipeline.letter.schema import LetterOptions, Style
from exports.files.services import STYLES
from exports.from_files.tailoring import AskedLetter, read_files, tailor
from exports.management.refusals import REFUSALS, sentence
from exports.management.screen import Screen


class Command(BaseCommand):
    help = "Tailor a résumé to a posting; exit code 2 and one sentence when the input cannot be used."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--resume", type=Path, required=True, help="PDF, DOCX, TXT, Markdown or JSON Resume")
        parser.add_argument("--job", type=Path, required=True, help="the posting as text or HTML")
        parser.add_argument("--out", type=Path, required=True, help="folder for the results")
        parser.add_argument("--keep", default="all", help="all, none, or numbers of the plan's changes such as 1,3,4")
        parser.add_argument("--engine", choices=("builtin", "model"), default="builtin")
        parser.add_argument("--style", choices=STYLES, default="classic")
        parser.add_argument(
            "--letter",
            nargs="?",
            const=Style.TRADITIONAL.value,
            choices=[one.value for one in Style],
            help="write the cover letter too, in the words of the tailored résumé",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            inputs = read_files(options["resume"], options["job"])
            with Screen(self.stderr) as screen:
                asked = asked_letter(options["letter"])
                made = asyncio.run(tailor(inputs, options["keep"], options["engine"], asked, screen))
            written = save(made.files(options["style"]), options["out"])
        except REFUSALS as error:
            self.stderr.write(sentence(error))
            sys.exit(2)
        self.stdout.write(
            json.dumps({"out": str(options["out"]), "files": written, **made.summary()}, ensure_ascii=False)
        )


def asked_letter(style: str | None) -> AskedLetter | None:
    return AskedLetter(LetterOptions(style=Style(style)), timezone.localdate()) if style else None


def save(files: dict[str, bytes], out: Path) -> list[str]:
    out.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (out / name).write_bytes(content)
    return list(files)
