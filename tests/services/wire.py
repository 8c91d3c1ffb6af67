"""The stand-alone client of the documentation, as a module, and what a client of ours would never send."""

import importlib.util
import os
from typing import Any

from resumeai.settings.environment import BASE_DIR


def client() -> Any:
    spec = importlib.util.spec_from_file_location("watch_task", BASE_DIR / "docs/clients/watch_task.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


WIRE = client()


def said(text: str, kind: int = 1) -> bytes:
    """A client's frame (RFC 6455): 1 is text, 9 a ping."""
    content, mask = text.encode(), os.urandom(4)
    length = bytes([0x80 | len(content)]) if len(content) < 126 else b"\xfe" + len(content).to_bytes(2)
    return bytes([0x80 | kind]) + length + mask + bytes(byte ^ mask[place % 4] for place, byte in enumerate(content))
