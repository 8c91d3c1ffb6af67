"""Real servers from Debian's packages, each on a port and in a folder of its own."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from resumeai.settings.environment import BASE_DIR


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(port: int, process: subprocess.Popen, seconds: float = 20) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        assert process.poll() is None, f"the server ended with {process.returncode}"
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"nothing listens on {port} after {seconds} s")


@pytest.fixture
def redis_url(tmp_path) -> Iterator[str]:
    server = shutil.which("redis-server")
    if server is None:
        pytest.skip("redis-server is not installed")
    port = free_port()
    process = subprocess.Popen(
        [server, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(tmp_path)],
        stdout=subprocess.DEVNULL,
    )
    wait_for(port, process)
    yield f"redis://127.0.0.1:{port}/0"
    process.terminate()
    process.wait(10)


@pytest.fixture
def site(tmp_path) -> dict[str, str]:
    """The environment of an installation of its own, migrated and with the demo account."""
    kept = {key: value for key, value in os.environ.items() if key in {"PATH", "HOME", "LANG"}}
    environment = kept | {"DATA_DIR": str(tmp_path / "site"), "DJANGO_SETTINGS_MODULE": "resumeai.settings.dev"}
    (tmp_path / "site").mkdir()
    for command in ("migrate", "seed_demo"):
        manage(environment, command, "--verbosity", "0")
    return environment


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
