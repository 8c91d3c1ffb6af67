"""A posting that is sent twice by one form, by a double click or a slow line, becomes one job."""

import uuid

import pytest

from jobs import services
from jobs.models import Job
from resumeai.work.models import Task
from tests.conftest import DATA

NURSE = (DATA / "jobs" / "nurse.txt").read_text()


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


@pytest.fixture
def token(page) -> str:
    return str(page.get("/jobs/add").context["form"]["form_token"].value())


def test_a_form_that_is_sent_twice_makes_one_job(page, token):
    first, second = (page.post("/jobs/add", {"text": NURSE, "form_token": token}) for _ in range(2))
    assert first.url == second.url
    assert Job.objects.count() == 1


def test_every_form_has_a_token_of_its_own(page, token):
    assert str(page.get("/jobs/add").context["form"]["form_token"].value()) != token


def test_what_could_not_be_read_may_be_sent_again_by_the_same_form(page, token):
    refused = page.post("/jobs/add", {"text": "Baker wanted", "form_token": token})
    assert token in refused.text
    assert page.post("/jobs/add", {"text": NURSE, "form_token": token}).status_code == 302
    assert Job.objects.count() == 1


def test_another_posting_written_into_the_same_form_is_not_lost(page, token):
    page.post("/jobs/add", {"text": NURSE, "form_token": token})
    page.post("/jobs/add", {"text": NURSE.replace("Medical-Surgical", "Cardiac"), "form_token": token})
    assert Job.objects.count() == 2


def test_without_a_token_each_posting_is_a_job(page):
    for _ in range(2):
        page.post("/jobs/add", {"text": NURSE})
    assert Job.objects.count() == 2


def test_a_stranger_with_the_same_token_gets_a_job_of_their_own(ana, ben):
    token = uuid.uuid4()
    jobs = [services.add_job(owner, NURSE, form_token=token) for owner in (ana, ben)]
    assert [job.owner for job in jobs] == [ana, ben]


def test_an_address_that_is_sent_twice_is_opened_once(page, token):
    form = {"address": "https://jobs.example.org/1", "later": "1", "form_token": token}
    assert page.post("/jobs/add", form).url == page.post("/jobs/add", form).url
    assert Task.objects.filter(kind="fetch").count() == 1
