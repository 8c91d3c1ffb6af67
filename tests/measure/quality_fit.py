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
from jobs.requirements import JobRequirements, PostingText
from resumes.document import ResumeDocument

FLOORS = {
    "band_concordance": 0.94,
    "spearman": 0.915,
    "mean_error_at_most": 8.0,
    "own_band_concordance": 0.96,
    "own_spearman": 0.88,
    "own_mean_error_at_most": 7.8,
    "crossed_band_concordance": 0.93,
    "crossed_spearman": 0.875,
    "crossed_mean_error_at_most": 10.7,
}
OWN = Path(__file__).parents[1] / "data" / "fit"
TODAY = date(2026, 11, 23)
FOLDERS = ("resumes", "parse/files")


def measure(shared: Path) -> dict[str, float]:
    folder = shared / "samples" / "job_labels"
    if not (folder / "fit.csv").exists():
        return {}
    rows = [score(shared, pair) for pair in csv.DictReader((folder / "fit.csv").open(encoding="utf-8"))]
    figures = scorer(shared).run_fit(rows, str(folder))["fit"]
    return {
        "band_concordance": figures["band_concordance"],
        "spearman": figures["spearman"],
        "mean_error_at_most": figures["mae"],
        "band_accuracy": figures["band_accuracy"],
        "missing_must_recall": figures.get("missing_must_recall", 0.0),
        **own(scorer(shared)),
        **crossed(shared, scorer(shared)),
    }


def own(judge: ModuleType) -> dict[str, float]:
    """Our own people beside our own postings: 106 pairs, labelled before any of them was scored."""
    people, jobs = our_people(), our_postings()
    return judged("own", judge, [(people[who], jobs[what], fit) for who, what, fit in labels("labels.csv")])


def crossed(shared: Path, judge: ModuleType) -> dict[str, float]:
    """Our people beside the samples' postings and the other way round: 114 pairs, labelled before any was scored."""
    samples, people, jobs = shared / "samples", our_people(), our_postings()
    pairs = labels("crossed.csv")
    people |= {who: read_resume(found(samples, who)) for who in {who for who, _, _ in pairs} - people.keys()}
    files = samples / "job_labels" / "files"
    jobs |= {what: read_job(files / what) for what in {what for _, what, _ in pairs} - jobs.keys()}
    return judged("crossed", judge, [(people[who], jobs[what], fit) for who, what, fit in pairs])


def judged(
    name: str, judge: ModuleType, pairs: list[tuple[ResumeDocument, JobRequirements, float]]
) -> dict[str, float]:
    scores = [report(person, job, today=TODAY).score for person, job, _ in pairs]
    figures = judge.fit_metrics([fit for _, _, fit in pairs], scores)
    return {
        f"{name}_band_concordance": figures["band_concordance"],
        f"{name}_spearman": figures["spearman"],
        f"{name}_mean_error_at_most": figures["mae"],
    }


def our_people() -> dict[str, ResumeDocument]:
    return {name: ResumeDocument.model_validate(one) for name, one in read("people.json").items()}


def our_postings() -> dict[str, JobRequirements]:
    return {name: extract(PostingText(text=text)) for name, text in read("postings.json").items()}


def labels(name: str) -> list[tuple[str, str, float]]:
    rows = csv.DictReader((OWN / name).open(encoding="utf-8"))
    return [(row["person"], row["posting"], float(row["fit"])) for row in rows]


def found(samples: Path, name: str) -> Path:
    return next(path for folder in FOLDERS if (path := samples / folder / name).exists())


def read(name: str) -> dict[str, Any]:
    return dict(json.loads((OWN / name).read_text(encoding="utf-8")))


def score(shared: Path, pair: dict[str, str]) -> dict[str, Any]:
    samples = shared / "samples"
    job = read_job(samples / "job_labels" / "files" / pair["job"])
    told = report(read_resume(found(samples, pair["resume"])), job)
    return {"resume": pair["resume"], "job": pair["job"], "score": told.score, "missing": missing(told, job)}


def scorer(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_jobs", shared / "tools" / "score_jobs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
