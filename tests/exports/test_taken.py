"""What was downloaded: listed, handed out again by signed links that end, and nobody else's."""

import hashlib
import json
import zipfile
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.privacy.archive import archive
from customization.models import Run
from exports.files.services import Export
from exports.models import Taken
from exports.taken import services
from resumeai.work import sweeper
from tests import factories

pytestmark = pytest.mark.django_db
TAKEN = reverse("exports:taken", args=["x"])[:-1]


@pytest.fixture
def run(ana, client):
    client.force_login(ana)
    return factories.run(ana, Run.State.DONE)


def file(run: Run, kind: str) -> str:
    return reverse("exports:file", kwargs={"what": "run", "pk": run.pk, "kind": kind})


def record(owner, run, content: bytes = b"bytes") -> Taken:
    return services.record(
        owner, Export(content, "Résumé – Ana.pdf", "application/pdf"), "pdf", "modern", run_id=run.pk
    )


def test_the_page_lists_what_was_taken_and_gives_the_same_bytes_again(client, run):
    first = client.get(file(run, "docx")).content
    page = client.get(reverse("exports:print", kwargs={"what": "run", "pk": run.pk})).text
    kept = Taken.objects.get()
    assert (kept.kind, kept.style, kept.run_id) == ("docx", "classic", run.pk)
    assert kept.sha256 == hashlib.sha256(first).hexdigest()
    assert kept.sha256[:12] in page
    address = next(part for part in page.split('"') if part.startswith(TAKEN))
    again = client.get(address)
    assert again.content == first
    assert again["Content-Disposition"].startswith("attachment")
    assert "no-store" in again["Cache-Control"]


def test_a_letter_and_the_api_are_listed_too(client, ana):
    client.force_login(ana)
    letter = factories.letter(ana)
    client.get(reverse("exports:letter", args=[letter.pk, "txt"]))
    client.post("/api/export/md", {"run_id": str(letter.run_id)}, content_type="application/json")
    client.post("/api/export/md", {"document": {"basics": {"name": "Ida"}}}, content_type="application/json")
    assert {(one.kind, bool(one.letter_id)) for one in Taken.objects.owned_by(ana)} == {("txt", True), ("md", False)}
    assert TAKEN in client.get(reverse("letters:show", args=[letter.pk])).text
    listed = client.get("/api/export/files").json()
    assert len(listed) == 2
    assert client.get(f"/api/export/files?run_id={letter.run_id}").json()[0]["kind"] == "md"
    again = client.get(f"/api/export/files/{listed[0]['token']}")
    assert hashlib.sha256(again.content).hexdigest() == listed[0]["sha256"]


def test_a_link_is_its_owners_alone_and_cannot_be_made_up(client, ana, ben, run):
    token = services.link(record(ana, run))
    forged = [token[:-1] + ("A" if token[-1] != "A" else "B"), token.replace(str(ana.pk), str(ben.pk)), "x", "a.b:c:d"]
    for wrong in forged:
        assert client.get(reverse("exports:taken", args=[wrong])).status_code == 404
    client.force_login(ben)
    assert client.get(reverse("exports:taken", args=[token])).status_code == 404
    assert client.get(f"/api/export/files/{token}").status_code == 404
    assert client.get("/api/export/files").json() == []
    client.logout()
    assert client.get(reverse("exports:taken", args=[token])).status_code == 302


def test_a_link_ends(client, ana, run, monkeypatch):
    token = services.link(record(ana, run))
    monkeypatch.setattr(services, "LINK", timedelta(seconds=-1))
    answer = client.get(reverse("exports:taken", args=[token]), follow=True)
    assert "That link has ended" in answer.text
    assert client.get(f"/api/export/files/{token}").status_code == 410


def test_old_files_and_too_many_go(ana, run):
    old = record(ana, run)
    Taken.objects.filter(pk=old.pk).update(created=timezone.now() - services.KEPT - timedelta(minutes=1))
    assert services.of(ana) == []
    assert services.linked(ana, services.link(old)) is None
    sweeper.clean_up()
    assert not Taken.objects.exists()
    kept = [record(ana, run).pk for _ in range(services.MOST + 2)]
    assert set(Taken.objects.values_list("pk", flat=True)) == set(kept[2:])


def test_they_go_with_what_they_were_made_of(ana, run):
    record(ana, run)
    run.delete()
    assert not Taken.objects.exists()


def test_they_are_part_of_what_a_person_gets_of_their_data(ana, run):
    kept = record(ana, run, b"the very bytes")
    with archive(ana) as whole, zipfile.ZipFile(whole) as packed:
        rows = json.loads(packed.read("data/exports.Taken.json"))
        assert packed.read(f"files/exports.Taken/{kept.pk}") == b"the very bytes"
    assert rows[0]["sha256"] == kept.sha256
