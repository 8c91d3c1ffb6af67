"""The person's own summary without what says nothing: "I", empty praise, wishes and likes."""

import re

from customization.pipeline.evaluate.outdated import YEARS
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.wording import marks, nominal, person, spelling, tighten

SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜÉÀÁÍÓÚÑ¿])")
KEEPS = "Says the same more plainly."
TOLD = "Says the years that you told us."
PLAINER = "Leaves out what you seek or like: the application says that."
ANSWERED = re.compile(r"years-(\d+)")
# What a person seeks is said by the application itself.
OBJECTIVE = re.compile(
    r"^(?:(?:career )?objective\b|(?:i am |i'm |i’m |currently )?(?:seeking|looking for|in search of)\b"
    r"|to (?:obtain|secure|gain)\b|ich suche\b|auf der suche nach\b|(?:je )?(?:suis à la )?recherche (?:d|un)"
    r"|en recherche d|busco\b|en busca de\b|procuro\b|em busca de\b|cerco\b|alla ricerca d|ik zoek\b|op zoek naar\b)",
    re.IGNORECASE,
)
# What a person likes is said in the talk; a figure in it makes it more than a liking.
LIKES = re.compile(
    r"^(?:i(?:'m|’m| am)? )?(?:also |really |truly |always )?(?:likes?|loves?|enjoys?|passionate about|eager to"
    r"|excited to|keen (?:to|on)|motivated to|hop(?:e|es|ing) to|wish(?:es)? to|want(?:s)? to|would like to"
    r"|arbeite[nt]? gern|(?:ich )?(?:mag|liebe)|j['’](?:aime|adore)|aime|passionnée? (?:par|de)"
    r"|me (?:gusta|encanta|apasiona)|apasionad[oa] (?:por|de)|apaixonad[oa] (?:por|pel[oa])|gosto de"
    r"|appassionat[oa] (?:di|per)"
    r"|mi piace|gepassioneerd (?:door|over)|ik hou van|leidenschaftlich[er]*|begeistert (?:von|für))\b(?!.*\d)",
    re.IGNORECASE,
)


def mended(desk: Desk, before: str) -> tuple[str, list[str]]:
    """The person's own summary without "I", empty praise, wishes and likes, and what was done to it."""
    sentences = SENTENCES.split(before) if before else []
    kept = [sentence for sentence in sentences if not OBJECTIVE.match(sentence) and not LIKES.match(sentence)]
    text = " ".join(" ".join(kept).split())
    why = [PLAINER] if len(kept) < len(sentences) else []
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
