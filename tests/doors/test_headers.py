"""What production answers carry, on every address, error pages included."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest
from django.conf import settings

# Static files are collected into one folder of the project: with whoever else does so, one after the other.
pytestmark = pytest.mark.xdist_group("production")
PLAIN = {key: value for key, value in os.environ.items() if key in {"PATH", "HOME", "LANG"}}
EVERYWHERE = {
    "strict-transport-security": "max-age=31536000; includeSubDomains; preload",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "DENY",
}
POLICY = ("default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'")


def production(tmp_path: Any, *arguments: str) -> subprocess.CompletedProcess[str]:
    chosen = {
        "DJANGO_SETTINGS_MODULE": "resumeai.settings.prod",
        "SECRET_KEY": "".join(chr(33 + n % 90) for n in range(7, 97)),
        "ALLOWED_HOSTS": "resume.example.org",
        "EMAIL_URL": "smtp://localhost",
    }
    environment = PLAIN | chosen | {"DATA_DIR": str(tmp_path)}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def answers(tmp_path_factory) -> dict[str, list[dict[str, Any]]]:
    folder = tmp_path_factory.mktemp("production")
    assert production(folder, "manage.py", "collectstatic", "--noinput", "--verbosity", "0").returncode == 0
    walked = production(folder, "-m", "tests.doors.production")
    assert walked.returncode == 0, walked.stderr[-3000:]
    found: dict[str, list[dict[str, Any]]] = json.loads(walked.stdout)
    return found


def everyone(answers):
    return [*answers["nobody"], *answers["person"]]


def test_every_answer_carries_every_header(answers):
    assert len(everyone(answers)) > 300
    for answer in everyone(answers):
        headers = answer["headers"]
        for name, value in EVERYWHERE.items():
            assert headers.get(name) == value, (answer["address"], answer["status"], name)
        assert all(part in headers["content-security-policy"] for part in POLICY), answer["address"]
        assert "unsafe" not in headers["content-security-policy"]


def test_no_address_breaks(answers):
    broken = [(one["method"], one["address"]) for one in everyone(answers) if one["status"] >= 500]
    # No worker runs beside this site, and it says so.
    broken = [one for one in broken if one != ("get", "/health/ready")]
    assert broken == []


def test_what_a_person_sees_is_kept_nowhere(answers):
    for answer in answers["person"]:
        assert "no-store" in answer["headers"].get("cache-control", ""), answer["address"]


def test_cookies_are_for_this_host_over_tls_and_not_for_scripts(answers):
    names = set()
    for answer in everyone(answers):
        for name, flags in answer["cookies"].items():
            names.add(name)
            assert flags.get("secure"), (name, answer["address"])
            assert flags.get("samesite") in ("Lax", "Strict")
            assert name.startswith("__Host-"), name
    assert "__Host-csrftoken" in names


def test_the_deploy_check_is_silent(tmp_path):
    checked = production(tmp_path, "manage.py", "check", "--deploy", "--fail-level", "WARNING")
    assert checked.returncode == 0, checked.stderr
    assert "no issues" in checked.stdout
