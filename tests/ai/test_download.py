"""From two files to the downloads with a model that lies in every reply: not one lie in any file."""

import json

import pytest
from django.core.management import call_command

from tests.exports.plain import DATA, docx_text, pdf_text
from tests.standin import replies
from tests.standin.personas import LIES, Liar, Persona

PAIRS = [
    ("nurse_en-typst-sidebar.pdf", "nurse.txt"),
    ("software_es-plain.docx", "software_engineer.txt"),
    ("electrician_de.txt", "elektriker_de.txt"),
    ("teacher_en.md", "teacher.txt"),
]


def tailor(out, resume: str, posting: str) -> None:
    files, jobs = DATA / "resumes" / "files", DATA / "jobs"
    call_command("tailor", resume=files / resume, job=jobs / posting, out=out, engine="model")


EVERYWHERE: frozenset[str] = frozenset()
WHERE_IT_WRITES = frozenset({"text"})
CASES = [(*pair, (EVERYWHERE, WHERE_IT_WRITES)[at % 2]) for at, pair in enumerate(PAIRS)]


@pytest.mark.parametrize(("resume", "posting", "only"), CASES)
def test_no_lie_gets_into_a_download(configured_standin, tmp_path, capsys, resume, posting, only):
    configured_standin.persona = Persona(Liar(only))
    tailor(tmp_path, resume, posting)
    summary = json.loads(capsys.readouterr().out)
    assert summary["engine"] == "claude-sonnet-5-5"
    downloads = {
        "docx": docx_text((tmp_path / "tailored.docx").read_bytes()),
        "pdf": pdf_text((tmp_path / "tailored.pdf").read_bytes()),
        "txt": (tmp_path / "tailored.txt").read_text(),
        "json": (tmp_path / "tailored.json").read_text(),
    }
    tailor_none = tmp_path / "plain"
    call_command(
        "tailor", resume=DATA / "resumes" / "files" / resume, job=DATA / "jobs" / posting, out=tailor_none, keep="none"
    )
    original = (tailor_none / "tailored.txt").read_text()
    found = [(kind, lie) for kind, text in downloads.items() for lie in LIES if lie in text and lie not in original]
    assert found == []
    assert not configured_standin.refused


def test_a_provider_that_is_down_ends_with_one_sentence(configured_standin, tmp_path, capsys):
    configured_standin.always = replies.NO_CREDIT
    with pytest.raises(SystemExit) as ended:
        tailor(tmp_path, *PAIRS[0])
    told = capsys.readouterr()
    assert ended.value.code == 2
    assert "credit" in told.err
    assert "Traceback" not in told.err
