"""/api/customize: a whole run for a program."""

import pytest

from customization.models import Answer, Run
from jobs.models import Job
from resumes.models import Resume
from tests import factories
from tests.customization.runs.conftest import rested
from tests.doors.conftest import Caller

pytestmark = pytest.mark.django_db(transaction=True)
POSTING = "Night Baker\nHarbour Bakery, Leith\n\nRequirements:\n- Food hygiene certificate\n- Two years as a baker"


@pytest.fixture
def caller(client, ana, begin) -> Caller:
    """`begin` ends the workers with the test."""
    client.force_login(ana)
    return Caller(client)


def settled(caller: Caller, answer) -> dict:
    assert answer.status_code == 202, answer.text
    rested(Run.objects.get(pk=answer.json()["id"]))
    return dict(caller.get(f"/api/customize/{answer.json()['id']}").json())


def test_a_run_from_the_plan_to_the_files(caller, nurse, ward):
    planned = settled(caller, caller.post("/api/customize/plan", {"resume_id": str(nurse.pk), "job_id": str(ward.pk)}))
    assert (planned["state"], planned["error"], planned["document"]) == ("awaiting_choice", "", None)
    first = planned["plan"]["changes"][0]["id"]
    done = settled(caller, caller.post("/api/customize/implement", {"run_id": planned["id"], "keep": [first]}))
    assert done["state"] == "done"
    assert done["document"]["basics"]["name"] == nurse.latest.document.basics.name
    assert done["scores"]["after"]["score"] >= done["scores"]["before"]["score"]
    assert [stage["name"] for stage in done["stages"]][:2] == ["evaluate", "plan"]
    for kind, begins in {"pdf": b"%PDF", "docx": b"PK", "json": b"{"}.items():
        file = caller.post(f"/api/export/{kind}", {"run_id": done["id"], "style": "modern"})
        assert file.content.startswith(begins)
        assert "attachment" in file["Content-Disposition"]


def test_a_run_from_end_to_end_asks_nobody_and_asks_again_later(caller, nurse, ward):
    body = {"resume_id": str(nurse.pk), "job_id": str(ward.pk), "engine": "builtin"}
    answer = caller.post("/api/customize/resume", body)
    run = Run.objects.get(pk=answer.json()["id"])
    while rested(run).state == Run.State.AWAITING_CHOICE:
        pass
    done = caller.get(f"/api/customize/{run.pk}").json()
    assert (done["state"], done["error"]) == ("done", "")
    kept = Run.objects.get(pk=run.pk).choice.kept
    assert kept == {change["id"] for change in done["plan"]["changes"]}
    caller.send("post", f"/api/customize/{run.pk}/choose-again")
    assert rested(run).state == Run.State.AWAITING_CHOICE


def test_what_is_sent_along_is_kept_as_yours(caller, ana):
    document = {"basics": {"name": "Ida Holm"}, "work": [{"name": "Harbour Bakery", "position": "Baker"}]}
    answer = caller.post("/api/customize/plan", {"document": document, "posting": POSTING, "engine": "builtin"})
    run = settled(caller, answer)
    assert run["job_title"] == "Night Baker"
    assert Resume.objects.owned_by(ana).get(pk=run["resume_id"]).latest.document.basics.name == "Ida Holm"


def test_a_posting_that_cannot_be_read_stores_nothing(client, ana):
    client.force_login(ana)
    caller = Caller(client)
    answer = caller.post("/api/customize/plan", {"document": {"basics": {"name": "Ida"}}, "posting": ""})
    assert answer.status_code == 422
    assert not Resume.objects.owned_by(ana).exists()
    assert not Job.objects.owned_by(ana).exists()


def test_a_model_that_is_not_there_is_said(caller, nurse, ward):
    body = {"resume_id": str(nurse.pk), "job_id": str(ward.pk), "engine": "model"}
    answer = caller.post("/api/customize/plan", body)
    assert (answer.status_code, answer.json()["detail"]) == (
        422,
        "This site has no model: leave engine empty or say builtin.",
    )


def test_answers_become_evidence_and_the_plan_is_made_anew(caller, ana, begin):
    run = begin()
    question = caller.get(f"/api/customize/{run.pk}").json()["evaluation"]["questions"][0]
    body = {"answers": [{"question_id": question["id"], "says": "no"}]}
    again = settled(caller, caller.post(f"/api/customize/{run.pk}/answers", body))
    assert question["id"] not in [each["id"] for each in again["evaluation"]["questions"]]
    assert Answer.objects.owned_by(ana).get().given.denied


