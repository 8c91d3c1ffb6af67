"""LibreOffice as a process: its own profile and folder, limits, and an end in time."""

import contextlib
import hashlib
import os
import shutil
import signal
import socket
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

# Tagged, as the PDF by Typst is.
FILTER = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
# Seconds of work, blocks of a file (512 bytes each), no core dump; what is not allowed here stays as the system has it.
LIMITS = 'ulimit -t 90 2>/dev/null; ulimit -f 262144 2>/dev/null; ulimit -c 0 2>/dev/null; exec "$0" "$@"'
GREETING = b"InternalIPC::SendArguments"
GREETS_WITHIN = 0.5


class OfficeFailed(RuntimeError):
    """The message says what happened; the Typst PDF is always there instead."""


def program() -> str | None:
    return shutil.which("soffice") or shutil.which("libreoffice")


class Room:
    """A folder with a profile, for one document of one person; it goes with `leave`."""

    def __init__(self, found: str) -> None:
        self.found = found
        self.held = TemporaryDirectory(prefix="office-", delete=False)
        self.folder = Path(self.held.name)
        self.children: list[subprocess.Popen[bytes]] = []

    @property
    def profile(self) -> str:
        return f"file://{self.folder}/profile"

    @property
    def door(self) -> Path:
        """Where a waiting LibreOffice hears: in /tmp whatever it is told, under the MD5 of its profile's address."""
        digest = hashlib.md5(self.profile.encode("utf-16-le"), usedforsecurity=False).digest()
        name = "".join(f"{byte:x}" for byte in digest)
        return Path(f"/tmp/OSL_PIPE_{os.getuid()}_SingleOfficeIPC_{name}")  # noqa: S108

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """In a process group of its own: soffice is a script that starts the real program, and both must end."""
        options = [f"-env:UserInstallation={self.profile}", "--headless", "--norestore", *arguments]
        child = subprocess.Popen(  # noqa: S603
            ["/bin/sh", "-c", LIMITS, self.found, *options],
            env={"HOME": str(self.folder), "TMPDIR": str(self.folder), "PATH": os.environ.get("PATH", os.defpath)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.children.append(child)
        return child

    def wait_for_work(self) -> None:
        """Starts LibreOffice without a document: what it is told to convert next is done at once."""
        self.start("--invisible", "--nologo", "--nodefault")

    @property
    def ended(self) -> bool:
        return any(child.poll() is not None for child in self.children)

    def greets(self) -> bool:
        """Whether the waiting LibreOffice hears already; it takes a call without words for a look."""
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as line:
            line.settimeout(GREETS_WITHIN)
            line.connect(str(self.door))
            return line.recv(64).startswith(GREETING)
        return False

    def convert(self, document: bytes, seconds: float) -> bytes:
        """Raises OfficeFailed."""
        source, made = self.folder / "resume.docx", self.folder / "resume.pdf"
        source.write_bytes(document)
        try:
            self.start("--convert-to", FILTER, "--outdir", str(self.folder), str(source)).wait(seconds)
        except subprocess.TimeoutExpired:
            raise OfficeFailed(f"LibreOffice took longer than {seconds:g} seconds.") from None
        if not made.is_file():
            raise OfficeFailed("LibreOffice could not convert the document.")
        return made.read_bytes()

    def leave(self) -> None:
        for child in self.children:
            with contextlib.suppress(OSError):
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()
        self.door.unlink(missing_ok=True)
        self.held.cleanup()
