"""Other sites may call the API from a browser only when an operator named them."""

import pytest

NAMED = "https://app.example.org"


@pytest.fixture
def named(settings):
    settings.CORS_ALLOWED_ORIGINS = [NAMED]


def asked(client, origin: str, address: str = "/api/resumes"):
    headers = {
        "Origin": origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization",
    }
    return client.options(address, headers=headers)


def test_nobody_is_named_from_the_start(client):
    assert "Access-Control-Allow-Origin" not in asked(client, NAMED)


def test_a_named_origin_may_ask(client, named):
    assert asked(client, NAMED)["Access-Control-Allow-Origin"] == NAMED


@pytest.mark.parametrize(
    "origin", ["https://evil.example.org", "http://app.example.org", "https://app.example.org.evil.org", "null"]
)
def test_no_other_may(client, named, origin):
    assert "Access-Control-Allow-Origin" not in asked(client, origin)


def test_pages_are_for_no_other_origin(client, named):
    assert "Access-Control-Allow-Origin" not in asked(client, NAMED, "/resumes/")


def test_cookies_never_travel(client, named):
    assert "Access-Control-Allow-Credentials" not in asked(client, NAMED)
