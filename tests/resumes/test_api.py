import json
import uuid

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from resumes.analysis.rules import analyze
from resumes.analysis.schema import Finding
from resumes.models import Analysis, Resume
from tests import factories
from tests.conftest import DATA

NURSE = (DATA / "resumes" / "files" / "nurse_en-typst-sidebar.pdf").read_bytes()


@pytest.fixture
def api(client, ana):
    client.force_login(ana)
    return client


def put(api, resume: Resume, **body):
    return api.put(f"/api/resumes/{resume.pk}", json.dumps(body), content_type="application/json")


def analyzed(api, **body):
    return api.post("/api/analysis/resume", json.dumps(body), content_type="application/json")


def test_a_file_becomes_a_resume(api):
    answer = api.post("/api/resumes", {"file": SimpleUploadedFile("me.pdf", NURSE)})
    assert answer.status_code == 201
    made = answer.json()
    assert (made["version"], made["made_by"], made["original_name"]) == (1, "built-in engine", "me.pdf")
    assert made["document"]["work"][0]["startDate"] == "2019-04"
    assert made["coverage"] == 1.0
    assert api.get(f"/api/resumes/{made['id']}").json() == made


@pytest.mark.parametrize("data", [b"\x89PNG nothing", b"%PDF-1.4 broken", b"Ana"])
def test_a_file_that_cannot_be_read_is_told_in_a_sentence(api, data):
    answer = api.post("/api/resumes", {"file": SimpleUploadedFile("me.pdf", data)})
    assert answer.status_code == 422
    assert answer.json()["detail"].endswith(".")
    assert not Resume.objects.exists()


def test_the_list_has_pages_and_only_own_resumes(api, ana, ben):
    for number in range(3):
        Resume.objects.create(owner=ana, title=f"Résumé {number}")
    Resume.objects.create(owner=ben, title="Ben’s own")
    answer = api.get("/api/resumes?limit=2").json()
    assert answer["count"] == 3
    assert [one["title"] for one in answer["items"]] == ["Résumé 2", "Résumé 1"]


def test_a_changed_document_is_the_next_version_and_keeps_unknown_keys(api, ana):
    resume = factories.resume(ana, unplaced=("Radar course",))
    document = api.get(f"/api/resumes/{resume.pk}").json()["document"]
    document["work"][0]["position"] = "Able seaman"
    answer = put(api, resume, document=document, version=1, title="For ferries")
    assert (answer.status_code, answer.json()["version"], answer.json()["title"]) == (200, 2, "For ferries")
    assert resume.latest.document.work[0].position == "Able seaman"
    assert resume.latest.document.to_json_resume()["work"][0]["x-ship"] == "Stavangerfjord"
    assert resume.latest.reading.unplaced == ("Radar course",)


def test_an_old_version_is_not_put_over_a_newer_one(api, ana):
    resume = factories.resume(ana)
    assert put(api, resume, document={}, version=1).status_code == 200
    answer = put(api, resume, document={}, version=1)
    assert answer.status_code == 409
    assert "newer version" in answer.json()["detail"]


@pytest.mark.parametrize("body", [{}, {"document": []}, {"document": {"work": "much"}}, {"document": {}, "title": ""}])
def test_what_is_no_resume_is_refused(api, ana, body):
    resume = factories.resume(ana)
    assert put(api, resume, **body).status_code == 422
    assert resume.versions.count() == 1


def test_deleting_takes_everything_along(api, ana, django_capture_on_commit_callbacks):
    resume = factories.printed(ana)
    storage, name = resume.original.storage, str(resume.original.name)
    with django_capture_on_commit_callbacks(execute=True):
        assert api.delete(f"/api/resumes/{resume.pk}").status_code == 204
    assert not Resume.objects.exists()
    assert not storage.exists(name)


def test_a_resume_is_analyzed_by_its_id_or_as_a_document(api, ana):
    resume = factories.resume(ana)
    by_id = analyzed(api, resume_id=str(resume.pk)).json()
    assert by_id == analyzed(api, document=factories.document().to_json_resume()).json()
    assert by_id["made_by"] == "built-in engine"
    assert by_id["years"] > 2
    assert by_id["sections"] == ["work", "skills"]
    assert {one["skill"] for one in by_id["skills"]} == {"ECDIS", "Radar"}
    assert all(one["sentence"] for one in by_id["findings"])


@pytest.mark.parametrize("body", [{}, {"resume_id": "no id"}, {"document": {}, "resume_id": str(uuid.uuid4())}])
def test_an_analysis_of_nothing_or_of_two_things_is_refused(api, body):
    assert analyzed(api, **body).status_code == 422


def test_a_stranger_finds_nothing(client, ana, ben):
    resume = factories.resume(ana)
    client.force_login(ben)
    assert put(client, resume, document={}).status_code == 404
    assert analyzed(client, resume_id=str(resume.pk)).status_code == 404
    assert resume.versions.count() == 1


@pytest.mark.parametrize("depth", [400, 900, 50_000])
def test_a_document_nested_without_end_is_refused(api, depth):
    deep = '{"document": {"x-deep": ' + "[" * depth + "]" * depth + "}}"
    assert api.post("/api/analysis/resume", deep, content_type="application/json").status_code in (400, 422)


def test_every_body_has_an_example(client):
    schema = client.get("/api/openapi.json").json()["components"]["schemas"]
    assert all(schema[name]["examples"] for name in ("Changed", "Subject"))


def test_a_model_looks_at_a_kept_resume_only_and_only_where_there_is_one(api, ana):
    resume = factories.resume(ana)
    assert analyzed(api, document={}, engine="model").status_code == 422
    answer = analyzed(api, resume_id=str(resume.pk), engine="model")
    assert answer.status_code == 422
    assert "No model is set up" in answer.json()["detail"]


def test_the_look_of_a_model_is_a_task_and_its_findings_are_told_afterwards(api, ana, configured_standin, settings):
    settings.JOBS = "celery"
    resume = factories.resume(ana)
    begun = analyzed(api, resume_id=str(resume.pk), engine="model")
    assert begun.status_code == 202
    assert api.get(f"/api/tasks/{begun.json()['task_id']}").json()["kind"] == "analyze"
    one = Finding(path="work[0].highlights[1]", kind="vague", sentence="Say what came of it.", by="model")
    found = analyze(resume.latest.document).model_copy(update={"findings": (one,)})
    Analysis.objects.create(version=resume.latest, found=found, made_by="claude-sonnet-5-5")
    told = analyzed(api, resume_id=str(resume.pk)).json()
    assert (told["made_by"], told["findings"][-1]["by"]) == ("built-in engine and claude-sonnet-5-5", "model")
    plain = analyzed(api, resume_id=str(resume.pk), engine="builtin").json()
    assert (plain["made_by"], plain["findings"]) == ("built-in engine", told["findings"][:-1])
