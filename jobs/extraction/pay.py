"""What a posting says that it pays."""

import re

from jobs.extraction.wordlists import alternatives, words
from jobs.requirements import Pay

CODES = "EUR GBP USD INR CHF CAD AUD NZD BRL MXN SEK NOK DKK PLN ZAR SGD AED CZK JPY"
SIGNS = {
    **{
        "€": "EUR",
        "euro": "EUR",
        "euros": "EUR",
        "£": "GBP",
        "$": "USD",
        "us$": "USD",
        "₹": "INR",
        "rs": "INR",
        "rs.": "INR",
    },
    **{
        "c$": "CAD",
        "ca$": "CAD",
        "a$": "AUD",
        "au$": "AUD",
        "nz$": "NZD",
        "r$": "BRL",
        "mx$": "MXN",
        "s$": "SGD",
        "hk$": "HKD",
    },
    **{"zł": "PLN", "¥": "JPY", "₪": "ILS", "₦": "NGN", "₱": "PHP", "s/": "PEN"},
}
SIGN = rf"(?:(?:US|CA|C|AU|A|NZ|R|MX|S|HK)?\$|[€£₹¥₪₦₱]|S/|\b(?:{CODES.replace(' ', '|')}|Euros?|Rs\.?|zł)\b)"
AMOUNT = r"\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?"
K = r"\s?(?:[kK]\b|T€|mil\b)?"
TO = r"\s*(?:-|–|—|to|bis|à|a|and|und|et|y|e|até|tot|hasta|en)\s*"
STEP = r"(?:[A-Z]{2}-?\d+\s)?(?:[Ss]tep \d+\s)?"
BEFORE = re.compile(
    rf"(?P<s1>{SIGN})\s?(?P<a>{AMOUNT})(?P<k1>{K})(?:{TO}{STEP}(?:{SIGN}\s?)?(?P<b>{AMOUNT})(?P<k2>{K}))?",
    re.IGNORECASE,
)
AFTER = re.compile(
    rf"(?P<a>{AMOUNT})(?P<k1>{K})(?:\s?{SIGN})?(?:{TO}(?P<b>{AMOUNT})(?P<k2>{K}))?\s?(?P<s1>{SIGN})", re.IGNORECASE
)
GRADE = re.compile(
    r"\b(?:Entgeltgruppe|EG|Besoldungsgruppe|Vergütungsgruppe)\s?[A-Z]?\s?\d{1,2}\w?(?:\s?(?:TV-?\w+|TVöD(?:-\w+)?"
    r"|AVR))?"
    r"|\bTV-?(?:L|öD)\s?(?:E|EG|S)\s?\d{1,2}\w?|\bTVöD[- ]?\w*(?: (?:E|EG|P|S)\s?\d{1,2})?|\bA\s?1[0-6]\b(?= Bes)"
    r"|\bBand [2-9][a-d]?\b|\bNHS Band \d|\bMPS(?:/UPS)?\b|\bTVL\b"
)
PERIODS = tuple(
    (name, re.compile(rf"(?<![^\W\d])(?:{alternatives(f'periods/{name}')})"))
    for name in ("hour", "day", "week", "month", "year")
)
PAY_WORDS = words("pay")
REST = re.compile(
    r"\s*(?:\(?(?:(?:per|an|a|pro|par|por|al|im|plus|gross|brutto|brut|bruto|bruts|DOE|depending|je nach|selon|ph"
    r"|pa)\b|/|p\.)[^|•·\n.;]{0,45})?"
)


def pay_in(text: str) -> Pay | None:
    """The first amount that can be pay, with the words that belong to it; a pay grade where no amount is said."""
    for found in sorted([*BEFORE.finditer(text), *AFTER.finditer(text)], key=lambda m: (m.start(), -m.end())):
        low, high = (
            value(found["a"], found["k1"] or found["k2"]),
            value(found["b"], found["k2"]) if found["b"] else None,
        )
        if low < 1 or (low < 7 and high is None):
            continue
        if high is not None and high < low:
            high = None
        rest = REST.match(text, found.end())
        words = text[found.start() : rest.end() if rest else found.end()].strip(" ,;-–")
        period = period_of(text[max(0, found.start() - 30) : found.end() + 40]) or ("year" if low >= 15000 else "")
        return Pay(text=words, min=low, max=high if found["b"] else low, currency=currency(found["s1"]), period=period)
    if grade := GRADE.search(text):
        return Pay(
            text=grade.group(), currency="EUR" if grade.group()[0] in "EBVT" and "Band" not in grade.group() else ""
        )
    return None


def value(digits: str, thousand: str | None) -> float:
    plain = re.sub(r"[.,'’ \u00a0\u202f](?=\d{3}(?!\d))", "", digits).replace(",", ".")
    return float(plain) * (1000 if thousand and thousand.strip() else 1)


def currency(sign: str) -> str:
    plain = sign.strip()
    return plain.upper() if plain.upper() in CODES.split() else SIGNS.get(plain.casefold(), "")


def period_of(text: str) -> str:
    lowered = text.casefold()
    return next((period for period, pattern in PERIODS if pattern.search(lowered)), "")