def test_a_whole_section_is_kept_by_its_name_and_nothing_else(caller, begin):
    run = begin()
    planned = caller.get(f"/api/customize/{run.pk}").json()["plan"]["changes"]
    own = {change["id"] for change in planned if change["path"].startswith("work")}
    done = settled(caller, caller.post("/api/customize/implement", {"run_id": str(run.pk), "keep": ["work"]}))
    assert 0 < len(own) < len(planned)
    run.refresh_from_db()
    assert run.choice.kept == own
    assert {one["what"] for one in done["preserved"] if one["kept"]} >= {"employers", "dates", "contact"}


def test_what_is_not_due_is_a_conflict(caller, begin):
    run = begin()
    for act in ("choose-again", "retry"):
        answer = caller.send("post", f"/api/customize/{run.pk}/{act}")
        assert answer.status_code == 409
        assert answer.json()["detail"].endswith(".")


def test_the_status_is_small_and_the_list_has_own_runs_only(caller, ana, ben, begin):
    run = begin()
    factories.run(ben)
    told = caller.get(f"/api/customize/status/{run.pk}").json()
    assert (told["state"], told["percent"]) == ("awaiting_choice", 100)
    assert "plan" not in told
    assert [row["id"] for row in caller.get("/api/customize").json()["items"]] == [str(run.pk)]


def test_a_stranger_starts_nothing_with_what_is_yours(caller, ana, ben, nurse, ward):
    caller.client.force_login(ben)
    own, job = factories.resume(ben), factories.job(ben)
    for resume_id, job_id in ((nurse.pk, job.pk), (own.pk, ward.pk)):
        answer = caller.post("/api/customize/plan", {"resume_id": str(resume_id), "job_id": str(job_id)})
        assert answer.status_code == 404
    run = factories.run(ana, Run.State.AWAITING_CHOICE)
    assert caller.post("/api/customize/implement", {"run_id": str(run.pk)}).status_code == 404
    said = {"answers": [{"question_id": "q1", "says": "no"}]}
    assert caller.post(f"/api/customize/{run.pk}/answers", said).status_code == 404
    assert not Run.objects.owned_by(ben).exists()


def test_a_deleted_run_is_gone_and_the_resume_stays(caller, begin, nurse):
    run = begin()
    assert caller.send("delete", f"/api/customize/{run.pk}").status_code == 204
    assert caller.get(f"/api/customize/{run.pk}").status_code == 404
    assert Resume.objects.filter(pk=nurse.pk).exists()


@pytest.mark.parametrize(
    "resume", [{"resume_id": "00000000-0000-4000-8000-000000000000"}, {"document": {"basics": {"name": "A"}}}, {}]
)
def test_a_posting_is_not_kept_for_a_resume_that_cannot_be_had(caller, ward, resume):
    answer = caller.post("/api/customize/plan", {**resume, "posting": POSTING})
    assert answer.status_code in (404, 422)
    assert list(Job.objects.all()) == [ward]


def test_nothing_given_is_kept_beyond_the_runs_of_a_day(caller, nurse, ward):
    factories.runs_of_a_day(nurse.owner)
    before = set(Resume.objects.all()), set(Job.objects.all())
    document = nurse.latest.document.model_dump(mode="json", by_alias=True)
    for given in ({"document": document}, {"resume_id": str(nurse.pk)}):
        assert caller.post("/api/customize/plan", {**given, "posting": POSTING}).status_code == 429
    assert (set(Resume.objects.all()), set(Job.objects.all())) == before


def test_a_job_that_was_there_stays_when_the_resume_cannot_be_read(caller, ward):
    document = {"basics": {"name": "A"}}
    assert caller.post("/api/customize/plan", {"document": document, "job_id": str(ward.pk)}).status_code == 422
    assert Job.objects.filter(pk=ward.pk).exists()


def test_a_run_is_not_tried_again_with_a_model_that_is_not_there(caller, ana):
    run = factories.run(ana, Run.State.FAILED)
    answer = caller.post(f"/api/customize/{run.pk}/retry?engine=model", {})
    run.refresh_from_db()
    assert (answer.status_code, run.state, run.engine) == (422, Run.State.FAILED, "builtin")


@pytest.mark.parametrize("address", ["/api/customize/implement", "/api/tasks/start"])
def test_a_line_without_end_is_refused(caller, begin, address):
    run = begin()
    body = {"run_id": str(run.pk), "edits": {"c1": "Led 12 nurses. " * 200}}
    answer = caller.post(address, body if "customize" in address else {"kind": "apply", "input": body})
    run.refresh_from_db()
    assert (answer.status_code, run.state) == (422, Run.State.AWAITING_CHOICE)
    assert answer.json()["errors"][0]["field"].endswith("edits.c1")
