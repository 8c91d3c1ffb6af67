"""The page where a person chooses a look, sees it, and takes the files."""

import json
import re
import zipfile
from io import BytesIO

import pytest
from django.urls import reverse

from customization.models import Run
from exports.models import Preference
from tests import factories
from tests.exports.plain import pdf_text

pytestmark = pytest.mark.django_db
SENT = {"style": "technical", "density": "tight", "pages": "1", "accent": "forest", "shown": ["work", "skills"]}


@pytest.fixture
def run(ana, client):
    client.force_login(ana)
    return factories.run(ana, Run.State.DONE)


def address(name: str, run: Run, **more) -> str:
    return reverse(f"exports:{name}", kwargs={"what": "run", "pk": run.pk, **more})


def test_the_page_shows_pictures_of_the_pages(client, run):
    page = client.get(address("print", run)).text
    picture = client.get(address("page", run, number=1))
    assert address("page", run, number=1) in page
    assert picture["Content-Type"] == "image/png"
    assert picture.content.startswith(b"\x89PNG")
    assert client.get(address("page", run, number=9)).status_code == 404


def test_a_choice_changes_the_picture_and_is_kept(client, run, ana):
    before = client.get(address("page", run, number=1)).content
    client.post(address("print", run), SENT)
    options = Preference.objects.owned_by(ana).get().options
    assert (options.style, options.accent, options.pages) == ("technical", "forest", 1)
    assert "work" not in options.hidden
    assert "education" in options.hidden
    assert client.get(address("page", run, number=1)).content != before


def test_script_gets_the_desk_alone(client, run):
    answer = client.post(address("print", run), SENT, headers={"HX-Request": "true"}).text
    assert answer.strip().startswith('<div id="desk"')


def test_a_pale_colour_is_refused_with_one_that_can_be_read(client, run, ana):
    answer = client.post(address("print", run), SENT | {"accent": "own", "colour": "#ffcc00"})
    assert answer.status_code == 422
    assert "too pale" in answer.text
    assert not Preference.objects.owned_by(ana).exists()


def test_a_section_moves_up(client, run, ana):
    client.post(address("print", run), SENT | {"order": "work,skills", "move": "up:skills"})
    assert Preference.objects.owned_by(ana).get().options.order[:2] == ("skills", "work")


def test_downloads_follow_the_preference(client, run):
    client.post(address("print", run), SENT | {"shown": ["work"]})
    text = client.get(reverse("exports:download", args=[run.pk, "txt"])).text
    assert "EXPERIENCE" in text
    assert "SKILLS" not in text


def test_what_a_machine_sees_has_a_pass_mark_for_both_files(client, run):
    told = client.get(address("proof", run)).text
    assert told.count(">pass<") == 2


def test_it_names_the_fields_and_days_as_people_do(client, run):
    rows = re.findall(r'<th scope="row">(.*?)</th>\s*<td>(.*?)</td>', client.get(address("proof", run)).text)
    assert len(rows) > 10
    assert [
        row for row in rows if re.search(r"\w\[\d|startDate|endDate", row[0]) or re.match(r"\d{4}-\d\d", row[1])
    ] == []


def test_the_zip_holds_all_formats_and_a_manifest_of_their_hashes(client, run):
    import hashlib

    answer = client.get(address("file", run, kind="zip"))
    with zipfile.ZipFile(BytesIO(answer.content)) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        hashes = {one["name"]: one["sha256"] for one in manifest["files"]}
        assert {name.rpartition(".")[2] for name in archive.namelist()} == {"docx", "pdf", "txt", "md", "json"}
        for name, expected in hashes.items():
            assert hashlib.sha256(archive.read(name)).hexdigest() == expected
    assert len(hashes) == 5
    assert manifest["engines"][0]["by"] == "rules"


def test_the_manifest_is_shown_and_can_be_taken_alone(client, run):
    assert address("file", run, kind="manifest") in client.get(address("print", run)).text
    manifest = client.get(address("file", run, kind="manifest")).json()
    assert len(manifest["document_sha256"]) == 64


def test_a_resume_can_be_printed_as_it_is(client, ana):
    client.force_login(ana)
    resume = factories.resume(ana)
    where = {"what": "resume", "pk": resume.pk}
    assert client.get(reverse("exports:print", kwargs=where)).status_code == 200
    assert "Tove Haugland" in pdf_text(client.get(reverse("exports:file", kwargs={**where, "kind": "pdf"})).content)


@pytest.mark.parametrize("what", ["run", "resume", "letter"])
def test_a_stranger_gets_404(client, ana, ben, what):
    made = factories.run(ana, Run.State.DONE) if what == "run" else factories.resume(ana)
    client.force_login(ben)
    where = {"what": what, "pk": made.pk}
    assert client.get(reverse("exports:print", kwargs=where)).status_code == 404
    assert client.post(reverse("exports:print", kwargs=where), SENT).status_code == 404
    for name, more in (("page", {"number": 1}), ("proof", {}), ("file", {"kind": "zip"})):
        assert client.get(reverse(f"exports:{name}", kwargs={**where, **more})).status_code == 404


def test_a_strangers_preference_is_not_mine(client, run, ben):
    client.post(address("print", run), SENT)
    assert not Preference.objects.owned_by(ben).exists()


def test_a_run_from_no_word_file_has_none_to_change(client, run):
    answer = client.get(address("file", run, kind="tracked"), follow=True)
    assert "was not uploaded as a Word file" in answer.text
