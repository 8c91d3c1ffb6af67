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


def said(text: str) -> bytes:
    """A client's frame of text (RFC 6455)."""
    content, mask = text.encode(), os.urandom(4)
    length = bytes([0x80 | len(content)]) if len(content) < 126 else b"\xfe" + len(content).to_bytes(2)
    return b"\x81" + length + mask + bytes(byte ^ mask[place % 4] for place, byte in enumerate(content))
