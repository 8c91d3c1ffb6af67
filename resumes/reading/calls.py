"""Which calls of the system a process may still make: a seccomp filter, written for the two common processors.

The numbers are those of the kernel's tables (arch/x86/entry/syscalls, include/uapi/asm-generic/unistd.h).
"""

import ctypes
import platform
import struct
from collections.abc import Collection

_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050001, 0x80000000  # refuse: "operation not permitted"
_NUMBER, _PROCESSOR, _FIRST_ARGUMENT = 0, 4, 16
_OTHER_TABLE = 0x40000000
_PROCESSORS = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_INTERNET = (2, 10, 16, 17, 40)  # IPv4, IPv6, netlink, raw packets, virtual machines

_TABLES: dict[str, dict[str, int]] = {
    "x86_64": {
        "socket": 41, "connect": 42, "accept": 43, "bind": 49, "listen": 50, "socketpair": 53, "clone": 56, "fork": 57,
        "vfork": 58, "execve": 59, "kill": 62, "ptrace": 101, "chroot": 161, "mount": 165, "keyctl": 250,
        "unshare": 272, "accept4": 288, "perf_event_open": 298, "open_by_handle_at": 304, "setns": 308,
        "process_vm_readv": 310, "process_vm_writev": 311, "bpf": 321, "execveat": 322, "userfaultfd": 323,
        "pidfd_send_signal": 424, "io_uring_setup": 425, "pidfd_open": 434, "clone3": 435,
    },
    "aarch64": {
        "mount": 40, "chroot": 51, "unshare": 97, "ptrace": 117, "kill": 129, "socket": 198, "socketpair": 199,
        "bind": 200, "listen": 201, "accept": 202, "connect": 203, "keyctl": 219, "clone": 220, "execve": 221,
        "perf_event_open": 241, "accept4": 242, "open_by_handle_at": 265, "setns": 268, "process_vm_readv": 270,
        "process_vm_writev": 271, "bpf": 280, "execveat": 281, "userfaultfd": 282, "pidfd_send_signal": 424,
        "io_uring_setup": 425, "pidfd_open": 434, "clone3": 435,
    },
}  # fmt: skip
OUTWARD = frozenset((
    "ptrace", "chroot", "mount", "keyctl", "unshare", "perf_event_open", "open_by_handle_at", "setns",
    "process_vm_readv", "process_vm_writev", "bpf", "userfaultfd", "io_uring_setup",
))  # fmt: skip
"""Nothing that reads or converts a file needs these."""
ALL = frozenset(_TABLES["x86_64"])


def never_regain_rights() -> bool:
    try:
        return bool(ctypes.CDLL(None).prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
    except (OSError, AttributeError):
        return False


def forbid(names: Collection[str], *, internet: bool = True) -> bool:
    """The named calls fail from now on, also in every child; without `internet` a socket only reaches this machine.

    False when the kernel or the processor cannot do it: then nothing has changed.
    """
    table = _TABLES.get(platform.machine())
    if table is None or not never_regain_rights():
        return False
    steps = _program(_PROCESSORS[platform.machine()], [table[name] for name in names if name in table],
                     None if internet else table["socket"])  # fmt: skip
    program = ctypes.create_string_buffer(b"".join(steps))
    head = struct.pack("@HP", len(steps), ctypes.addressof(program))
    try:
        return bool(ctypes.CDLL(None).prctl(_PR_SET_SECCOMP, _FILTER, head, 0, 0) == 0)
    except (OSError, AttributeError):
        return False


def _program(processor: int, refused: list[int], socket: int | None) -> list[bytes]:
    """Instructions for the kernel's filter machine: code, jump if true, jump if false, value."""
    steps = [
        _step(_LOAD, _PROCESSOR), _step(_EQUAL, processor, 1, 0), _step(_RETURN, _KILL),
        _step(_LOAD, _NUMBER), _step(_AT_LEAST, _OTHER_TABLE, 0, 1), _step(_RETURN, _REFUSE),
    ]  # fmt: skip
    for number in refused:
        steps += [_step(_EQUAL, number, 0, 1), _step(_RETURN, _REFUSE)]
    if socket is not None:
        steps += [_step(_EQUAL, socket, 1, 0), _step(_RETURN, _ALLOW), _step(_LOAD, _FIRST_ARGUMENT)]
        for family in _INTERNET:
            steps += [_step(_EQUAL, family, 0, 1), _step(_RETURN, _REFUSE)]
    return [*steps, _step(_RETURN, _ALLOW)]


def _step(code: int, value: int, then: int = 0, otherwise: int = 0) -> bytes:
    return struct.pack("=HBBI", code, then, otherwise, value)
