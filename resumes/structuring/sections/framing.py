"""What stands around a résumé and is no part of it; left out here, it is shown as text without a field.

The head of an e-mail and the letter above the first title, consent to keep data, place and date of signing.
"""

import re
from collections.abc import Sequence

from resumes.structuring.lines.layout import Line
from resumes.structuring.signs.dates import periods
from resumes.structuring.signs.headings import exact_kind

MAIL = re.compile(
    r"(?:from|to|cc|bcc|sent|date|subject|attachments?|von|an|gesendet|datum|betreff|anlagen|de|à|envoyé|objet|para|enviado"
    r"|fecha|asunto|data|assunto|da|a|inviato|oggetto|aan|verzonden|onderwerp)\s?:\s+\S",
    re.IGNORECASE,
)
MAIL_SUBJECT = re.compile(r"(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)\s?:", re.IGNORECASE)
CONSENT = re.compile(
    r"autorizz\w+ (?:il|al|ai sensi)\b|acconsento al\b|presto il (?:mio )?consenso|wyrażam zgodę|zgadzam się na"
    r"|souhlasím se zprac|i (?:hereby )?(?:declare|consent|certify|authori[sz]e)\b|ich versichere\b"
    r"|declaro (?:que|bajo|para)\b|ik verklaar\b|je certifie\b",
    re.IGNORECASE,
)
CONSENT_TITLE = re.compile(r"(?:self[- ])?declaration\s*:?|erklärung|declaración|declaração|privacy", re.IGNORECASE)
SENT = re.compile(
    r"(?:sent from my|von meinem .{2,30} gesendet|envoyé de(?:puis)? mon|enviado desde mi)\b.{0,40}"
    r"|(?:references?|referees?)(?: are)?(?: available)?(?: up)?on request\.?|references available\b.{0,30}"
    r"|referenzen (?:auf anfrage|auf wunsch)\b.{0,20}|références (?:disponibles )?sur demande\.?"
    r"|referencias (?:disponibles )?(?:a|bajo) (?:petición|solicitud)\.?|referenties op aanvraag\.?",
    re.IGNORECASE,
)
PLACED = re.compile(
    r"(?:fait à |hecho en )?[^\W\d_][\w .'()-]{1,30},?\s+(?:den |der |le |a |il |el |em |on |op )?$", re.IGNORECASE
)
OPENING, CLOSING = 10, 6
ISO_DAY = 10


def unframed(lines: Sequence[Line]) -> list[Line]:
    own = list(lines)[mail_ends(lines) :]
    end = next((at for at in range(len(own)) if at >= len(own) - CLOSING and consents(own, at)), len(own))
    own = own[:end]
    while own and closes(own[-1]):
        own.pop()
    return own


def mail_ends(lines: Sequence[Line]) -> int:
    """How many lines an e-mail puts before the résumé: its head, and a letter down to a title such as `Lebenslauf`."""
    head = 0
    while head < min(len(lines), OPENING) and MAIL.match(lines[head].text):
        head += 1
    if head < 3 or not any(MAIL_SUBJECT.match(line.text) for line in lines[:head]):
        return 0
    titles = (at + 1 for at in range(head, len(lines)) if exact_kind(lines[at].text) == "document")
    return next(titles, head)


def consents(own: Sequence[Line], at: int) -> bool:
    """A sentence of consent, and nothing but text under it."""
    titled = CONSENT_TITLE.fullmatch(own[at].text) is not None and at + 1 < len(own) and consents(own, at + 1)
    if titled:
        return True
    told = CONSENT.match(own[at].text) is not None and len(own[at].text.split()) > 4
    return told and not any(exact_kind(line.text) for line in own[at + 1 :])


def closes(line: Line) -> bool:
    if SENT.fullmatch(line.text):
        return True
    found = periods(line.text)
    return (
        len(found) == 1
        and found[0].single
        and len(found[0].end) == ISO_DAY
        and found[0].finish >= len(line.text.rstrip(" ."))
        and PLACED.fullmatch(line.text[: found[0].begin]) is not None
        and not line.bullet
    )
