import pytest
from django.urls import reverse

from resumes.correcting.correction import draft_of
from resumes.document import Place
from resumes.structuring.schema import Doubt
from tests import factories
from tests.resumes.correcting.test_correction import posted


@pytest.fixture
def resume(ana):
    return factories.resume(
        ana,
        places={"work[0].position": Place(line=4), "work[1].position": Place(line=9)},
        doubts=(Doubt(path="work[0].position", confidence=0.4, why="It may be the name of a ship."),),
        unplaced=("Radar course", "Page 1 of 2"),
    )


@pytest.fixture
def address(resume):
    return reverse("resumes:correct", args=[resume.pk])


@pytest.fixture
def form(resume) -> dict[str, str]:
    return posted(draft_of(resume.latest.document)) | {"title": "For ferries", "version": "1"}


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


def test_saving_makes_the_next_version_and_keeps_the_first(page, resume, address, form):
    answer = page.post(address, form | {"work[0].position": "Able seaman"})
    assert answer.url == reverse("resumes:show", args=[resume.pk])
    resume.refresh_from_db()
    assert resume.title == "For ferries"
    assert [version.number for version in resume.versions.all()] == [2, 1]
    assert resume.latest.document.work[0].position == "Able seaman"
    assert resume.latest.made_by == "you"
    assert resume.versions.get(number=1).document == factories.document()


def test_what_the_reader_doubted_is_marked_with_its_reason(page, address):
    assert "Please check: It may be the name of a ship." in page.get(address).text


def test_places_follow_their_texts_and_doubts_end_with_saving(page, resume, address, form):
    page.post(address, form | {"do": "up work 1"})
    moved = {"work[0].position": "Cook", "work[1].position": "Deckhand", "basics.label": "Radar course"}
    page.post(address, form | moved)
    reading = resume.latest.reading
    assert reading.places == {"work[0].position": Place(line=9), "work[1].position": Place(line=4)}
    assert reading.doubts == ()
    assert reading.unplaced == ("Page 1 of 2",)


def test_an_order_saves_nothing_and_loses_nothing(page, resume, address, form):
    answer = page.post(address, form | {"basics.label": "Typed just now", "do": "add languages"})
    assert resume.versions.count() == 1
    assert "Typed just now" in answer.text
    assert 'name="languages[0].language"' in answer.text.split("autofocus")[0].rsplit("<input", 1)[1]


def test_a_moved_entry_keeps_the_focus(page, address, form):
    text = page.post(address, form | {"do": "down work 0"}).text
    assert text.count("autofocus") == 1
    assert 'aria-label="Deckhand"' in text.split("autofocus")[0].rsplit("<section", 1)[1]


def test_htmx_gets_the_form_alone(page, address, form):
    answer = page.post(address, form | {"do": "add languages"}, headers={"HX-Request": "true"})
    assert answer.text.lstrip().startswith("<form")
    assert "<html" not in answer.text


def test_a_wrong_date_is_told_at_its_field_and_nothing_is_saved(page, resume, address, form):
    answer = page.post(address, form | {"work[0].startDate": "March 21", "basics.label": "Typed just now"})
    assert answer.status_code == 422
    assert "Write a date as 2021, 2021-03 or 2021-03-15." in answer.text
    assert "Typed just now" in answer.text
    assert resume.versions.count() == 1


def test_two_windows_do_not_overwrite_each_other_unseen(page, resume, address, form):
    page.post(address, form | {"basics.label": "First window"})
    answer = page.post(address, form | {"basics.label": "Second window"})
    assert answer.status_code == 409
    assert "newer version was saved in another window" in answer.text
    assert "Second window" in answer.text
    assert resume.latest.document.basics.label == "First window"
    again = form | {"basics.label": "Second window", "version": "2"}
    page.post(address, again)
    assert resume.latest.document.basics.label == "Second window"


def test_a_forged_version_is_treated_as_the_newest(page, resume, address, form):
    page.post(address, form | {"version": "²"})
    assert resume.latest.number == 2


def test_after_removing_the_hands_stay_at_the_neighbour_or_at_adding(client, ana):
    client.force_login(ana)
    resume = factories.resume(ana)
    address = reverse("resumes:correct", args=[resume.pk])
    entries = {"version": "1", "title": "T", "work[0].was": "0", "work[0].position": "A", "work[1].was": "1"}
    text = client.post(address, entries | {"do": "remove work 1"}).text
    assert "autofocus" in text.split('id="work-0"')[1].split("<details")[0]
    text = client.post(address, {"version": "1", "title": "T", "work[0].was": "0", "do": "remove work 0"}).text
    assert "autofocus" in text.split('value="add work"')[1].split(">")[0]


def test_the_first_field_that_is_wrong_has_the_cursor(client, ana):
    client.force_login(ana)
    resume = factories.resume(ana)
    entries = {
        "version": "1",
        "title": "T",
        "work[0].was": "0",
        "work[0].startDate": "soon",
        "work[0].endDate": "later",
    }
    text = client.post(reverse("resumes:correct", args=[resume.pk]), entries).text
    assert text.count("autofocus") == 1
    assert "autofocus" in text.split('id="work-0-startDate"')[1].split(">")[0]
