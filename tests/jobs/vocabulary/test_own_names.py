"""An operator's own list, and `manage.py load_vocabulary`."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from jobs import vocabulary
from jobs.apps import own_list
from jobs.warm import warm

HEAD = "id,label,kind,aliases\n"
LIST = HEAD + "e1,thatching,skill,thatch roofs|reed roofing\ne2,Kubernetes,tool,the helm thing\ne3,xy,skill,qz\n"


@pytest.fixture
def folder(tmp_path, settings):
    settings.DATA_DIR = tmp_path
    vocabulary.use(own_list())
    yield tmp_path
    settings.DATA_DIR = tmp_path / "none"
    vocabulary.use(own_list())


def load(folder, text: str, encoding: str = "utf-8") -> str:
    out = StringIO()
    (folder / "own.csv").write_text(text, encoding=encoding)
    call_command("load_vocabulary", str(folder / "own.csv"), stdout=out)
    vocabulary.use(own_list())
    return out.getvalue()


def labels(text: str) -> list[str]:
    return [mention.concept.label for mention in vocabulary.mentions(text)]


def test_own_names_are_found_beside_ours(folder):
    assert labels("Reed roofing and Python") == ["Python"]
    assert "3 concepts with 7 names" in load(folder, LIST)
    assert labels("Reed roofing and Python") == ["thatching", "Python"]
    assert vocabulary.concept("own:e1").kind == "skill"


def test_a_known_name_lends_its_meaning_and_keeps_it(folder):
    load(folder, LIST)
    assert labels("We run the helm thing") == ["Kubernetes"]
    assert vocabulary.find("k8s") == vocabulary.find("the helm thing")


def test_names_of_two_letters_are_left_out(folder):
    load(folder, LIST)
    assert vocabulary.find("xy") is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name,kind\nx,skill\n", "id, label, aliases is missing"),
        (HEAD + "e1,,skill,\n", "Row 2 has no id"),
        (HEAD + "e1,thatching,skill,\ne2,magic,spell,\n", "Row 3 has the kind 'spell'"),
        ("", "The first line must name the columns"),
    ],
)
def test_a_faulty_list_is_said_and_changes_nothing(folder, text, words):
    load(folder, LIST)
    with pytest.raises(CommandError, match=words) as refusal:
        load(folder, text)
    assert "Nothing was changed." in str(refusal.value)
    assert own_list().read_text() == LIST


def test_what_is_no_text_or_no_file_is_said(folder):
    with pytest.raises(CommandError, match="not UTF-8"):
        load(folder, "id,label,kind,aliases\ne1,Bäcker,skill,\n", encoding="latin-1")
    with pytest.raises(CommandError, match="could not be opened"):
        call_command("load_vocabulary", str(folder / "none.csv"))


def test_the_own_list_is_removed(folder):
    load(folder, LIST)
    call_command("load_vocabulary", "--remove", stdout=StringIO())
    vocabulary.use(own_list())
    assert labels("Reed roofing and Python") == ["Python"]


def test_warming_reads_the_names_once():
    from jobs.vocabulary.concepts import names

    names.cache_clear()
    warm()
    assert names.cache_info().currsize == 1
