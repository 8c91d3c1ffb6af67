"""Letters beyond the shipped fonts: named, taken from a named font where it is there, and never dropped in silence."""

from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn

from exports.content.scripts import east_asian
from exports.files import services
from exports.looks.options import Options
from exports.renderers.pdf_typst import Rendered, rendered
from resumes.document import Basics, ResumeDocument

# Of Unicode 15 (Kawi), which no font of a fresh machine has.
RARE = "\U00011f04\U00011f05"


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("東京で看護師", "Noto Sans CJK JP"),
        ("서울 病院", "Noto Sans CJK KR"),
        ("上海医院 护士", "Noto Sans CJK SC"),
        ("台灣大學 經理", "Noto Sans CJK TC"),
        ("Ana Ruiz, Ärztin, Ελένη, Иван", ""),
    ],
)
def test_each_east_asian_text_has_the_font_of_its_country(text, family):
    assert east_asian(text) == family


def test_a_word_file_names_that_font_and_others_do_not():
    def families(name: str) -> set[str]:
        document = ResumeDocument(basics=Basics(name=name))
        word = docx.Document(BytesIO(services.render(document, "docx").content))
        return {one.get(qn("w:eastAsia")) for one in word.styles.element.iter(qn("w:rFonts"))} - {None}

    assert families("山田太郎 さん") == {"Noto Sans CJK JP"}
    assert not any("CJK" in family for family in families("Ana Ruiz"))


def test_letters_that_no_font_has_are_named_one_by_one():
    document = ResumeDocument(basics=Basics(name=f"Ana {RARE}", summary="Known words, Ωμέγα."))
    printed = services.prepared(document, Options())
    found = rendered(printed.content, printed.look)
    assert (found.letters, set(found.absent)) == ("missing", set(RARE))
    assert services.render(document, "pdf").missing == found.absent
    assert services.render(document, "docx").missing == ""
    assert RARE in services.render(document, "txt").content.decode()


def test_the_sentence_names_the_package_where_it_would_help():
    east = services.note(Rendered(b"", "missing", "看護" * 20))
    assert "fonts-noto-cjk" in east
    assert east.count("看") <= services.MOST_SHOWN
    assert "fonts-noto-cjk" not in services.note(Rendered(b"", "missing", RARE))
    assert services.note(Rendered(b"", "own")) == ""
    assert "empty boxes" not in services.note(Rendered(b"", "machine", "ᛁ"))


@pytest.mark.django_db
def test_a_program_is_told_of_them_in_a_header(client, ana):
    client.force_login(ana)
    body = {"document": {"basics": {"name": f"Ana {RARE}"}}}
    answer = client.post("/api/export/pdf", body, content_type="application/json")
    assert answer["X-Missing-Letters"] == "U+11F04 U+11F05"
    assert "X-Missing-Letters" not in client.post("/api/export/txt", body, content_type="application/json")
