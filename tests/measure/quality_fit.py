"""The score over labelled pairs: bands in the right order, rank correlation, mean error."""

import csv
import importlib.util
import json
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from customization.ats.report import report
from customization.management.commands.score import missing, read_job, read_resume
from jobs.extraction.rules import extract
from jobs.requirements import PostingText
from resumes.document import ResumeDocument

FLOORS = {
    "band_concordance": 0.90,
    "spearman": 0.86,
    "mean_error_at_most": 9.5,
    "own_band_concordance": 0.95,
    "own_spearman": 0.87,
    "own_mean_error_at_most": 8.5,
}
OWN = Path(__file__).parents[1] / "data" / "fit"
TODAY = date(2026, 11, 23)
FOLDERS = ("resumes", "parse/files")


def measure(shared: Path) -> dict[str, float]:
    labels = shared / "samples" / "job_labels"
    if not (labels / "fit.csv").exists():
        return {}
    rows = [score(shared, pair) for pair in csv.DictReader((labels / "fit.csv").open(encoding="utf-8"))]
    found = scorer(shared).run_fit(rows, str(labels))["fit"]
    return {
        "band_concordance": found["band_concordance"],
        "spearman": found["spearman"],
        "mean_error_at_most": found["mae"],
        "band_accuracy": found["band_accuracy"],
        "missing_must_recall": found.get("missing_must_recall", 0.0),
        **own(scorer(shared)),
    }


def own(judge: ModuleType) -> dict[str, float]:
    """Our own people beside our own postings: 106 pairs, labelled before any of them was scored."""
    people = {name: ResumeDocument.model_validate(one) for name, one in read("people.json").items()}
    jobs = {name: extract(PostingText(text=text)) for name, text in read("postings.json").items()}
    pairs = list(csv.DictReader((OWN / "labels.csv").open(encoding="utf-8")))
    scores = [report(people[pair["person"]], jobs[pair["posting"]], today=TODAY).score for pair in pairs]
    found = judge.fit_metrics([float(pair["fit"]) for pair in pairs], scores)
    return {
        "own_band_concordance": found["band_concordance"],
        "own_spearman": found["spearman"],
        "own_mean_error_at_most": found["mae"],
    }


def read(name: str) -> dict[str, Any]:
    return dict(json.loads((OWN / name).read_text(encoding="utf-8")))


def score(shared: Path, pair: dict[str, str]) -> dict[str, Any]:
    samples = shared / "samples"
    resume = next(path for folder in FOLDERS if (path := samples / folder / pair["resume"]).exists())
    job = read_job(samples / "job_labels" / "files" / pair["job"])
    found = report(read_resume(resume), job)
    return {"resume": pair["resume"], "job": pair["job"], "score": found.score, "missing": missing(found, job)}


def scorer(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_jobs", shared / "tools" / "score_jobs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
