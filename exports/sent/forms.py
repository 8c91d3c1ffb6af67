from django import forms
from django.utils.translation import gettext_lazy as _

from exports.sent.services import KINDS

NAMES = {
    "pdf": _("Résumé, PDF"),
    "docx": _("Résumé, Word"),
    "letter-pdf": _("Letter, PDF"),
    "letter-docx": _("Letter, Word"),
}


class SentForm(forms.Form):
    kinds = forms.MultipleChoiceField(choices=[(kind, NAMES[kind]) for kind in KINDS])
    on = forms.DateField(required=False)
