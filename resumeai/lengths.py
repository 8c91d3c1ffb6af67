"""How long a pasted text may be."""

from collections.abc import Callable

from django.core.exceptions import ValidationError
from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _


def at_most(characters: int, advice: str | Promise) -> Callable[[str], None]:
    """As a validator, not as `max_length`: with that a browser cuts a pasted text without a word."""

    def not_longer(text: str) -> None:
        if len(text) > characters:
            there, most = (number_format(number, force_grouping=True) for number in (len(text), characters))
            said = _("The text has %(there)s characters; the most is %(most)s. %(advice)s")
            raise ValidationError(said % {"there": there, "most": most, "advice": advice})

    return not_longer
