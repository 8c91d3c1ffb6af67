"""/api/cover-letter over HTTP. Ana owns, Ben is the stranger."""

import pytest

from customization.models import Letter, Run
from resumeai.work.threads import WORKERS
from tests import factories
from tests.customization.letter.conftest import rested

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def workers():
    yield
    WORKERS.stop()


def post(client, address, **body):
    return client.post(f"/api/{address}", body, content_type="application/json")


def generate(client, **body):
    return post(client, "cover-letter/generate", **body)


def test_a_letter_for_a_run_is_started_and_read(client, ana):
    client.force_login(ana)
    run = factories.run(ana, Run.State.DONE)
    started = generate(client, run_id=run.pk, style="modern", language="de", why="Ich fahre gern zur See")
    assert started.status_code == 202
    letter = rested(Letter.objects.get())
    read = client.get(f"/api/cover-letter/{started.json()['id']}").json()
    assert (read["state"], read["options"]["style"], read["letter"]["language"]) == ("done", "modern", "de")
    assert read["text"] == letter.letter.text
    assert "Ich fahre gern zur See." in read["text"]
    assert all(one["verdict"] == "supported" for part in read["letter"]["paragraphs"] for one in part)


def test_a_letter_for_a_resume_and_a_job_needs_no_run(client, ana):
    client.force_login(ana)
    resume, job = factories.resume(ana), factories.job(ana)
    started = generate(client, resume_id=resume.pk, job_id=job.pk)
    assert started.status_code == 202
    assert started.json()["run_id"] is None
    assert rested(Letter.objects.get()).state == "done"


@pytest.mark.parametrize("body", [{}, {"style": "shouting"}, {"why": "x" * 401}, {"language": "tlh"}])
def test_what_does_not_fit_is_refused(client, ana, body):
    client.force_login(ana)
    whole = body and {"run_id": factories.run(ana, Run.State.DONE).pk, **body}
    assert generate(client, **whole).status_code == 422


def test_a_model_that_is_not_there_is_refused(client, ana):
    client.force_login(ana)
    run = factories.run(ana, Run.State.DONE)
    assert generate(client, run_id=run.pk, engine="model").status_code == 422


def test_a_stranger_gets_404(client, ana, ben):
    client.force_login(ben)
    run, letter = factories.run(ana, Run.State.DONE), factories.letter(ana)
    assert generate(client, run_id=run.pk).status_code == 404
    assert generate(client, resume_id=factories.resume(ana).pk, job_id=factories.job(ana).pk).status_code == 404
    assert client.get(f"/api/cover-letter/{letter.pk}").status_code == 404
    assert Letter.objects.count() == 1


def test_the_task_door_writes_letters_too(client, ana):
    client.force_login(ana)
    run = factories.run(ana, Run.State.DONE)
    started = post(client, "tasks/start", kind="letter", input={"run_id": str(run.pk), "length": "short"})
    assert started.status_code in (200, 201, 202)
    assert rested(Letter.objects.get()).letter is not None
