from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from resumeai.lengths import at_most

LONGEST = 30_000
WITH_ACCOUNT = _("With an account you can add longer ones, and files.")
EXAMPLE = settings.BASE_DIR / "customization" / "demo"


def pasted(label: Any, missing: Any) -> forms.CharField:
    return forms.CharField(
        label=label,
        validators=[at_most(LONGEST, WITH_ACCOUNT)],
        widget=forms.Textarea(attrs={"rows": 9, "autocomplete": "off"}),
        error_messages={"required": missing},
    )


class TryForm(forms.Form):
    resume = pasted(_("Your résumé"), _("Paste the text of your résumé."))
    posting = pasted(_("The job posting"), _("Paste the text of the posting."))


def example() -> dict[str, str]:
    """A nurse and a posting, both made up."""
    files = {"resume": "resume.md", "posting": "posting.txt"}
    return {field: (EXAMPLE / name).read_text(encoding="utf-8") for field, name in files.items()}
