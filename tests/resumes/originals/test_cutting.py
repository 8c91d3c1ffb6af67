"""A line cut out of the picture of its page."""

import pytest
from django.urls import reverse

from resumes.originals.cutting import cut
from tests import factories


def address(resume, number: int = 1) -> str:
    return reverse("resumes:place_in_file", args=[resume.pk, number])


def test_the_window_holds_the_line_with_room_around_it():
    found = cut("100,200,300,212")
    assert (found.left, found.top) == (92, 192)
    assert found.left + found.width >= 300
    assert found.top + found.height >= 212
    assert found.line[0] < 100


def test_a_single_word_is_not_blown_up():
    assert cut("0,0,20,10").width > 200


@pytest.mark.parametrize(
    "box", ["", "1,2,3", "1,2,3,4,5", "a,b,c,d", "nan,0,1,1", "0,0,inf,1", "5,0,1,1", "-5,0,1,1", "0,0,1,99999"]
)
def test_what_is_no_place_is_not_found(client, ana, box):
    client.force_login(ana)
    assert client.get(address(factories.printed(ana)), {"box": box}).status_code == 404


def test_the_page_shows_the_picture_and_the_line(client, ana):
    client.force_login(ana)
    resume = factories.printed(ana)
    shown = client.get(address(resume), {"box": "100,200,300,212"})
    assert reverse("resumes:page", args=[resume.pk, 1]) in shown.text
    assert 'viewBox="92.0 192.0 260.0 28.0"' in shown.text
    part = client.get(address(resume), {"box": "100,200,300,212"}, headers={"hx-request": "true"}).text
    assert "<html" not in part


def test_without_a_file_or_for_a_stranger_there_is_nothing(client, ana, ben):
    client.force_login(ana)
    assert client.get(address(factories.resume(ana)), {"box": "1,1,2,2"}).status_code == 404
    theirs = address(factories.printed(ana))
    client.force_login(ben)
    assert client.get(theirs, {"box": "1,1,2,2"}).status_code == 404
