"""What an operator may set, and the one sentence for a value that is wrong."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from resumeai.settings.environment import BASE_DIR, Environment
from resumeai.settings.mail import mailer
from resumeai.settings.secret import secret_key

PLAIN = {key: value for key, value in os.environ.items() if key in {"PATH", "HOME", "LANG"}}


def started(tmp_path: Path, settings: str = "dev", **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**PLAIN, "DATA_DIR": str(tmp_path), "DJANGO_SETTINGS_MODULE": f"resumeai.settings.{settings}"}
    return subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=BASE_DIR,
        env=environment | variables,
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("DATABASE_URL", "oracle-or-so", "DATABASE_URL"),
        ("REDIS_URL", "localhost:6379", "must begin with redis://"),
        ("JOBS", "cron", "JOBS"),
        ("RESUMEAI_MODELS", "planning=claude-opus-5-5", "is no stage"),
        ("LOG_LEVEL", "LOUD", "LOG_LEVEL"),
        ("EMAIL_URL", "mail.example.org", "smtp://"),
        ("EMAIL_FROM", "Our site", "must be an e-mail address"),
        ("KEEP_TASKS_DAYS", "none", "KEEP_TASKS_DAYS"),
    ],
)
def test_a_wrong_value_stops_the_start_with_one_sentence_that_names_it(tmp_path, name, value, says):
    ended = started(tmp_path, **{name: value})
    assert ended.returncode == 2
    assert says in ended.stderr
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize("missing", ["SECRET_KEY", "ALLOWED_HOSTS"])
def test_production_refuses_to_start_without_its_critical_values(tmp_path, missing):
    needed = {"SECRET_KEY": "x" * 60, "ALLOWED_HOSTS": "resume.example.org"}
    ended = started(tmp_path, "prod", **{**needed, missing: ""})
    assert ended.returncode == 2
    assert ended.stderr.startswith(f"{missing} is missing: ")


def test_production_starts_with_them(tmp_path):
    ended = started(tmp_path, "prod", SECRET_KEY="x" * 60, ALLOWED_HOSTS="resume.example.org")
    assert ended.returncode == 0, ended.stderr


def test_empty_values_count_as_not_set(tmp_path):
    assert started(tmp_path, **dict.fromkeys(("KEEP_TASKS_DAYS", "JOBS", "LOG_LEVEL"), "")).returncode == 0


def test_a_secret_key_is_made_once_and_kept_for_the_owner_alone(tmp_path):
    key = secret_key(None, tmp_path)
    assert len(key) >= 50
    assert secret_key(None, tmp_path) == key
    assert (tmp_path / "secret_key").stat().st_mode & 0o777 == 0o600


def test_the_example_file_names_every_variable_and_no_other():
    example = (BASE_DIR / ".env.example").read_text()
    named = set(re.findall(r"^([A-Z_]+)=", example, re.M))
    assert named == {field.alias for field in Environment.model_fields.values()}


def test_a_mail_address_becomes_a_mailer():
    options = mailer("smtp://me:p%40ss@mail.example.org")["OPTIONS"]
    assert (options["host"], options["port"], options["password"], options["use_tls"]) == (
        "mail.example.org",
        587,
        "p@ss",
        True,
    )
    assert "console" in mailer("")["BACKEND"]
