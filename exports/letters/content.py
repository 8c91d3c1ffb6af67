"""A letter as what a layout prints: the sender as on the résumé, then the letter's own words."""

from pydantic import BaseModel

from customization.pipeline.letter.schema import CoverLetter
from exports.content import content_of
from exports.content.clean import clean
from exports.content.paper import Paper
from exports.content.schema import Item
from resumes.document import ResumeDocument


class LetterContent(BaseModel, frozen=True):
    name: str = ""
    label: str = ""
    title: str
    language: str = "en"
    paper: Paper = "a4"
    contact: tuple[tuple[Item, ...], ...] = ()
    recipient: tuple[str, ...] = ()
    date: str = ""
    subject: str = ""
    greeting: str = ""
    paragraphs: tuple[str, ...] = ()
    closing: str = ""


def letter_content(letter: CoverLetter, document: ResumeDocument, paper: Paper | None = None) -> LetterContent:
    """The sender's block is the one of the résumé, so that both lie on the desk as one application."""
    sender = content_of(document, paper)
    name = clean(letter.name) or sender.name
    return LetterContent(
        name=name,
        label=sender.label,
        title=" – ".join(filter(None, (clean(letter.subject), name))) or "Letter",
        language=letter.language,
        paper=sender.paper,
        contact=sender.contact,
        recipient=tuple(filter(None, map(clean, letter.recipient))),
        date=clean(letter.place_and_date),
        subject=clean(letter.subject),
        greeting=clean(letter.greeting),
        paragraphs=tuple(filter(None, map(clean, letter.prose))),
        closing=clean(letter.closing),
    )
