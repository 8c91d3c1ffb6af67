import json
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
    help = "Read résumé files as an upload would, without a model, and print what was understood."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument("--jsonl", action="store_true", help="one JSON row for each file instead of text for people")

    def handle(self, *args: Any, files: list[Path], jsonl: bool, **options: Any) -> None:
        for path in files:
            row = row_of(path)
            self.stdout.write(json.dumps(row, ensure_ascii=False) if jsonl else told(row))


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
    except (UnreadableFile, OSError) as error:
        row |= {"ok": False, "error": str(error)}
    except Exception as error:  # noqa: BLE001 - one bad file must not stop the others
        row |= {"ok": False, "error": f"The file could not be understood ({type(error).__name__})."}
    return row | {"ms": round((perf_counter() - start) * 1000, 1)}


def _content(path: Path) -> bytes:
    """No more than one byte over the limit is taken into memory."""
    with path.open("rb") as file:
        return file.read(FILE_BYTES + 1)


def told(row: dict[str, Any]) -> str:
    if not row["ok"]:
        return f"{row['file']}: {row['error']}"
    notices = "".join(f"\n! {notice['sentence']}" for notice in row["notices"])
    document = json.dumps(row["document"], ensure_ascii=False, indent=2)
    return f"{row['file']}: {row['coverage']:.0%} of the text understood, {row['ms']:.0f} ms{notices}\n{document}"
