"""Every error page says what happened in one sentence and shows a way on, in our look."""

import pytest
from django.template.loader import render_to_string


@pytest.mark.parametrize("code", ["400", "403", "403_csrf", "404", "500"])
def test_an_error_page_needs_no_request_and_shows_a_way_on(code):
    page = render_to_string(f"{code}.html")
    assert "<h1>" in page
    assert 'href="/">Go to the start' in page


def test_an_unknown_address_is_404_in_our_look(client, db):
    answer = client.get("/no/such/page")
    assert answer.status_code == 404
    assert "There is nothing here" in answer.text


def test_a_form_without_its_token_is_refused_in_words(db, ana):
    from django.test import Client

    client = Client(enforce_csrf_checks=True)
    client.force_login(ana)
    answer = client.post("/resumes/add", {"text": "x"})
    assert answer.status_code == 403
    assert "This form was too old" in answer.text
