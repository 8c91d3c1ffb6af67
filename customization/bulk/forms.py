import uuid
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from customization.bulk.services import MOST_JOBS
from customization.runs.forms import GONE
from jobs.models import Job
from resumes.models import Resume

TOO_MANY = _("Choose at most %(most)d jobs at a time.")


class BulkForm(forms.Form):
    """`form_token` makes a form that is sent twice one piece of work."""

    resume = forms.ModelChoiceField(Resume.objects.none(), label=_("Résumé"), empty_label=None, error_messages=GONE)
    jobs = forms.ModelMultipleChoiceField(
        Job.objects.none(), label=_("Jobs"), widget=forms.CheckboxSelectMultiple, error_messages=GONE
    )
    engine = forms.ChoiceField(label=_("Engine"), required=False)
    form_token = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)

    def __init__(self, owner: Any, engines: list[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["resume"].queryset = Resume.objects.owned_by(owner)  # type: ignore[attr-defined]
        self.fields["jobs"].queryset = Job.objects.owned_by(owner).defer("text", "requirements")  # type: ignore[attr-defined]
        self.fields["engine"].choices = engines  # type: ignore[attr-defined]
        if len(engines) == 1:
            self.fields["engine"].widget = forms.HiddenInput()
        self.fields["engine"].initial = engines[0][0]

    def clean_jobs(self) -> list[Job]:
        jobs = list(self.cleaned_data["jobs"])
        if len(jobs) > MOST_JOBS:
            raise forms.ValidationError(TOO_MANY % {"most": MOST_JOBS})
        return jobs
