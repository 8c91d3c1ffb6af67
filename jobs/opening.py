"""A posting from wherever a person has it: an address, HTML or text."""

import asyncio
import threading

from django.conf import settings
from django.utils.translation import gettext_noop as _

from jobs.extraction.posting import MARKUP, posting_from_html, posting_from_paste, posting_from_text
from jobs.fetching import Page, Rules, fetch
from jobs.fetching.urls import parse
from jobs.requirements import PostingText, UnreadablePosting

# Each fetch holds a thread for up to 15 seconds; pages must stay quick while strangers' servers are slow.
DOORS = threading.BoundedSemaphore(4)
CROWDED = _("Several pages are being opened at this moment: try again in a few seconds, or paste the posting's text.")
NOTHING = _("Give the address of the posting or paste its text.")


def open_posting(address: str = "", text: str = "", html: str = "") -> PostingText:
    """What is pasted is read and the address only kept; an address alone is fetched.

    Blocks for up to 15 seconds: call it outside of a transaction, in a thread that may wait. Raises UnreadablePosting.
    """
    if text or html:
        url = str(parse(address)) if address else ""
        posting = posting_from_html(html, url) if html else posting_from_paste(text, url)
        return posting.model_copy(update={"url": url})
    if not address:
        raise UnreadablePosting(NOTHING)
    return posting_from_page(open_page(address))


def open_page(address: str) -> Page:
    if not DOORS.acquire(blocking=False):
        raise UnreadablePosting(CROWDED)
    try:
        return asyncio.run(fetch(address, Rules(allow_loopback=settings.FETCH_ALLOW_LOOPBACK)))
    finally:
        DOORS.release()


def posting_from_page(page: Page) -> PostingText:
    """By the kind that the server named; without one, by what the content looks like."""
    source = page.source
    start = source[:20000] if isinstance(source, str) else source[:20000].decode("latin-1")
    if page.type == "text/plain" or (not page.type and not MARKUP.search(start)):
        text = source if isinstance(source, str) else source.decode("utf-8", "replace")
        return posting_from_text(text).model_copy(update={"url": page.url})
    return posting_from_html(source, page.url)
