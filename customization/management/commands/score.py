"""`manage.py score --resume FILE --job FILE [--json]`: the score with its receipt, without a database."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from customization.ats.report import report
from customization.ats.schema import AtsReport
from customization.matching.schema import Status
from jobs.extraction.posting import posting_from_file
from jobs.extraction.rules import extract
from jobs.requirements import Importance, JobRequirements, RequirementType, UnreadablePosting
from resumes.document import ResumeDocument
from resumes.reading import read
from resumes.reading.errors import UnreadableFile
from resumes.structuring.rules import structure

UNPROVABLE = (RequirementType.RESPONSIBILITY, RequirementType.SOFT_SKILL, RequirementType.OTHER)


class Command(BaseCommand):
    help = "Score a résumé for a posting; exit code 2 and one sentence when a file cannot be used."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--resume", type=Path, required=True, help="PDF, DOCX, TXT, Markdown or JSON Resume")
        parser.add_argument("--job", type=Path, required=True, help="the posting as text or HTML")
        parser.add_argument("--json", action="store_true", help="one JSON object instead of a summary")

    def handle(self, *args: Any, resume: Path, job: Path, **options: Any) -> None:
        try:
            document, posting = read_resume(resume), read_job(job)
        except (UnreadableFile, UnreadablePosting) as error:
            self.refuse(str(error))
        except OSError as error:
            self.refuse(f"{error.filename} could not be opened: {error.strerror}.")
        found = report(document, posting)
        row = {
            "resume": resume.name,
            "job": job.name,
            **found.model_dump(mode="json"),
            "missing": missing(found, posting),
        }
        self.stdout.write(json.dumps(row, ensure_ascii=False) if options["json"] else receipt(found))

    def refuse(self, sentence: str) -> None:
        self.stderr.write(sentence)
        sys.exit(2)


def read_resume(path: Path) -> ResumeDocument:
    return structure(read(path.read_bytes(), path.name)).document


def read_job(path: Path) -> JobRequirements:
    return extract(posting_from_file(path.read_bytes(), path.name))


def missing(found: AtsReport, job: JobRequirements) -> list[str]:
    """The must-haves that a document could prove and this one does not."""
    absent = {line.requirement_id for line in found.coverage if line.status is Status.MISSING}
    return [
        one.terms[0] if one.terms else one.text
        for one in job.requirements
        if one.id in absent and one.importance is Importance.MUST and one.type not in UNPROVABLE
    ]


def receipt(found: AtsReport) -> str:
    lines = [f"{found.score:.0f} of 100: {found.band}"]
    lines += [f"  {term.points:5.1f} of {term.most:4.1f}  {term.name} ({term.why})" for term in found.terms]
    lines += [f"  {-fault.points:5.1f}          {fault.sentence}" for fault in found.faults]
    lines += [f"  - {suggestion.sentence}" for suggestion in found.suggestions]
    return "\n".join(lines)
