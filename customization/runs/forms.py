import uuid
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from customization.models import Run
from jobs.models import Job
from resumes.models import Resume

GONE = {"invalid_choice": _("This one is no longer there: choose another."), "required": _("Choose one.")}


class StartForm(forms.Form):
    """Which résumé for which job. `form_token` makes a form that is sent twice start one run."""

    resume = forms.ModelChoiceField(Resume.objects.none(), label=_("Résumé"), empty_label=None, error_messages=GONE)
    job = forms.ModelChoiceField(Job.objects.none(), label=_("Job"), empty_label=None, error_messages=GONE)
    engine = forms.ChoiceField(label=_("Engine"), required=False)
    form_token = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)

    def __init__(self, owner: Any, engines: list[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["resume"].queryset = Resume.objects.owned_by(owner)  # type: ignore[attr-defined]
        self.fields["job"].queryset = Job.objects.owned_by(owner).defer("text", "requirements")  # type: ignore[attr-defined]
        self.fields["engine"].choices = engines  # type: ignore[attr-defined]
        if len(engines) == 1:
            self.fields["engine"].widget = forms.HiddenInput()
        self.fields["engine"].initial = engines[0][0]


class DuplicateForm(forms.Form):
    """Another job for the résumé of a run."""

    job = forms.ModelChoiceField(Job.objects.none(), label=_("For which job"), empty_label=None, error_messages=GONE)
    form_token = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)

    def __init__(self, run: Run, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = Job.objects.owned_by(run.owner).exclude(pk=run.job_id).defer("text", "requirements")
        self.fields["job"].queryset = others  # type: ignore[attr-defined]
