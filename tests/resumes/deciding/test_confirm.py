"""A doubtful text is confirmed with one press."""

import pytest
from django.urls import reverse

from resumes.models import Resume
from resumes.structuring.schema import Doubt
from tests import factories

PHONE = Doubt(path="basics.name", confidence=0.4, why="It stands below another line.")
DATE = Doubt(path="work[0].startDate", confidence=0.6, why="The year may be another.")


@pytest.fixture
def resume(ana) -> Resume:
    return factories.resume(ana, doubts=(PHONE, DATE), unplaced=("Radar course",))


def pressed(client, resume: Resume, path: str, version: int = 1) -> str:
    address = reverse("resumes:confirm", args=[resume.pk])
    return str(client.post(address, {"path": path, "version": version}, follow=True).text)


def test_one_is_confirmed_and_the_others_wait(client, ana, resume):
    client.force_login(ana)
    text = pressed(client, resume, "basics.name")
    assert "Confirmed in version 2" in text
    assert resume.latest.reading.doubts == (DATE,)
    assert resume.latest.reading.unplaced == ("Radar course",)
    assert resume.latest.document == resume.versions.get(number=1).document


def test_all_are_confirmed_at_once(client, ana, resume):
    client.force_login(ana)
    assert "All of these are right" in client.get(reverse("resumes:show", args=[resume.pk])).text
    pressed(client, resume, "")
    assert resume.latest.reading.doubts == ()


@pytest.mark.parametrize(("path", "version"), [("basics.email", 1), ("basics.name", 7), ("basics.name", 0)])
def test_what_is_not_in_doubt_or_was_changed_meanwhile_is_told(client, ana, resume, path, version):
    client.force_login(ana)
    assert "nothing was confirmed" in pressed(client, resume, path, version)
    assert resume.versions.count() == 1
