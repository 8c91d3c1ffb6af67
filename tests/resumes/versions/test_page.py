import pytest
from django.urls import reverse

from resumes import services
from resumes.paths import put
from tests import factories


@pytest.fixture
def resume(ana):
    made = factories.resume(ana, unplaced=("Page 1 of 2",))
    services.correct(made, put(factories.document(), "work[0].position", "Able seaman"))
    return made


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


@pytest.fixture
def address(resume):
    return reverse("resumes:versions", args=[resume.pk])


def test_the_newest_two_are_compared_at_first(page, address):
    text = page.get(address).text
    assert "<del>Deckhand</del>" in text
    assert "<ins>Able seaman</ins>" in text


def test_any_two_can_be_compared(page, resume, address):
    services.correct(resume, factories.document())
    assert "have the same words" in page.get(address, {"old": 1, "new": 3}).text
    assert "<ins>Deckhand</ins>" in page.get(address, {"old": 2, "new": 1}).text


@pytest.mark.parametrize("query", [{"old": "9", "new": "1"}, {"old": "x"}, {"new": "²"}, {"old": "-1", "new": "1"}])
def test_versions_that_do_not_exist_are_told(page, address, query):
    answer = page.get(address, query)
    assert answer.status_code == 200
    assert "Choose two versions of the list." in answer.text


def test_a_single_version_has_nothing_to_compare(page, ana):
    text = page.get(reverse("resumes:versions", args=[factories.resume(ana).pk])).text
    assert "Version 1" in text
    assert "What differs" not in text


def test_restoring_makes_the_next_version_and_keeps_all(page, resume):
    page.post(reverse("resumes:restore", args=[resume.pk, 1]))
    assert [version.number for version in resume.versions.all()] == [3, 2, 1]
    assert resume.latest.document == factories.document()
    assert resume.latest.reading.unplaced == ("Page 1 of 2",)
    assert resume.versions.get(number=2).document.work[0].position == "Able seaman"


def test_a_version_that_never_was_cannot_be_restored(page, resume):
    assert page.post(reverse("resumes:restore", args=[resume.pk, 7])).status_code == 404
    assert resume.versions.count() == 2


def test_words_of_a_resume_are_never_markup(page, resume, address):
    services.correct(resume, put(factories.document(), "work[0].position", "<script>alert(1)</script>"))
    assert "<script>alert" not in page.get(address).text
