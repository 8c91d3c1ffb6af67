"""Whatever goes wrong under /api/ has one shape."""

import json

import pytest
from django.test import Client
from ninja.errors import HttpError

from resumeai.api import api
from resumeai.doors.problems import Problem

NOBODY_HAS = "/api/jobs/00000000-0000-4000-8000-000000000000"


def problem(answer) -> Problem:
    assert answer["Content-Type"] == "application/problem+json"
    told = Problem.model_validate(answer.json())
    assert told.status == answer.status_code
    assert told.detail.endswith(".")
    return told


def test_nobody_is_told_to_sign_in(client):
    assert "Sign in" in problem(client.get("/api/jobs")).detail


def test_an_unknown_address_and_a_row_that_is_not_yours_look_the_same(caller):
    unknown, foreign = caller.get("/api/nothing/here"), caller.get(NOBODY_HAS)
    assert unknown.status_code == foreign.status_code == 404
    assert unknown.content == foreign.content


def test_a_method_that_an_address_does_not_know_is_told_with_those_it_knows(caller):
    answer = caller.send("patch", "/api/jobs", {})
    assert problem(answer).status == 405
    assert set(answer["Allow"].split(", ")) >= {"GET", "POST"}


def test_each_faulty_field_is_named(caller):
    told = problem(caller.post("/api/jobs", {"title": "x" * 201, "text": 7}))
    assert told.status == 422
    assert {fault.field for fault in told.errors} == {"title", "text"}


def test_a_field_inside_a_document_is_named_by_its_path(caller):
    told = problem(caller.post("/api/analysis/resume", {"document": {"basics": {"name": 7}}}))
    assert "document.basics.name" in {fault.field for fault in told.errors}


def test_a_body_that_is_no_json_is_told(client, ana):
    client.force_login(ana)
    told = problem(client.post("/api/jobs", "{", content_type="application/json"))
    assert (told.status, told.errors) == (400, [])


def test_a_fault_of_the_content_is_one_sentence(caller):
    assert "paste" in problem(caller.post("/api/jobs", {"text": " "})).detail


def test_a_missing_token_of_a_browser_is_told(ana):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(ana)
    answer = strict.post("/api/jobs", json.dumps({"text": "Baker"}), content_type="application/json")
    assert "X-CSRFToken" in problem(answer).detail


def test_a_fault_of_ours_says_nothing_of_its_inside(rf, caplog):
    answer = api.on_exception(rf.get("/api/jobs"), RuntimeError("Ana lives in Cork"))
    assert "Cork" not in answer.text
    assert json.loads(answer.content)["status"] == 500


@pytest.mark.parametrize("status", [400, 403, 404, 409, 413, 422, 429])
def test_a_bare_refusal_has_a_sentence(rf, status):
    answer = api.on_exception(rf.get("/api/jobs"), HttpError(status, ""))
    assert len(json.loads(answer.content)["detail"]) > 8


def test_pages_keep_their_own_faults(client):
    assert client.get("/nothing/here")["Content-Type"].startswith("text/html")


@pytest.mark.parametrize("address", ["jobs", "resumes", "tasks", "customize"])
@pytest.mark.parametrize("offset", [2**63, 10**30])
def test_an_offset_that_no_database_can_count_to_is_refused(caller, address, offset):
    told = problem(caller.get(f"/api/{address}?offset={offset}"))
    assert (told.status, [fault.field for fault in told.errors]) == (422, ["offset"])
