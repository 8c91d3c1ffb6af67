"""The command prints a row per item."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tests.customization.evidence.people import DATA


def run(tmp_path: Path, *items: dict[str, object]) -> list[dict[str, object]]:
    resume = json.loads((DATA / "resumes.json").read_text(encoding="utf-8"))["dev"]
    (tmp_path / "oskar.json").write_text(json.dumps(resume), encoding="utf-8")
    (tmp_path / "items.jsonl").write_text("\n".join(json.dumps(item) for item in items), encoding="utf-8")
    out = StringIO()
    call_command("check_claims", resumes=tmp_path, items=tmp_path / "items.jsonl", stdout=out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def item(number: int, path: str, original: str | None, candidate: str, **more: object) -> dict[str, object]:
    return {
        "id": f"i-{number}",
        "resume_id": "oskar",
        "path": path,
        "original": original,
        "candidate": candidate,
        **more,
    }


def test_each_item_gets_a_row_with_claims_and_support(tmp_path: Path):
    first, second = run(
        tmp_path,
        item(1, "work[1].highlights[1]", "Migrated 120 GB of product images to S3", "Moved 120 GB of images to S3"),
        item(2, "work[+]", None, "Developer, Spotify", value={"name": "Spotify", "position": "Developer"}),
    )
    assert first["verdict"] == "supported"
    assert first["claims"][0]["support"][0]["path"] == "work[1].highlights[1]"  # type: ignore[index]
    assert second["verdict"] == "blocked"


def test_a_missing_resume_is_named(tmp_path: Path):
    with pytest.raises(CommandError, match="nobody"):
        run(tmp_path, {**item(1, "basics.label", "x", "y"), "resume_id": "nobody"})
