"""What the built-in engine proposes over every labelled pair and people of our own: true, well-formed and of use.

The shape is checked by rules of its own, not by those that wrote the lines.
"""

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from customization.management.commands.score import read_job, read_resume
from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.implement.rules import implement
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import Change, Choice, Plan, PlanGiven
from customization.pipeline.verify.rules import verify
from customization.pipeline.verify.schema import VerificationResult, VerifyGiven
from tests.customization.cast import pairs

FLOORS = {
    "proposals_that_stand": 1.0,
    "well_formed": 0.99,
    "pairs_with_five_or_more": 0.7,
    "pairs_with_none_at_most": 0.05,
    "mean_gain": 0.75,
    "pairs_that_lose_at_most": 0.0,
    "proposed_again_at_most": 0.15,
}
FOLDERS = ("resumes", "parse/files")
FILLER = re.compile(
    r"\b(?:results?[- ]driven|in order to|utili[sz]ed?|on a daily basis|responsible for|proven track record|team player"
    r"|go-getter|think outside the box|synergy|leverag(?:e|ed|ing)|spearhead\w*|passionate)\b",
    re.IGNORECASE,
)
DOUBLED = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
SPACED = re.compile(r"  | ,|,,|\.\.(?!\.)|\( | \)|^\s|\s$")
LONGEST_LINE, LONGEST_SUMMARY = 45, 110


def measure(shared: Path) -> dict[str, float]:
    givens = [*labelled(shared), *pairs().values()]
    runs = [run(given) for given in givens]
    written = [text for proposed, _ in runs for change in proposed.changes for text in new_texts(change)]
    stood = sum(len(checked.done) for _, checked in runs)
    count = sum(len(proposed.changes) for proposed, _ in runs)
    again = sum(repeated(given) for given in pairs().values())
    return {
        "proposals_that_stand": stood / count,
        "well_formed": sum(map(well_formed, written)) / len(written),
        "proposals_per_pair": count / len(runs),
        "of_more_than_order_and_form_per_pair": sum(not one.minor for made, _ in runs for one in made.changes)
        / len(runs),
        "score_before": sum(checked.score_before for _, checked in runs) / len(runs),
        "score_after": sum(checked.score_after for _, checked in runs) / len(runs),
        "honest_ceiling": sum(map(ceiling, givens)) / len(runs),
        "pairs_with_five_or_more": share(len(proposed.changes) >= 5 for proposed, _ in runs),
        "pairs_with_none_at_most": share(not proposed.changes for proposed, _ in runs),
        "mean_gain": sum(checked.score_after - checked.score_before for _, checked in runs) / len(runs),
        "pairs_that_lose_at_most": share(checked.score_after < checked.score_before for _, checked in runs),
        "proposed_again_at_most": again / sum(len(run(given)[0].changes) for given in pairs().values()),
    }


def labelled(shared: Path) -> Iterator[Given]:
    samples = shared / "samples"
    for pair in csv.DictReader((samples / "job_labels" / "fit.csv").open(encoding="utf-8")):
        resume = next(path for folder in FOLDERS if (path := samples / folder / pair["resume"]).exists())
        yield Given(resume=read_resume(resume), job=read_job(samples / "job_labels" / "files" / pair["job"]))


def run(given: Given) -> tuple[Plan, VerificationResult]:
    proposed = plan(PlanGiven(given=given, evaluation=evaluate(given)))
    choice = Choice.everything(proposed)
    made = implement(ImplementGiven(given=given, plan=proposed, choice=choice))
    return proposed, verify(VerifyGiven(given=given, plan=proposed, implementation=made, choice=choice))


def ceiling(given: Given) -> float:
    return evaluate(given).ceiling


def repeated(given: Given) -> int:
    """What is proposed once more for the résumé that the run has made."""
    _, checked = run(given)
    return len(run(given.model_copy(update={"resume": checked.document}))[0].changes)


def new_texts(change: Change) -> Iterator[tuple[str, str, str]]:
    """Path, text before and each line of prose that a change writes."""
    if change.op == "replace" and isinstance(change.after, str):
        for line in change.after.splitlines():
            yield change.path, flat(change.before), line


def flat(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def well_formed(written: tuple[str, str, str]) -> bool:
    """Nothing is held against a new text that the person's own had already."""
    path, before, text = written
    prose = ".highlights" in path or path == "basics.summary"
    faults = {match[0].casefold() for pattern in (FILLER, DOUBLED, SPACED) for match in pattern.finditer(text)}
    own = {match[0].casefold() for pattern in (FILLER, DOUBLED, SPACED) for match in pattern.finditer(before)}
    longest = max(LONGEST_SUMMARY if path == "basics.summary" else LONGEST_LINE, len(before.split()))
    begins = not prose or not text[:1].islower() or before[:1].islower()
    ends = path != "basics.summary" or text.endswith((".", "!", "?"))
    return faults <= own and begins and ends and len(text.split()) <= longest


def share(flags: Iterator[bool]) -> float:
    found = list(flags)
    return sum(found) / len(found)
