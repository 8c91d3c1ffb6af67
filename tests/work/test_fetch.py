"""A posting's address as a piece of work: started, told of, done, failed and tried again."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.urls import reverse

from jobs.models import Job
from resumeai.work.models import Task
from resumeai.work.states import State
from tests.conftest import DATA
from tests.work.settling import settled

pytestmark = pytest.mark.django_db(transaction=True)
POSTING = (DATA / "jobs" / "chef.html").read_bytes()


class Board(BaseHTTPRequestHandler):
    """Has one posting, and another that it gives out only once `opened` is set."""

    opened = threading.Event()

    def do_GET(self) -> None:
        if self.path == "/slow":
            self.opened.wait(30)
        there = self.path in {"/chef", "/slow"}
        self.send_response(200 if there else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(POSTING) if there else 0))
        self.end_headers()
        self.wfile.write(POSTING if there else b"")

    def log_message(self, *_: object) -> None:
        """Silent."""


@pytest.fixture
def board(settings) -> Iterator[str]:
    settings.FETCH_ALLOW_LOOPBACK = True
    Board.opened.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Board)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    Board.opened.set()
    server.shutdown()
    server.server_close()


@pytest.fixture
def api(client, ana, worked):
    client.force_login(ana)
    return client


def fetch(api, **given) -> Task:
    answer = api.post("/api/tasks/start", {"kind": "fetch", "input": given}, content_type="application/json")
    assert answer.status_code == 202, answer.content
    return Task.objects.get(pk=answer.json()["id"])


def test_an_address_becomes_a_job_and_the_task_leads_to_it(api, ana, board):
    task = settled(fetch(api, url=f"{board}/chef", company="Old Mill"))
    assert (task.state, task.error) == (State.DONE, "")
    job = Job.objects.get()
    assert (job.pk, job.owner, job.company, job.url) == (task.subject, ana, "Old Mill", f"{board}/chef")
    status = api.get(f"/api/tasks/{task.pk}").json()
    assert status["result"] == f"/api/jobs/{job.pk}"
    assert api.get(status["result"]).json()["requirements"]["requirements"]
    assert f'href="{reverse("jobs:show", args=[job.pk])}"' in api.get(f"/tasks/{task.pk}/").text


def test_the_page_offers_it_and_leads_to_the_work(api, board):
    assert "in the background" in api.get("/jobs/add").text
    sent = api.post("/jobs/add", {"address": f"{board}/chef", "title": "Cook", "later": "1"})
    task = settled(Task.objects.get())
    assert (sent.url, task.state) == (f"/tasks/{task.pk}/", State.DONE)
    assert Job.objects.get().title == "Cook"


def test_a_page_that_is_not_there_fails_with_a_sentence_and_can_be_tried_again(api, board):
    task = settled(fetch(api, url=f"{board}/gone"))
    assert task.state == State.FAILED
    assert "does not exist" in task.error
    assert "Try again" in api.get(f"/tasks/{task.pk}/").text
    Task.objects.filter(pk=task.pk).update(given=task.given | {"url": f"{board}/chef"})
    assert api.post(f"/api/tasks/{task.pk}/retry").status_code == 202
    assert settled(task).state == State.DONE
    assert Job.objects.count() == 1


def test_a_slow_site_is_left_when_the_person_cancels(api, board):
    task = fetch(api, url=f"{board}/slow")
    while task.state == State.QUEUED or not task.events.exists():
        task.refresh_from_db()
    assert api.delete(f"/api/tasks/{task.pk}").status_code == 200
    # Fifteen seconds is what the fetcher would have waited for the site.
    assert settled(task, 8).state == State.CANCELLED
    Board.opened.set()
    assert not Job.objects.exists()


def test_a_job_deleted_since_is_no_result(api, board):
    task = settled(fetch(api, url=f"{board}/chef"))
    Job.objects.all().delete()
    assert api.get(f"/api/tasks/{task.pk}").json()["result"] == ""
    assert "not kept any more" in api.get(f"/tasks/{task.pk}/").text
