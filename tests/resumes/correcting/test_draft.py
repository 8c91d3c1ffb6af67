"""A correction that is left without saving is there again. Ana owns, Ben is the stranger."""

import pytest
from django.urls import reverse

from resumes.correcting.correction import draft_from, draft_of, form_of
from resumes.structuring.schema import Doubt
from tests import factories
from tests.resumes.correcting.test_correction import full, posted


@pytest.fixture
def resume(ana):
    return factories.resume(ana)


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


@pytest.fixture
def form(resume) -> dict[str, str]:
    return posted(draft_of(resume.latest.document)) | {"title": "For ferries", "version": "1"}


def address(resume, name="correct") -> str:
    return reverse(f"resumes:{name}", args=[resume.pk])


def test_a_draft_comes_back_as_it_was_sent():
    draft = draft_of(full())
    assert draft_from(form_of(draft)) == draft


def test_what_was_written_and_not_saved_is_there_again(page, resume, form):
    kept = page.post(address(resume, "keep_draft"), form | {"basics.label": "Half a headl"})
    assert "Kept as a draft" in kept.text
    assert "<form" not in kept.text
    assert resume.versions.count() == 1
    assert "not saved as a version" in page.get(address(resume, "show")).text
    text = page.get(address(resume)).text
    assert "Half a headl" in text
    assert "You left this without saving" in text
    assert 'value="For ferries"' in text


def test_an_order_is_kept_too(page, resume, form):
    page.post(address(resume), form | {"do": "add languages", "basics.label": "Typed just now"})
    text = page.get(address(resume)).text
    assert 'name="languages[0].language"' in text
    assert "Typed just now" in text


def test_saving_ends_the_draft(page, resume, form):
    page.post(address(resume, "keep_draft"), form | {"basics.label": "Half a headl"})
    page.post(address(resume), form | {"basics.label": "Headline"})
    resume.refresh_from_db()
    assert resume.draft is None
    assert resume.latest.document.basics.label == "Headline"


def test_it_can_be_thrown_away(page, resume, form):
    page.post(address(resume, "keep_draft"), form | {"basics.label": "Half a headl"})
    answer = page.post(address(resume), form | {"do": "forget"}, follow=True)
    assert "Half a headl" not in answer.text
    assert resume.versions.count() == 1


def test_half_a_date_is_no_fault_before_saving(page, resume, form):
    page.post(address(resume, "keep_draft"), form | {"work[0].startDate": "20"})
    text = page.get(address(resume)).text
    assert "Write a date as" not in text


def test_a_draft_of_an_older_version_does_not_overwrite_a_newer_one_unseen(page, resume, form):
    page.post(address(resume, "keep_draft"), form | {"basics.label": "Old window"})
    resume.versions.create(number=2, document=resume.latest.document)
    assert 'name="version" value="1"' in page.get(address(resume)).text
    assert page.post(address(resume), form | {"basics.label": "Old window"}).status_code == 409


def test_what_is_to_be_checked_is_still_marked_until_it_is_changed(client, ana):
    client.force_login(ana)
    doubt = Doubt(path="work[1].position", confidence=0.4, why="It may be the name of a ship.")
    resume = factories.resume(ana, doubts=(doubt,))
    form = posted(draft_of(resume.latest.document)) | {"title": "T", "version": "1"}
    moved = client.post(address(resume), form | {"do": "up work 1"}).text
    assert "It may be the name of a ship." in moved.split('id="work-0-position"')[1].split("</div>")[0]
    client.post(address(resume, "keep_draft"), form | {"work[1].position": "Pilot"})
    assert "Please check: It may be" not in client.get(address(resume)).text


def test_only_known_fields_are_kept(page, resume, form):
    page.post(address(resume, "keep_draft"), form | {"is_staff": "yes", "work[0].salary": "9"})
    resume.refresh_from_db()
    assert not {"is_staff", "work[0].salary"} & set(resume.draft.form)


def test_a_stranger_gets_404(client, ben, resume, form):
    client.force_login(ben)
    assert client.post(address(resume, "keep_draft"), form).status_code == 404
