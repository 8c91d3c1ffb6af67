import pytest
from django.urls import reverse

from resumes.models import Resume
from resumes.reading.schema import Notice
from resumes.structuring.schema import Doubt
from tests import factories

WORDS = "Ingrid Solheim\n\nExperience\nBaker, Solheim Bakery, 2019 - 2023\n- Baked bread"


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


def shown(page, resume: Resume) -> str:
    return str(page.get(reverse("resumes:show", args=[resume.pk])).text)


def test_all_that_was_understood_is_there(page, ana):
    text = shown(page, factories.resume(ana))
    for words in ("Tove Haugland", "Deckhand", "Fjord Line", "Mar 2021 – today", "2018 – Dec 2020", "Radar"):
        assert words in text


def test_a_doubt_marks_its_text_and_says_why(page, ana):
    doubt = Doubt(path="work[0].position", confidence=0.4, why="It may be the name of a ship.")
    text = shown(page, factories.resume(ana, doubts=(doubt,)))
    assert '<mark class="unsure" title="It may be the name of a ship.">Deckhand</mark>' in text
    assert f"{reverse('resumes:correct', args=[Resume.objects.get().pk])}#work-0-position" in text
    assert "Check this first" in text


def test_hidden_text_and_what_found_no_place_are_told(page, ana):
    notice = Notice(kind="hidden_text", sentence="White text was left out.", found="hire me")
    text = shown(page, factories.resume(ana, notices=(notice,), unplaced=("Page 1 of 2",)))
    assert "White text was left out." in text
    assert "hire me" in text
    assert "Page 1 of 2" in text


def test_what_was_not_read_is_said_in_words(page, ana):
    assert "90 % of your file" in shown(page, factories.resume(ana, coverage=0.907))


def test_the_list_has_pages_and_only_own_resumes(page, ana, ben):
    for number in range(21):
        Resume.objects.create(owner=ana, title=f"Résumé {number:02}")
    Resume.objects.create(owner=ben, title="Ben’s own")
    first, second = page.get("/resumes/").text, page.get("/resumes/?page=2").text
    assert "Page 1 of 2" in first
    assert "Résumé 00" in second
    assert "Résumé 20" not in second
    assert "Ben’s own" not in first + second


def test_an_empty_list_says_what_to_do(page):
    assert "Add your résumé" in page.get("/resumes/").text


def test_deleting_asks_first_and_takes_the_file_along(page, ana, django_capture_on_commit_callbacks):
    page.post("/resumes/add", {"text": WORDS})
    resume = Resume.objects.get()
    storage, name = resume.original.storage, str(resume.original.name)
    address = reverse("resumes:delete", args=[resume.pk])
    assert "cannot be undone" in page.get(address).text
    assert storage.exists(name)
    with django_capture_on_commit_callbacks(execute=True):
        page.post(address)
    assert not Resume.objects.exists()
    assert not storage.exists(name)


def test_the_original_is_only_ever_downloaded(page, ana):
    page.post("/resumes/add", {"text": WORDS + "<script>alert(1)</script>"})
    answer = page.get(reverse("resumes:original", args=[Resume.objects.get().pk]))
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["X-Content-Type-Options"] == "nosniff"
    answer.close()


def test_a_written_resume_without_a_file_has_none_to_download(page, ana):
    resume = factories.resume(ana)
    assert page.get(reverse("resumes:original", args=[resume.pk])).status_code == 404
