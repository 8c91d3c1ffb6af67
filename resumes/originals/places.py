"""The person's own file beside the form: its pages as pictures or its lines, and where each field stands in them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from resumes.document import Place
from resumes.models import Resume, Version
from resumes.originals.printing import print_of
from resumes.paths import texts
from resumes.reading import picture, read
from resumes.reading.errors import UnreadableFile
from resumes.reading.office import program
from resumes.reading.schema import SourceLine, SourceText

type Box = tuple[float, float, float, float]
MARGIN = 2.0
MOST_LINES = 60


@dataclass(frozen=True)
class Spot:
    """A place on a page that is shown, in points, and the paths of the texts that stand there."""

    left: float
    top: float
    width: float
    height: float
    paths: str


@dataclass(frozen=True)
class Leaf:
    number: int
    width: float
    height: float
    spots: tuple[Spot, ...]


@dataclass(frozen=True)
class Row:
    text: str
    paths: str


@dataclass(frozen=True)
class Original:
    """`leaves` of a file with pages, else its `rows`; neither when there is no file to show.

    `printable`: the pages of a Word file can be had too, but take a moment.
    """

    leaves: tuple[Leaf, ...] = ()
    rows: tuple[Row, ...] = ()
    printable: bool = False


def page_picture(resume: Resume, number: int) -> bytes:
    """PNG of a page. Raises UnreadableFile when the file has none."""
    content = content_of(resume)
    return picture(print_of(str(resume.original.name), content) if content.startswith(b"PK") else content, number)


def content_of(resume: Resume) -> bytes:
    with resume.original.open() as file:
        return bytes(file.read())


def original_of(resume: Resume, version: Version) -> Original:
    """Reads the file again, which is quick: nothing of it is kept a second time."""
    if not resume.original:
        return Original()
    try:
        source = read(content_of(resume), resume.original_name)
    except (UnreadableFile, OSError):
        return Original()
    places = version.reading.places if version.reading else {}
    stands = lines_by_path(dict(texts(version.document)), places, source.lines)
    return Original(
        leaves=leaves_of(source, stands),
        rows=() if source.page_sizes else rows_of(source, stands),
        printable=source.kind == "docx" and program() is not None,
    )


def pages_of(resume: Resume, version: Version) -> tuple[Leaf, ...]:
    """The pages, of a Word file with the fields where their lines were printed; none when it cannot be printed."""
    try:
        content = content_of(resume)
        source = read(content, resume.original_name)
        if source.kind != "docx":
            return original_of(resume, version).leaves
        pages = read(print_of(str(resume.original.name), content), "print.pdf")
    except (UnreadableFile, OSError):
        return ()
    places = version.reading.places if version.reading else {}
    stands = lines_by_path(dict(texts(version.document)), places, source.lines)
    return leaves_of(pages, found_again(stands, source.lines, pages.lines))


def found_again(
    stands: Mapping[str, Sequence[SourceLine]], written: Sequence[SourceLine], drawn: Sequence[SourceLine]
) -> dict[str, list[SourceLine]]:
    """A paragraph becomes several lines on a page, several cells one: letters tell which."""
    lines = {line.place.line: drawn_of(letters(line.text), drawn) for line in written}
    return {path: [one for line in own for one in lines.get(line.place.line, ())] for path, own in stands.items()}


def drawn_of(words: str, drawn: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines whose letters begin the words and go on in them, else the one that holds them all."""
    for at, line in enumerate(drawn):
        run = letters(line.text)
        if not run or not words.startswith(run):
            continue
        taken_lines, left = [line], words[len(run) :]
        for further in drawn[at + 1 : at + MOST_LINES]:
            more = letters(further.text)
            if not more or not left.startswith(more):
                break
            taken_lines.append(further)
            left = left[len(more) :]
        if not left:
            return taken_lines
    return [line for line in drawn if words and words in letters(line.text)][:1]


def lines_by_path(
    words: Mapping[str, str], places: Mapping[str, Place], lines: Sequence[SourceLine]
) -> dict[str, list[SourceLine]]:
    """A text keeps the place of its first line only; the lines that go on with it are found by their letters."""
    return {path: list(taken(words[path], place, lines)) for path, place in places.items() if path in words}


def taken(text: str, place: Place, lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    known = next((line for line in lines if line.place == place), None)
    yield known or SourceLine(text=text, place=place)
    if known is None:
        return
    left = letters(text)
    for line in lines[place.line + 1 : place.line + MOST_LINES]:
        if not letters(line.text) or letters(line.text) not in left:
            return
        yield line


def letters(text: str) -> str:
    """What stays the same when a broken word is joined again."""
    return "".join(filter(str.isalnum, text.casefold()))


def leaves_of(source: SourceText, stands: Mapping[str, Sequence[SourceLine]]) -> tuple[Leaf, ...]:
    paths: dict[tuple[int, Box], list[str]] = defaultdict(list)
    for path, lines in stands.items():
        for line in lines:
            if line.place.box:
                paths[line.place.page, line.place.box].append(path)
    return tuple(
        Leaf(number, width, height, tuple(spot(box, at) for (page, box), at in paths.items() if page == number))
        for number, (width, height) in enumerate(source.page_sizes, start=1)
    )


def spot(box: Box, paths: list[str]) -> Spot:
    left, top, right, bottom = box
    return Spot(
        left=round(left - MARGIN, 1),
        top=round(top - MARGIN, 1),
        width=round(right - left + 2 * MARGIN, 1),
        height=round(bottom - top + 2 * MARGIN, 1),
        paths=" ".join(paths),
    )


def rows_of(source: SourceText, stands: Mapping[str, Sequence[SourceLine]]) -> tuple[Row, ...]:
    at: dict[int, list[str]] = defaultdict(list)
    for path, lines in stands.items():
        for line in lines:
            at[line.place.line].append(path)
    return tuple(Row(line.text, " ".join(at[line.place.line])) for line in source.lines)
