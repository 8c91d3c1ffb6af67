from django import forms
from django.utils.translation import gettext_lazy as _

from jobs.presentation import IMPORTANCE_NAMES, SINGLE_NAMES


class RequirementForm(forms.Form):
    text = forms.CharField(label=_("What they ask for"), max_length=200)
    type = forms.ChoiceField(label=_("Kind"), choices=[(kind.value, label) for kind, label in SINGLE_NAMES.items()])
    importance = forms.ChoiceField(
        label=_("Importance"), choices=[(weight.value, label) for weight, label in IMPORTANCE_NAMES.items()]
    )
    years = forms.FloatField(
        label=_("Least number of years"), required=False, min_value=0, max_value=60, help_text=_("For experience only.")
    )
