"""The overview: where one left, what comes up, how far each job is."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from customization.models import Run
from jobs.models import Job
from resumes.correcting.drafts import KeptDraft
from resumes.services import keep_draft
from tests import factories


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


def test_a_plan_that_waits_is_one_button_away(page, ana):
    run = factories.run(ana, Run.State.AWAITING_CHOICE)
    shown = page.get("/overview").text
    assert "Go on where you left" in shown
    assert reverse("customization:run", args=[run.pk]) in shown
    Run.objects.update(state=Run.State.DONE)
    assert "Go on where you left" not in page.get("/overview").text


def test_what_comes_up_is_told_by_its_day_and_closed_jobs_are_left_out(page, ana):
    soon, late, closed = (factories.job(ana) for _ in range(3))
    today = timezone.localdate()
    Job.objects.filter(pk=soon.pk).update(next_on=today + timedelta(days=2), title="Purser")
    Job.objects.filter(pk=late.pk).update(next_on=today - timedelta(days=2), title="Stoker")
    Job.objects.filter(pk=closed.pk).update(next_on=today, title="Boatswain", stage=Job.Stage.CLOSED)
    coming = list(page.get("/overview").context["coming"])
    assert [job.title for job in coming] == ["Stoker", "Purser"]
    shown = page.get("/overview").text
    assert "past" in shown
    assert "Boatswain" not in shown


def test_versions_are_counted(page, ana):
    resume = factories.resume(ana)
    resume.versions.create(number=2, document=factories.document())
    assert "2 versions" in page.get("/overview").text


def test_corrections_that_are_not_saved_are_one_link_away(page, ana):
    resume = factories.resume(ana)
    asked = reverse("resumes:correct", args=[resume.pk])
    assert asked not in page.get("/overview").text
    keep_draft(resume, KeptDraft(version=1, title="Purser", form={"basics.label": "Half a headl"}))
    shown = page.get("/overview").text
    assert "You have corrections that are not saved" in shown
    assert asked in shown


def test_the_draft_of_a_stranger_is_not_told(page, ben):
    keep_draft(factories.resume(ben), KeptDraft(version=1, title="Purser", form={}))
    assert "corrections that are not saved" not in page.get("/overview").text
