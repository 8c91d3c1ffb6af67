"""The pages of an uploaded Word file: converted once, kept in memory for the next looks, never stored."""

import threading
from collections import OrderedDict

from resumes.reading.office import printed

KEPT = 8
_prints: OrderedDict[str, bytes] = OrderedDict()
_lock = threading.Lock()


def print_of(name: str, content: bytes) -> bytes:
    """`name` is the stored file's, which never holds other bytes. Raises UnreadableFile where it cannot be printed."""
    with _lock:
        if name in _prints:
            _prints.move_to_end(name)
            return _prints[name]
    made = printed(content)
    with _lock:
        _prints[name] = made
        while len(_prints) > KEPT:
            _prints.popitem(last=False)
    return made
