"""Programs of the project in processes of their own."""

import json
import subprocess
import sys
from pathlib import Path

from resumeai.settings.environment import BASE_DIR

ALL = """
import json, sys, django
django.setup()
from django.core.management import call_command
for words in json.loads(sys.argv[1]):
    call_command(*words, verbosity=0)
"""


def manage_all(environment: dict[str, str], *commands: tuple[str, ...]) -> None:
    """Several commands in one process: loading the project takes longer than what they do."""
    words = [sys.executable, "-c", ALL, json.dumps(commands)]
    ended = subprocess.run(words, cwd=BASE_DIR, env=environment, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr


def manage(environment: dict[str, str], *words: str) -> str:
    ended = subprocess.run(
        [sys.executable, "manage.py", *words], cwd=BASE_DIR, env=environment, capture_output=True, text=True
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def background(environment: dict[str, str], log: Path, *words: str) -> subprocess.Popen:
    with log.open("w") as out:
        return subprocess.Popen(
            [sys.executable, *words], cwd=BASE_DIR, env=environment, stdout=out, stderr=subprocess.STDOUT
        )
