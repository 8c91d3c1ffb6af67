import uuid
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from jobs.fetching import Unfetchable
from jobs.fetching.urls import parse
from resumeai.lengths import at_most

LONGEST_TEXT = 100_000
ALONE = _("Paste the posting alone.")
EITHER = _("Give the address of the posting above, or paste its text here.")


class JobForm(forms.Form):
    text = forms.CharField(
        label=_("The posting"),
        validators=[at_most(LONGEST_TEXT, ALONE)],
        help_text=_("Copy all of it, with what the job is, what they ask for and what they offer."),
        widget=forms.Textarea(attrs={"rows": 16}),
        error_messages={"required": _("Paste the text of the posting.")},
    )
    title = forms.CharField(
        label=_("Job title"), required=False, max_length=200, help_text=_("Empty: taken from the posting.")
    )
    company = forms.CharField(label=_("Company"), required=False, max_length=200)

    def clean_text(self) -> Any:
        """Browsers send line ends as CRLF; offsets of quotes must count what is stored."""
        return self.cleaned_data["text"].replace("\r\n", "\n")


class AddForm(JobForm):
    """An address or a text; with both the text is read and the address kept. Sent twice it makes one job."""

    address = forms.CharField(
        label=_("Address of the posting"),
        required=False,
        max_length=2000,
        help_text=_("The page is opened once, by this server, without signing in anywhere."),
        widget=forms.TextInput(attrs={"inputmode": "url", "placeholder": "https://", "autocomplete": "off"}),
    )
    text = forms.CharField(
        label=_("Or its text"),
        required=False,
        validators=[at_most(LONGEST_TEXT, ALONE)],
        help_text=_("Copy all of it. With a text here the page is not opened."),
        widget=forms.Textarea(attrs={"rows": 12}),
    )
    # A program that leaves it out means what it says each time.
    form_token = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4, required=False)

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        address, text = given.get("address"), given.get("text")
        if not address and not text and "text" not in self.errors and "address" not in self.errors:
            self.add_error("text", EITHER)
        if address and text:
            try:
                parse(address)
            except Unfetchable:
                self.add_error("address", _("This is not the address of a public page: correct it or leave it empty."))
        return given
