"""Is there enough to tailor? A line or two is no résumé, however well it was read."""

from django.utils.translation import gettext_noop as _

from resumes.paths import texts
from resumes.reading.errors import UnreadableFile
from resumes.sections import SECTIONS
from resumes.structuring.schema import Structured

FEWEST_WORDS = 40
FEW_LINES = 2
ADD = _("Add your work, education and skills, so that there is something to tailor.")
TOO_LITTLE = _("Only a line or two was found.") + " " + ADD
NO_SECTIONS = _(
    "Only {count} words were found, and no heading such as Experience, Education or Skills. "
    "Put such headings over its parts, or add more, so that there is something to tailor."
)


def require_enough(structured: Structured) -> None:
    """Raises `UnreadableFile` when no section has an entry and the rest is too short to hold one unseen."""
    document = structured.document
    has_entries = any(getattr(document, shape.key) for shape in SECTIONS if shape.key != "profiles")
    found = [*dict(texts(document)).values(), *structured.unplaced]
    count = len([word for text in found for word in text.split()])
    if not has_entries and count < FEWEST_WORDS:
        lines = len({place.line for place in structured.places.values()}) + len(structured.unplaced)
        raise UnreadableFile(TOO_LITTLE if lines <= FEW_LINES else NO_SECTIONS.format(count=count))
