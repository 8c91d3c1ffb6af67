"""`manage.py letter --resume FILE --job FILE --out DIR`: the cover letter for scripts, without a database."""

import argparse
import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from customization.pipeline.letter.schema import LANGUAGES, Length, LetterOptions, Style, Tone
from exports.files.services import STYLES
from exports.from_files.lettering import write
from exports.from_files.tailoring import AskedLetter, read_files
from exports.management.commands.tailor import save
from exports.management.refusals import REFUSALS, sentence
from exports.management.screen import Screen


class Command(BaseCommand):
    help = "Write the cover letter for a résumé and a posting; exit code 2 and one sentence for unusable input."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--resume", type=Path, required=True, help="PDF, DOCX, TXT, Markdown or JSON Resume")
        parser.add_argument("--job", type=Path, required=True, help="the posting as text or HTML")
        parser.add_argument("--out", type=Path, required=True, help="folder for the results")
        parser.add_argument("--kind", choices=[one.value for one in Style], default=Style.TRADITIONAL.value)
        parser.add_argument("--length", choices=[one.value for one in Length], default=Length.NORMAL.value)
        parser.add_argument("--tone", choices=[one.value for one in Tone], default=Tone.PLAIN.value)
        parser.add_argument("--language", choices=["", *LANGUAGES], default="", help="empty: as the posting")
        parser.add_argument("--why", default="", help="why this job, in the person's own words")
        parser.add_argument("--engine", choices=("builtin", "model"), default="builtin")
        parser.add_argument("--style", choices=STYLES, default="classic", help="the look of the files")

    def handle(self, *args: Any, **options: Any) -> None:
        names = ("length", "tone", "language", "why")
        try:
            wanted = LetterOptions(style=options["kind"], **{name: options[name] for name in names})
            inputs = read_files(options["resume"], options["job"])
            asked = AskedLetter(wanted, timezone.localdate())
            with Screen(self.stderr) as screen:
                made = asyncio.run(write(inputs, asked, options["engine"], screen))
            written = save(made.files(options["style"]), options["out"])
        except REFUSALS as error:
            self.stderr.write(sentence(error))
            sys.exit(2)
        self.stdout.write(
            json.dumps({"out": str(options["out"]), "files": written, **made.summary()}, ensure_ascii=False)
        )
