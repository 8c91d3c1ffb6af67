"""Guessing is slow for whoever guesses, however parallel."""

import re
import threading

import pytest
from django.contrib.auth.signals import user_login_failed
from django.db import connection
from django.test import Client

WRONG = {"login": "ana@example.org", "password": "another long word"}


def without_tokens(answer) -> str:
    return re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", answer.text)


@pytest.fixture
def evaluated():
    """Every password that was really compared."""
    tries: list[object] = []

    def compared(sender, **more) -> None:
        tries.append(sender)

    user_login_failed.connect(compared)
    yield tries
    user_login_failed.disconnect(compared)


@pytest.mark.django_db(transaction=True)
def test_of_two_hundred_parallel_guesses_five_are_looked_at(ana, evaluated):
    def guess(number: int) -> None:
        for turn in range(10):
            Client(REMOTE_ADDR=f"10.0.{number}.{turn}").post("/accounts/login/", WRONG)
        connection.close()

    threads = [threading.Thread(target=guess, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(evaluated) == 5


@pytest.mark.django_db
def test_one_address_cannot_try_many_accounts(evaluated):
    for number in range(30):
        Client().post("/accounts/login/", {"login": f"p{number}@example.org", "password": "another long word"})
    assert len(evaluated) <= 20


@pytest.mark.django_db
def test_a_forged_header_changes_no_bucket(ana, evaluated):
    for number in range(30):
        forged = {"X-Forwarded-For": f"203.0.113.{number}"}
        Client(headers=forged).post(
            "/accounts/login/", {"login": f"p{number}@example.org", "password": "another long word"}
        )
    assert len(evaluated) <= 20


@pytest.mark.django_db
def test_known_and_unknown_addresses_are_answered_alike(client, ana):
    known = client.post("/accounts/login/", WRONG)
    unknown = client.post("/accounts/login/", WRONG | {"login": "nobody@example.org"})
    assert known.status_code == unknown.status_code
    assert without_tokens(known).replace("ana@", "nobody@") == without_tokens(unknown)


@pytest.mark.django_db
def test_the_reset_page_says_where_the_message_goes(client, settings):
    assert "no mail server" not in client.get("/accounts/password/reset/").text
    settings.MAILERS = {"default": {"BACKEND": "django.core.mail.backends.console.EmailBackend"}}
    assert "no mail server" in client.get("/accounts/password/reset/").text
