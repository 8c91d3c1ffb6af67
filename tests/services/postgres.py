"""A private PostgreSQL of Debian's package: a cluster in a folder of its own, on a free port of loopback.

`python -m tests.services.postgres pytest …` runs a command with TEST_DATABASE_URL leading to one.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

# What is lost when the machine loses power is of no matter here.
FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=60", "timezone=UTC")


class NotInstalled(Exception):
    """The package `postgresql` is missing on this machine."""


def program(name: str) -> str:
    """Debian keeps the server's programs outside PATH, a folder per version: the newest counts."""
    found = shutil.which(name) or next(
        (str(path) for path in sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True)), None
    )
    if found is None:
        raise NotInstalled(name)
    return found


def servant() -> dict[str, Any]:
    """PostgreSQL refuses to run as root: then it runs as the user that its package made."""
    return {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}


class Cluster:
    """A running server; `address` is of its empty database."""

    def __init__(self, data: Path) -> None:
        self.data, self.port = data, free_port()
        self.address = f"postgres://resumeai@127.0.0.1:{self.port}/postgres"
        self.start()

    def start(self) -> None:
        self.server = serve(program("postgres"), self.data, self.port)
        wait_for(self.port, self.server)
        wait_until_open(self.address)

    def stop(self) -> None:
        """A fast shutdown: open connections are ended, not waited for."""
        self.server.send_signal(2)
        self.server.wait(30)


@contextmanager
def cluster() -> Iterator[Cluster]:
    """Everything goes at the end."""
    initdb = program("initdb")
    with tempfile.TemporaryDirectory(prefix="resumeai-postgres-") as name:
        data = Path(name) / "data"
        if os.geteuid() == 0:
            shutil.chown(name, "postgres", "postgres")
        words = [initdb, "--pgdata", str(data), "--auth", "trust", "--username", "resumeai", "--encoding", "UTF8"]
        subprocess.run(
            [*words, "--locale", "C.UTF-8", "--no-sync"], check=True, stdout=subprocess.DEVNULL, cwd=name, **servant()
        )
        server = Cluster(data)
        try:
            yield server
        finally:
            server.stop()


def wait_until_open(address: str, seconds: float = 30) -> None:
    """The port listens a moment before the database takes anybody in."""
    until = time.monotonic() + seconds
    while True:
        try:
            psycopg.connect(address, connect_timeout=5).close()
            return
        except psycopg.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


def serve(postgres: str, data: Path, port: int) -> "subprocess.Popen[bytes]":
    settings = (f"port={port}", "listen_addresses=127.0.0.1", f"unix_socket_directories={data}", *FAST)
    words = [word for setting in settings for word in ("-c", setting)]
    with (data / "log").open("w") as log:
        return subprocess.Popen(
            [postgres, "-D", str(data), *words], stdout=log, stderr=subprocess.STDOUT, cwd=data, **servant()
        )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(port: int, process: "subprocess.Popen[Any]", seconds: float = 30) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        assert process.poll() is None, f"the server ended with {process.returncode}"
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"nothing listens on {port} after {seconds} s")


if __name__ == "__main__":
    with cluster() as private:
        environment = os.environ | {"TEST_DATABASE_URL": private.address}
        raise SystemExit(subprocess.run(sys.argv[1:], env=environment).returncode)
