"""What a script asked for and did not get is told in a line; a person who asked gets a page."""

import pytest
from django.test import Client
from django.urls import reverse

from resumes.models import Resume
from tests import factories

BY_SCRIPT = {"HX-Request": "true"}
TEXT = "Tove Haugland\ntove@example.org\n\nExperience\nDeckhand, Fjord Line, 2021 - today\n- Moored ferries\n"
GONE = "/jobs/00000000-0000-4000-8000-000000000000"


@pytest.fixture
def visitor(ana):
    client = Client(enforce_csrf_checks=True)
    client.force_login(ana)
    return client


def told(answer, status, words):
    assert answer.status_code == status
    assert (answer["HX-Retarget"], answer["HX-Reswap"]) == (".toasts", "innerHTML")
    assert words in answer.text
    assert "<h1>" not in answer.text


def test_what_is_gone_is_told_in_a_line_to_a_script_and_on_a_page_to_a_person(visitor):
    told(visitor.get(GONE, headers=BY_SCRIPT), 404, "has been deleted")
    assert "<h1>" in visitor.get(GONE).text


def test_a_page_that_grew_old_is_told_in_german(visitor, ana):
    address = reverse("jobs:requirement", args=[factories.job(ana).pk, "r1"])
    told(visitor.post(address, {}, headers=BY_SCRIPT | {"Accept-Language": "de"}), 403, "laden Sie die Seite neu")


def test_the_end_of_what_an_account_may_do_is_told_in_its_own_words(client, ana):
    client.force_login(ana)
    Resume.objects.bulk_create(Resume(owner=ana, title=str(number)) for number in range(50))
    told(client.post(reverse("resumes:add"), {"text": TEXT}, headers=BY_SCRIPT), 429, "50")
