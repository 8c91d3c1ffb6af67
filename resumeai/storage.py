"""Files that people sent. One stands under its name when all of it is on the disk, or not at all."""

import os
import uuid
from contextlib import suppress
from pathlib import Path
from typing import Any

from django.core.files.storage import FileSystemStorage


class WholeFiles(FileSystemStorage):
    """Written beside its place, forced to the disk, then moved: a full disk or a power cut leaves no half of it."""

    def _save(self, name: str, content: Any) -> str:
        place = Path(self.path(name))
        place.parent.mkdir(parents=True, exist_ok=True)
        beside = place.with_name(f"{place.name}.{uuid.uuid4().hex}.part")
        try:
            with beside.open("xb") as file:
                for chunk in content.chunks():
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            beside.rename(place)
        except BaseException:
            with suppress(OSError):
                beside.unlink()
            raise
        settle(place.parent)
        return name


def settle(folder: Path) -> None:
    """The new name too is on the disk before a row tells of it."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
