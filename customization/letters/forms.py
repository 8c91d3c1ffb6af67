import uuid
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from customization.pipeline.letter.schema import LANGUAGES, LONGEST_WHY, Length, LetterOptions, Style, Tone

STYLES = {
    Style.TRADITIONAL: _("Traditional"),
    Style.MODERN: _("Modern: opens with your best proof"),
    Style.TECHNOLOGY: _("Technology: tools and where to see the work"),
    Style.HEALTHCARE: _("Healthcare: licences first"),
    Style.EDUCATION: _("Education: degree first"),
    Style.FINANCE: _("Finance: figures first"),
    Style.CREATIVE: _("Creative: the work and where to see it"),
    Style.PUBLIC: _("Public sector: formal, along the posting"),
    Style.TRADES: _("Trades: certificates first, plain words"),
}
LENGTHS = {Length.SHORT: _("Short"), Length.NORMAL: _("Normal"), Length.LONG: _("Long")}
TONES = {Tone.PLAIN: _("Plain"), Tone.FORMAL: _("Formal"), Tone.WARM: _("Warm")}


class LetterForm(forms.Form):
    """`form_token` makes a form that is sent twice write one letter."""

    style = forms.ChoiceField(label=_("Style"), choices=list(STYLES.items()), initial=Style.TRADITIONAL)
    length = forms.ChoiceField(label=_("Length"), choices=list(LENGTHS.items()), initial=Length.NORMAL)
    tone = forms.ChoiceField(label=_("Tone"), choices=list(TONES.items()), initial=Tone.PLAIN)
    language = forms.ChoiceField(
        label=_("Language"), choices=[("", _("As the posting")), *LANGUAGES.items()], required=False
    )
    why = forms.CharField(
        label=_("Why this job?"),
        required=False,
        max_length=LONGEST_WHY,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_(
            "In your own words, in the language of the letter. It stands in the letter as you write it; "
            "without it the letter gives no reason, for nobody else can know it."
        ),
    )
    engine = forms.ChoiceField(label=_("Engine"), required=False)
    form_token = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)

    def __init__(self, engines: list[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["engine"].choices = engines  # type: ignore[attr-defined]
        self.fields["engine"].initial = engines[0][0]
        if len(engines) == 1:
            self.fields["engine"].widget = forms.HiddenInput()

    @property
    def options(self) -> LetterOptions:
        names = ("style", "length", "tone", "language", "why")
        return LetterOptions.model_validate({name: self.cleaned_data[name] for name in names})
