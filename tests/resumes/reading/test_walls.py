"""What a parser could do that a hostile file has taken over: nothing outside its own process.

Where a kernel lacks a wall, the same test asks that the lack is told.
"""

import logging
import platform
import subprocess
import sys
import time
from pathlib import Path

import pytest

from resumes.reading import landlock, sandbox
from resumes.reading.walls import ATTEMPTS, ROOT, standing

TAKEN_OVER = """
import os, socket, time
from pathlib import Path
from resumes.reading import child
from resumes.reading.isolation import leave_files, leave_network
leave_network(); leave_files()
def act(data, name):
    {act}
    raise SystemExit
child.parse = act
print(child.in_child(b"", "cv.pdf")[5:].decode())
"""


def taken_over(act: str) -> str:
    """What the reading child answers when its parser does this instead of reading; nothing when it could."""
    command = [sys.executable, "-c", TAKEN_OVER.format(act=act)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60).stdout.strip()


def test_each_wall_stands_or_is_told_to_be_missing():
    stands = standing()
    assert set(stands) == set(ATTEMPTS)
    files = landlock.version() > 0
    assert (stands["files"], stands["processes of others"]) == (files, files)
    filtered = "Seccomp:" in Path("/proc/self/status").read_text() and platform.machine() in ("x86_64", "aarch64")
    assert stands["new processes"] or not filtered
    assert stands["network"] or not filtered


def test_a_kernel_without_landlock_is_told_at_the_start(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.WARNING):
        sandbox.warm_up()
    assert (sandbox.NO_JAIL in caplog.text) == (landlock.version() == 0)


@pytest.mark.parametrize(
    "act",
    [
        "open('/etc/passwd').read()",
        "open('manage.py').read()",
        "os.listdir('/tmp')",
        "Path('/tmp/written').write_text('x')",
        "os.rename('/tmp/a', '/tmp/b')",
        "open(f'/proc/{os.getppid()}/environ').read()",
    ],
)
def test_a_parser_that_was_taken_over_opens_no_file(act: str):
    if landlock.version():
        assert "Error" in taken_over(act)
    else:
        assert not standing()["files"]


@pytest.mark.parametrize(
    "act",
    [
        "socket.create_connection(('127.0.0.1', 9), 1)",
        "socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)",
        "socket.socketpair()",
        "os.fork()",
        "os.execv('/bin/true', ['true'])",
        "os.kill(os.getppid(), 9)",
    ],
)
def test_a_parser_that_was_taken_over_reaches_nobody(act: str):
    assert "Error" in taken_over(act)


def test_a_parser_that_sleeps_is_ended():
    code = TAKEN_OVER.format(act="time.sleep(60)").replace("leave_network()", "child.WALL_SECONDS = 1; leave_network()")
    start = time.monotonic()
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, timeout=60, capture_output=True)
    assert time.monotonic() - start < 20
