"""The main job on the command line, without a browser or a database."""

import json
import os
import sys

import pytest
from django.core.management import call_command

from tests.exports.plain import DATA, docx_text, pdf_text, words

RESUME = DATA / "resumes" / "files" / "software_es-plain.docx"
POSTING = DATA / "jobs" / "software_engineer.txt"
FILES = {
    "tailored.json",
    "tailored.docx",
    "tailored.pdf",
    "tailored.txt",
    "plan.json",
    "evidence.json",
    "ats.json",
    "diff.html",
}


def run(tmp_path, capsys, resume=RESUME, posting=POSTING, **options):
    call_command("tailor", resume=resume, job=posting, out=tmp_path / "out", **options)
    return json.loads(capsys.readouterr().out)


def refused(tmp_path, capsys, **options):
    with pytest.raises(SystemExit) as ended:
        run(tmp_path, capsys, **options)
    assert ended.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.strip().splitlines()) == 1
    return told.err.strip()


def test_two_files_become_eight_and_one_line(tmp_path, capsys):
    summary = run(tmp_path, capsys)
    assert {path.name for path in (tmp_path / "out").iterdir()} == FILES == set(summary["files"])
    assert summary["engine"] == "built-in engine"
    assert summary["changes_kept"] == summary["changes_proposed"] > 0
    assert summary["seconds"] < 5


def test_a_letter_comes_along_in_the_words_of_the_tailored_resume(tmp_path, capsys):
    summary = run(tmp_path, capsys, letter="technology")
    letters = {f"letter.{kind}" for kind in ("docx", "pdf", "txt", "md", "json")}
    assert {path.name for path in (tmp_path / "out").iterdir()} == FILES | letters == set(summary["files"])
    text = (tmp_path / "out" / "letter.txt").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "out" / "tailored.json").read_text())["basics"]["name"] in text


def test_all_formats_say_the_same(tmp_path, capsys):
    run(tmp_path, capsys)
    out = tmp_path / "out"
    said = sorted(words((out / "tailored.txt").read_text().replace("https://", "")))
    assert sorted(words(docx_text((out / "tailored.docx").read_bytes()))) == said
    assert sorted(words(pdf_text((out / "tailored.pdf").read_bytes()))) == said


def test_without_changes_nothing_is_lost_or_added(tmp_path, capsys):
    summary = run(tmp_path, capsys, keep="none")
    assert summary["changes_kept"] == 0
    assert summary["score_before"] == summary["score_after"]
    told = set(words((tmp_path / "out" / "tailored.txt").read_text()))
    source = set(words(docx_text(RESUME.read_bytes())))
    # Headings and dates are printed in our own words.
    assert len(source - told) / len(source) < 0.04


def test_only_the_named_changes_are_kept(tmp_path, capsys):
    summary = run(tmp_path, capsys, keep="1")
    assert summary["changes_kept"] == 1
    assert summary["changes_proposed"] > 1


@pytest.mark.parametrize("keep", ["99", "0", "-1", "one", "1,,2", ""])
def test_unknown_changes_are_refused(tmp_path, capsys, keep):
    assert "There is no change" in refused(tmp_path, capsys, keep=keep)
    assert not (tmp_path / "out").exists()


def test_missing_files_are_named(tmp_path, capsys):
    assert "nobody.pdf" in refused(tmp_path, capsys, resume=tmp_path / "nobody.pdf")
    assert "nothing.txt" in refused(tmp_path, capsys, posting=tmp_path / "nothing.txt")


@pytest.mark.parametrize(
    ("name", "data"), [("empty.pdf", b""), ("picture.pdf", b"\x89PNG\r\n"), ("broken.docx", b"PK\x03\x04 no")]
)
def test_unreadable_resumes_are_refused(tmp_path, capsys, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    assert refused(tmp_path, capsys, resume=path)


def test_a_posting_of_two_words_is_refused(tmp_path, capsys):
    path = tmp_path / "job.txt"
    path.write_text("Nurse wanted")
    assert refused(tmp_path, capsys, posting=path)


def test_a_resume_of_one_line_is_refused(tmp_path, capsys):
    path = tmp_path / "resume.txt"
    path.write_text("Ana Ruiz, nurse")
    assert "line or two" in refused(tmp_path, capsys, resume=path)


def test_a_folder_is_no_resume(tmp_path, capsys):
    assert refused(tmp_path, capsys, resume=tmp_path)


def test_a_folder_that_cannot_be_written_is_refused(tmp_path, capsys):
    (tmp_path / "out").write_text("a file stands where the folder should be")
    assert "out" in refused(tmp_path, capsys)


def test_a_model_without_a_key_is_refused(tmp_path, capsys, settings):
    settings.ANTHROPIC_API_KEY = None
    settings.RESUMEAI_MODEL = ""
    assert "ANTHROPIC_API_KEY" in refused(tmp_path, capsys, engine="model")


@pytest.mark.parametrize(
    "resume", sorted((DATA / "resumes" / "files").glob("*-plain.docx")), ids=lambda path: path.stem
)
def test_every_language_is_tailored(tmp_path, capsys, resume):
    assert run(tmp_path, capsys, resume=resume)["changes_failed"] == 0


def test_the_libraries_for_models_stay_unloaded(tmp_path):
    """They take seconds to import, and a run of the built-in engine has five in all."""
    program = (
        "import exports.from_files.tailoring, sys; sys.exit('pydantic_ai' in sys.modules or 'anthropic' in sys.modules)"
    )
    setup = "import django; django.setup(); "
    import subprocess

    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "resumeai.settings.test"}
    assert subprocess.run([sys.executable, "-c", setup + program], env=environment, check=False).returncode == 0
