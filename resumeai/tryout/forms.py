from django import forms
from django.conf import settings

from resumeai.lengths import at_most

LONGEST = 30_000
WITH_ACCOUNT = "With an account you can add longer ones, and files."
EXAMPLE = settings.BASE_DIR / "customization" / "demo"


def pasted(label: str, missing: str) -> forms.CharField:
    return forms.CharField(
        label=label,
        validators=[at_most(LONGEST, WITH_ACCOUNT)],
        widget=forms.Textarea(attrs={"rows": 9, "autocomplete": "off"}),
        error_messages={"required": missing},
    )


class TryForm(forms.Form):
    resume = pasted("Your résumé", "Paste the text of your résumé.")
    posting = pasted("The job posting", "Paste the text of the posting.")


def example() -> dict[str, str]:
    """A nurse and a posting, both made up."""
    files = {"resume": "resume.md", "posting": "posting.txt"}
    return {field: (EXAMPLE / name).read_text(encoding="utf-8") for field, name in files.items()}
