"""One style sheet for the wire: a page asks once for what `site.css` imports, not once for each of the 35 files."""

import re
import shutil
import tempfile
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

from resumeai.wire.leaner import close_set, leaner, without_idle_values

SHEET = "css/site.css"
SOURCE = settings.BASE_DIR / "static" / SHEET
IMPORT = re.compile(r'@import url\("([^"]+)"\)(?: layer\((\w+)\))?;')
CHARSET = '@charset "UTF-8";'


def gathered(sheet: Path) -> str:
    """The sheet with its imports in their places. Theirs may name files only as seen from the sheet's own folder."""

    def content(found: re.Match[str]) -> str:
        text = (sheet.parent / found[1]).read_text(encoding="utf-8").removeprefix(CHARSET)
        return f"@layer {found[2]} {{\n{leaner(text)}\n}}" if found[2] else text

    return CHARSET + without_idle_values(close_set(IMPORT.sub(content, sheet.read_text(encoding="utf-8"))))


class OneSheet(BaseFinder):
    """Found before the file itself, by `collectstatic` as by a fresh machine. Made when the process first looks."""

    def __init__(self, app_names: Any = None, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        folder = tempfile.mkdtemp(prefix="resumeai-css-")
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        made = Path(folder) / SHEET
        made.parent.mkdir()
        made.write_text(gathered(SOURCE), encoding="utf-8")
        self.storage = FileSystemStorage(location=folder)

    def check(self, **more: Any) -> list[Any]:
        return []

    def find(self, path: str, find_all: bool = False, **more: Any) -> Any:
        if path != SHEET:
            return []
        found = self.storage.path(SHEET)
        return [found] if find_all else found

    def list(self, ignore_patterns: Any) -> Iterator[tuple[str, FileSystemStorage]]:
        yield SHEET, self.storage
