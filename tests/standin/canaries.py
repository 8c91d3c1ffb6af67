"""Made-up people whose private data are known word by word, so that a request can be searched for them."""

import random
import string
from dataclasses import dataclass
from typing import Any

SYLLABLES = ("zwi", "qua", "brin", "dor", "fel", "gax", "hul", "jor", "kiv", "lom", "nyx", "orp", "pliz", "rhu", "vash")
DUTIES = ("Kept the books of a bakery", "Drove the night bus", "Taught chemistry to adults", "Mended lifts in offices")


@dataclass(frozen=True)
class Marked:
    """`canaries` are twenty values that no request may hold; the first words of `basics` hold each of them."""

    resume: dict[str, Any]
    canaries: tuple[str, ...]


def word(chance: random.Random, syllables: int = 3) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(syllables)).capitalize()


def digits(chance: random.Random, count: int) -> str:
    return "".join(chance.choice(string.digits[1:]) for _ in range(count))


def marked(seed: int) -> Marked:
    chance = random.Random(seed)
    first, middle, last, street, city, region, other = (word(chance, 4) for _ in range(7))
    handle, host, photo, country = (word(chance, 4).lower() for _ in range(4))
    number, code, house = digits(chance, 9), digits(chance, 5), digits(chance, 3)
    mail, site = f"{handle}@{host}.example", f"https://www.{host}.example/{handle}"
    birth = f"19{chance.randrange(60, 99)}-{chance.randrange(10, 13)}-{chance.randrange(10, 29)}"
    referee, referee_phone = word(chance, 5), f"+44 {digits(chance, 10)}"
    basics = {
        "name": f"{first} {middle} {last}", "label": "Operations lead", "email": mail, "phone": f"+49 {number}",
        "url": site, "image": f"data:image/png;base64,{photo}", "birthDate": birth, "nationality": country,
        "location": {"address": f"{street} {house}", "postalCode": code, "city": city, "region": region},
        "profiles": [{"network": "LinkedIn", "username": f"{handle}{house}", "url": f"https://linkedin.com/in/{handle}{house}"}],
        "summary": f"{first} leads teams. Write to {mail} or call +49 {number}. Lives in {city}.",
    }  # fmt: skip
    work = {
        "name": "Harbour Works", "position": "Lead", "startDate": "2018", "location": city,
        "highlights": [chance.choice(DUTIES), f"Named lead of the year as {first} {last} in {city}.",
            f"Talks at {site}."],
    }  # fmt: skip
    private = {"title": "Personal details", "lines": [f"Born {birth} in {city}", f"Partner {other}"]}
    references = [{"name": referee, "reference": f"Reach {referee} at {referee_phone}"}]
    canaries = (
        first, middle, last, street, city, region, other, handle, host, photo, country, number, code, mail, site, birth,
        referee, referee_phone, f"{handle}{house}", f"{street} {house}",
    )  # fmt: skip
    return Marked({"basics": basics, "work": [work], "references": references, "sections": [private]}, canaries)
