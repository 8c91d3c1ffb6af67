"""A Word file as PDF, by LibreOffice behind the walls of `resumes.reading.confined`, so that its pages can be shown."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path
from tempfile import TemporaryDirectory

from resumes.reading.confined import ROOM
from resumes.reading.errors import UnreadableFile

SECONDS = 30.0
_PATIENCE = 20.0
NO_PRINT = "The pages of this Word file cannot be shown as pictures here."
_ROOT = Path(__file__).resolve().parents[2]
_turns = threading.BoundedSemaphore(1)


def program() -> str | None:
    return shutil.which("soffice") or shutil.which("libreoffice")


def printed(document: bytes, seconds: float = SECONDS) -> bytes:
    """One at a time. Raises UnreadableFile when LibreOffice is missing, fails or takes too long."""
    found = program()
    if found is None:
        raise UnreadableFile(NO_PRINT)
    if not _turns.acquire(timeout=_PATIENCE):
        raise UnreadableFile(NO_PRINT)
    try:
        return _printed(found, document, seconds)
    finally:
        _turns.release()


def _printed(found: str, document: bytes, seconds: float) -> bytes:
    with TemporaryDirectory(prefix="print-") as name:
        folder = Path(name)
        (folder / "resume.docx").write_bytes(document)
        _run([sys.executable, "-s", "-E", "-m", "resumes.reading.confined", name, found,
              f"-env:UserInstallation=file://{ROOM}/profile", "--headless", "--norestore", "--convert-to", "pdf",
              "--outdir", ROOM, f"{ROOM}/resume.docx"], seconds)  # fmt: skip
        made = folder / "resume.pdf"
        if not made.is_file():
            raise UnreadableFile(NO_PRINT)
        return made.read_bytes()


def _run(command: list[str], seconds: float) -> None:
    """In a process group of its own: soffice is a script that starts the real program, and both must end."""
    child = subprocess.Popen(  # noqa: S603
        command,
        cwd=_ROOT,
        env={},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        child.wait(seconds)
    except subprocess.TimeoutExpired as error:
        raise UnreadableFile(NO_PRINT) from error
    finally:
        with contextlib.suppress(OSError):
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()
