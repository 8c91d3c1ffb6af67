"""`{{ sentence|said }}`: a sentence of the program in the language of the page."""

from typing import Any

from django import template

from resumeai.said import said as in_this_language

register = template.Library()


@register.filter
def said(sentence: Any) -> Any:
    """What no catalogue knows comes back as it was, safe or not."""
    words = in_this_language(sentence) if sentence else ""
    return sentence if words == sentence else words
