"""Uploaded bytes are parsed apart: without rights, without network, by processes that can be lost."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from resumes.reading import read, sandbox
from resumes.reading.errors import UnreadableFile
from resumes.reading.sandbox import ROOT, helpers
from tests.resumes.reading.pages import pdf, text

FILES = ROOT / "tests" / "data" / "resumes" / "files"


def outcome(code: str) -> str:
    """What a fresh process prints that has given up what the reading child gives up."""
    before = "from resumes.reading.isolation import *; leave_network(); give_up_rights()\n"
    command = [sys.executable, "-c", before + code]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60).stdout.strip()


def test_the_child_cannot_take_a_gigabyte():
    assert outcome("try: bytearray(1 << 30)\nexcept MemoryError: print('no memory')") == "no memory"


def test_the_child_cannot_write_a_file(tmp_path: Path):
    target = tmp_path / "written"
    code = f"try: open({str(target)!r}, 'w').write('x' * 9999)\nexcept OSError as error: print('not written')"
    assert outcome(code) == "not written"
    assert not target.exists() or target.stat().st_size == 0


def test_the_child_is_stopped_when_it_computes_too_long():
    code = "import resource; print(resource.getrlimit(resource.RLIMIT_CPU)[0])"
    assert outcome(code) == "10"


def test_the_child_sees_no_environment():
    code = "from resumes.reading import sandbox; sandbox.read(b'x', 'x.txt'); h = sandbox.helpers._idle[0]; " \
           "print(open(f'/proc/{h._process.pid}/environ').read().count('SECRET'))"  # fmt: skip
    environment = os.environ | {"SECRET": "value"}
    command = [sys.executable, "-c", code]
    made = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=60)
    assert made.stdout.strip() == "0"


def test_a_helper_that_was_killed_is_replaced():
    read(b"Lea Sommer", "cv.txt")
    for helper in list(helpers._idle):
        helper._process.kill()
        helper._process.wait()
    assert read(b"Lea Sommer", "cv.txt").text == "Lea Sommer"


def test_however_many_helpers_were_killed_the_next_file_is_read():
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda number: read(pdf(text(50, 50, f"Person {number}")), "cv.pdf"), range(8)))
    for helper in list(helpers._idle):
        helper._process.kill()
        helper._process.wait()
    assert read(b"Lea Sommer", "cv.txt").text == "Lea Sommer"
    assert all(helper.lives for helper in helpers._idle)


def test_many_threads_read_at_once_and_get_their_own_file():
    files = [pdf(text(50, 50, f"Person number {number}")) for number in range(24)]
    with ThreadPoolExecutor(8) as pool:
        read_texts = list(pool.map(lambda data: read(data, "cv.pdf").text, files))
    assert read_texts == [f"Person number {number}" for number in range(24)]
    assert len(helpers._idle) <= sandbox.MOST


def test_a_forked_process_starts_helpers_of_its_own():
    code = """
import os
from resumes.reading import read
read(b"before", "a.txt")
child = os.fork()
if child == 0:
    os._exit(0 if read(b"inside", "a.txt").text == "inside" else 1)
print(os.waitpid(child, 0)[1], read(b"after", "a.txt").text)
"""
    command = [sys.executable, "-c", code]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert made.stdout.strip() == "0 after"


def test_nothing_stays_behind_when_the_caller_ends():
    code = (
        "from resumes.reading import read, sandbox; read(b'x', 'x.txt'); print(sandbox.helpers._idle[0]._process.pid)"
    )
    command = [sys.executable, "-c", code]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    pid = int(made.stdout)
    for _ in range(50):
        if not Path(f"/proc/{pid}").exists() or "State:\tZ" in Path(f"/proc/{pid}/status").read_text():
            return
        subprocess.run(["sleep", "0.1"], check=True)
    pytest.fail("the helper outlived its caller")


def test_hostile_files_leave_the_helper_alive_and_small():
    whole = (FILES / "nurse_en-typst-sidebar.pdf").read_bytes()
    read(b"warm", "warm.txt")
    helper = helpers._idle[-1]
    before = _resident(helper._process.pid)
    for number in range(60):
        at = (number * 7919) % (len(whole) - 64)
        broken = whole[:at] + bytes((byte * 31 + number) % 256 for byte in whole[at : at + 64]) + whole[at + 64 :]
        try:
            read(broken, "cv.pdf")
        except UnreadableFile:
            continue
    assert helper in helpers._idle
    assert _resident(helper._process.pid) - before < 20_000


def _resident(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0])
