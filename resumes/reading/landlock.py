"""Which files a process may still open: Landlock, which Linux has since 5.13 and any user may use.

The numbers are those of the kernel's user interface (include/uapi/linux/landlock.h).
"""

import ctypes
import os
import struct
from collections.abc import Iterable
from pathlib import Path

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_VERSION = 1
_PATH_BENEATH = 1
_EXECUTE, WRITE_FILE, _READ_FILE, _READ_DIRECTORY = 1, 2, 4, 8
_FILE_RIGHTS = _EXECUTE | WRITE_FILE | _READ_FILE | 1 << 14 | 1 << 15
_RIGHTS_BY_VERSION = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
_CONNECT_AND_BIND = 3
_SCOPES = 3  # no abstract sockets and no signals to processes outside
READ, RUN = _READ_FILE | _READ_DIRECTORY, _READ_FILE | _READ_DIRECTORY | _EXECUTE
WRITE = (1 << 16) - 1


def version() -> int:
    """0 where the kernel has no Landlock or it is switched off."""
    try:
        return max(int(_system().syscall(_CREATE, None, 0, _VERSION)), 0)
    except (OSError, AttributeError):
        return 0


def confine(allowed: Iterable[tuple[Path, int]], *, network: bool = False) -> bool:
    """From now on, also for every child, only these folders and files can be opened, each for its rights alone.

    False when the kernel cannot do it: then nothing has changed. Needs `no_new_privs`.
    """
    known = version()
    if not known:
        return False
    system = _system()
    handled = next(rights for least, rights in sorted(_RIGHTS_BY_VERSION.items(), reverse=True) if known >= least)
    attributes = struct.pack("=Q", handled)
    attributes += struct.pack("=Q", 0 if network else _CONNECT_AND_BIND) if known >= 4 else b""
    attributes += struct.pack("=Q", _SCOPES) if known >= 6 else b""
    rules = system.syscall(_CREATE, attributes, len(attributes), 0)
    if rules < 0:
        return False
    try:
        for path, rights in allowed:
            _allow(system, rules, path, rights & handled)
        return bool(system.syscall(_RESTRICT, rules, 0) == 0)
    finally:
        os.close(rules)


def _allow(system: ctypes.CDLL, rules: int, path: Path, rights: int) -> None:
    """A place that does not exist needs no rule."""
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        fitting = rights if path.is_dir() else rights & _FILE_RIGHTS
        system.syscall(_ADD, rules, _PATH_BENEATH, struct.pack("=Qi", fitting, place), 0)
    finally:
        os.close(place)


def _system() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
