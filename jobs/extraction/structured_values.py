"""Values of a posting as data: text, place, hours and pay, however a page wraps them."""

import html as entities
import re
from dataclasses import dataclass, field
from typing import Any

from jobs.requirements import Pay

Json = Any
UNITS = {"HOUR": "hour", "DAY": "day", "WEEK": "week", "MONTH": "month", "YEAR": "year"}
EMPLOYMENT = {
    **{"FULL_TIME": "full-time", "FULLTIME": "full-time", "PART_TIME": "part-time", "PARTTIME": "part-time"},
    **{"CONTRACTOR": "contract", "CONTRACT": "contract", "TEMPORARY": "temporary", "PER_DIEM": "temporary"},
    **{"INTERN": "internship", "INTERNSHIP": "internship", "PERMANENT": "permanent", "VOLUNTEER": "volunteer"},
}


@dataclass(frozen=True)
class Structured:
    title: str = ""
    company: str = ""
    location: str = ""
    remote: bool | None = None
    employment: str = ""
    pay: Pay = field(default_factory=Pay)
    description: str = ""  # HTML or plain text
    posted: str = ""
    valid_through: str = ""


def words(value: Json) -> str:
    """A text wherever it stands: bare, in a list, or as the name of an object."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, list):
        return "\n".join(filter(None, (words(item) for item in value)))
    if isinstance(value, dict):
        return next(
            (
                words(value[key])
                for key in ("name", "@value", "text", "description", "value", "label", "descriptor")
                if value.get(key)
            ),
            "",
        )
    return ""


def one_line(text: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", entities.unescape(text)).split())[:200]


def unescaped(text: str) -> str:
    """Descriptions are often HTML that was escaped once more."""
    return entities.unescape(text) if "&lt;" in text and "<p" not in text and "<li" not in text else text


def place(value: Json) -> str:
    places = value if isinstance(value, list) else [value]
    return "; ".join(dict.fromkeys(filter(None, (one_place(item) for item in places[:8]))))


def one_place(value: Json) -> str:
    if isinstance(value, str):
        return one_line(value)
    if not isinstance(value, dict):
        return ""
    address = value.get("address", value)
    if isinstance(address, dict):
        parts = [one_line(words(address.get(key))) for key in ("addressLocality", "addressRegion", "addressCountry")]
        return ", ".join(dict.fromkeys(filter(None, parts))) or one_line(
            words(value.get("name") or value.get("locationName") or value.get("location"))
        )
    return one_line(words(address))


def employment(value: Json) -> str:
    for kind in value if isinstance(value, list) else [value]:
        key = re.sub(r"[\s-]+", "_", str(kind or "").strip()).upper()
        if key:
            return EMPLOYMENT.get(key, EMPLOYMENT.get(key.replace("_", ""), str(kind).strip()[:40]))
    return ""


def salary(value: Json) -> Pay:
    if not isinstance(value, dict):
        return Pay()
    amount = value.get("value", value)
    if not isinstance(amount, dict):
        amount = {"value": amount}
    low, high = number(amount.get("minValue", amount.get("value"))), number(amount.get("maxValue", amount.get("value")))
    if not low and not high:
        return Pay()
    period = UNITS.get(str(amount.get("unitText") or value.get("unitText") or "").upper(), "")
    code = words(value.get("currency") or value.get("salaryCurrency") or amount.get("currency"))[:3].upper()
    shown = " - ".join(dict.fromkeys(f"{n:,.0f}" if n == int(n) else f"{n:,.2f}" for n in (low, high) if n))
    return Pay(
        text=f"{code} {shown}".strip() + (f" per {period}" if period else ""),
        min=low,
        max=high,
        currency=code,
        period=period,
    )


def number(value: Json) -> float | None:
    try:
        found = float(str(value).replace(",", ""))
    except ValueError:
        return None
    return found if 0 < found < 1e9 else None
