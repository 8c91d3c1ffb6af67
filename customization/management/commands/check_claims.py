"""Judge single edits of résumés: a row of JSON per item, for measuring and for a look at the rules."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from customization.evidence import LineEvidence, Sources, check_line, check_value
from resumes.document import ResumeDocument


class Command(BaseCommand):
    help = "Judge edits of résumés: a row {id, verdict, claims} per item."
    requires_system_checks: list[str] = []  # the check needs no address, database or setting

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--resumes", type=Path, required=True, help="folder with {resume_id}.json")
        parser.add_argument("--items", type=Path, required=True, help="one JSON item per line")

    def handle(self, *args: Any, **options: Any) -> None:
        sources: dict[str, Sources] = {}
        for text in options["items"].read_text(encoding="utf-8").splitlines():
            if text.strip():
                item = json.loads(text)
                name = item["resume_id"]
                sources[name] = sources.get(name) or read(options["resumes"] / f"{name}.json")
                self.stdout.write(json.dumps(row(sources[name], item), ensure_ascii=False))


def read(path: Path) -> Sources:
    try:
        return Sources(resume=ResumeDocument.from_json_resume(json.loads(path.read_text(encoding="utf-8"))))
    except (OSError, ValueError) as error:
        raise CommandError(f"{path}: {error}") from error


def row(sources: Sources, item: dict[str, Any]) -> dict[str, Any]:
    found = judge(sources, item)
    claims = [
        claim.model_dump(mode="json", include={"text", "kind", "verdict", "support", "why"}) for claim in found.claims
    ]
    return {"id": item["id"], "verdict": found.verdict.value, "claims": claims}


def judge(sources: Sources, item: dict[str, Any]) -> LineEvidence:
    value = item.get("value", item["candidate"])
    if isinstance(value, str):
        return check_line(sources, item["path"], item.get("original"), item["candidate"])
    return check_value(sources, item["path"], item.get("original"), value)
