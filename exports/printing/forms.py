"""The options of a look as a form."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from exports.content.compose import ORDER
from exports.looks.colours import ACCENTS
from exports.looks.options import Options, UnusableOptions, options_of
from exports.printing import look_names
from resumeai.said import said

OTHER, STYLES_OWN = gettext_lazy("Other sections"), gettext_lazy("The style's own")
SECTIONS = [(key, look_names.SECTIONS.get(key, OTHER)) for key in ORDER if key != "extras"]
OWN_COLOUR = "own"
MOVES = {"up": -1, "down": 1}


class LookForm(forms.Form):
    style = forms.ChoiceField(choices=look_names.STYLE_CHOICES, widget=forms.RadioSelect)
    accent = forms.ChoiceField(
        choices=[("", STYLES_OWN), *look_names.COLOUR_CHOICES, (OWN_COLOUR, gettext_lazy("My own"))],
        required=False,
        label=gettext_lazy("Colour"),
    )
    colour = forms.CharField(required=False, max_length=7, label=gettext_lazy("My own colour"), widget=forms.TextInput)
    fonts = forms.ChoiceField(choices=[("", STYLES_OWN), *look_names.FONT_CHOICES], required=False)
    density = forms.ChoiceField(choices=look_names.DENSITY_CHOICES)
    paper = forms.ChoiceField(choices=look_names.PAPER_CHOICES, required=False)
    pages = forms.TypedChoiceField(choices=look_names.LENGTH_CHOICES, coerce=int)
    personal = forms.BooleanField(required=False, label=gettext_lazy("Print date of birth, nationality and the like"))
    photo = forms.BooleanField(required=False, label=gettext_lazy("Print my photo"))
    order = forms.CharField(required=False, widget=forms.HiddenInput)
    shown = forms.MultipleChoiceField(choices=SECTIONS, required=False, widget=forms.CheckboxSelectMultiple)
    options: Options

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        accent = values.get("colour", "") if values.get("accent") == OWN_COLOUR else values.get("accent", "")
        hidden = [key for key, _ in SECTIONS if key not in values.get("shown", ())]
        order = moved(self.order_asked(), self.data.get("move", ""))
        names = ("style", "paper", "fonts", "density", "personal", "photo", "pages")
        wanted = {name: values[name] for name in names if name in values}
        try:
            self.options = options_of({**wanted, "accent": accent, "order": order, "hidden": hidden})
        except UnusableOptions as why:
            raise forms.ValidationError(said(str(why))) from None
        return values

    def order_asked(self) -> list[str]:
        return [key for key in str(self.data.get("order", "")).split(",") if key in dict(SECTIONS)]


def moved(order: Sequence[str], move: str) -> list[str]:
    """`up:skills` puts skills one place higher; anything else changes nothing."""
    way, _, key = move.partition(":")
    made = list(order)
    if way not in MOVES or key not in dict(SECTIONS):
        return made
    made = made or [name for name, _ in SECTIONS]
    made += [name for name, _ in SECTIONS if name not in made]
    at = made.index(key)
    made.insert(min(max(at + MOVES[way], 0), len(made)), made.pop(at))
    return made


def initial(options: Options) -> dict[str, Any]:
    free = options.accent and options.accent not in ACCENTS
    return {
        **options.model_dump(include={"style", "paper", "fonts", "density", "personal", "photo", "pages"}),
        "accent": OWN_COLOUR if free else options.accent,
        "colour": options.accent if free else "",
        "order": ",".join(options.order),
        "shown": [key for key, _ in SECTIONS if key not in options.hidden],
    }


def rows(options: Options, present: Sequence[str]) -> list[tuple[str, str, bool]]:
    """Key, name and whether it is printed, of the sections that this résumé has, in their order on the page."""
    names = {key: str(name) for key, name in SECTIONS}
    order = [*dict.fromkeys([*present, *options.hidden])]
    return [(key, names[key], key not in options.hidden) for key in order if key in names]
