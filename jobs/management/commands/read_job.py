"""`manage.py read_job FILE_OR_URL… [--jsonl]`: what postings ask for, by the built-in engine, without a database."""

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from jobs.extraction.posting import posting_from_file
from jobs.extraction.rules import extract
from jobs.opening import open_posting
from jobs.requirements import JobRequirements, PostingText, UnreadablePosting

JOB_FIELDS = {"title", "company", "location", "remote", "employment", "seniority", "pay", "language"}


class Command(BaseCommand):
    help = "Read postings (text or HTML) and show what they ask for; exit code 2 when none could be read."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE_OR_URL", help="a posting as text or HTML, or its address")
        parser.add_argument("--jsonl", action="store_true", help="one JSON object a line instead of a summary")

    def handle(self, *args: Any, **options: Any) -> None:
        read = 0
        for name in options["files"]:
            row = read_row(name)
            read += bool(row["ok"])
            if options["jsonl"]:
                self.stdout.write(json.dumps(row, ensure_ascii=False))
            elif row["ok"]:
                self.stdout.write(summary(row))
            else:
                self.stderr.write(str(row["error"]))
        if not read:
            sys.exit(2)


def read_row(name: str) -> dict[str, Any]:
    """One file as a row; an unreadable one has `ok` false and its reason, and stops nothing."""
    begun = time.perf_counter()
    row: dict[str, Any] = {"file": name if is_address(name) else Path(name).name, "ok": False, "error": ""}
    row |= {"job": {}, "requirements": [], "notices": []}
    try:
        row |= found(extract(posting(name)))
    except UnreadablePosting as error:
        row["error"] = str(error)
    return row | {"ms": round((time.perf_counter() - begun) * 1000, 1)}


def is_address(name: str) -> bool:
    return name.lower().startswith(("http://", "https://"))


def posting(name: str) -> PostingText:
    """An address goes through the one fetcher, under its rules."""
    if is_address(name):
        return open_posting(address=name)
    try:
        return posting_from_file(Path(name).read_bytes(), name)
    except OSError as error:
        raise UnreadablePosting(f"{name} could not be opened: {error.strerror}.") from error


def found(job: JobRequirements) -> dict[str, Any]:
    return {
        "ok": True,
        "job": job.model_dump(mode="json", include=JOB_FIELDS),
        "requirements": [requirement.model_dump(mode="json") for requirement in job.requirements],
        "notices": [notice.model_dump(mode="json") for notice in job.notices],
    }


def summary(row: dict[str, Any]) -> str:
    job = row["job"]
    facts = [job[name] for name in ("title", "company", "location", "employment")] + [job["pay"]["text"]]
    asked = [asked_line(one) for one in row["requirements"]]
    told = [f"  !     {notice['sentence']}" for notice in row["notices"]]
    return "\n".join([f"{row['file']}: {' · '.join(filter(None, facts))}", *asked, *told])


def asked_line(one: dict[str, Any]) -> str:
    reason = "" if one["explicit"] else f"  (follows: {one['reason']})"
    return f"  {one['importance']:5} {one['type']:17} {one['text']}{reason}"
