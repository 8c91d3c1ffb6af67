"""`{{ path|called:document }}`: a place in words, such as "Work: Deckhand, Fjord Line: What you did, line 2"."""

from django import template

from resumes.document import ResumeDocument
from resumes.naming import named

register = template.Library()


@register.filter
def called(path: str, document: ResumeDocument) -> str:
    return named(document, path).label
