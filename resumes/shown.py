"""What of a résumé a model may see: words about the work, never contact data or other people's names."""

import re
from collections.abc import Iterator

from resumeai.ai.privacy import Mask, contact_values
from resumes.document import ResumeDocument
from resumes.paths import plain, texts

PART = re.compile(
    r"(?:basics\.(?:label|summary)"
    r"|(?:work|volunteer|education|awards|certificates|publications|skills|languages|interests|projects|sections)"
    r"\[\d+\]\.(?P<leaf>\w+)(?:\[\d+\])?)"
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


def mask_for(*documents: ResumeDocument) -> Mask:
    """Knows the contact data of these résumés."""
    return Mask(pair for document in documents for pair in contact_values(plain(document)["basics"]))


def shown(document: ResumeDocument, mask: Mask) -> Iterator[tuple[str, str]]:
    """(path, text) with contact data hidden. Only fields that we know; links, places and referees stay here.

    A section without a title holds what nobody could place: that may be an address, so it stays here too.
    """
    titles = [section.title.strip() for section in document.sections]
    private = {f"sections[{i}]" for i, title in enumerate(titles) if not title or PERSONAL.search(title)}
    for path, text in texts(document):
        part = PART.fullmatch(path)
        if part and (part["leaf"] is None or part["leaf"] in LEAVES) and path.split(".")[0] not in private:
            yield path, mask.hide(text)
