"""How long a pasted text may be."""

from collections.abc import Callable

from django.core.exceptions import ValidationError


def at_most(characters: int, advice: str) -> Callable[[str], None]:
    """As a validator, not as `max_length`: with that a browser cuts a pasted text without a word."""

    def not_longer(text: str) -> None:
        if len(text) > characters:
            raise ValidationError(f"The text has {len(text):,} characters; the most is {characters:,}. {advice}")

    return not_longer
