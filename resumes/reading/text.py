"""Plain text: lines with their indent, the white space above them and parts that stand far apart."""

import re

from charset_normalizer import from_bytes

from resumes.document import Place
from resumes.reading.characters import closed_up, readable, squeezed, without_icons, without_mark
from resumes.reading.errors import TOO_MUCH, UnreadableFile
from resumes.reading.limits import CHARACTERS
from resumes.reading.notices import of_characters
from resumes.reading.schema import SourceLine, SourceText

_APART = re.compile(r"\t+| {3,}")
_RULE = re.compile(r"^\s*([=\-_*~#•.─━═])\s*(?:\1\s*){2,}$")
_QUOTE = re.compile(r"^(?:>\s?)+")
_CIRCLE = re.compile(r"^(\s*)o\s+(?=[^\W\d_])(?=[^a-zß-ÿ])")
_TAB_STOP = 4


def decoded(data: bytes, most: int = 2 * CHARACTERS) -> str:
    """UTF-16 by its mark, then UTF-8, then Windows Latin; a guess only when the first two are impossible.

    More characters than `most` are refused before they are looked at. A NUL is the leaving of some program and no
    character of a text.
    """
    text = _decoded(data).replace("\x00", "")
    if len(text) > most:
        raise UnreadableFile(TOO_MUCH)
    return text


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    guess = from_bytes(data).best()
    if guess is None:
        raise UnreadableFile("The text is in an encoding that cannot be read. Save it as UTF-8 and upload it again.")
    return str(guess)


def read_text(data: bytes) -> SourceText:
    lines: list[SourceLine] = []
    blank = 0
    content = decoded(data)
    for raw in unquoted(without_icons(readable(content)).splitlines()):
        if _RULE.match(raw):
            lines = _underlined(lines, raw, blank)
            continue
        if not raw.strip():
            blank += 1
            continue
        lines.append(_line(raw.expandtabs(_TAB_STOP) if raw[:1] == "\t" else raw, len(lines), blank if lines else 0))
        blank = 0
    return SourceText(kind="text", lines=tuple(lines), notices=tuple(of_characters(content)))


def unquoted(rows: list[str]) -> list[str]:
    """Without the marks of a forwarded e-mail; `o` before items, as Word's second level is saved, is a list mark."""
    filled = [row for row in rows if row.strip()]
    if filled and sum(row.startswith(">") for row in filled) > len(filled) / 2:
        rows = [_QUOTE.sub("", row) for row in rows]
    circled = sum(_CIRCLE.match(row) is not None for row in rows) > 1
    return [_CIRCLE.sub(r"\1• ", row) for row in rows] if circled else rows


def _line(raw: str, number: int, gap: int) -> SourceLine:
    bare, bullet = without_mark(raw)
    if (whole := closed_up(bare)) != bare:
        bare = squeezed(whole)
    parts = tuple(squeezed(part) for part in _APART.split(bare) if part.strip())
    return SourceLine(
        text=" ".join(parts),
        place=Place(line=number),
        bullet=bullet,
        indent=len(raw) - len(raw.lstrip()),
        gap=gap,
        cells=parts if len(parts) > 1 else (),
    )


def _underlined(lines: list[SourceLine], rule: str, blank: int) -> list[SourceLine]:
    """A row of `=` or `-` right under a short line of about its length marks a heading, as in Markdown."""
    if not lines or blank or rule.strip()[0] not in "=-─━═" or len(lines[-1].text) > len(rule.strip()) + 2:
        return lines
    return [*lines[:-1], lines[-1].model_copy(update={"heading": True})]
