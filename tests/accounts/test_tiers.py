"""What a tier allows, and not one more."""

import json
import threading
from dataclasses import replace

import pytest
from django.db import connection
from django.test import Client

from accounts.models import User
from accounts.tiers import TIERS
from customization.models import Run
from jobs.models import Job
from resumeai.limits import LimitReached
from resumes import services
from resumes.models import Resume
from tests import factories

POSTING = {
    "text": "Night Baker\nHarbour Bakery, Leith\n\nRequirements:\n- Two years as a baker\n- Food hygiene certificate"
}
RESUME = b"Ana Roe\n\nExperience\nBaker, Solheim, 2019 - 2023\n- Baked bread"


@pytest.fixture
def two_of_each(monkeypatch):
    monkeypatch.setitem(TIERS, User.Tier.FREE, replace(TIERS[User.Tier.FREE], resumes=2, jobs=2, runs=2))


def add_job(client):
    return client.post("/api/jobs", json.dumps(POSTING), content_type="application/json")


@pytest.mark.django_db
def test_two_jobs_pass_and_the_third_is_refused_in_words(client, ana, two_of_each):
    client.force_login(ana)
    assert [add_job(client).status_code for _ in range(3)] == [201, 201, 429]
    assert add_job(client).json()["detail"] == (
        "Your account keeps at most 2 jobs: delete one that you no longer need, then try again."
    )
    Job.objects.owned_by(ana).latest("created").delete()
    assert add_job(client).status_code == 201


@pytest.mark.django_db
def test_a_refused_resume_leaves_no_file_behind(ana, two_of_each, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    for _ in range(2):
        services.add_resume(ana, RESUME, "cv.txt")
    with pytest.raises(LimitReached, match="résumés"):
        services.add_resume(ana, RESUME, "cv.txt")
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == Resume.objects.count() == 2


@pytest.mark.django_db
def test_a_page_says_the_same(client, ana, two_of_each):
    client.force_login(ana)
    for _ in range(2):
        factories.job(ana)
    answer = client.post("/jobs/add", POSTING)
    assert answer.status_code == 429
    assert "at most 2 jobs" in answer.text


@pytest.mark.django_db
def test_runs_of_yesterday_do_not_count(client, ana, two_of_each):
    client.force_login(ana)
    resume, job = factories.resume(ana), factories.job(ana)
    body = json.dumps({"resume_id": str(resume.pk), "job_id": str(job.pk), "engine": "builtin"})
    statuses = [client.post("/api/customize/plan", body, content_type="application/json").status_code for _ in range(3)]
    assert statuses == [202, 202, 429]
    Run.objects.update(created="2020-01-01T00:00Z")
    assert client.post("/api/customize/plan", body, content_type="application/json").status_code == 202


@pytest.mark.django_db
def test_premium_has_more_of_everything(ana, ben, two_of_each):
    free, premium = TIERS[User.Tier.FREE], TIERS[User.Tier.PREMIUM]
    assert (premium.resumes, premium.jobs, premium.runs) > (free.resumes, free.jobs, free.runs)
    ana.tier = User.Tier.PREMIUM
    for _ in range(3):
        services.add_resume(ana, RESUME, "cv.txt")
    services.add_resume(ben, RESUME, "cv.txt")


@pytest.mark.django_db(transaction=True)
def test_the_last_place_is_given_once(ana, two_of_each):
    statuses = []

    def ask() -> None:
        client = Client()
        client.force_login(ana)
        statuses.append(add_job(client).status_code)
        connection.close()

    threads = [threading.Thread(target=ask) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [201, 201] + [429] * 8
