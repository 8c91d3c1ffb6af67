import pytest
from django.urls import reverse

from customization.models import Run
from resumes.structuring.schema import Doubt
from tests import factories

DOUBT = Doubt(path="work[0].position", confidence=0.4, why="It may be the name of a ship.")


@pytest.fixture
def resume(ana):
    return factories.resume(ana, unplaced=("Steered in fog", "Page 1 of 2"), doubts=(DOUBT,))


@pytest.fixture
def address(resume):
    return reverse("resumes:place", args=[resume.pk])


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


def order(
    text: str = "Steered in fog", to: str = "work[0].highlights[+]", version: str = "1", **more: str
) -> dict[str, str]:
    return {"text": text, "to": to, "version": version, **more}


def test_each_text_has_a_form_with_every_place(page, resume):
    text = page.get(reverse("resumes:show", args=[resume.pk])).text
    assert "2 texts without a place" in text
    assert text.count('<option value="work[0].highlights[+]">Experience: Deckhand, Fjord Line</option>') == 2


def test_a_place_makes_a_version_and_leaves_the_other_text_and_the_doubts(page, resume, address):
    answer = page.post(address, order(), follow=True)
    latest = resume.latest
    assert (latest.number, latest.made_by) == (2, "you")
    assert latest.document.work[0].highlights[-1] == "Steered in fog"
    assert latest.reading.document == latest.document
    assert latest.reading.unplaced == ("Page 1 of 2",)
    assert latest.reading.doubts == (DOUBT,)
    assert "It has its place in version 2." in answer.text
    assert resume.versions.get(number=1).reading.unplaced == ("Steered in fog", "Page 1 of 2")


def test_left_out_is_left_out_whatever_is_chosen_beside_it(page, resume, address):
    page.post(address, order("Page 1 of 2", leave="yes"))
    assert resume.latest.document == factories.document()
    assert resume.latest.reading.unplaced == ("Steered in fog",)


@pytest.mark.parametrize(
    "wrong",
    [
        order(to=""),
        order(to="work[7].highlights[+]"),
        order(to="basics.x-note"),
        order("Never stood in the file"),
        order(version="7"),
        order(version="old"),
    ],
)
def test_what_cannot_be_done_changes_nothing_and_is_said(page, resume, address, wrong):
    answer = page.post(address, wrong, follow=True)
    assert 'class="notice doubt"' in answer.text.split("<h1")[0]
    assert resume.versions.count() == 1


def test_the_same_text_sent_twice_is_placed_once(page, resume, address):
    page.post(address, order())
    page.post(address, order())
    assert resume.latest.number == 2


def test_the_start_of_a_run_says_what_is_not_decided(page, ana, resume):
    factories.job(ana)
    start = reverse("customization:start")
    assert "has 2 texts of its file without a place: they are not part of" in page.get(start).text
    resume.versions.all().delete()
    resume.versions.create(number=1, document=factories.document())
    assert "without a place" not in page.get(start).text
    assert not Run.objects.exists()


def test_what_to_check_leads_to_its_field(page, resume):
    text = page.get(reverse("resumes:correct", args=[resume.pk])).text
    assert "#work-0-position" in text
    assert 'id="work-0-position"' in text
    assert "Experience: Deckhand, Fjord Line: Job title" in text
