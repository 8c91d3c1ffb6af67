"""`{{ document|tongue }}`: the language of a résumé, for `lang` where its words stand in a page of another language."""

from django import template

from resumes.analysis.language import language_of
from resumes.document import ResumeDocument

register = template.Library()


@register.filter
def tongue(document: ResumeDocument) -> str:
    return language_of(document)
