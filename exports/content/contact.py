"""The lines under the name: where the person is and how to reach them."""

import re
from itertools import groupby

from exports.content.clean import clean
from exports.content.entries import items, present, unknown
from exports.content.links import mail, phone, profile, web
from exports.content.schema import Item
from exports.content.words import Words
from resumes.document import Basics, Location

CODE_LAST = frozenset({"US", "CA", "GB", "UK", "IE", "AU", "NZ", "IN"})
"""Countries that write the postal code after the place."""
# What an employer may not ask about in many countries: printed for those alone who want it.
PRIVATE = re.compile(
    r"birth|born|^age$|gender|^sex$|marital|civil|family|^status$|child|national|citizen|religio|confession"
    r"|geburt|alter|familienstand|staatsang|konfession|naissance|nacimiento|nascimento|nascita|geboorte",
    re.IGNORECASE,
)
ROW = 92
BESIDE_PHOTO = 70
"""Characters that a row of contact items holds in every layout, alone and beside a photo."""


def rows_of(basics: Basics, words: Words, private: bool = False, width: int = ROW) -> tuple[tuple[Item, ...], ...]:
    return balanced(items_of(basics, words, private), width)


def items_of(basics: Basics, words: Words, private: bool = False) -> list[Item]:
    found = items(place(basics.location), phone(basics.phone), mail(basics.email), web(basics.url))
    profiles = items(*map(profile, basics.profiles))
    return list(dict.fromkeys([*found, *profiles, *beside(basics, words, private)]))


def beside(basics: Basics, words: Words, private: bool) -> list[Item]:
    """What the person told under keys that JSON Resume does not know."""
    told = {key: value for key, value in (basics.model_extra or {}).items() if private or not PRIVATE.search(key)}
    own = Basics.model_validate({words.personal.get(key, key): value for key, value in told.items()})
    further = Location.model_validate(
        {key: value for key, value in (basics.location.model_extra or {}).items() if key != "country"}
    )
    return [Item(text=line.words) for line in unknown(own) + unknown(further)]


def place(location: Location) -> str:
    code, city, region = map(clean, (location.postal_code, location.city, location.region))
    country = clean(country_of(location))
    if clean(location.country_code).upper() in CODE_LAST:
        town = [city, " ".join(present(region, code))]
    else:
        town = [" ".join(present(code, city)), region]
    return ", ".join(dict.fromkeys(present(clean(location.address), *town, country)))


def country_of(location: Location) -> str:
    """The person's own word for it, where the reader kept it beside the code."""
    word = (location.model_extra or {}).get("country")
    return word if isinstance(word, str) and word.strip() else location.country_code


def balanced(row: list[Item], width: int = ROW) -> tuple[tuple[Item, ...], ...]:
    """As few rows as fit, each about as long as the others, so that no item stands alone."""
    lengths = [len(item.text) + 3 for item in row]
    if not row:
        return ()
    aim = sum(lengths) / -(-sum(lengths) // width)
    starts = [sum(lengths[:index]) + length / 2 for index, length in enumerate(lengths)]
    rows = groupby(zip(row, starts, strict=True), key=lambda pair: int(pair[1] // aim))
    return tuple(tuple(item for item, _ in members) for _, members in rows)
