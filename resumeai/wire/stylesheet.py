"""One style sheet for the wire: a page asks once for what `site.css` imports, not once for each of the 35 files."""

import atexit
import re
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

from resumeai.wire.leaner import close_set, leaner, without_idle_values

SHEET = "css/site.css"
SOURCE = settings.BASE_DIR / "static" / SHEET
IMPORT = re.compile(r'@import url\("([^"]+)"\)(?: layer\((\w+)\))?;')
CHARSET = '@charset "UTF-8";'
MAKING = Lock()


def gathered(sheet: Path) -> str:
    """The sheet with its imports in their places. Theirs may name files only as seen from the sheet's own folder."""

    def content(found: re.Match[str]) -> str:
        text = (sheet.parent / found[1]).read_text(encoding="utf-8").removeprefix(CHARSET)
        return f"@layer {found[2]} {{\n{leaner(text)}\n}}" if found[2] else text

    return CHARSET + without_idle_values(close_set(IMPORT.sub(content, sheet.read_text(encoding="utf-8"))))


@cache
def folder() -> str:
    """Holds the sheet for as long as the process lives."""
    made = tempfile.mkdtemp(prefix="resumeai-css-")
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    sheet = Path(made) / SHEET
    sheet.parent.mkdir()
    sheet.write_text(gathered(SOURCE), encoding="utf-8")
    return made


class OneSheet(BaseFinder):
    """Found before the file itself, by `collectstatic` as by a fresh machine. Made when the process first looks."""

    def __init__(self, app_names: Any = None, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        # Django makes two finders where two requests come first at once, and forgets one of them.
        with MAKING:
            self.storage = FileSystemStorage(location=folder())

    def check(self, **more: Any) -> list[Any]:
        return []

    def find(self, path: str, find_all: bool = False, **more: Any) -> Any:
        if path != SHEET:
            return []
        found = self.storage.path(SHEET)
        return [found] if find_all else found

    def list(self, ignore_patterns: Any) -> Iterator[tuple[str, FileSystemStorage]]:
        yield SHEET, self.storage
