"""Is there enough to tailor? A line or two is no résumé, however well it was read."""

from resumes.paths import texts
from resumes.reading.errors import UnreadableFile
from resumes.sections import SECTIONS
from resumes.structuring.schema import Structured

FEWEST_WORDS = 40
TOO_LITTLE = "Only a line or two was found. Add your work, education and skills, so that there is something to tailor."


def require_enough(structured: Structured) -> None:
    """Raises `UnreadableFile` when no section has an entry and the rest is too short to hold one unseen."""
    document = structured.document
    has_entries = any(getattr(document, shape.key) for shape in SECTIONS if shape.key != "profiles")
    words = [word for text in (*dict(texts(document)).values(), *structured.unplaced) for word in text.split()]
    if not has_entries and len(words) < FEWEST_WORDS:
        raise UnreadableFile(TOO_LITTLE)
