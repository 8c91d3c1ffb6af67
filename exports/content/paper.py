"""Letter where people print on Letter, A4 elsewhere."""

import re
from typing import Literal

from resumes.document import Basics

Paper = Literal["a4", "letter"]
LETTER_COUNTRIES = frozenset({"US", "USA", "CA", "MX", "PH", "CO", "CL", "CR", "GT", "PR", "VE"})
NORTH_AMERICAN_PHONE = re.compile(r"\+1\D*\d{3}|\(\d{3}\) ?\d{3}[-. ]\d{4}|\d{3}[-.]\d{3}[-.]\d{4}")
STATE = re.compile(r"\b[A-Z]{2}\b(?: \d{5}(?:-\d{4})?)?$")


def paper_of(basics: Basics) -> Paper:
    country = basics.location.country_code.strip().upper()
    if country:
        return "letter" if country in LETTER_COUNTRIES else "a4"
    american = NORTH_AMERICAN_PHONE.match(basics.phone.strip()) or STATE.search(basics.location.region.strip())
    return "letter" if american else "a4"
