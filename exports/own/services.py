"""The person's own Word file after a run."""

from datetime import UTC, datetime
from io import BytesIO

import docx
from django.utils.translation import gettext_noop as _
from docx.document import Document
from docx.oxml.ns import qn

from customization.diff.schema import Diff
from exports.files.formats import WORD
from exports.files.services import Export, file_name
from exports.files.subjects import Subject
from exports.own.changes import changes
from exports.own.errors import NotYours
from exports.own.letters import FALLBACK, PARAGRAPH
from exports.own.placing import Desk
from exports.own.revisions import Pen
from resumes.models import Resume
from resumes.paths import texts
from resumes.reading import read
from resumes.reading.errors import UnreadableFile

OWN = ("own", "tracked")
AUTHOR = "ResumeAIAssistant"
NO_WORD = _("This résumé was not uploaded as a Word file, so there is none to change in place.")
GONE = _("The Word file that you uploaded cannot be opened any more.")
OPEN_CHANGES = _("Your Word file holds tracked changes of its own: accept or reject them, then upload it again.")
ELSEWHERE = _("Changed, but not found in this file: {words}")


def has_own(subject: Subject) -> bool:
    return bool(subject.run) and subject.version.resume.original_name.casefold().endswith(".docx")


def own_file(subject: Subject, kind: str) -> Export:
    """`kind` is one of OWN. Raises NotYours."""
    if not has_own(subject):
        raise NotYours(NO_WORD)
    content = changed(original(subject.version.resume), subject, tracked=kind == "tracked")
    return Export(content, f"{file_name(subject.document, subject.title)} ({kind}).docx", WORD)


def original(resume: Resume) -> bytes:
    """Read once more behind the walls of the reader, so that no hostile file reaches the parser here."""
    try:
        with resume.original.open() as file:
            content = bytes(file.read())
        read(content, resume.original_name)
    except (OSError, ValueError, UnreadableFile) as error:
        raise NotYours(GONE) from error
    return content


def changed(content: bytes, subject: Subject, *, tracked: bool) -> bytes:
    verified, run = subject.verification, subject.run
    if verified is None or run is None:
        raise NotYours(NO_WORD)
    document = docx.Document(BytesIO(content))
    if any(True for _ in document.element.body.iter(qn("w:ins"), qn("w:del"))):
        raise NotYours(OPEN_CHANGES)
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    was = dict(texts(run.given.resume))
    desk = Desk(Pen(document, tracked, AUTHOR, now), was, run.given.places, reasons(subject))
    rewordings, lists, new = changes(was, dict(texts(verified.document)), verified.origins)
    desk.write(rewordings, lists)
    note(desk, [*desk.left, *new])
    drop_second_copies(document)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def drop_second_copies(document: Document) -> None:
    """A text box has its text twice; the copy for old programs would still say what it said before."""
    for copy in list(document.element.body.iter(FALLBACK)):
        if next(copy.iter(PARAGRAPH), None) is not None:
            copy.getparent().remove(copy)


def reasons(subject: Subject) -> dict[str, str]:
    """By the path of the original, and by the words of a new line."""
    diff = subject.done.get("diff")
    lines = diff.lines if isinstance(diff, Diff) else ()
    by_path = {line.before_path: line.reason for line in lines if line.before_path and line.reason}
    return by_path | {line.after: line.reason for line in lines if not line.before_path and line.reason}


def note(desk: Desk, left: list[str]) -> None:
    """What found no place is told in a comment at the top, where it can be read and does not print."""
    if left and desk.pen.tracked and desk.paragraphs:
        first = desk.paragraphs[0]
        desk.pen.explain(first, list(first.iter(qn("w:r")))[:1], ELSEWHERE.format(words=" · ".join(left)))
