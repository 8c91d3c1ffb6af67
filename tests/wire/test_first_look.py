"""Who comes from elsewhere finds the styles in the page, who goes on from page to page asks for them once."""

import re

import pytest

from resumeai.wire.first_look import sheet_within

LINKED, WITHIN = '<link rel="stylesheet"', "<style nonce="


@pytest.mark.parametrize("site", ["none", "cross-site", "same-site"])
def test_a_first_look_brings_the_sheet_and_fetches_it_for_later(client, db, site):
    page = client.get("/", headers={"Sec-Fetch-Site": site}).content.decode()
    assert WITHIN in page
    assert LINKED not in page
    assert '<link rel="prefetch" href="/static/css/site.css" as="style">' in page


@pytest.mark.parametrize("headers", [{}, {"Sec-Fetch-Site": "same-origin"}], ids=["not said", "from a page of ours"])
def test_every_other_page_names_it(client, db, headers):
    answer = client.get("/", headers=headers)
    assert LINKED in answer.content.decode()
    assert WITHIN not in answer.content.decode()
    assert "nonce-" not in answer["Content-Security-Policy"]


def test_the_policy_lets_this_one_in_and_no_other(client, db):
    answer = client.get("/", headers={"Sec-Fetch-Site": "none"})
    again = client.get("/", headers={"Sec-Fetch-Site": "none"})
    (nonce,) = re.findall(r'<style nonce="([^"]+)"', answer.content.decode())
    assert f"'nonce-{nonce}'" in answer["Content-Security-Policy"]
    assert nonce not in again["Content-Security-Policy"]


def test_whoever_keeps_pages_is_told_that_there_are_two(client, db):
    assert "Sec-Fetch-Site" in client.get("/")["Vary"]


def test_what_the_sheet_names_lies_where_a_page_finds_it():
    assert "../" not in sheet_within()
    assert sheet_within().count('url("/static/fonts/') == 4
    assert "</style" not in sheet_within()
