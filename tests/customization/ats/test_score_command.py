"""`manage.py score` for scripts."""

import json
from pathlib import Path

import pytest
from django.core.management import call_command

import customization

DEMO = Path(customization.__file__).parent / "demo"
RESUME, JOB = str(DEMO / "resume.md"), str(DEMO / "posting.txt")


def test_the_row_has_score_receipt_and_what_is_missing(capsys):
    call_command("score", resume=Path(RESUME), job=Path(JOB), json=True)
    row = json.loads(capsys.readouterr().out)
    assert (row["resume"], row["job"]) == ("resume.md", "posting.txt")
    assert 0 <= row["score"] <= 100
    assert row["terms"]
    assert row["coverage"]
    assert isinstance(row["missing"], list)


def test_the_summary_begins_with_the_score(capsys):
    call_command("score", "--resume", RESUME, "--job", JOB)
    assert capsys.readouterr().out.split("\n")[0].split(" of 100: ")[1] in ("strong", "good", "partial", "poor")


@pytest.mark.parametrize("name", ["nothing.pdf", "empty.txt"])
def test_bad_input_ends_with_one_sentence(name, tmp_path, capsys):
    path = tmp_path / name
    if name == "empty.txt":
        path.write_bytes(b"")
    with pytest.raises(SystemExit) as ended:
        call_command("score", "--resume", str(path), "--job", JOB)
    assert ended.value.code == 2
    said = capsys.readouterr().err.strip()
    assert said
    assert "\n" not in said
