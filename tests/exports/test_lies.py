"""Whatever a model says while a file is read, planned and written: no invention gets into a download."""

import json

import pytest
from django.core.management import call_command

from tests.exports.plain import DATA, docx_text, pdf_text, words
from tests.standin.personas import LIES, Liar, Persona

RESUMES = [DATA / "resumes" / "files" / name for name in ("nurse_en-plain.docx", "software_es-plain.docx")]


# A count that the person wrote out may stand in figures.
IN_WORDS = {
    word: number
    for names in (
        "one two three four five six seven eight nine ten eleven twelve",
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    )
    for number, word in enumerate(names.split(), 1)
}


@pytest.mark.parametrize("only", [frozenset(), frozenset({"text"})], ids=["all", "text"])
@pytest.mark.parametrize("resume", RESUMES, ids=lambda path: path.stem)
def test_a_lying_model_gets_nothing_into_the_files(configured_standin, tmp_path, capsys, resume, only):
    configured_standin.persona = Persona(Liar(only))
    call_command("tailor", resume=resume, job=DATA / "jobs" / "software_engineer.txt", out=tmp_path, engine="model")
    summary = json.loads(capsys.readouterr().out)
    assert summary["engine"] == "claude-sonnet-5-5"
    assert configured_standin.messages
    source = docx_text(resume.read_bytes())
    for made in (
        (tmp_path / "tailored.txt").read_text(),
        (tmp_path / "tailored.json").read_text(),
        docx_text((tmp_path / "tailored.docx").read_bytes()),
        pdf_text((tmp_path / "tailored.pdf").read_bytes()),
    ):
        assert [lie for lie in LIES if lie in made and lie not in source] == []
    figures = {word for word in words((tmp_path / "tailored.txt").read_text()) if word.isdigit()}
    told = set(words(source))
    assert figures <= told | {word.lstrip("0") for word in told} | {
        str(IN_WORDS[word]) for word in told & set(IN_WORDS)
    }
