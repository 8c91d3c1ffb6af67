"""How to write the name of a skill: as the posting does where that is a proper name of it."""

from customization.pipeline.plan.desk import Desk, Wanted
from customization.pipeline.plan.wording.sentence import capital
from jobs import vocabulary


def display_name(desk: Desk, wanted: Wanted) -> str:
    """For a list: the posting's name when it is written like a name, else the usual one, else the person's own."""
    label = wanted.concept.label
    if not desk.same_language:
        return own_name(desk, wanted) or label
    for name in wanted.names:
        if vocabulary.find(name) is not None and (
            any(letter.isupper() for letter in name) or name.casefold() == label.casefold()
        ):
            return label if name.casefold() == label.casefold() else name
    return label


def own_name(desk: Desk, wanted: Wanted) -> str:
    found = [passage for passage in desk.written(wanted.concept.id) if not passage.answer]
    return capital(found[0].reading.names[wanted.concept.id]) if found else ""


def prose_name(desk: Desk, wanted: Wanted) -> str:
    """Inside a sentence: the person's own word from the middle of a line; common words small, names as they are."""
    for passage in desk.written(wanted.concept.id):
        name = passage.reading.names[wanted.concept.id]
        if passage.path.startswith(("work", "projects")) and not passage.text.startswith(name):
            return name
    label = wanted.concept.label
    own = own_name(desk, wanted) or label
    return own if is_proper(own) or wanted.concept.kind in ("tool", "certification", "language") else own.lower()


def is_proper(name: str) -> bool:
    """An abbreviation or a name with inner capitals."""
    return any(letter.isupper() or letter.isdigit() for letter in name[1:].replace(" ", ""))
