"""What a process gives up before it touches an uploaded file. Each step is taken as far as the system allows it."""

import contextlib
import ctypes
import os
import resource
import signal
import sysconfig
from pathlib import Path

from resumes.reading import calls, landlock
from resumes.reading.limits import ADDRESS_BYTES, CPU_SECONDS

_PR_SET_DUMPABLE = 4
_OPEN_FILES = 64
_CODE = tuple(Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib", "purelib", "platlib"))
_OURS = Path(__file__).resolve().parents[1]
_FONTS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
_CHARACTERS = (Path("/usr/lib/locale"), Path("/usr/share/zoneinfo"))


def leave_network() -> None:
    """A name space of its own has no way out, not even to this machine; needs Linux."""
    if not hasattr(os, "unshare"):
        return
    for flags in (os.CLONE_NEWNET, os.CLONE_NEWUSER | os.CLONE_NEWNET):
        with contextlib.suppress(OSError):
            os.unshare(flags)
            return


def leave_files() -> bool:
    """Only Python's and our own code and the fonts can be opened, for reading alone; False without Landlock."""
    calls.never_regain_rights()
    return landlock.confine((path, landlock.READ) for path in (*_CODE, _OURS, *_FONTS, *_CHARACTERS))


def give_up_rights() -> bool:
    """Limits of time, memory and files; no core dump, no new processes, no sockets, no tracing, no regained rights.

    False when the kernel takes no filter of calls: then limits and name spaces are all there is.
    """
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = {
        resource.RLIMIT_CPU: CPU_SECONDS,
        resource.RLIMIT_AS: ADDRESS_BYTES,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NOFILE: _OPEN_FILES,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NPROC: 0,
    }
    for kind, most in limits.items():
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    calls.never_regain_rights()
    return calls.forbid(calls.ALL)
