from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from customization.runs.forms import GONE
from jobs.models import Job
from resumes.models import Resume


class CompareForm(forms.Form):
    a = forms.ModelChoiceField(Job.objects.none(), label=_("One job"), empty_label=None, error_messages=GONE)
    b = forms.ModelChoiceField(Job.objects.none(), label=_("The other job"), empty_label=None, error_messages=GONE)
    resume = forms.ModelChoiceField(
        Resume.objects.none(), label=_("Beside this résumé"), empty_label=None, error_messages=GONE
    )

    def __init__(self, owner: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        mine = Job.objects.owned_by(owner).defer("text")
        newest = list(mine.values_list("pk", flat=True)[:2])
        for name, first in zip(("a", "b"), newest, strict=False):
            self.fields[name].initial = first
        self.fields["a"].queryset = self.fields["b"].queryset = mine  # type: ignore[attr-defined]
        self.fields["resume"].queryset = Resume.objects.owned_by(owner)  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("a") and given.get("a") == given.get("b"):
            self.add_error("b", _("Choose another job than the first."))
        return given
