"""What the site says by itself: toasts that go when nobody reads them, faults that stay, the browser's own notice."""

import pytest
from allauth.account.models import EmailAddress
from django.utils import timezone

from customization.models import Run
from resumeai.work.models import Task
from resumeai.work.news import fragment
from resumeai.work.states import State
from tests import factories
from tests.browser.test_every_page import badge

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LONG_ENOUGH = 9_000
TOAST, FAULT = ".toasts .notice", ".notice.doubt[role=alert]"
# The window says that it is hidden, and writes down of what the browser tells.
BEHIND = """
Object.defineProperty(document, 'hidden', {get: () => true});
window.told = [];
const Real = window.Notification;
window.Notification = class extends Real {
  constructor(title, options) { super(title, options); window.told.push(title); }
};
"""


@pytest.fixture
def confirmed(ana, live_server):
    """Signed in, with an address to which mails may go."""
    EmailAddress.objects.create(user=ana, email=ana.email, verified=True, primary=True)
    return badge(ana, live_server)


@pytest.fixture
def unconfirmed(ben, live_server):
    return badge(ben, live_server)


@pytest.fixture
def at_work(ana, live_server):
    """The page of a run under way, and what its socket sends when it has ended."""
    run = factories.run(ana, Run.State.PREPARING)
    task = Task.objects.create(owner=ana, kind="prepare", subject=run.pk, state=State.RUNNING, started=timezone.now())
    Task.objects.filter(pk=task.pk).update(state=State.DONE, finished=timezone.now())
    ended = fragment(Task.objects.get(pk=task.pk), "en")
    Task.objects.filter(pk=task.pk).update(state=State.RUNNING, finished=None)
    return f"{live_server.url}/runs/{run.pk}/", ended


def saved(chromium, badge, address, **window):
    """The account's page after its setting was saved, at a time that stands still."""
    opened = chromium.new_context(**window)
    opened.add_cookies([badge])
    page = opened.new_page()
    page.clock.install()
    page.goto(f"{address}/account/")
    page.check("input[name=mail]")
    page.click("form:has(input[name=mail]) button")
    page.wait_for_load_state()
    return page


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_good_news_goes_by_itself(confirmed, chromium, live_server, motion):
    page = saved(chromium, confirmed, live_server.url, reduced_motion=motion)
    assert page.locator(TOAST).count() == 1
    page.clock.run_for(LONG_ENOUGH)
    assert page.locator(TOAST).count() == 0


def test_it_stays_while_somebody_reads_it_by_pointer_or_keyboard(confirmed, chromium, live_server):
    page = saved(chromium, confirmed, live_server.url)
    page.hover(TOAST)
    page.clock.run_for(LONG_ENOUGH)
    assert page.locator(TOAST).count() == 1
    page.focus(f"{TOAST} button")
    page.mouse.move(0, 0)
    page.focus("main")
    page.focus(f"{TOAST} button")
    page.clock.run_for(LONG_ENOUGH)
    page.clock.run_for(LONG_ENOUGH)
    assert page.locator(TOAST).count() == 1
    page.keyboard.press("Enter")
    assert page.locator(TOAST).count() == 0


def test_what_went_wrong_stays_until_it_was_read(unconfirmed, chromium, live_server):
    page = saved(chromium, unconfirmed, live_server.url)
    page.clock.run_for(100 * LONG_ENOUGH)
    assert page.locator(FAULT).count() == 1
    assert page.locator(TOAST).count() == 0


@pytest.fixture
def grown_old(ana, live_server):
    """The address of a form that keeps what one writes."""
    return f"{live_server.url}/resumes/{factories.resume(ana).pk}/correct"


def test_what_a_script_was_refused_is_told_and_stays_until_it_is_closed(grown_old, confirmed, chromium):
    opened = chromium.new_context()
    opened.add_cookies([confirmed])
    page = opened.new_page()
    page.clock.install()
    page.goto(grown_old)
    opened.clear_cookies(name="csrftoken")
    page.locator("#sheet input[type=text]").first.fill("Tove H.")
    page.clock.run_for(1_000)
    page.wait_for_selector(f"{TOAST}.wrong")
    page.clock.run_for(100 * LONG_ENOUGH)
    assert "open too long" in page.locator(TOAST).inner_text()
    page.click(f"{TOAST} button")
    assert page.locator(TOAST).count() == 0


def watching(chromium, badge, address):
    opened = chromium.new_context()
    opened.add_init_script(BEHIND)
    opened.add_cookies([badge])
    page = opened.new_page()
    page.goto(address)
    return page


END = "words => htmx.swap(document.body, words, {swapStyle: 'none'})"


def test_a_browser_tells_of_the_end_once_a_person_has_said_yes(at_work, confirmed, chromium, live_server):
    address, ended = at_work
    page = watching(chromium, confirmed, address)
    assert page.locator("[data-tell]").is_visible()
    # The person's own answer to the browser's question.
    page.context.grant_permissions(["notifications"], origin=live_server.url)
    page.click("[data-tell]")
    page.wait_for_selector("[data-tell]", state="hidden")
    page.evaluate(END, ended)
    assert page.evaluate("window.told") == ["It is ready to look at"]


def test_it_asks_only_who_pushes_the_button_and_tells_nobody_else(at_work, confirmed, chromium):
    address, ended = at_work
    page = watching(chromium, confirmed, address)
    assert page.evaluate("Notification.permission") == "default"
    assert page.locator("[data-tell]").is_visible()
    page.evaluate(END, ended)
    assert page.evaluate("window.told") == []
