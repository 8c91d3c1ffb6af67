import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from resumeai.lengths import at_most

LARGEST_FILE = 10 * 2**20
LONGEST_TEXT = 200_000
ALONE = _("Paste the résumé alone.")
MARKDOWN = re.compile(r"^#{1,4} \S|\*\*\S", re.MULTILINE)
ACCEPTED = ".pdf,.docx,.txt,.text,.md,.markdown,.json"


class AddForm(forms.Form):
    """A file or a pasted text, one of them."""

    file = forms.FileField(
        label=_("Choose a file, or drop it here"),
        required=False,
        allow_empty_file=True,
        help_text=_("PDF, Word (.docx), plain text, Markdown or JSON Resume, up to 10 MB"),
        widget=forms.FileInput(attrs={"accept": ACCEPTED}),
    )
    text = forms.CharField(
        label=_("Paste or write it here"),
        required=False,
        validators=[at_most(LONGEST_TEXT, ALONE)],
        help_text=_("Plain text or Markdown. Headings such as “Experience” help to find the sections."),
        widget=forms.Textarea(attrs={"rows": 14}),
    )

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file and file.size > LARGEST_FILE:
            megabytes = file.size / 2**20
            said = _("The file has %(size)s MB; the most is 10 MB. Save it without pictures, or paste its text.")
            raise forms.ValidationError(said % {"size": round(megabytes)})
        return file

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        if not self.errors and not given.get("file") and not given.get("text", "").strip():
            raise forms.ValidationError(_("Choose a file or paste the text of your résumé."))
        return given

    @property
    def source(self) -> tuple[bytes, str, str]:
        """Content, name, and the field that it came from. A file goes before a text."""
        file = self.cleaned_data["file"]
        if file:
            return file.read(), file.name, "file"
        text = self.cleaned_data["text"]
        return text.encode(), "pasted.md" if MARKDOWN.search(text) else "pasted.txt", "text"


class TitleForm(forms.Form):
    title = forms.CharField(
        label=_("Name in your lists"), max_length=200, help_text=_("Only you see it; it is not part of the résumé.")
    )


class PlaceForm(forms.Form):
    """What to do with one text: `to` is a path of `deciding.placing`, empty with the button that leaves it out."""

    text = forms.CharField(strip=False)
    version = forms.IntegerField(min_value=1)
    to = forms.CharField(required=False)

    def clean(self) -> dict[str, Any]:
        if "leave" in self.data:
            self.cleaned_data["to"] = ""
        elif not self.cleaned_data.get("to"):
            raise forms.ValidationError(_("Choose a place for this text."))
        return self.cleaned_data


class ConfirmForm(forms.Form):
    """`path` is that of a doubt; empty for all of them."""

    version = forms.IntegerField(min_value=1)
    path = forms.CharField(required=False)


class CompareForm(forms.Form):
    """Two versions by their numbers."""

    old = forms.TypedChoiceField(label=_("One version"), coerce=int)
    new = forms.TypedChoiceField(label=_("Another version"), coerce=int)

    def __init__(self, numbers: list[int], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("old", "new"):
            field = self.fields[name]
            field.choices = [(number, _("Version %(number)s") % {"number": number}) for number in numbers]  # type: ignore[attr-defined]
            field.widget.attrs["aria-label"] = field.label
