from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from jobs.models import Job

LONGEST_NOTES = 5000
DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class TrackForm(forms.Form):
    stage = forms.ChoiceField(label=_("Where it stands"), choices=Job.Stage.choices)
    on = forms.DateField(label=_("Since"), required=False, widget=DAY, help_text=_("Empty: today."))
    next_on = forms.DateField(
        label=_("Next date"), required=False, widget=DAY, help_text=_("An interview, a deadline, a day to ask again.")
    )
    notes = forms.CharField(
        label=_("Notes"),
        required=False,
        max_length=LONGEST_NOTES,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Names, what was said, what to ask. For you alone."),
    )

    @classmethod
    def of(cls, job: Job, sent: Any = None) -> "TrackForm":
        day = next((each.on for each in job.moves.all() if each.stage == job.stage), None)
        start = {"stage": job.stage, "on": day, "next_on": job.next_on, "notes": job.notes}
        return cls(sent, initial=start)
