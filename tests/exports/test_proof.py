"""The round-trip proof: every style in every script that the fonts are made for, and what it says of a bad file."""

import pytest

from exports.files import services
from exports.looks.options import Options
from exports.proof import read_back
from exports.renderers import docx, pdf_typst
from resumes.document import ResumeDocument

# Accents of all Latin alphabets of Europe, Greek, Cyrillic: name, post, employer, a line.
SCRIPTS = {
    "accents": (
        "Zoë Šímová-Ångström",
        "Ředitelka",
        "Ærø Müller GmbH",
        "Ģērbšanās, Ñandú, fiancée, Straße, Łódź, őrült.",
    ),
    "turkish": ("Işıl Çağrı Öğüt", "Mühendis", "İstanbul Şişecam", "Yıllık 40 proje yönetti, ığdır şubesini açtı."),
    "greek": ("Ελένη Παπαδοπούλου", "Νοσηλεύτρια", "Γενικό Νοσοκομείο Αθηνών", "Φρόντισε 24 ασθενείς την ημέρα."),
    "cyrillic": ("Оксана Ґудзь", "Інженерка", "Завод Їжак", "Керувала ремонтом 12 насосів щороку."),
    "vietnamese": ("Nguyễn Thị Hồng", "Kỹ sư", "Công ty Đại Phát", "Quản lý 15 dự án mỗi năm."),
}


def document(script: str) -> ResumeDocument:
    name, post, employer, line = SCRIPTS[script]
    return ResumeDocument.model_validate(
        {
            "basics": {"name": name, "email": "a@example.org", "phone": "+44 7700 900123"},
            "work": [
                {
                    "position": post,
                    "name": employer,
                    "startDate": "2019-03",
                    "endDate": "2022-05",
                    "highlights": [line, "Trained 3 people"],
                }
            ],
            "education": [
                {"institution": "University of Northmoor", "studyType": "BSc", "area": "Biology", "endDate": "2018"}
            ],
            "skills": [{"keywords": ["Excel", "Welding"]}],
        }
    )


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("style", services.STYLES)
@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_every_word_of_every_script_comes_back_from_every_style(style, script, kind):
    printed = services.prepared(document(script), Options(style=style))
    content = services.render(document(script), kind, style).content
    proof = read_back(printed, content, kind)
    assert proof.in_order
    assert proof.lost == ()
    heard = {field.path: field for field in proof.fields}
    assert [
        path for path in ("basics.name", "work[0].highlights[0]", "skills[0].keywords[1]") if not heard[path].equal
    ] == []
    assert pdf_typst.rendered(printed.content, printed.look).letters == "own"


@pytest.mark.parametrize("style", services.STYLES)
@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_our_people_pass_in_every_style(anyone, style, kind):
    printed = services.prepared(anyone, Options(style=style))
    proof = read_back(printed, services.render(anyone, kind, style).content, kind)
    assert proof.passed, [field for field in proof.different if field.core]


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_a_file_that_lost_a_line_does_not_pass(kind):
    whole = services.prepared(document("greek"), Options())
    less = document("greek")
    less.work[0].highlights = ["Trained 3 people"]
    cut = services.prepared(less, Options())
    content = docx.render(cut.content, cut.look) if kind == "docx" else pdf_typst.render(cut.content, cut.look)
    proof = read_back(whole, content, kind)
    assert not proof.passed
    assert "ημέρα" in proof.lost
    assert any(field.path == "work[0].highlights[0]" for field in proof.different)


def test_letters_that_our_fonts_lack_are_never_silent():
    printed = services.prepared(ResumeDocument.model_validate({"basics": {"name": "山田太郎"}}), Options())
    rendered = pdf_typst.rendered(printed.content, printed.look)
    assert rendered.letters in ("machine", "missing")
    assert set(rendered.absent) == set("山田太郎")
    assert "山 田 太 郎" in services.note(rendered)
