"""Starts a program that is not ours behind walls: `python -m resumes.reading.confined FOLDER PROGRAM ARGUMENT…`.

It may read the system's own files, writes in FOLDER alone, which it sees as /tmp, has limits, and reaches no network.
Where the system cannot do that, the program is not started.
"""

import contextlib
import ctypes
import os
import resource
import sys
from pathlib import Path

from resumes.reading import calls, landlock
from resumes.reading.isolation import leave_network

ROOM = "/tmp"  # noqa: S108
_PRIVATE, _BIND = 0x4000 | 0x40000, 0x1000
CPU_SECONDS = 20
ADDRESS_BYTES = 4 * 2**30
LARGEST_FILE = 64 * 2**20
_SYSTEM = tuple(
    Path(name)
    for name in (
        "/usr", "/bin", "/lib", "/lib64", "/opt", "/etc/fonts", "/etc/libreoffice", "/etc/ld.so.cache", "/etc/passwd",
        "/etc/nsswitch.conf", "/etc/alternatives", "/var/cache/fontconfig", "/var/lib/libreoffice",
        "/var/spool/libreoffice", "/proc/cpuinfo", "/proc/meminfo", "/sys/devices/system/cpu",
    )
)  # fmt: skip
_DEVICES = tuple(Path(f"/dev/{name}") for name in ("null", "zero", "urandom", "random"))


def main() -> None:
    folder, program, *arguments = sys.argv[1:]
    if not (see_as_room(folder) and confine()):
        sys.exit("This system has no walls that would hold the program.")
    os.chdir(ROOM)
    os.execve(program, [program, *arguments], {"HOME": ROOM, "TMPDIR": ROOM, "PATH": os.defpath})  # noqa: S606


def see_as_room(folder: str) -> bool:
    """Programs put their sockets into /tmp, whatever they are told: here the folder lies over it."""
    user, group = os.getuid(), os.getgid()
    try:
        if user:
            os.unshare(os.CLONE_NEWUSER | os.CLONE_NEWNS)
            Path("/proc/self/setgroups").write_text("deny")
            Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
            Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
        else:
            os.unshare(os.CLONE_NEWNS)
    except (OSError, AttributeError):
        return False
    system = ctypes.CDLL(None)
    alone = system.mount(b"none", b"/", None, _PRIVATE, None) == 0
    return alone and bool(system.mount(folder.encode(), ROOM.encode(), None, _BIND, None) == 0)


def confine() -> bool:
    limits = {
        resource.RLIMIT_CPU: CPU_SECONDS,
        resource.RLIMIT_AS: ADDRESS_BYTES,
        resource.RLIMIT_FSIZE: LARGEST_FILE,
        resource.RLIMIT_NOFILE: 512,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in limits.items():
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))
    leave_network()
    calls.never_regain_rights()
    own = [(Path(ROOM), landlock.WRITE), *((device, landlock.READ | landlock.WRITE_FILE) for device in _DEVICES)]
    held = landlock.confine([*own, *((path, landlock.RUN) for path in _SYSTEM)])
    return held and calls.forbid(calls.OUTWARD, internet=False)


if __name__ == "__main__":
    main()
