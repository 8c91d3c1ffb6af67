"""A disk that is full or only reads: who sends something is told, nothing is kept by halves."""

import json
import os
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from tests.factories import PDF, POSTING
from tests.services.postgres import free_port, wait_for
from tests.services.process import background, manage_all

pytestmark = [pytest.mark.services, pytest.mark.xdist_group("full disk")]
ACCOUNT = {"email": "demo@example.org", "password": "true words only"}


@contextmanager
def small_disk(place: Path, size: str) -> Iterator[Path]:
    place.mkdir(parents=True)
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(place)], capture_output=True)
    if made.returncode:
        pytest.skip("no file system can be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


@contextmanager
def full(disk: Path) -> Iterator[None]:
    ballast = disk / "ballast"
    try:
        with ballast.open("wb", buffering=0) as file:
            while True:
                file.write(b"\0" * 512)
    except OSError:
        yield
    finally:
        ballast.unlink()


@contextmanager
def only_read(disk: Path) -> Iterator[None]:
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    try:
        yield
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)


class Site:
    """The one process of a fresh machine. Its database and its files have a disk each."""

    def __init__(self, folder: Path, data: Path) -> None:
        self.data, self.files = data, data / "files"
        kept = {key: value for key, value in os.environ.items() if key in {"PATH", "HOME", "LANG"}}
        own = {"DATA_DIR": str(data), "DJANGO_SETTINGS_MODULE": "resumeai.settings.dev"}
        environment = kept | own
        manage_all(environment, ("migrate",), ("seed_demo",))
        port = free_port()
        self.url = f"http://localhost:{port}"
        self.log = folder / "log"
        self.process = background(environment, self.log, "manage.py", "start", "--port", str(port))
        wait_for(port, self.process, 120)
        self.token = self.ask("/_allauth/app/v1/auth/login", ACCOUNT)[1]["meta"]["session_token"]

    def ask(self, path: str, body: Any = None) -> tuple[int, Any]:
        data = None if body is None else json.dumps(body).encode()
        return self.send(path, data, "application/json")

    def upload(self) -> tuple[int, Any]:
        file = ContentFile(PDF.read_bytes(), "resume.pdf")
        return self.send("/api/resumes", encode_multipart(BOUNDARY, {"file": file}), MULTIPART_CONTENT)

    def send(self, path: str, data: bytes | None, kind: str) -> tuple[int, Any]:
        headers = {"Content-Type": kind} | ({"X-Session-Token": self.token} if hasattr(self, "token") else {})
        try:
            with urllib.request.urlopen(urllib.request.Request(self.url + path, data, headers), timeout=60) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as refused:
            return refused.code, json.load(refused)

    @property
    def resumes(self) -> int:
        return int(self.ask("/api/resumes")[1]["count"])

    @property
    def originals(self) -> list[str]:
        return sorted(path.name for path in self.files.rglob("*") if path.is_file())


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("disks")
    with (
        small_disk(folder / "data", "24m") as data,
        small_disk(folder / "data/files", "512k"),
    ):
        site = Site(folder, data)
        try:
            yield site
        finally:
            site.process.terminate()
            site.process.wait(30)


@pytest.mark.parametrize(("fault", "status"), [(full, 507), (only_read, 503)], ids=["full", "only read"])
def test_a_file_that_finds_no_place_leaves_nothing_behind(site, fault, status):
    before, rows = site.originals, site.resumes
    with fault(site.files):
        refused, told = site.upload()
        assert (refused, told["status"]) == (status, status), site.log.read_text()[-3000:]
        assert "What you saved earlier is safe" in told["detail"]
        assert site.resumes == rows
    assert site.originals == before
    assert site.upload()[0] == 201
    assert (len(site.originals), site.resumes) == (len(before) + 1, rows + 1)


def test_what_the_database_has_no_room_for_is_refused_and_pages_can_be_read(site):
    jobs = site.ask("/api/jobs")[1]
    posting = {"text": POSTING + "\nYou will cross the fjord by night." * 1000}
    originals = site.originals
    with full(site.data):
        refused, told = site.ask("/api/jobs", posting)
        assert (refused, told["status"]) == (507, 507), site.log.read_text()[-3000:]
        assert site.upload()[0] == 507
        assert site.ask("/api/jobs") == (200, jobs)
    assert site.originals == originals
    assert site.ask("/api/jobs", posting)[0] == 201
