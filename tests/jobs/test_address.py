"""Adding a job by its address, against a web server on loopback."""

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.urls import reverse

from jobs import opening
from jobs.management.commands.read_job import read_row
from jobs.models import Job
from tests.conftest import DATA

PAGES = {
    "/chef": (DATA / "jobs" / "chef.html").read_text(),
    "/login": "<title>Sign in</title><h1>Sign in to continue</h1><p>Please log in to view this job.</p>"
    "<form><input name=email><input type=password></form>",
    "/captcha": "<title>Just a moment...</title><p>Checking your browser before accessing the site. "
    "Verify you are human by completing the action below and wait for the page to load.</p>",
    "/list": "<h1>Open positions</h1><ul>"
    + "".join(f'<li><a href="/jobs/{n}">Baker in town {n}</a></li>' for n in range(30))
    + "</ul>",
    "/empty": "<html><body><div id=app></div><script src=app.js></script></body></html>",
    "/news": "<h1>News</h1><p>" + "The river rose again last night and the old bridge was closed to cars. " * 20,
}


class Board(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = PAGES.get(self.path, "").encode()
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Silent."""


@pytest.fixture
def board(settings) -> Iterator[str]:
    settings.FETCH_ALLOW_LOOPBACK = True
    server = ThreadingHTTPServer(("127.0.0.1", 0), Board)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


def test_an_address_alone_becomes_a_job(page, board):
    answer = page.post("/jobs/add", {"address": f"{board}/chef"})
    job = Job.objects.get()
    assert answer.url == reverse("jobs:show", args=[job.pk])
    assert job.url == f"{board}/chef"
    assert job.requirements.requirements
    assert f'href="{board}/chef"' in page.get(answer.url).text


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/login", "asks to sign in"),
        ("/captcha", "prove that a human"),
        ("/list", "lists several jobs"),
        ("/empty", "no readable text"),
        ("/news", "No job posting was found"),
        ("/gone", "does not exist"),
    ],
)
def test_what_is_no_posting_is_said_and_nothing_is_lost(page, board, path, words):
    answer = page.post("/jobs/add", {"address": f"{board}{path}", "title": "My own title"})
    assert answer.status_code == 422
    assert words in answer.context["form"].errors["address"][0]
    assert f'value="{board}{path}"' in answer.text
    assert "My own title" in answer.text
    assert not Job.objects.exists()


def test_without_the_setting_this_machine_is_not_opened(page, board, settings):
    settings.FETCH_ALLOW_LOOPBACK = False
    answer = page.post("/jobs/add", {"address": f"{board}/chef"})
    assert answer.status_code == 422
    assert not Job.objects.exists()


def test_with_a_text_the_page_is_not_opened(page, monkeypatch):
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("a socket was opened"))
    text = (DATA / "jobs" / "nurse.txt").read_text()
    page.post("/jobs/add", {"address": "jobs.example.org/1", "text": text})
    assert Job.objects.get().url == "https://jobs.example.org/1"


def test_a_text_with_an_odd_address_asks_to_correct_it(page):
    text = (DATA / "jobs" / "nurse.txt").read_text()
    answer = page.post("/jobs/add", {"address": "javascript:alert(1)", "text": text})
    assert "correct it or leave it empty" in answer.context["form"].errors["address"][0]
    assert not Job.objects.exists()


def test_strangers_slow_servers_cannot_take_every_thread(page, board):
    held = [opening.DOORS.acquire(blocking=False) for _ in range(4)]
    try:
        answer = page.post("/jobs/add", {"address": f"{board}/chef"})
    finally:
        for _ in filter(None, held):
            opening.DOORS.release()
    assert "try again in a few seconds" in answer.context["form"].errors["address"][0]
    assert page.post("/jobs/add", {"address": f"{board}/chef"}).status_code == 302


def test_the_command_opens_an_address_through_the_same_door(board):
    rows = [read_row(f"{board}{path}") for path in ("/chef", "/login")]
    assert [row["ok"] for row in rows] == [True, False]
    assert rows[0]["file"] == f"{board}/chef"
    assert "asks to sign in" in rows[1]["error"]
