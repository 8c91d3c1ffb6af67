from typing import Any

from django import forms

LONGEST_TEXT = 100_000


class JobForm(forms.Form):
    text = forms.CharField(
        label="The posting",
        max_length=LONGEST_TEXT,
        help_text="Copy all of it, with what the job is, what they ask for and what they offer.",
        widget=forms.Textarea(attrs={"rows": 16}),
        error_messages={"required": "Paste the text of the posting."},
    )
    title = forms.CharField(
        label="Job title", required=False, max_length=200, help_text="Empty: taken from the posting."
    )
    company = forms.CharField(label="Company", required=False, max_length=200)

    def clean_text(self) -> Any:
        """Browsers send line ends as CRLF; offsets of quotes must count what is stored."""
        return self.cleaned_data["text"].replace("\r\n", "\n")
