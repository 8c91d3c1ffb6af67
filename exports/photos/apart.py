"""Redraws a picture in a process that ends with it."""

import subprocess
import sys
import threading
from pathlib import Path

from exports.photos.child import LARGE, SMALL

MOST_BYTES = 8 * 2**20
MOST_MADE = 2**20
SECONDS = 30.0
NO_PHOTO = "This is no photo that can be used: choose a JPEG, PNG or WebP."
TOO_MUCH = f"The file is larger than {MOST_BYTES // 2**20} MB: choose a smaller one."
SAID = {
    SMALL: "The picture is too small to be printed: choose one of at least 120 by 120 dots.",
    LARGE: "The picture has too many dots: choose one of at most 25 million.",
}
ROOT = Path(__file__).resolve().parents[2]
TURNS = threading.BoundedSemaphore(2)


class UnusablePhoto(ValueError):
    """The message is one sentence for the person."""


def photo_of(data: bytes) -> bytes:
    """A JPEG of `redraw.SIZE`. Raises UnusablePhoto."""
    if len(data) > MOST_BYTES:
        raise UnusablePhoto(TOO_MUCH)
    with TURNS:
        try:
            done = subprocess.run(
                [sys.executable, "-s", "-E", "-m", "exports.photos.child"],
                cwd=ROOT,
                env={},
                input=data,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise UnusablePhoto(NO_PHOTO) from error
    if done.returncode or not done.stdout.startswith(b"\xff\xd8\xff") or len(done.stdout) > MOST_MADE:
        raise UnusablePhoto(SAID.get(done.returncode, NO_PHOTO))
    return done.stdout
