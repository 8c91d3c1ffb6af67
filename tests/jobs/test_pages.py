import pytest
from django.urls import reverse

from jobs import services
from jobs.models import Job
from jobs.requirements import Importance
from tests import factories
from tests.conftest import DATA

NURSE = (DATA / "jobs" / "nurse.txt").read_text()


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


def wish(page, job: Job, requirement: str, do: str, **headers: str):
    address = reverse("jobs:requirement", args=[job.pk, requirement])
    return page.post(address, {"do": do}, headers=headers)


def test_a_pasted_posting_becomes_a_job_with_its_requirements(page, ana):
    answer = page.post("/jobs/add", {"text": NURSE})
    job = Job.objects.owned_by(ana).get()
    assert answer.url == reverse("jobs:show", args=[job.pk])
    assert job.title == "Registered Nurse, Medical-Surgical Unit"
    assert job.requirements.requirements
    assert "BLS" in page.get(answer.url).text


def test_what_the_person_typed_goes_before_what_was_found(page):
    page.post("/jobs/add", {"text": NURSE, "title": "Night nurse", "company": "The bay"})
    job = Job.objects.get()
    assert (job.title, job.company) == ("Night nurse", "The bay")


@pytest.mark.parametrize("text", ["", "   ", "Baker wanted"])
def test_too_little_gets_one_sentence_and_loses_nothing(page, text):
    answer = page.post("/jobs/add", {"text": text, "title": "My own title"})
    assert answer.status_code == 422
    (fault,) = answer.context["form"].errors["text"]
    assert fault.endswith(".")
    assert text.strip() in answer.text
    assert "My own title" in answer.text
    assert not Job.objects.exists()


def test_a_text_that_is_too_long_is_told_and_never_cut_by_the_browser(page):
    assert "maxlength" not in page.get("/jobs/add").text.split("<textarea")[1].split(">")[0]
    answer = page.post("/jobs/add", {"text": "long " * 30_000})
    assert answer.status_code == 422
    assert "The text has 149,999 characters; the most is 100,000." in answer.text


def test_quotes_are_marked_in_the_posting(page, ana):
    text = page.get(reverse("jobs:show", args=[factories.job(ana).pk])).text
    assert '<mark id="q-r1">mate&#x27;s licence</mark>' in " ".join(text.split()).replace("<mark  id", "<mark id")
    assert 'class="nice" id="q-r3">knowledge of ECDIS</mark>' in " ".join(text.split())


def test_a_requirement_is_removed(page, ana):
    job = factories.job(ana)
    assert wish(page, job, "r2", "remove").status_code == 302
    job.refresh_from_db()
    assert [each.id for each in job.requirements.requirements] == ["r1", "r3"]


def test_a_requirement_is_weighed_anew(page, ana):
    job = factories.job(ana)
    answer = wish(page, job, "r3", "must", **{"HX-Request": "true"})
    job.refresh_from_db()
    assert job.requirements.requirement("r3").importance == Importance.MUST
    assert "<html" not in answer.text
    assert "Nice to have" not in answer.text


@pytest.mark.parametrize(("requirement", "do"), [("r9", "remove"), ("r1", "praise"), ("r1", "")])
def test_a_wish_that_means_nothing_changes_nothing(page, ana, requirement, do):
    job = factories.job(ana)
    before = job.requirements
    wish(page, job, requirement, do)
    job.refresh_from_db()
    assert job.requirements == before


def test_editing_the_name_keeps_the_requirements_as_weighed(page, ana):
    job = factories.job(ana)
    wish(page, job, "r2", "remove")
    page.post(reverse("jobs:edit", args=[job.pk]), {"text": job.text.replace("\n", "\r\n"), "title": "Mate"})
    job.refresh_from_db()
    assert job.title == "Mate"
    assert [each.id for each in job.requirements.requirements] == ["r1", "r3"]


