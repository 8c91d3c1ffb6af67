"""Is it worth applying: open jobs by fit, and two of them side by side."""

import pytest
from django.urls import reverse

from customization.worth.presentation import side_by_side
from customization.worth.services import fits
from jobs.models import Job
from jobs.services import add_job
from tests import factories

FERRY = "Deckhand\nFjord Line\n\nRequirements:\n- 2 years as a deckhand\n- ECDIS\n- Radar"
WARD = "Ward nurse\nHarbour Clinic\n\nRequirements:\n- Registered nurse licence\n- Wound care\n- Radar"


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


@pytest.fixture
def jobs(ana):
    return add_job(ana, WARD), add_job(ana, FERRY)


def test_the_nearest_job_comes_first_with_the_advice_of_a_run(page, ana, jobs):
    factories.resume(ana)
    shown = page.get("/jobs/worth").text
    assert shown.index("Deckhand") < shown.index("Ward nurse")
    ward, ferry = fits(ana, ana.resumes.get().latest, jobs)[::-1]
    assert ferry.evaluation.score > ward.evaluation.score
    assert ferry.evaluation.advice in shown


def test_closed_jobs_and_those_of_others_are_left_out(page, ana, ben, jobs):
    factories.resume(ana)
    add_job(ben, FERRY.replace("Deckhand", "Stoker"))
    Job.objects.filter(pk=jobs[0].pk).update(stage=Job.Stage.CLOSED)
    shown = page.get("/jobs/worth").text
    assert "Ward nurse" not in shown
    assert "Stoker" not in shown


def test_a_corrected_job_is_compared_anew(ana, jobs):
    version = factories.resume(ana).latest
    before = fits(ana, version, jobs[1:])[0].evaluation
    job = jobs[1]
    job.requirements = job.requirements.model_copy(update={"requirements": ()})
    job.save()
    assert fits(ana, version, [job])[0].evaluation.matches != before.matches


def test_without_a_resume_or_a_job_it_says_what_to_do_first(page, ana):
    assert "First, your résumé" in page.get("/jobs/worth").text
    factories.resume(ana)
    assert "No open job" in page.get("/jobs/worth").text
    assert "Two jobs and a résumé are needed" in page.get("/jobs/compare").text


def test_a_strangers_resume_is_not_taken(page, ana, ben, jobs):
    mine, theirs = factories.resume(ana), factories.resume(ben)
    assert page.get(f"/jobs/worth?resume={theirs.pk}").context["resume"] == mine
    assert page.get(f"/api/jobs/worth?resume_id={theirs.pk}").status_code == 404


def test_two_jobs_side_by_side_share_what_both_ask_for(page, ana, jobs):
    resume = factories.resume(ana)
    chosen = {"a": jobs[0].pk, "b": jobs[1].pk, "resume": resume.pk}
    answer = page.get("/jobs/compare", chosen)
    assert [side.fit.job for side in answer.context["sides"]] == list(jobs)
    assert [row["requirement"].text for row in answer.context["common"]] == ["Radar"]
    one, other = fits(ana, resume.latest, jobs)
    assert {row["requirement"].text for side in side_by_side(one, other)["sides"] for row in side.alone}.isdisjoint(
        {"Radar"}
    )


def test_a_job_beside_itself_or_beside_a_strangers_is_refused(page, ana, ben, jobs):
    resume, theirs = factories.resume(ana), factories.job(ben)
    same = page.get("/jobs/compare", {"a": jobs[0].pk, "b": jobs[0].pk, "resume": resume.pk})
    assert same.status_code == 422
    assert "Choose another job than the first" in same.text
    foreign = page.get("/jobs/compare", {"a": jobs[0].pk, "b": theirs.pk, "resume": resume.pk})
    assert foreign.status_code == 422


def test_the_api_tells_the_same_order(page, ana, jobs):
    resume = factories.resume(ana)
    told = page.get(f"/api/jobs/worth?resume_id={resume.pk}").json()
    assert [each["title"] for each in told] == ["Deckhand", "Ward nurse"]
    assert told[0]["ceiling"] >= told[0]["score"]
    assert told[1]["band"] == "far"


def test_every_job_of_the_list_leads_to_its_plan(page, ana, jobs):
    resume = factories.resume(ana)
    shown = page.get("/jobs/worth").text
    assert f"{reverse('customization:start')}?job={jobs[1].pk}&amp;resume={resume.pk}" in shown
