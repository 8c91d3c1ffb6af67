"""`manage.py read_resume`: a row for each file, whatever the file is."""

import io
import json
from contextlib import suppress
from pathlib import Path

import pytest
from django.core.management import call_command

FILES = Path(__file__).parents[1] / "data" / "resumes" / "files"


def rows(*files: Path) -> list[dict]:
    out = io.StringIO()
    with suppress(SystemExit):
        call_command("read_resume", *map(str, files), "--jsonl", stdout=out)
    return [json.loads(row) for row in out.getvalue().splitlines()]


def test_each_file_is_a_row_with_its_document_and_text():
    made = rows(FILES / "nurse_en.json", FILES / "nurse_en-plain.docx", FILES / "nurse_en-typst-single.pdf")
    for row in made:
        assert set(row) == {"file", "ok", "error", "document", "text", "coverage", "notices", "ms"}
        assert row["document"]["basics"]["name"] == "Moira Adebayo-Finch"
        assert "Cut falls with harm" in row["text"]
        assert row["coverage"] == 1.0
    assert [row["file"] for row in made] == ["nurse_en.json", "nurse_en-plain.docx", "nurse_en-typst-single.pdf"]


def test_a_bad_file_is_a_row_and_the_next_one_is_read(tmp_path: Path):
    bad = tmp_path / "cv.pdf"
    bad.write_bytes(b"%PDF-1.4 nothing")
    made = rows(tmp_path / "absent.pdf", bad, FILES / "chef_fr.txt")
    assert [row["ok"] for row in made] == [False, False, True]
    assert "damaged" in made[1]["error"]
    assert made[1]["document"] is None


def test_a_folder_in_place_of_a_file_is_a_row(tmp_path: Path):
    row = rows(tmp_path)[0]
    assert row["ok"] is False
    assert "is a folder" in row["error"]


@pytest.mark.parametrize("jsonl", [True, False])
def test_when_nothing_could_be_read_the_exit_code_is_2(tmp_path: Path, jsonl: bool):
    out, errors = io.StringIO(), io.StringIO()
    absent = tmp_path / "absent.pdf"
    with pytest.raises(SystemExit) as stopped:
        call_command("read_resume", str(absent), jsonl=jsonl, stdout=out, stderr=errors)
    assert stopped.value.code == 2
    told, silent = (out, errors) if jsonl else (errors, out)
    assert f"There is no file at {absent}" in told.getvalue()
    assert "Errno" not in told.getvalue()
    assert not silent.getvalue()


def test_one_readable_file_is_enough(tmp_path: Path):
    out, errors = io.StringIO(), io.StringIO()
    call_command("read_resume", str(tmp_path / "absent.pdf"), str(FILES / "chef_fr.txt"), stdout=out, stderr=errors)
    assert out.getvalue().startswith("chef_fr.txt: 100%")
    assert errors.getvalue().startswith("absent.pdf: There is no file")


def test_without_jsonl_it_speaks_to_people():
    out = io.StringIO()
    call_command("read_resume", str(FILES / "chef_fr.txt"), stdout=out)
    assert out.getvalue().startswith("chef_fr.txt: 100% of the text understood")
