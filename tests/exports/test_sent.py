"""What went out for a job stays as it went out."""

import json
import zipfile
from datetime import date

import pytest
from django.urls import reverse

from accounts.privacy.archive import archive
from customization.models import Letter, Run
from exports.files.services import Export
from exports.looks.options import Options
from exports.models import Sent
from exports.printing.preferences import keep as prefer
from exports.sent import services
from jobs.models import Job
from tests import factories


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


@pytest.fixture
def run(ana):
    return factories.run(ana, Run.State.DONE)


def keep(page, run, *kinds, **more):
    return page.post(reverse("exports:keep_sent", args=[run.pk]), {"kinds": kinds, **more})


def test_the_file_is_kept_with_the_job_which_counts_as_applied_for(page, run):
    answer = keep(page, run, "pdf", "docx", on="2026-03-02")
    assert answer.url == reverse("jobs:show", args=[run.job_id])
    shown = page.get(answer.url).text
    assert shown.count("Tove Haugland - Ferry mate") >= 2
    job = Job.objects.get()
    assert job.stage == Job.Stage.APPLIED
    assert list(job.moves.values_list("on", flat=True)) == [date(2026, 3, 2)]


def test_its_bytes_stay_whatever_is_chosen_later(page, ana, run):
    keep(page, run, "docx")
    kept = Sent.objects.get()
    before = page.get(reverse("exports:sent", args=[kept.pk]))
    prefer(ana, Options(style="modern"))
    after = page.get(reverse("exports:sent", args=[kept.pk]))
    assert after.content == before.content == bytes(kept.content)
    assert "attachment" in after["Content-Disposition"]
    assert after.content.startswith(b"PK")


def test_the_same_bytes_are_kept_once(run):
    file = Export(b"the same", "Tove Haugland.pdf", "application/pdf")
    one, other = (services.stored(run, run.job, file, date(2026, 3, 2)) for _ in range(2))
    assert one == other
    assert Sent.objects.count() == 1


def test_a_further_interview_is_not_undone_by_a_later_file(page, run):
    Job.objects.update(stage=Job.Stage.INTERVIEW)
    keep(page, run, "pdf")
    assert Job.objects.get().stage == Job.Stage.INTERVIEW


@pytest.mark.parametrize("given", [{}, {"kinds": "exe"}, {"kinds": "pdf", "on": "soon"}])
def test_nothing_ticked_or_no_day_keeps_nothing_and_says_so(page, run, given):
    answer = page.post(reverse("exports:keep_sent", args=[run.pk]), given)
    assert answer.url == reverse("customization:run", args=[run.pk])
    assert "Tick at least one file" in page.get("/jobs/").text
    assert not Sent.objects.exists()


def test_a_letter_that_may_leave_is_offered_and_kept(ana):
    letter = factories.letter(ana)
    assert letter.run
    assert letter.run is not None
    assert services.finished_letter(letter.run) == letter
    (kept,) = services.keep(letter.run, ["letter-docx"])
    assert kept.name.endswith(".docx")
    Letter.objects.update(state=Letter.State.FAILED)
    assert services.keep(letter.run, ["letter-pdf"]) == []


def test_no_more_than_so_many_are_kept_for_one_job_and_it_is_said(page, ana, run):
    about = {"owner": ana, "job": run.job, "name": "old", "content": b"old"}
    Sent.objects.bulk_create(Sent(**about, sha256=str(at)) for at in range(services.MOST - 1))
    shown = page.get(keep(page, run, "pdf", "docx").url).text
    assert "A job keeps 20 sent files: delete some of them first." in shown
    body = {"run_id": str(run.pk), "files": ["pdf", "docx"]}
    address = f"/api/jobs/{run.job_id}/sent"
    assert page.post(address, body, content_type="application/json").status_code == 409
    assert Sent.objects.count() == services.MOST - 1
    assert len(services.keep(run, ["pdf"])) == 1


def test_the_copy_outlives_its_run_and_goes_with_its_job(page, run):
    keep(page, run, "pdf")
    run.delete()
    assert Sent.objects.get().run is None
    Job.objects.get().delete()
    assert not Sent.objects.exists()


def test_the_owner_takes_it_away(page, ana):
    kept = factories.sent(ana)
    answer = page.post(reverse("exports:delete_sent", args=[kept.pk]))
    assert answer.url == reverse("jobs:show", args=[kept.job_id])
    assert not Sent.objects.exists()


def test_it_is_in_the_archive_as_a_file(ana):
    kept = factories.sent(ana)
    with archive(ana) as whole, zipfile.ZipFile(whole) as packed:
        (row,) = json.loads(packed.read("data/exports.Sent.json"))
        assert packed.read(row["content"]) == bytes(kept.content)


def test_the_api_keeps_lists_sends_and_deletes(page, run):
    address = f"/api/jobs/{run.job_id}/sent"
    body = json.dumps({"run_id": str(run.pk), "files": ["pdf"], "on": "2026-03-02"})
    made = page.post(address, body, content_type="application/json")
    assert made.status_code == 201
    (listed,) = page.get(address).json()
    assert listed == made.json()[0]
    assert page.get(f"{address}/{listed['id']}").content.startswith(b"%PDF")
    assert page.delete(f"{address}/{listed['id']}").status_code == 204
    assert page.get(address).json() == []


def test_a_strangers_run_is_not_sent_by_the_api(client, ana, ben, run):
    client.force_login(ben)
    theirs = factories.job(ben)
    body = json.dumps({"run_id": str(run.pk), "files": ["pdf"]})
    for job in (run.job, theirs):
        answer = client.post(f"/api/jobs/{job.pk}/sent", body, content_type="application/json")
        assert answer.status_code == 404
    assert not Sent.objects.exists()
