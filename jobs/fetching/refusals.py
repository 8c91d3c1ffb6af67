"""Why an address is not opened, or what came instead of a page: one sentence, and the way round."""

from django.utils.translation import gettext_noop as _

from jobs.requirements import UnreadablePosting

PASTE = _("Open it in your browser, copy the posting's text and paste it here.")


class Unfetchable(UnreadablePosting):
    """`reason` is half a sentence or a whole one without its full stop; what to do is added."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"{reason}. {PASTE}")
