"""The pages of a Word file beside the form, where LibreOffice can print them behind walls; else its lines."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.urls import reverse

from resumes import services
from resumes.originals import places
from resumes.reading import office
from resumes.reading.errors import UnreadableFile
from resumes.reading.sandbox import ROOT
from tests.data.resumes import content

pytestmark = pytest.mark.django_db
NURSE = ROOT / "tests" / "data" / "resumes" / "files" / "nurse_en-sidebar.docx"


@pytest.fixture
def resume(ana, settings, tmp_path: Path):
    settings.MEDIA_ROOT = tmp_path
    return services.add_resume(ana, NURSE.read_bytes(), NURSE.name)


def walls() -> bool:
    """Whether this machine can print at all: it says so itself, and both answers are right."""
    try:
        office.printed(NURSE.read_bytes())
    except UnreadableFile:
        return False
    return True


def test_its_pages_take_the_place_of_its_lines_with_the_fields_on_them(client, ana, resume):
    client.force_login(ana)
    url = reverse("resumes:pages", args=[resume.pk])
    page = client.get(reverse("resumes:correct", args=[resume.pk])).text
    assert 'class="source"' in page
    assert (f'hx-get="{url}"' in page) == (office.program() is not None)
    answer = client.get(url)
    if not walls():
        assert answer.status_code == 204
        return
    marked = set(" ".join(re.findall(r'data-paths="([^"]*)"', answer.text)).split())
    places = resume.latest.reading.places
    assert len(marked & set(places)) >= 0.95 * len(places)
    picture = client.get(reverse("resumes:page", args=[resume.pk, 1]))
    assert picture.content.startswith(b"\x89PNG")


def test_lines_of_a_paragraph_are_found_again_on_the_page():
    words = places.letters(content.source("nurse_en")["basics"]["summary"])
    assert words
    assert places.drawn_of(words, []) == []


@pytest.mark.parametrize(
    "words",
    [["/bin/ls", "/root"], ["/bin/ls", str(ROOT)], ["/bin/cat", str(ROOT / "manage.py")], ["/bin/cat", "/etc/shadow"]],
)
def test_a_program_behind_the_walls_reads_nothing_of_ours(tmp_path: Path, words: list[str]):
    command = [sys.executable, "-m", "resumes.reading.confined", str(tmp_path), *words]
    made = subprocess.run(command, cwd=ROOT, env={}, capture_output=True, text=True, check=False, timeout=60)
    assert made.returncode != 0
    assert made.stdout == ""


def test_a_program_that_takes_too_long_is_ended():
    with pytest.raises(UnreadableFile):
        office.printed(NURSE.read_bytes(), seconds=0.05)
