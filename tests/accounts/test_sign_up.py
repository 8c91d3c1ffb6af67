import re

import pytest
from django.core import mail

from accounts.models import User

PASSWORD = "a calm long evening"


def test_e_mail_and_one_password_make_an_account(client, db):
    answer = client.post("/accounts/signup/", {"email": "Cleo@Example.org", "password1": PASSWORD})
    assert answer.url == "/overview"
    user = User.objects.get()
    assert user.email == "cleo@example.org"
    assert user.tier == User.Tier.FREE
    assert client.get("/overview").status_code == 200


@pytest.mark.parametrize(
    ("email", "password"), [("cleo@example.org", "short"), ("cleo@example.org", "q1w2e3r4t5y6"), ("no", PASSWORD)]
)
def test_a_weak_password_or_a_wrong_address_is_refused_in_words(client, db, email, password):
    answer = client.post("/accounts/signup/", {"email": email, "password1": password})
    assert answer.status_code == 200
    assert 'class="faults"' in answer.text
    assert not User.objects.exists()


def test_a_taken_address_makes_no_second_account(client, ana):
    client.post("/accounts/signup/", {"email": "ANA@example.org", "password1": PASSWORD})
    assert User.objects.count() == 1
    assert "_auth_user_id" not in client.session


def test_signing_in_and_out(client, ana):
    client.post("/accounts/login/", {"login": "ana@example.org", "password": "correct horse battery"})
    assert client.get("/overview").status_code == 200
    assert client.post("/accounts/logout/").url == "/"
    assert client.get("/overview").status_code == 302


def test_a_wrong_password_is_told_without_saying_which_part_was_wrong(client, ana):
    known = client.post("/accounts/login/", {"login": "ana@example.org", "password": "wrong"}).text
    unknown = client.post("/accounts/login/", {"login": "nobody@example.org", "password": "wrong"}).text
    said = [re.findall(r"not correct[^<]*", page) for page in (known, unknown)]
    assert said[0] == said[1] != []


def test_a_forgotten_password_is_replaced_by_mail(client, ana):
    client.post("/accounts/password/reset/", {"email": "ana@example.org"})
    (message,) = mail.outbox
    address = re.search(r"https?://[^/]+(/\S+)", str(message.body))
    assert address is not None
    form = client.get(address[1], follow=True)
    client.post(form.request["PATH_INFO"], {"password1": "a wholly new secret", "password2": "a wholly new secret"})
    ana.refresh_from_db()
    assert ana.check_password("a wholly new secret")


PAGES = (
    "/accounts/email/",
    "/accounts/password/change/",
    "/accounts/2fa/",
    "/accounts/sessions/",
    "/accounts/logout/",
)


@pytest.mark.parametrize("address", PAGES)
def test_account_pages_are_in_our_look(client, ana, address):
    client.force_login(ana)
    answer = client.get(address, follow=True)
    assert answer.status_code == 200
    assert "css/site.css" in answer.text
    assert 'class="masthead"' in answer.text
