"""The claim checker on single edits of résumés that carry a label: hard lie, soft lie, truthful."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

from customization.evidence import Sources, check_line, check_value
from resumes.document import ResumeDocument
from tests.customization.evidence import people

FLOORS = {
    "more_hard_blocked": 0.96,
    "more_hard_blocked_or_flagged": 0.985,
    "more_soft_caught": 0.93,
    "more_truthful_blocked_at_most": 0.006,
    "more_truthful_flagged_at_most": 0.03,
    "fresh_hard_blocked": 0.96,
    "fresh_hard_blocked_or_flagged": 0.985,
    "fresh_soft_caught": 0.97,
    "fresh_truthful_blocked_at_most": 0.03,
    "fresh_truthful_flagged_at_most": 0.07,
    "blind_hard_blocked": 0.985,
    "blind_hard_blocked_or_flagged": 0.995,
    "blind_soft_caught": 0.985,
    "blind_truthful_blocked_at_most": 0.01,
    "blind_truthful_flagged_at_most": 0.045,
    "late_hard_blocked": 0.995,
    "late_hard_blocked_or_flagged": 0.995,
    "late_soft_caught": 0.985,
    "late_truthful_blocked_at_most": 0.004,
    "late_truthful_flagged_at_most": 0.06,
    "latest_hard_blocked": 0.985,
    "latest_hard_blocked_or_flagged": 0.995,
    "latest_soft_caught": 0.96,
    "latest_truthful_blocked_at_most": 0.008,
    "latest_truthful_flagged_at_most": 0.045,
    "newest_hard_blocked": 0.985,
    "newest_hard_blocked_or_flagged": 0.99,
    "newest_soft_caught": 0.98,
    "newest_truthful_blocked_at_most": 0.01,
    "newest_truthful_flagged_at_most": 0.065,
    "hard_lies_blocked": 0.99,
    "soft_lies_caught": 0.95,
    "truthful_blocked_at_most": 0.005,
    "truthful_flagged_at_most": 0.02,
    "alias_and_number_form_alarms_at_most": 0.0,
}
NEVER_AN_ALARM = ("alias", "number_form")


def measure(shared: Path) -> dict[str, float]:
    folder = shared / "samples" / "evidence"
    items = [json.loads(line) for line in (folder / "items.jsonl").read_text(encoding="utf-8").splitlines() if line]
    sources = {name: read(folder / "resumes" / f"{name}.json") for name in {item["resume_id"] for item in items}}
    rows = [(item, verdict(sources[item["resume_id"]], item)) for item in items]
    found = Counter((item["label"], value) for item, value in rows)
    total = Counter(item["label"] for item in items)
    alarms = [value for item, value in rows if item["class"] in NEVER_AN_ALARM and value != "supported"]
    return {
        "items": float(len(items)),
        "hard_lies_blocked": found["hard_lie", "blocked"] / total["hard_lie"],
        "soft_lies_caught": 1 - found["soft_lie", "supported"] / total["soft_lie"],
        "truthful_blocked_at_most": found["truthful", "blocked"] / total["truthful"],
        "truthful_flagged_at_most": found["truthful", "flagged"] / total["truthful"],
        "alias_and_number_form_alarms_at_most": float(len(alarms)),
        **edits("more"),
        **edits("fresh"),
        **edits("blind"),
        **edits("late"),
        **edits("latest"),
        **edits("newest"),
    }


def edits(batch: str) -> dict[str, float]:
    """Edits of people of many trades and seven languages, written before the rules were tuned to them.

    `more`: 1,602 of 56 people; `fresh`: 558 of 16; `blind`: 885 of 32, `late`: 1,662 of 60, `latest`: 537 of 20 and
    `newest`: 814 of 30, by authors who knew neither rules nor tables.
    """
    rows = [(label, people.verdict(name, path, text)) for name, path, label, text in people.items(f"{batch}_items.tsv")]
    found, total = Counter(rows), Counter(label for label, _ in rows)
    hard = found["hard", "blocked"]
    return {
        f"{batch}_items": float(len(rows)),
        f"{batch}_hard_blocked": hard / total["hard"],
        f"{batch}_hard_blocked_or_flagged": (hard + found["hard", "flagged"]) / total["hard"],
        f"{batch}_soft_caught": 1 - found["soft", "supported"] / total["soft"],
        f"{batch}_truthful_blocked_at_most": found["truthful", "blocked"] / total["truthful"],
        f"{batch}_truthful_flagged_at_most": found["truthful", "flagged"] / total["truthful"],
    }


def read(path: Path) -> Sources:
    return Sources(resume=ResumeDocument.from_json_resume(json.loads(path.read_text(encoding="utf-8"))))


def verdict(sources: Sources, item: dict[str, Any]) -> str:
    value = item.get("value", item["candidate"])
    judge = check_line if isinstance(value, str) else check_value
    return judge(sources, item["path"], item["original"], value).verdict.value
