"""Résumés of the samples, read and structured without a model, scored by the samples' own scorer."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from time import process_time
from typing import Any

from resumes.reading import read
from resumes.structuring.rules import structure

FLOORS = {
    "name": 0.99,
    "email": 0.99,
    "phone": 0.99,
    "label": 0.97,
    "summary": 0.99,
    "location": 0.92,
    "urls": 0.93,
    "work": 0.98,
    "work.dates": 0.99,
    "work.location": 0.90,
    "highlights": 0.99,
    "education": 0.93,
    "education.degree": 0.93,
    "education.dates": 0.86,
    "skills": 0.98,
    "certificates": 0.99,
    "projects": 0.94,
    "languages": 0.99,
    "languages.fluency": 0.99,
    "awards": 0.99,
    "completeness": 0.935,
    "coverage": 1.0,
    "slowest_processor_ms_at_most": 120.0,
}


def measure(shared: Path) -> dict[str, float]:
    """F1 by field; `completeness` also counts gold words that a file does not show, so it stays below 1."""
    files = sorted((shared / "samples" / "parse" / "files").iterdir())
    row(files[0])
    rows = [row(path) for path in files]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as output:
        output.writelines(json.dumps(one, ensure_ascii=False) + "\n" for one in rows)
        output.flush()
        scorer = [sys.executable, str(shared / "tools" / "score_parse.py"), output.name, "--quiet"]
        printed = subprocess.run(scorer, capture_output=True, text=True, check=True).stdout
    summary = json.loads(printed.splitlines()[-1])
    figures = {name: float(field["f1"]) for name, field in summary["fields"].items() if name in FLOORS}
    return figures | {
        "completeness": float(summary["completeness"]),
        "coverage": min(one["coverage"] for one in rows),
        "slowest_processor_ms_at_most": max(one["ms"] for one in rows),
    }


def row(path: Path) -> dict[str, Any]:
    """`ms` is the processor time of structuring alone."""
    source = read(path.read_bytes(), path.name)
    begun = process_time()
    made = structure(source)
    spent = 1000 * (process_time() - begun)
    document = made.document.to_json_resume()
    return {
        "file": path.name,
        "ok": True,
        "document": document,
        "text": source.text,
        "coverage": made.coverage,
        "ms": spent,
    }
