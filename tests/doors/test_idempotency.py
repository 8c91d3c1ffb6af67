"""A POST sent twice with one key is done once."""

import threading
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.utils import timezone

from jobs.models import Job
from resumeai.doors.idempotency import KEPT
from resumeai.doors.models import Reply
from resumes.models import Resume
from tests import factories
from tests.doors.conftest import Caller

KEY = {"Idempotency-Key": "first try"}
POSTING = {
    "text": "Night Baker\nHarbour Bakery, Leith\n\nRequirements:\n- Two years as a baker\n- Food hygiene certificate"
}


def test_the_second_answer_is_the_first_one(caller, ana):
    first, second = caller.post("/api/jobs", POSTING, **KEY), caller.post("/api/jobs", POSTING, **KEY)
    assert first.status_code == second.status_code == 201
    assert first.content == second.content
    assert (first.get("Idempotent-Replayed"), second["Idempotent-Replayed"]) == (None, "true")
    assert Job.objects.owned_by(ana).count() == 1


def test_without_a_key_each_is_done(caller, ana):
    caller.post("/api/jobs", POSTING)
    caller.post("/api/jobs", POSTING)
    assert Job.objects.owned_by(ana).count() == 2


def test_a_key_for_another_request_is_refused(caller, ana):
    caller.post("/api/jobs", POSTING, **KEY)
    answer = caller.post(
        "/api/jobs",
        {"text": "Day Baker\nHarbour Bakery, Leith\n\nRequirements:\n- Two years as a baker\n- Sourdough breads"},
        **KEY,
    )
    assert (answer.status_code, Job.objects.owned_by(ana).count()) == (422, 1)


def test_a_key_is_its_owners_alone(caller, stranger, ana, ben):
    caller.post("/api/jobs", POSTING, **KEY)
    assert stranger.post("/api/jobs", POSTING, **KEY).get("Idempotent-Replayed") is None
    assert Job.objects.owned_by(ben).count() == 1


def test_an_answer_that_may_change_is_not_kept(caller):
    assert caller.post("/api/jobs", {"text": ""}, **KEY).status_code == 422
    assert not Reply.objects.exists()
    assert caller.post("/api/jobs", POSTING, **KEY).status_code == 201


def test_a_key_that_is_at_work_asks_to_wait(caller, ana):
    caller.post("/api/jobs", POSTING, **KEY)
    Reply.objects.update(status=0)
    assert caller.post("/api/jobs", POSTING, **KEY).status_code == 409
    Reply.objects.update(created=timezone.now() - timedelta(minutes=16))
    assert caller.post("/api/jobs", POSTING, **KEY).status_code == 201


def test_a_key_is_forgotten_after_a_day(caller, ana):
    caller.post("/api/jobs", POSTING, **KEY)
    Reply.objects.update(created=timezone.now() - KEPT)
    caller.post("/api/jobs", POSTING, **KEY)
    assert Job.objects.owned_by(ana).count() == 2


def test_a_file_sent_twice_is_read_once(client, ana):
    client.force_login(ana)
    for _ in range(2):
        file = SimpleUploadedFile("cv.txt", b"Ana Roe\n\nExperience\nBaker, Solheim, 2019 - 2023")
        assert client.post("/api/resumes", {"file": file}, headers=KEY).status_code == 201
    assert Resume.objects.owned_by(ana).count() == 1


@pytest.mark.django_db(transaction=True)
def test_ten_at_once_make_one(ana):
    answers = []

    def ask() -> None:
        client = Client()
        client.force_login(ana)
        answers.append(Caller(client).post("/api/jobs", POSTING, **KEY).status_code)
        connection.close()

    threads = [threading.Thread(target=ask) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Job.objects.owned_by(ana).count() == 1
    assert set(answers) <= {201, 409}


def test_an_endless_key_is_refused(caller):
    assert caller.post("/api/jobs", POSTING, **{"Idempotency-Key": "x" * 201}).status_code == 400


def test_reads_carry_an_etag_and_need_not_be_sent_twice(caller, ana):
    address = f"/api/jobs/{factories.job(ana).pk}"
    first = caller.get(address)
    again = caller.get(address, **{"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    Job.objects.update(title="Another")
    assert caller.get(address, **{"If-None-Match": first["ETag"]}).status_code == 200
