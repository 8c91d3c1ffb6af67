"""The documented client, against a real server, as somebody would run it."""

import os
import subprocess
import sys

import pytest

from resumeai.settings.environment import BASE_DIR
from tests.browser.conftest import POSTING, RESUME, address

pytestmark = pytest.mark.services
site = address
CLIENT = BASE_DIR / "docs" / "clients" / "tailor.py"
PERSON = {"RESUMEAI_EMAIL": "demo@example.org", "RESUMEAI_PASSWORD": "true words only"}


def run(*arguments) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(CLIENT), *map(str, arguments)]
    return subprocess.run(command, env=os.environ | PERSON, capture_output=True, text=True, check=False, timeout=120)


def test_it_uploads_watches_and_downloads(site, tmp_path):
    done = run(site, RESUME, POSTING, tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "tailored.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "out" / "tailored.docx").read_bytes().startswith(b"PK")
    assert '"stage": "plan"' in done.stdout
    assert done.stdout.splitlines()[-1].startswith("Score ")


def test_it_ends_with_the_sentence_of_the_site(site, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    refused = run(site, empty, POSTING, tmp_path / "out")
    assert refused.returncode == 1
    assert refused.stderr.strip().endswith(".")
    assert "Traceback" not in refused.stderr
