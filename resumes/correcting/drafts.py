"""A correction that is not saved yet, as it is kept while somebody writes."""

from pydantic import BaseModel


class KeptDraft(BaseModel, frozen=True):
    """`form` is what `correction.draft_from` reads; its numbers count in the version that the form was opened on."""

    version: int
    title: str
    form: dict[str, str]
