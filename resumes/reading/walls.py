"""What of the sandbox stands on this machine, found by trying: `python -m resumes.reading.walls`.

A process gives up what the reading child gives up, then tries what it must not be able to do.
"""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from resumes.reading.isolation import give_up_rights, leave_files, leave_network

ROOT = Path(__file__).resolve().parents[2]
SECRET = ROOT / "manage.py"


def standing() -> dict[str, bool]:
    """Wall → whether it holds, tried in a process of its own."""
    command = [sys.executable, "-s", "-E", "-m", "resumes.reading.walls"]
    made = subprocess.run(command, cwd=ROOT, env={}, capture_output=True, check=True, timeout=60)  # noqa: S603
    return dict(json.loads(made.stdout))


def main() -> None:
    leave_network()
    leave_files()
    give_up_rights()
    print(json.dumps({wall: _is_refused(attempt) for wall, attempt in ATTEMPTS.items()}))


def _open() -> None:
    SECRET.open("rb").close()


def _list() -> None:
    os.listdir("/proc")


def _connect() -> None:
    socket.create_connection(("127.0.0.1", 9), 1)


def _reach_neighbours() -> None:
    socket.socket(socket.AF_UNIX).connect("\0nobody")


def _fork() -> None:
    if os.fork() == 0:
        os._exit(0)


def _start() -> None:
    os.posix_spawn("/bin/true", ["true"], {})


def _is_refused(attempt: Callable[[], None]) -> bool:
    """A connection that is refused by the other side did get out."""
    try:
        attempt()
    except ConnectionRefusedError:
        return False
    except OSError:
        return True
    return False


ATTEMPTS: dict[str, Callable[[], None]] = {
    "files": _open,
    "processes of others": _list,
    "network": _connect,
    "sockets": _reach_neighbours,
    "new processes": _fork,
    "other programs": _start,
}

if __name__ == "__main__":
    main()
