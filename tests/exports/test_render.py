import json
import re

import pytest

from exports.files import services
from exports.renderers.design import DESIGNS, LAYOUTS, UnknownStyle
from resumes.document import Basics, ResumeDocument
from tests.exports.plain import person


def test_json_resume_comes_back_as_it_was(anyone):
    made = json.loads(services.render(anyone, "json").content)
    assert ResumeDocument.from_json_resume(made) == anyone


def test_every_style_has_both_layouts():
    for style in DESIGNS:
        assert (LAYOUTS / f"{style}.docx").is_file()
        assert (LAYOUTS / f"{style}.typ").is_file()


def test_plain_text_shows_addresses_in_full():
    text = services.render(person("nurse"), "txt").content.decode()
    assert "https://www.linkedin.com/in/roisinwalsh" in text
    assert "https://roisinwalsh.example.org/" in text


def test_a_file_is_named_after_person_and_job():
    made = services.render(person("nurse"), "pdf", title="Charge Nurse (m/f/d)")
    assert made.name == "Róisín Ní Bhriain-Walsh - Charge Nurse (m f d).pdf"
    assert made.content_type == "application/pdf"


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "a\r\nSet-Cookie: x", 'x"; y', "CON", "", "…", "\u202egpj", "n" * 999]
)
def test_no_file_name_is_dangerous(name):
    made = services.render(ResumeDocument(basics=Basics(name=name)), "txt").name
    assert re.fullmatch(r"[\w() -][\w.() -]*\.txt", made)
    assert ".." not in made
    assert len(made) <= 100
    assert made != "CON.txt"


def test_unknown_formats_and_styles_are_named():
    with pytest.raises(services.UnknownFormat, match="choose one of docx, pdf"):
        services.render(ResumeDocument(), "odt")
    with pytest.raises(UnknownStyle, match="choose one of classic"):
        services.render(ResumeDocument(), "pdf", "baroque")
    with pytest.raises(UnknownStyle):
        services.render(ResumeDocument(), "docx", "../classic")
