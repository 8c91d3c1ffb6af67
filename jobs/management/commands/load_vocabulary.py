"""`manage.py load_vocabulary FILE.csv`: an operator's own list of names, beside the built-in one."""

import argparse
import os
from io import StringIO
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from jobs.apps import own_list
from jobs.vocabulary.own_names import COLUMNS, FaultyList, rows

LARGEST = 64 * 2**20


class Command(BaseCommand):
    help = f"Keep an own list of names (CSV: {', '.join(COLUMNS)}; aliases separated by |) beside the built-in one."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        chosen = parser.add_mutually_exclusive_group(required=True)
        chosen.add_argument("file", nargs="?", type=Path, metavar="FILE.csv")
        chosen.add_argument("--remove", action="store_true", help="go back to the built-in names alone")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["remove"]:
            own_list().unlink(missing_ok=True)
            self.stdout.write("The own list is removed. Restart the server and its workers.")
            return
        try:
            text = read(options["file"])
            found = list(rows(StringIO(text, newline="")))
        except FaultyList as fault:
            raise CommandError(f"{fault} Nothing was changed.") from fault
        keep(text)
        names = sum(len(row.names) for row in found)
        self.stdout.write(f"{len(found):,} concepts with {names:,} names are kept. Restart the server and its workers.")


def read(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise FaultyList(f"{path} is larger than 64 MB.")
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FaultyList(f"{path} could not be opened: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise FaultyList(f"{path} is not UTF-8 text.") from error


def keep(text: str) -> None:
    """Written beside and then moved: a reader finds the old list or the new one, never half of one."""
    goal = own_list()
    goal.parent.mkdir(parents=True, exist_ok=True)
    beside = goal.with_suffix(".new")
    beside.write_text(text, encoding="utf-8")
    os.replace(beside, goal)
