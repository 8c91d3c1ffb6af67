"""/api/jobs and /api/requirements."""

import json
from uuid import uuid4

import pytest

from jobs.models import Job
from resumeai.api import api
from tests import factories
from tests.conftest import DATA

NURSE = (DATA / "jobs" / "nurse.txt").read_text()
CHEF = (DATA / "jobs" / "chef.html").read_text()


@pytest.fixture
def caller(client, ana):
    client.force_login(ana)
    return client


def send(client, method: str, address: str, **body):
    return getattr(client, method)(address, json.dumps(body), content_type="application/json")


def test_a_posting_as_text_becomes_a_job(caller, ana):
    answer = send(caller, "post", "/api/jobs", text=NURSE, company="The bay")
    made = answer.json()
    assert answer.status_code == 201
    assert (made["title"], made["company"]) == ("Registered Nurse, Medical-Surgical Unit", "The bay")
    assert made["requirements"]["requirements"]
    assert str(Job.objects.owned_by(ana).get().pk) == made["id"]


def test_a_posting_as_html_keeps_its_address(caller):
    made = send(caller, "post", "/api/jobs", html=CHEF, url="https://jobs.example.org/chef").json()
    assert made["url"] == "https://jobs.example.org/chef"
    assert "<" not in made["requirements"]["text"]


@pytest.mark.parametrize(
    "body",
    [{}, {"text": "Baker wanted"}, {"url": "http://127.0.0.1/"}, {"url": "file:///etc/passwd"}, {"html": "<p></p>"}],
)
@pytest.mark.parametrize("address", ["/api/jobs", "/api/jobs/extract"])
def test_what_is_no_posting_is_refused_in_one_sentence(caller, address, body):
    answer = send(caller, "post", address, **body)
    assert answer.status_code == 422
    assert answer.json()["detail"].endswith(".")
    assert not Job.objects.exists()


def test_extraction_keeps_nothing(caller):
    found = send(caller, "post", "/api/jobs/extract", text=NURSE).json()
    alone = send(caller, "post", "/api/requirements/extract", text=NURSE).json()
    assert found["title"] == "Registered Nurse, Medical-Surgical Unit"
    assert alone == found["requirements"]
    assert all(found["text"][each["start"] : each["end"]] == each["quote"] for each in alone if each["start"] >= 0)
    assert not Job.objects.exists()


def test_the_list_is_paged_and_own(caller, ana, ben):
    for owner in (ana, ana, ana, ben):
        factories.job(owner)
    answer = caller.get("/api/jobs?limit=2&offset=2").json()
    assert answer["count"] == 3
    assert len(answer["items"]) == 1
    assert "requirements" not in answer["items"][0]


def test_a_change_keeps_what_it_does_not_name(caller, ana):
    job = factories.job(ana)
    changed = send(caller, "put", f"/api/jobs/{job.pk}", title="Mate").json()
    assert (changed["title"], changed["company"]) == ("Mate", "Fjord Line")
    assert changed["requirements"] == json.loads(job.requirements.model_dump_json())


def test_the_list_of_requirements_is_replaced_whole(caller, ana):
    job = factories.job(ana)
    wanted = [
        {"id": "r1", "text": "Mate's licence", "type": "certification", "importance": "must"},
        {"id": "r3", "text": "ECDIS", "type": "tool", "importance": "must"},
        {"text": "Welding", "type": "skill", "importance": "nice"},
    ]
    found = send(caller, "put", f"/api/jobs/{job.pk}", requirements=wanted).json()["requirements"]
    told = [(each["id"], each["text"], each["type"], each["by_hand"]) for each in found["requirements"]]
    assert told == [
        ("r1", "Mate's licence", "certification", False),
        ("r3", "ECDIS", "tool", True),
        ("r4", "Welding", "skill", True),
    ]
    assert [each["id"] for each in found["removed"]] == ["r2"]


def test_a_bad_change_changes_nothing(caller, ana):
    job = factories.job(ana)
    assert send(caller, "put", f"/api/jobs/{job.pk}", text="Baker").status_code == 422
    assert send(caller, "put", f"/api/jobs/{job.pk}", requirements=[{"text": "x", "type": "magic"}]).status_code == 422
    job.refresh_from_db()
    assert job.text == factories.POSTING


def test_a_stranger_changes_nothing(client, ana, ben):
    job = factories.job(ana)
    client.force_login(ben)
    foreign = send(client, "put", f"/api/jobs/{job.pk}", title="Mine")
    unknown = send(client, "put", f"/api/jobs/{uuid4()}", title="Mine")
    assert foreign.status_code == unknown.status_code == 404
    assert foreign.content == unknown.content
    job.refresh_from_db()
    assert job.title == "Ferry mate"


def test_a_deleted_job_is_gone(caller, ana):
    job = factories.job(ana)
    assert caller.delete(f"/api/jobs/{job.pk}").status_code == 204
    assert caller.get(f"/api/jobs/{job.pk}").status_code == 404


def test_who_asks_too_often_waits(caller):
    answers = [send(caller, "post", "/api/jobs/extract", text="x").status_code for _ in range(31)]
    assert answers == [422] * 30 + [429]


def test_every_body_has_an_example_that_works(caller):
    schemas = api.get_openapi_schema()["components"]["schemas"]
    for name in ("PostingIn", "JobIn", "TextIn", "RequirementIn", "JobChange"):
        assert schemas[name]["examples"]
    example = schemas["PostingIn"]["examples"][1]
    assert send(caller, "post", "/api/jobs/extract", **example).json()["title"] == "Night Baker"
