"""What of a résumé a model may see: words about the work, never contact data or other people's names."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from resumeai.ai.privacy import Mask, contact_values
from resumes.document import ResumeDocument
from resumes.paths import plain, texts

PART = re.compile(
    r"(?:basics\.(?:label|summary)"
    r"|(?P<section>work|volunteer|education|awards|certificates|publications|skills|languages|projects|sections)"
    r"\[(?P<entry>\d+)\]\.(?P<leaf>\w+)(?:\[(?P<item>\d+)\])?)"
)
LEAVES = frozenset({
    "name", "position", "summary", "description", "highlights", "organization", "institution", "area", "studyType",
    "score", "courses", "title", "date", "awarder", "issuer", "publisher", "releaseDate", "level", "keywords",
    "language", "fluency", "entity", "type", "roles", "startDate", "endDate", "lines",
})  # fmt: skip
PERSONAL = re.compile(
    r"personal (?:details|data|information)|contact|persönliche|personalien|kontakt|datos personales|contacto"
    r"|état civil|informations personnelles|coordonnées|dati personali|contatti|dados pessoais|contato|persoonlijk"
    r"|contactgegevens|references?|referees|referenzen|références|referencias|referências|referenze|referenties",
    re.IGNORECASE,
)
SHORT = {
    "work": "w", "volunteer": "v", "education": "e", "projects": "p", "skills": "s", "languages": "la",
    "certificates": "ce", "awards": "aw", "publications": "pu", "sections": "x",
}  # fmt: skip


@dataclass(frozen=True)
class Line:
    """One line as a model sees it: a short id, and the texts that stand in it, each with its path."""

    id: str
    parts: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        return ", ".join(" ".join(text.split()) for _, text in self.parts)

    def path(self, quote: str = "") -> str:
        """Of the first text that holds all words of the quote, else of the line's first text."""
        words = " ".join(quote.split())
        return next((path for path, text in self.parts if words in " ".join(text.split())), self.parts[0][0])


def mask_for(*documents: ResumeDocument, also: Iterable[tuple[str, str]] = ()) -> Mask:
    """Knows the contact data of these résumés, and what else is to be hidden."""
    known = (pair for document in documents for pair in contact_values(plain(document)["basics"]))
    return Mask([*known, *also])


def shown(document: ResumeDocument, mask: Mask) -> Iterator[tuple[str, str]]:
    """(path, text) with contact data hidden. Only fields that we know; links, places, hobbies and referees stay here.

    A section without a title holds what nobody could place: that may be an address, so it stays here too.
    """
    titles = [section.title.strip() for section in document.sections]
    private = {f"sections[{i}]" for i, title in enumerate(titles) if not title or PERSONAL.search(title)}
    for path, text in texts(document):
        part = PART.fullmatch(path)
        if part and (part["leaf"] is None or part["leaf"] in LEAVES) and path.split(".")[0] not in private:
            yield path, mask.hide(text)


def numbered(document: ResumeDocument, mask: Mask) -> list[Line]:
    """The same in lines with short ids: w1 is the first job with title, employer and dates; w1.2 its second line."""
    lines: dict[str, list[tuple[str, str]]] = {}
    for path, text in shown(document, mask):
        lines.setdefault(short(path), []).append((path, text))
    return [Line(key, tuple(parts)) for key, parts in lines.items()]


def short(path: str) -> str:
    """The id of the line that a text stands in."""
    part = PART.fullmatch(path)
    if part is None or part["section"] is None:
        return path.removeprefix("basics.")
    entry = f"{SHORT[part['section']]}{int(part['entry']) + 1}"
    if part["leaf"] in ("highlights", "lines"):
        return f"{entry}.{int(part['item']) + 1}"
    return f"{entry}.{part['leaf'][0]}" if part["leaf"] in ("summary", "description") else entry


def by_id(lines: Sequence[Line]) -> dict[str, str]:
    return {line.id: line.text for line in lines}
