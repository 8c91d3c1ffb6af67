from typing import Any

from django import forms

LONGEST_TEXT = 100_000


def not_longer(text: str) -> None:
    """As a validator, not as `max_length`: with that a browser cuts a pasted text without a word."""
    if len(text) > LONGEST_TEXT:
        raise forms.ValidationError(
            f"The text has {len(text):,} characters; the most is {LONGEST_TEXT:,}. Paste the posting alone."
        )


class JobForm(forms.Form):
    text = forms.CharField(
        label="The posting",
        validators=[not_longer],
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
