"""Programs of the project in processes of their own."""

import subprocess
import sys
from pathlib import Path

from resumeai.settings.environment import BASE_DIR


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