def test_editing_the_name_leaves_a_reading_that_ends_meanwhile(page, ana):
    stale = factories.job(ana)
    wish(page, Job.objects.get(pk=stale.pk), "r2", "remove")
    services.edit_job(stale, stale.text, "Mate", "")
    stale.refresh_from_db()
    assert stale.title == "Mate"
    assert [each.id for each in stale.requirements.requirements] == ["r1", "r3"]


def test_a_changed_text_is_read_anew(page, ana):
    job = factories.job(ana)
    page.post(reverse("jobs:edit", args=[job.pk]), {"text": NURSE})
    job.refresh_from_db()
    assert job.text == NURSE.strip()
    assert "BLS" in " ".join(each.text for each in job.requirements.requirements)


def test_a_changed_text_that_says_too_little_loses_nothing(page, ana):
    job = factories.job(ana)
    answer = page.post(reverse("jobs:edit", args=[job.pk]), {"text": "Baker wanted", "title": "Baker"})
    assert answer.status_code == 422
    assert "Baker wanted" in answer.text
    job.refresh_from_db()
    assert job.title == "Ferry mate"


def test_deleting_asks_first(page, ana):
    job = factories.job(ana)
    address = reverse("jobs:delete", args=[job.pk])
    assert "cannot be undone" in page.get(address).text
    page.post(address)
    assert not Job.objects.exists()


def test_a_hostile_posting_is_shown_as_text(page):
    page.post("/jobs/add", {"text": NURSE.replace("BLS certification", "<script>alert(1)</script> BLS certification")})
    assert "<script>alert" not in page.get(reverse("jobs:show", args=[Job.objects.get().pk])).text


def test_the_list_shows_own_jobs_only(page, ana, ben):
    factories.job(ana)
    Job.objects.create(owner=ben, title="Ben’s wish", text="x", requirements=factories.job(ben).requirements)
    assert "Ferry mate" in page.get("/jobs/").text
    assert "Ben’s wish" not in page.get("/jobs/").text


def test_a_requirement_is_added_by_hand(page, ana):
    job = factories.job(ana)
    address = reverse("jobs:add_requirement", args=[job.pk])
    assert page.get(address).status_code == 200
    page.post(address, {"text": "Welding", "type": "skill", "importance": "nice"})
    job.refresh_from_db()
    new = job.requirements.requirement("r4")
    assert (new.text, new.type, new.importance, new.by_hand) == ("Welding", "skill", "nice", True)
    assert "yours" in page.get(reverse("jobs:show", args=[job.pk])).text


def test_a_requirement_is_edited_by_hand(page, ana):
    job = factories.job(ana)
    address = reverse("jobs:edit_requirement", args=[job.pk, "r2"])
    assert 'value="Norwegian"' in page.get(address).text
    page.post(address, {"text": "Norwegian, fluent", "type": "language", "importance": "must"})
    job.refresh_from_db()
    changed = job.requirements.requirement("r2")
    assert (changed.text, changed.type, changed.quote) == ("Norwegian, fluent", "language", "Norwegian")


def test_a_faulty_requirement_is_said_and_an_unknown_one_not_found(page, ana):
    job = factories.job(ana)
    faulty = page.post(reverse("jobs:add_requirement", args=[job.pk]), {"text": "", "type": "magic"})
    assert faulty.status_code == 422
    assert set(faulty.context["form"].errors) == {"text", "type", "importance"}
    assert page.get(reverse("jobs:edit_requirement", args=[job.pk, "r9"])).status_code == 404


def test_a_new_text_keeps_what_was_corrected(page, ana):
    job = factories.job(ana)
    wish(page, job, "r1", "nice")
    page.post(
        reverse("jobs:edit", args=[job.pk]), {"text": job.text + "\nYou must be able to swim well.", "title": "Mate"}
    )
    job.refresh_from_db()
    (mine,) = [each for each in job.requirements.requirements if each.by_hand]
    assert (mine.text, mine.importance) == ("Mate's licence", Importance.NICE)
