"""A paste over the upload limit: the form comes back with one sentence, and the token is asked of every other one."""

import pytest
from django.test import Client
from django.urls import reverse

from jobs.models import Job
from tests import factories

LARGE = "baker wanted " * 200_000
SENTENCE = "What you sent is larger than 2 MB and was not read: paste the text of the posting alone."


@pytest.fixture
def browser(ana):
    """As a browser: the token is checked."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(ana)
    return client


def token(browser, address: str) -> str:
    browser.get(address)
    return str(browser.cookies["csrftoken"].value)


def test_too_large_a_paste_keeps_the_form_and_says_one_sentence(browser):
    answer = browser.post("/jobs/add", {"text": LARGE, "csrfmiddlewaretoken": token(browser, "/jobs/add")})
    assert answer.status_code == 413
    assert SENTENCE in answer.text
    assert 'name="address"' in answer.text
    assert not Job.objects.exists()


def test_too_large_a_change_keeps_the_posting(browser, ana):
    job = factories.job(ana)
    address = reverse("jobs:edit", args=[job.pk])
    answer = browser.post(address, {"text": LARGE, "csrfmiddlewaretoken": token(browser, address)})
    assert answer.status_code == 413
    assert SENTENCE in answer.text
    assert answer.context["form"].initial["text"] == job.text


def test_without_a_token_nothing_is_added_or_changed(browser, ana):
    job = factories.job(ana)
    text = "Harbour Pilot. You must have at least six years of experience at sea and a pilot's licence. " * 5
    for address in ("/jobs/add", reverse("jobs:edit", args=[job.pk])):
        assert browser.post(address, {"text": text, "title": "Forged"}).status_code == 403
    assert [each.title for each in Job.objects.all()] == [job.title]


def test_with_a_token_it_is_added(browser):
    text = "Harbour Pilot\n\nYou must have at least six years of experience at sea and a pilot's licence. " * 5
    answer = browser.post("/jobs/add", {"text": text, "csrfmiddlewaretoken": token(browser, "/jobs/add")})
    assert answer.status_code == 302
    assert Job.objects.count() == 1


def test_a_stranger_learns_nothing_by_a_large_change(ben, ana):
    client = Client()
    client.force_login(ben)
    assert client.post(reverse("jobs:edit", args=[factories.job(ana).pk]), {"text": LARGE}).status_code == 404
