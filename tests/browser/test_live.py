"""A page that follows work comes back to its socket by itself, and is right meanwhile."""

import re
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from django.utils import timezone
from playwright.sync_api import expect

from resumeai.work.models import Task
from resumeai.work.news import fragment
from resumeai.work.states import State
from tests.browser.test_every_page import badge

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LONGEST_PAUSE = 30_000


def apart(work):
    """In a thread of its own: Playwright has a loop in this one, in which Django asks no database."""

    def done():
        try:
            return work()
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(done).result()


class Line:
    """The page of a task under way, with a socket of ours behind it and a clock that we move."""

    def __init__(self, owner, chromium, live_server, *ends: int) -> None:
        given = {"owner": owner, "kind": "well", "subject": uuid.uuid4(), "state": State.RUNNING}
        self.task = apart(lambda: Task.objects.create(**given, started=timezone.now()))
        self.ends, self.knocks = list(ends), 0
        opened = chromium.new_context()
        opened.add_cookies([apart(lambda: badge(owner, live_server))])
        self.page = opened.new_page()
        self.page.route_web_socket(re.compile("/ws/tasks/"), self.answer)
        self.page.clock.install()
        self.page.goto(f"{live_server.url}/tasks/{self.task.pk}/")
        self.settle()

    def answer(self, socket) -> None:
        """Ends it as ordered, else says how far the work is."""
        self.knocks, self.socket = self.knocks + 1, socket
        if self.ends:
            socket.close(code=self.ends.pop(0))
        else:
            self.tell()

    def tell(self) -> None:
        self.socket.send(apart(lambda: fragment(Task.objects.get(pk=self.task.pk), "en")))

    def settle(self) -> None:
        """Lets the browser tell of its sockets."""
        self.page.evaluate("fetch('/health').then((answer) => answer.text())")

    def becomes(self, **changes) -> None:
        apart(lambda: Task.objects.filter(pk=self.task.pk).update(**changes))

    def now_at(self, percent: int) -> None:
        self.becomes(percent=percent)

    def shows(self, percent: int) -> None:
        expect(self.page.locator(".progress-now strong")).to_have_text(f"{percent} %")


@pytest.mark.parametrize("code", [1001, 1012, 1013, 4408, 4429])
def test_without_a_socket_it_asks_for_the_page_and_comes_back(ana, chromium, live_server, code):
    line = Line(ana, chromium, live_server, code)
    line.now_at(40)
    line.page.clock.run_for(5_000)
    line.shows(40)
    line.page.clock.run_for(LONGEST_PAUSE)
    line.now_at(60)
    line.tell()
    line.shows(60)
    assert line.knocks == 2


def test_who_is_refused_for_good_does_not_knock_again(ana, chromium, live_server):
    line = Line(ana, chromium, live_server, 4404)
    line.now_at(40)
    line.page.clock.run_for(4 * LONGEST_PAUSE)
    line.shows(40)
    assert line.knocks == 1


def test_a_laptop_that_slept_shows_the_state_of_now_and_lets_the_broken_line_go(ana, chromium, live_server):
    line = Line(ana, chromium, live_server)
    line.shows(0)
    line.now_at(70)
    line.page.clock.fast_forward("10:00")
    line.shows(70)
    line.page.clock.run_for(LONGEST_PAUSE)
    line.now_at(80)
    line.tell()
    line.shows(80)
    assert line.knocks == 2


def test_a_crowd_comes_back_spread_over_seconds(ana, chromium, live_server):
    line = Line(ana, chromium, live_server, 1012)
    pauses = line.page.evaluate("Array.from({length: 500}, () => htmx.config.wsReconnectDelay())")
    assert 1_000 <= min(pauses) < 2_000
    assert max(pauses) <= LONGEST_PAUSE
    assert max(pauses) - min(pauses) > 4_000


def test_work_that_ended_without_a_socket_leads_to_what_came_of_it(ana, chromium, live_server):
    line = Line(ana, chromium, live_server, 4429, 4429, 4429, 4429)
    line.becomes(state=State.FAILED, error="The file is empty.", finished=timezone.now())
    line.page.clock.run_for(5_000)
    expect(line.page.get_by_role("button", name="Try again")).to_be_visible()


def test_what_is_still_to_go_is_told_once_there_is_something_to_judge_by(ana, chromium, live_server):
    line = Line(ana, chromium, live_server)
    elapsed = line.page.locator("time.elapsed")
    line.page.clock.run_for(20_000)
    assert "to go" not in elapsed.inner_text()
    line.now_at(50)
    line.tell()
    line.shows(50)
    line.page.clock.run_for(20_000)
    gone, left = (int(number) for number in re.findall(r"\d+", elapsed.inner_text()))
    assert gone == left >= 40
