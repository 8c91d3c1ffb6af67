"""PDF by conversion of a DOCX, where LibreOffice is installed: a child process with its own profile, ended in time."""

import os
import shutil
import signal
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

SECONDS = 60.0
# Tagged, as the PDF by Typst is.
FILTER = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'


class OfficeFailed(RuntimeError):
    """The message says what happened; the Typst PDF is always there instead."""


def program() -> str | None:
    return shutil.which("soffice") or shutil.which("libreoffice")


def convert(document: bytes, seconds: float = SECONDS) -> bytes:
    """Raises OfficeFailed when LibreOffice is missing, fails or takes too long."""
    found = program()
    if not found:
        raise OfficeFailed("LibreOffice is not installed on this server.")
    with TemporaryDirectory(prefix="office-") as folder:
        source, made = Path(folder, "resume.docx"), Path(folder, "resume.pdf")
        source.write_bytes(document)
        run(found, folder, source, seconds)
        if not made.is_file():
            raise OfficeFailed("LibreOffice could not convert the document.")
        return made.read_bytes()


def run(found: str, folder: str, source: Path, seconds: float) -> None:
    command = [found, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore"]
    command += ["--convert-to", FILTER, "--outdir", folder, str(source)]
    # Its own process group: soffice is a script that starts the real program, and both must end.
    child = subprocess.Popen(  # noqa: S603
        command,
        env={"HOME": folder, "PATH": os.environ.get("PATH", os.defpath)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        child.wait(seconds)
    except subprocess.TimeoutExpired:
        raise OfficeFailed(f"LibreOffice took longer than {seconds:g} seconds.") from None
    finally:
        end(child)


def end(child: subprocess.Popen[bytes]) -> None:
    if child.poll() is None:
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()
