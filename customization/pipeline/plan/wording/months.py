"""Months in prose written out: "03/2021" and "Sept. 2021" as "March 2021" and "September 2021"."""

import re

NAMES = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
OF = {"es": " de ", "pt": " de "}
NUMERIC = re.compile(
    r"(?<![\d/.-])(?:(?P<m>0[1-9]|1[0-2])[/.](?P<y>(?:19|20)\d\d)|(?P<y2>(?:19|20)\d\d)-(?P<m2>0[1-9]"
    r"|1[0-2]))(?![\d/.-])"
)
SHORT = re.compile(r"\b(?P<name>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s+(?=(?:19|20)\d\d\b)")


def written_out(text: str, language: str) -> str:
    if language not in NAMES:
        return text
    names = NAMES[language].split()

    def named(match: re.Match[str]) -> str:
        month, year = match["m"] or match["m2"], match["y"] or match["y2"]
        return f"{names[int(month) - 1]}{OF.get(language, ' ')}{year}"

    plain = NUMERIC.sub(named, text)
    return SHORT.sub(lambda match: f"{full(match['name'], names)} ", plain) if language == "en" else plain


def full(short: str, names: list[str]) -> str:
    return next(name for name in names if name.startswith(short[:3]))
