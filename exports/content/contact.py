"""The lines under the name: where the person is and how to reach them."""

from itertools import groupby

from exports.content.clean import clean
from exports.content.entries import items, present, unknown
from exports.content.links import mail, phone, profile, web
from exports.content.schema import Item
from exports.content.words import Words
from resumes.document import Basics, Location

CODE_LAST = frozenset({"US", "CA", "GB", "UK", "IE", "AU", "NZ", "IN"})
"""Countries that write the postal code after the place."""
ROW = 92
"""Characters that a row of contact items holds in every layout."""


def rows_of(basics: Basics, words: Words, with_personal: bool = True) -> tuple[tuple[Item, ...], ...]:
    return balanced(items_of(basics, words, with_personal))


def items_of(basics: Basics, words: Words, with_personal: bool = True) -> list[Item]:
    found = items(place(basics.location), phone(basics.phone), mail(basics.email), web(basics.url))
    profiles = items(*map(profile, basics.profiles))
    return list(dict.fromkeys([*found, *profiles, *(personal(basics, words) if with_personal else ())]))


def personal(basics: Basics, words: Words) -> list[Item]:
    """What the person told under keys that JSON Resume does not know."""
    own = Basics.model_validate(
        {words.personal.get(key, key): value for key, value in (basics.model_extra or {}).items()}
    )
    beside = Location.model_validate(
        {key: value for key, value in (basics.location.model_extra or {}).items() if key != "country"}
    )
    return [Item(text=line.words) for line in unknown(own) + unknown(beside)]


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


def balanced(row: list[Item]) -> tuple[tuple[Item, ...], ...]:
    """As few rows as fit, each about as long as the others, so that no item stands alone."""
    lengths = [len(item.text) + 3 for item in row]
    if not row:
        return ()
    aim = sum(lengths) / -(-sum(lengths) // ROW)
    starts = [sum(lengths[:index]) + length / 2 for index, length in enumerate(lengths)]
    rows = groupby(zip(row, starts, strict=True), key=lambda pair: int(pair[1] // aim))
    return tuple(tuple(item for item, _ in members) for _, members in rows)
