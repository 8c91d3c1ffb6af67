"""`manage.py read_job`."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

DATA = Path(__file__).parents[1] / "data" / "jobs"


def run(*arguments: str) -> str:
    out = StringIO()
    call_command("read_job", *arguments, stdout=out)
    return out.getvalue()


def test_each_file_is_a_row_with_its_job_and_requirements():
    rows = [json.loads(line) for line in run(str(DATA / "nurse.txt"), str(DATA / "chef.html"), "--jsonl").splitlines()]
    assert [row["file"] for row in rows] == ["nurse.txt", "chef.html"]
    assert all(row["ok"] and not row["error"] and row["ms"] > 0 for row in rows)
    assert rows[0]["job"]["title"] == "Registered Nurse, Medical-Surgical Unit"
    assert set(rows[0]["requirements"][0]) >= {"text", "terms", "type", "importance", "explicit", "quote"}


def test_an_unreadable_file_is_a_row_that_says_why_and_stops_nothing(tmp_path):
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    rows = [json.loads(line) for line in run(str(empty), str(DATA / "nurse.txt"), "--jsonl").splitlines()]
    assert (rows[0]["ok"], rows[1]["ok"]) == (False, True)
    assert rows[0]["error"] == "empty.txt is empty."


def test_a_missing_file_and_an_inner_address_are_refused_in_one_sentence(tmp_path):
    out = StringIO()
    with pytest.raises(SystemExit) as stop:
        call_command("read_job", str(tmp_path / "none.txt"), "http://127.0.0.1/1", "--jsonl", stdout=out)
    assert stop.value.code == 2
    errors = [json.loads(line)["error"] for line in out.getvalue().splitlines()]
    assert "could not be opened" in errors[0]
    assert "private network" in errors[1]


def test_without_jsonl_a_person_can_read_it():
    shown = run(str(DATA / "warehouse.html"))
    assert "Warehouse Operative · Tarn Parcel · Carlisle, UK · part-time" in shown
    assert "A visitor" not in shown
    assert "cannot see" in shown
