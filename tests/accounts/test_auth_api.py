"""/api/auth: an account for a program."""

import json

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.core import mail
from django.test import Client

from accounts.models import User
from resumeai.doors.models import Reply

pytestmark = pytest.mark.django_db
WORD = "correct horse battery"
NEW = {"email": "cleo@example.org", "password": "a calm long evening"}


@pytest.fixture
def program() -> Client:
    """Keeps no cookies of a browser and sends no token of a form."""
    return Client(enforce_csrf_checks=True)


def post(program, address: str, body=None, **headers):
    return program.post(
        f"/api/auth/{address}", json.dumps(body or {}), content_type="application/json", headers=headers
    )


def signed_in(program):
    return post(program, "login", {"email": "ana@example.org", "password": WORD}).json()


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def test_a_new_account_can_ask_at_once(program):
    made = post(program, "register", NEW).json()
    me = program.get("/api/auth/me", headers=bearer(made["access_token"])).json()
    assert me == {"email": "cleo@example.org", "tier": "free", "email_verified": False, "second_factor": False}
    assert program.get("/api/resumes", headers=bearer(made["access_token"])).json()["items"] == []


def test_the_session_token_opens_the_same_doors(program, ana):
    token = signed_in(program)["session_token"]
    assert program.get("/api/auth/me", headers={"X-Session-Token": token}).json()["email"] == ana.email
    assert program.get("/api/resumes", headers={"X-Session-Token": token}).status_code == 200


@pytest.mark.parametrize(
    ("body", "field"),
    [({"email": "cleo@example.org", "password": "short"}, "password"), ({"email": "no", "password": WORD}, "email")],
)
def test_what_cannot_be_an_account_is_named_by_field(program, body, field):
    answer = post(program, "register", body)
    assert answer.status_code == 422
    assert [each["field"] for each in answer.json()["errors"]] == [field]
    assert not User.objects.exists()


def test_a_wrong_password_and_an_unknown_address_sound_the_same(program, ana):
    wrong = post(program, "login", {"email": "ana@example.org", "password": "another long word"})
    unknown = post(program, "login", {"email": "nobody@example.org", "password": "another long word"})
    assert wrong.status_code == unknown.status_code == 422
    assert wrong.content == unknown.content


def test_a_refresh_token_is_good_for_one_time(program, ana):
    first = signed_in(program)
    second = post(program, "refresh", {"refresh_token": first["refresh_token"]}).json()
    assert program.get("/api/auth/me", headers=bearer(second["access_token"])).status_code == 200
    assert post(program, "refresh", {"refresh_token": first["refresh_token"]}).status_code in (401, 422)


def test_a_second_factor_is_asked_for_and_taken(program, ana):
    secret = generate_totp_secret()
    TOTP.activate(ana, secret)
    answer = post(program, "login", {"email": "ana@example.org", "password": WORD})
    assert answer.status_code == 401
    assert "second factor" in answer.json()["detail"]
    token = answer["X-Session-Token"]
    assert post(program, "mfa", {"code": "000000"}, **{"X-Session-Token": token}).status_code == 422
    code = format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time())))
    done = post(program, "mfa", {"code": code}, **{"X-Session-Token": token}).json()
    me = program.get("/api/auth/me", headers=bearer(done["access_token"])).json()
    assert me["second_factor"] is True


def test_a_recovery_code_works_once(program, ana):
    TOTP.activate(ana, generate_totp_secret())
    code = RecoveryCodes.activate(ana).get_unused_codes()[0]
    for expected in (200, 422):
        token = post(program, "login", {"email": "ana@example.org", "password": WORD})["X-Session-Token"]
        assert post(program, "mfa", {"code": code}, **{"X-Session-Token": token}).status_code == expected


def test_signing_out_ends_the_tokens(program, ana):
    tokens = signed_in(program)
    assert post(program, "logout", **{"X-Session-Token": tokens["session_token"]}).status_code == 204
    assert program.get("/api/auth/me", headers=bearer(tokens["access_token"])).status_code == 401
    assert program.get("/api/auth/me", headers={"X-Session-Token": tokens["session_token"]}).status_code == 401


def test_an_access_token_signs_its_own_session_out(program, ana):
    tokens = signed_in(program)
    assert post(program, "logout", **bearer(tokens["access_token"])).status_code == 204
    assert program.get("/api/auth/me", headers=bearer(tokens["access_token"])).status_code == 401


def test_a_forgotten_password_is_asked_for_without_telling_who_has_an_account(program, ana):
    EmailAddress.objects.create(user=ana, email=ana.email, verified=True, primary=True)
    known = post(program, "password/request", {"email": "ana@example.org"})
    unknown = post(program, "password/request", {"email": "nobody@example.org"})
    assert (known.status_code, known.content) == (unknown.status_code, unknown.content) == (202, b"")
    assert mail.outbox


@pytest.mark.parametrize("token", ["nonsense", "x" * 4000])
@pytest.mark.parametrize(
    ("address", "body"),
    [
        ("register", NEW),
        ("login", NEW),
        ("mfa", {"code": "1"}),
        ("refresh", {"refresh_token": "x"}),
        ("password/request", {"email": "ana@example.org"}),
        ("password/reset", {"key": "x", "password": WORD}),
    ],
)
def test_a_session_token_that_is_none_is_told(program, db, address, body, token):
    answer = post(program, address, body, **{"X-Session-Token": token})
    assert answer.status_code == 401
    assert "has ended" in answer.json()["detail"]


def test_whoever_is_signed_in_is_not_told_to_sign_in(program, ana):
    token = signed_in(program)["session_token"]
    answer = post(program, "login", {"email": "ana@example.org", "password": WORD}, **{"X-Session-Token": token})
    assert answer.status_code == 409
    assert "signed in already" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("address", "body"),
    [
        ("login", {"email": "ana@example.org", "password": "another long word"}),
        ("password/request", {"email": "ana@example.org"}),
    ],
)
def test_who_tries_too_often_is_told_to_wait(program, ana, address, body):
    answers = [post(program, address, body) for _ in range(6)]
    assert answers[-1].status_code == 429
    assert "wait" in answers[-1].json()["detail"]


def test_a_key_for_repeating_is_no_fault_where_nobody_has_come_in(program, ana):
    key = {"Idempotency-Key": "once"}
    first, second = (post(program, "login", {"email": "ana@example.org", "password": WORD}, **key) for _ in range(2))
    assert first.status_code == second.status_code == 200
    assert not Reply.objects.exists()


def test_no_tokens_are_kept_for_a_browser_that_signs_a_program_in(client, ana):
    client.force_login(ana)
    answer = post(client, "login", {"email": "ana@example.org", "password": WORD}, **{"Idempotency-Key": "once"})
    assert answer.json()["access_token"]
    assert not Reply.objects.exists()


def test_staff_and_strangers_are_nobody_without_a_token(program):
    assert program.get("/api/auth/me").status_code == 401
    assert post(program, "logout").status_code == 401
