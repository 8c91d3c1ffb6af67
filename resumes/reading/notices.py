"""What the person should know about a file, said once for all kinds."""

from collections.abc import Iterable, Iterator

from resumes.reading.characters import count_invisible, hidden_message
from resumes.reading.schema import Notice

HIDDEN = "The file holds text that a reader cannot see. It was left out."
INVISIBLE = "The file holds invisible characters between its letters. They were taken out."
_MOST_FOUND = 2_000
_MANY = 3


def hidden_text(found: Iterable[str]) -> Iterator[Notice]:
    words = " ".join(text.strip() for text in found if text.strip())
    if words:
        yield Notice(kind="hidden_text", sentence=HIDDEN, found=words[:_MOST_FOUND])


def of_characters(raw: str) -> Iterator[Notice]:
    """Tag characters spell a hidden message; a few other invisible ones are common leavings of web pages."""
    yield from hidden_text([hidden_message(raw)])
    if count_invisible(raw) >= _MANY:
        yield Notice(kind="repaired", sentence=INVISIBLE)
