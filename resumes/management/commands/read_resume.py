"""`manage.py read_resume FILE… [--jsonl]`: what an upload would be read as, without a model or a database."""

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from time import perf_counter
from typing import Any

from django.core.management.base import BaseCommand

from resumes.reading import read
from resumes.reading.errors import UnreadableFile
from resumes.reading.limits import FILE_BYTES
from resumes.reading.plain import plain
from resumes.structuring.rules import structure


class Command(BaseCommand):
    help = "Read résumé files as an upload would, without a model, and print them; exit code 2 when none could be read."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument("--jsonl", action="store_true", help="one JSON row a file, not text for people")

    def handle(self, *args: Any, files: list[Path], jsonl: bool, **options: Any) -> None:
        read_any = False
        for path in files:
            row = row_of(path)
            read_any = read_any or row["ok"]
            if jsonl:
                self.stdout.write(json.dumps(row, ensure_ascii=False))
            elif row["ok"]:
                self.stdout.write(told(row))
            else:
                self.stderr.write(f"{row['file']}: {row['error']}")
        if not read_any:
            sys.exit(2)


def row_of(path: Path) -> dict[str, Any]:
    """A file that cannot be read is a row with a sentence; `coverage` is the share of its letters that was kept."""
    start = perf_counter()
    row: dict[str, Any] = {"file": path.name, "ok": True, "error": "", "document": None, "text": "", "coverage": 0.0}
    row["notices"] = []
    try:
        source = read(_content(path), path.name)
        made = structure(source)
        row |= {"document": made.document.to_json_resume(), "text": plain(source), "coverage": made.coverage}
        row["notices"] = [notice.model_dump() for notice in source.notices]
    except UnreadableFile as error:
        row |= {"ok": False, "error": str(error)}
    except Exception as error:  # noqa: BLE001 - one bad file must not stop the others
        row |= {"ok": False, "error": f"The file could not be understood ({type(error).__name__})."}
    return row | {"ms": round((perf_counter() - start) * 1000, 1)}


def _content(path: Path) -> bytes:
    """No more than one byte over the limit is taken into memory."""
    try:
        with path.open("rb") as file:
            return file.read(FILE_BYTES + 1)
    except FileNotFoundError as error:
        raise UnreadableFile(f"There is no file at {path}. Check its name and folder.") from error
    except IsADirectoryError as error:
        raise UnreadableFile(f"{path} is a folder. Name the files in it.") from error
    except OSError as error:
        raise UnreadableFile(f"{path} could not be opened ({error.strerror}).") from error


def told(row: dict[str, Any]) -> str:
    notices = "".join(f"\n! {notice['sentence']}" for notice in row["notices"])
    document = json.dumps(row["document"], ensure_ascii=False, indent=2)
    return f"{row['file']}: {row['coverage']:.0%} of the text understood, {row['ms']:.0f} ms{notices}\n{document}"
