"""What the options of a look are called on a page."""

from django.utils.translation import gettext_lazy as _

from exports.looks.colours import ACCENTS
from exports.looks.pairings import NAMES as PAIRINGS
from exports.renderers.design import DESIGNS

SECTIONS = {
    "summary": _("Summary"),
    "work": _("Experience"),
    "projects": _("Projects"),
    "education": _("Education"),
    "skills": _("Skills"),
    "certificates": _("Certificates"),
    "languages": _("Languages"),
    "publications": _("Publications"),
    "awards": _("Awards"),
    "volunteer": _("Volunteering"),
    "interests": _("Interests"),
    "references": _("References"),
}
STYLES = {
    "classic": _("Classic"),
    "modern": _("Modern"),
    "compact": _("Compact"),
    "executive": _("Executive"),
    "academic": _("Academic"),
    "technical": _("Technical"),
}
COLOURS = {
    "ink": _("Ink"),
    "navy": _("Navy"),
    "petrol": _("Petrol"),
    "forest": _("Forest green"),
    "wine": _("Wine"),
    "plum": _("Plum"),
    "rust": _("Rust"),
    "slate": _("Slate"),
}
MIXED = {
    "serif-under-sans": _("Source Serif, headings in Source Sans"),
    "serif-under-lato": _("Source Serif, headings in Lato"),
    "sans-under-serif": _("Source Sans, headings in Source Serif"),
}
STYLE_CHOICES = [(name, STYLES.get(name, name.capitalize())) for name in DESIGNS]
COLOUR_CHOICES = [(name, COLOURS.get(name, name.capitalize())) for name in ACCENTS]
FONT_CHOICES = [(name, MIXED.get(name, plain)) for name, plain in PAIRINGS.items()]
DENSITY_CHOICES = [("airy", _("Airy")), ("normal", _("Normal")), ("tight", _("Tight"))]
PAPER_CHOICES = [("", _("As in my country")), ("a4", "A4"), ("letter", "US Letter")]
LENGTH_CHOICES = [(0, _("As many pages as it takes")), (1, _("One page")), (2, _("Two pages"))]
