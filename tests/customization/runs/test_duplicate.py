"""A run once more, for another job."""

import pytest
from django.urls import reverse

from customization.models import Run
from tests import factories


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


@pytest.fixture
def run(ana):
    return factories.run(ana, Run.State.DONE)


def test_the_same_version_is_compared_with_another_job(page, ana, run):
    run.version.resume.versions.create(number=2, document=factories.document())
    other = factories.job(ana)
    address = reverse("customization:duplicate", args=[run.pk])
    token = page.get(address).context["form"]["form_token"].value()
    answer = page.post(address, {"job": other.pk, "form_token": token})
    made = Run.objects.owned_by(ana).exclude(pk=run.pk).get()
    assert answer.url == reverse("customization:run", args=[made.pk])
    assert (made.version, made.job) == (run.version, other)
    page.post(address, {"job": other.pk, "form_token": token})
    assert Run.objects.owned_by(ana).count() == 2


def test_without_another_job_it_says_what_to_do_first(page, run):
    assert "No other job yet" in page.get(reverse("customization:duplicate", args=[run.pk])).text


def test_the_same_job_or_a_strangers_is_refused(page, ben, run):
    for job in (run.job, factories.job(ben)):
        assert page.post(reverse("customization:duplicate", args=[run.pk]), {"job": job.pk}).status_code == 422


def test_the_api_does_the_same_and_keeps_to_its_owner(page, client, ana, ben, run):
    other, theirs = factories.job(ana), factories.job(ben)
    assert page.post(f"/api/customize/{run.pk}/duplicate?job_id={other.pk}").json()["job_id"] == str(other.pk)
    assert page.post(f"/api/customize/{run.pk}/duplicate?job_id={theirs.pk}").status_code == 404
    client.force_login(ben)
    assert client.post(f"/api/customize/{run.pk}/duplicate?job_id={theirs.pk}").status_code == 404
