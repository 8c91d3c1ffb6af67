"""My jobs by stage: moved, dated, noted, searched."""

import json
from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from jobs.models import Job
from jobs.tracking import services
from jobs.tracking.presentation import groups
from tests import factories

STAGE = Job.Stage
MARCH = date(2026, 3, 2)


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


@pytest.fixture
def job(ana):
    return factories.job(ana)


def days(job: Job) -> dict[str, date]:
    return dict(job.moves.values_list("stage", "on"))


def send(client, job: Job, method: str = "put", **body):
    return getattr(client, method)(f"/api/jobs/{job.pk}/track", json.dumps(body), content_type="application/json")


def test_a_new_job_is_saved_and_has_no_other_day(job):
    assert job.stage == STAGE.SAVED
    assert days(job) == {}


def test_one_press_in_the_list_says_that_i_have_applied_today(page, job):
    assert "I have applied" in page.get("/jobs/").text
    page.post(reverse("jobs:move", args=[job.pk]), {"stage": "applied"})
    job.refresh_from_db()
    assert job.stage == STAGE.APPLIED
    assert days(job) == {"applied": timezone.localdate()}


def test_a_stage_that_is_none_changes_nothing(page, job):
    page.post(reverse("jobs:move", args=[job.pk]), {"stage": "hired"})
    answer = page.post(reverse("jobs:track", args=[job.pk]), {"stage": "hired"})
    assert answer.status_code == 422
    job.refresh_from_db()
    assert job.stage == STAGE.SAVED


def test_going_back_takes_the_days_of_later_stages_with_it(job):
    for stage in (STAGE.APPLIED, STAGE.INTERVIEW, STAGE.CLOSED):
        services.move(job, stage, MARCH)
    services.move(job, STAGE.INTERVIEW, MARCH + timedelta(days=9))
    assert days(job) == {"applied": MARCH, "interview": MARCH + timedelta(days=9)}
    services.move(job, STAGE.SAVED)
    assert days(job) == {}


def test_the_form_keeps_day_next_day_and_notes(page, job):
    given = {"stage": "interview", "on": "2026-03-02", "next_on": "2026-03-09", "notes": "Ask for Liv\nBring papers"}
    answer = page.post(reverse("jobs:track", args=[job.pk]), given)
    assert answer.url == reverse("jobs:show", args=[job.pk])
    shown = page.get(answer.url).text
    assert "Ask for Liv" in shown
    assert "2026-03-09" in shown
    assert days(job) == {"interview": MARCH}


def test_notes_alone_leave_the_day_of_the_stage(page, job):
    services.move(job, STAGE.APPLIED, MARCH)
    form = page.get(reverse("jobs:track", args=[job.pk])).text
    assert 'value="2026-03-02"' in form
    page.post(reverse("jobs:track", args=[job.pk]), {"stage": "applied", "on": "", "notes": "No reply"})
    assert days(job) == {"applied": MARCH}


@pytest.mark.parametrize(
    ("words", "stage", "found"),
    [
        ("", "", 3),
        ("ferry", "", 2),
        ("FERRY liv", "", 1),
        ("stavanger", "", 1),
        ("ferry", "applied", 1),
        ("", "offer", 0),
        ("", "hired", 3),
        ("100%", "", 0),
    ],
)
def test_words_and_stage_find_jobs(ana, ben, words, stage, found):
    one, _, third = (factories.job(ana) for _ in range(3))
    factories.job(ben)
    services.track(one, STAGE.APPLIED, MARCH, None, "Ask for Liv")
    Job.objects.filter(pk=third.pk).update(title="Cook", company="Stavanger Inn")
    assert services.found(ana, words, stage).count() == found


def test_the_list_goes_by_stage_and_the_newest_first(ana):
    one, other, third = (factories.job(ana) for _ in range(3))
    services.move(one, STAGE.OFFER)
    shown = [(group.stage, [row.job.pk for row in group.rows]) for group in groups(services.found(ana))]
    assert shown == [("saved", [third.pk, other.pk]), ("offer", [one.pk])]


def test_a_day_that_is_over_is_marked_and_a_closed_job_waits_for_none(ana, job):
    yesterday = timezone.localdate() - timedelta(days=1)
    services.track(job, STAGE.APPLIED, None, yesterday, "")
    assert groups(services.found(ana))[0].rows[0].late
    services.move(job, STAGE.CLOSED)
    assert not groups(services.found(ana))[0].rows[0].late


def test_typing_gets_the_list_alone(page, job):
    part = page.get("/jobs/?q=ferry", headers={"hx-request": "true"}).text
    assert 'id="board"' in part
    assert "<html" not in part
    assert "No job here has these words" in page.get("/jobs/?q=nothing").text


def test_search_words_are_shown_as_text(page, job):
    shown = page.get('/jobs/?q="><script>alert(1)</script>').text
    assert "<script>alert" not in shown


def test_the_api_tells_and_changes_the_stage(page, job):
    made = send(page, job, stage="applied", on="2026-03-02", notes="By their form").json()
    assert made == {
        "stage": "applied",
        "next_on": None,
        "notes": "By their form",
        "moves": [{"stage": "applied", "on": "2026-03-02"}],
    }
    assert send(page, job, next_on="2026-03-09").json()["notes"] == "By their form"
    assert page.get(f"/api/jobs/{job.pk}/track").json()["next_on"] == "2026-03-09"
    assert send(page, job, next_on=None).json()["next_on"] is None
    assert send(page, job, stage="hired").status_code == 422
    assert [each["stage"] for each in page.get("/api/jobs?stage=applied").json()["items"]] == ["applied"]
    assert page.get("/api/jobs?search=nothing").json()["count"] == 0


def test_a_stranger_cannot_move_it_by_the_api(client, ben, job):
    client.force_login(ben)
    assert send(client, job, stage="closed").status_code == 404
    job.refresh_from_db()
    assert job.stage == STAGE.SAVED
