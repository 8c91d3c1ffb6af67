"""/api/ats and /api/diff over HTTP. Ana owns, Ben is the stranger."""

import pytest

from customization.runs import services
from tests.customization.runs.conftest import rested

pytestmark = pytest.mark.django_db(transaction=True)


def post(client, address, **body):
    return client.post(f"/api/{address}", body, content_type="application/json")


def test_a_resume_is_scored_with_a_receipt_that_adds_up(client, ana, nurse, ward):
    client.force_login(ana)
    answer = post(client, "ats/analyze", resume_id=nurse.pk, job_id=ward.pk).json()
    earned = sum(term["points"] for term in answer["terms"]) - sum(fault["points"] for fault in answer["faults"])
    assert answer["score"] == pytest.approx(earned, abs=0.6) or answer["score"] < earned
    assert answer == post(client, "ats/analyze", resume_id=nurse.pk, job_id=ward.pk).json()


def test_a_document_and_a_posting_can_be_given_as_they_are(client, ana):
    client.force_login(ana)
    document = {"basics": {"name": "Ida Holm"}, "skills": [{"keywords": ["Sourdough", "Food hygiene"]}]}
    posting = "Night Baker\nHarbour Bakery, Leith\n\nRequirements:\n- Food hygiene certificate\n- Sourdough\n"
    answer = post(client, "ats/optimize", document=document, posting=posting)
    assert answer.status_code == 200
    assert answer.json()["ceiling"] >= answer.json()["report"]["score"]
    assert answer.json()["after"]["score"] >= answer.json()["report"]["score"]


@pytest.mark.parametrize("body", [{}, {"document": {}}, {"document": {}, "posting": "two words"}])
def test_what_is_missing_is_said_in_one_sentence(client, ana, body):
    client.force_login(ana)
    answer = post(client, "ats/analyze", **body)
    assert answer.status_code == 422
    assert answer.json()["detail"]


def test_two_resumes_are_compared_by_meaning(client, ana):
    client.force_login(ana)
    before, after = ({"basics": {"summary": text}} for text in ("I bake rye bread.", "Bakes rye bread."))
    lines = post(client, "diff/generate", before=before, after=after).json()["lines"]
    assert [line["meaning"] for line in lines] == ["reworded"]


def test_the_comparison_of_a_run_is_its_owners(client, ana, ben, begin):
    run = begin()
    client.force_login(ana)
    assert client.get(f"/api/diff/{run.pk}").status_code == 404
    services.choose(run, [change.id for change in services.finished(run)["plan"].changes])
    rested(run)
    lines = client.get(f"/api/diff/{run.pk}").json()["lines"]
    assert any(line["evidence"] for line in lines if line["meaning"] == "reworded")
    page = client.get(f"/api/diff/{run.pk}/page")
    assert page.headers["Content-Disposition"].startswith("attachment")
    assert "<h1>What changed</h1>" in page.content.decode()
    client.force_login(ben)
    assert client.get(f"/api/diff/{run.pk}").status_code == 404
    assert client.get(f"/api/diff/{run.pk}/page").status_code == 404


def test_a_strangers_resume_or_job_cannot_be_scored(client, ben, nurse, ward):
    client.force_login(ben)
    assert post(client, "ats/analyze", resume_id=nurse.pk, posting="x").status_code == 404
    assert post(client, "ats/analyze", document={}, job_id=ward.pk).status_code == 404


@pytest.mark.parametrize("address", ["ats/analyze", "ats/optimize", "diff/generate"])
def test_nobody_signed_in_is_refused(client, db, address):
    assert post(client, address).status_code == 401
