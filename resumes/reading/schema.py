"""What reading a file makes: lines of visible text, each with its place and look."""

from typing import Any, Literal

from pydantic import BaseModel

from resumes.document import Place

FileKind = Literal["pdf", "docx", "text", "markdown", "json"]


class SourceLine(BaseModel, frozen=True):
    """One visible line (a paragraph or table cell in DOCX) in reading order.

    `size` is the font size in points (0: unknown). `gap` is the white space above it, in line heights (0: unknown).
    `bullet` is true when the line began with a list mark, which `text` no longer holds; `heading` when the format
    itself says so (a Word heading style, `##`). `column` is 0 for full width or the first column, then 1, 2 …
    `cells` are the parts of a line that stand far apart (a date at the right margin), left to right; `text` joins
    them by a space. `indent` is in points (characters in plain text). `margin` marks running heads and feet, and
    menus of printed web pages: they stand last and belong to no section. `whole`: the format itself says that the
    paragraph ends here. `turns`: where in `text` the letters turn bold or italic, or plain again.
    """

    text: str
    place: Place
    size: float = 0
    bold: bool = False
    italic: bool = False
    bullet: bool = False
    heading: bool = False
    indent: float = 0
    gap: float = 0
    column: int = 0
    cells: tuple[str, ...] = ()
    margin: bool = False
    whole: bool = False
    turns: tuple[int, ...] = ()


class Link(BaseModel, frozen=True):
    url: str
    text: str = ""
    line: int = -1


class Notice(BaseModel, frozen=True):
    """Something the person should know about the file. `kind` is for code, `sentence` for people."""

    kind: Literal["hidden_text", "truncated", "image_text", "active_content", "repaired", "other"]
    sentence: str
    found: str = ""


class SourceText(BaseModel, frozen=True):
    """`data` is the JSON of a JSON Resume file; then `lines` are empty. `page_sizes` are (width, height) in points."""

    kind: FileKind
    lines: tuple[SourceLine, ...] = ()
    links: tuple[Link, ...] = ()
    notices: tuple[Notice, ...] = ()
    page_sizes: tuple[tuple[float, float], ...] = ()
    data: dict[str, Any] | None = None

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)
