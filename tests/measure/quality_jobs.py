"""Postings of the samples, scored by the samples' own scorer."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from jobs.management.commands.read_job import read_row

FLOORS = {
    "title": 0.95,
    "company": 0.99,
    "location": 0.95,
    "f1": 0.95,
    "f1_one_to_one": 0.86,
    "type_balanced": 0.83,
    "importance_balanced": 0.92,
    "implicit_recall": 0.60,
    "boilerplate_leakage_at_most": 0.02,
    "quote_faithfulness": 1.0,
}


def measure(shared: Path) -> dict[str, float]:
    folder = shared / "samples" / "job_labels"
    rows = [read_row(str(path)) for path in sorted((folder / "files").iterdir())]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as predictions:
        predictions.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        predictions.flush()
        scorer = [sys.executable, str(shared / "tools" / "score_jobs.py"), "--gold", str(folder)]
        printed = subprocess.run(
            [*scorer, "extract", predictions.name], capture_output=True, text=True, check=True
        ).stdout
    figures = json.loads(printed.splitlines()[-1])["all"]
    found = {name: float(figures[name.removesuffix("_at_most")]) for name in FLOORS}
    return found | {"slowest_ms": max(row["ms"] for row in rows)}
