"""What a process does once, before the first posting waits for it."""

from contextlib import suppress

from jobs import vocabulary
from jobs.extraction.posting import posting_from_html
from jobs.extraction.rules import extract
from jobs.requirements import UnreadablePosting

SMALL = "<h1>Baker</h1><h2>Requirements</h2><ul><li>Two years of experience as a baker in a large bakery</li></ul>" + (
    "<p>You must be able to work nights and to read English well.</p>" * 8
)


def warm() -> None:
    """Reads the names, compiles the patterns and loads the libraries: less than a second, in a thread of its own."""
    vocabulary.warm()
    with suppress(UnreadablePosting):
        extract(posting_from_html(SMALL))
