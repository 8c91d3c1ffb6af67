"""The abuse plan, A1 to A12: a file ends in its words or one sentence, the helper lives on, nothing stays."""

from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from resumes.models import Resume
from resumes.reading import read, sandbox
from resumes.reading.errors import UnreadableFile
from tests.resumes.reading.abuse import LEA, READ, hostile

FILES = list(hostile())
NURSE = sandbox.ROOT / "tests" / "data" / "resumes" / "files" / "nurse_en-typst-sidebar.pdf"
IDS = [label for label, *_ in FILES]


@pytest.fixture(scope="module")
def helper() -> sandbox.Helper:
    read(b"warm", "warm.txt")
    return sandbox.helpers._idle[-1]


def test_every_number_of_the_plan_is_tried():
    assert {label.split()[0] for label in IDS} == {f"A{number}" for number in range(1, 12)}


@pytest.mark.parametrize(("label", "name", "data", "says"), FILES, ids=IDS)
def test_a_hostile_file_ends_in_its_words_or_a_sentence(helper: sandbox.Helper, label, name, data, says):
    if says == READ:
        assert LEA in read(data, name).text
    else:
        with pytest.raises(UnreadableFile) as refused:
            read(data, name)
        assert says in str(refused.value)
        assert str(refused.value).endswith(".")
    assert helper in sandbox.helpers._idle


@pytest.mark.django_db
@pytest.mark.parametrize("number", [0, 2, 12, 26], ids=lambda number: IDS[number])
def test_nothing_of_a_refused_file_is_kept(client, ana, settings, tmp_path: Path, number: int):
    settings.MEDIA_ROOT = tmp_path
    client.force_login(ana)
    _, name, data, says = FILES[number]
    assert says
    answer = client.post(reverse("resumes:add"), {"file": SimpleUploadedFile(name, data)})
    assert (answer.status_code, Resume.objects.count()) == (422, 0)
    assert says in answer.text
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    "name",
    ["../../../etc/passwd.pdf", "<img src=x onerror=alert(1)>.pdf", "a\r\nX-Evil: 1.pdf", "a\u202efdp.pdf",
     "x" * 300 + ".pdf", "CON.pdf", "ümläut “quoted”.pdf", ".pdf"],
)  # fmt: skip
def test_a_strange_name_is_only_shown(client, ana, settings, tmp_path: Path, name: str):
    """A12: the store has names of its own, pages escape, and a download says the name in the form of RFC 6266."""
    settings.MEDIA_ROOT = tmp_path
    client.force_login(ana)
    client.post(reverse("resumes:add"), {"file": SimpleUploadedFile(name, NURSE.read_bytes())})
    resume = Resume.objects.get()
    kept = [path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()]
    assert len(kept) == 1
    assert not {"etc", "..", "CON.pdf"} & set(kept[0].parts)
    assert "<img src=x" not in client.get(reverse("resumes:show", args=[resume.pk])).text
    download = client.get(reverse("resumes:original", args=[resume.pk]))
    download.close()
    header = download["Content-Disposition"]
    assert header.startswith("attachment; filename")
    assert not {"\r", "\n", "/"} & set(header)
