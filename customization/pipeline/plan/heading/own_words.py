"""The person's own summary without what says nothing: "I", empty praise, wishes and likes."""

import re

from customization.matching.wishes import SENTENCES, without_wishes
from customization.pipeline.evaluate.outdated import YEARS
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.wording import marks, nominal, person, spelling, tighten

KEEPS = "Says the same more plainly."
TOLD = "Says the years that you told us."
PLAINER = "Leaves out what you seek or like: the application says that."
ANSWERED = re.compile(r"years-(\d+)")


def mended(desk: Desk, before: str) -> tuple[str, list[str]]:
    """The person's own summary without "I", empty praise, wishes and likes, and what was done to it."""
    flat = " ".join(before.split())
    text = " ".join(without_wishes(before).split())
    why = [PLAINER] if text != flat else []
    told = as_told(desk, text)
    why += [TOLD] if told != text else []
    text = told
    plain = spelling.usual(marks.mended(text, desk.language))
    plain = nominal.as_title(plain, desk.language) or plain
    plain = nominal.sober(plain, desk.language) or plain
    plain = nominal.tightened(plain, desk.language) or plain
    if desk.english:
        plain = " ".join(person.without_first_person(one, about=True) or one for one in SENTENCES.split(plain))
        plain = tighten.tightened(plain) or plain
        plain = tighten.without_praise(plain) or plain
    return plain, [*why, *([KEEPS] if plain != text else [])]


def as_told(desk: Desk, text: str) -> str:
    """The years that a summary states brought up to what the person answered."""
    for answer in desk.given.answers:
        stated, told = ANSWERED.fullmatch(answer.id), re.search(r"\b\d{1,2}\b", answer.text)
        if stated and told and not answer.denied and int(told[0]) > int(stated[1]):
            text = re.sub(rf"(?<![\d.,–-]){stated[1]}{YEARS}\s?\+?", told[0], text, count=1)
    return text
