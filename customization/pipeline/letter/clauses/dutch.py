# ruff: noqa: E501 - tables of endings and words, one to a line
"""`Leidde een team van 8 mensen` → `leidde ik een team van 8 mensen`."""

import re

from customization.pipeline.letter.clauses.deed import Deed, first, lowered
from customization.pipeline.letter.clauses.deverbal import DEVERBAL

PRETERITE = re.compile(r"^[A-Z][a-zë]+(?:de|te)$")
STRONG = frozenset(
    ("gaf", "schreef", "bracht", "hield", "nam", "deed", "sprak", "hielp", "bood", "reed", "verkocht", "kocht", "zocht",
     "ontwierp", "onderhield", "begon", "trok", "droeg", "liep", "stond", "bedacht", "voerde", "was", "had", "kreeg", "viel")
)  # fmt: skip
NOT_VERBS = frozenset(
    ("methode", "periode", "orde", "beide", "waarde", "breedte", "diepte", "hoogte", "ruimte", "route")
)
PRESENT = frozenset(
    ("geeft", "schrijft", "leidt", "begeleidt", "verzorgt", "beheert", "bouwt", "ontwikkelt", "maakt", "voert", "plant")
)
FIRST_PERSON = re.compile(
    r"^(?:Werk (?:mee|samen|nieuwe)|Doe|Beantwoord|Begeleid|Verzorg|Geef|Help|Rijd|Schrijf|Leid|Onderhoud (?:de|het|een))\s"
)
PARTICIPLE = re.compile(
    r"\b(?:ge[a-zë]{3,}(?:d|t|en)|(?:be|ver|ont|her|er)[a-zë]{3,}(?:d|t|en)|[a-z]+ge[a-z]{3,}(?:d|t|en))$"
)
INFINITIVE = re.compile(r"^[A-Z][a-zë]{2,}en$")
NEUTER = re.compile(r"(?:isme|ment|beheer|onderhoud|toezicht|onderzoek|beleid|overleg|werk|contact|ontwerp)$")
COMMON = re.compile(r"(?:ing|tie|sie|heid|teit|zorg|verkoop|inkoop|hulp|opvang|planning|administratie)$")
# A noun is not followed by how often; "Verwerk maandelijks …" is the person's own deed, "I" left out.
OFTEN = frozenset(("dagelijks", "wekelijks", "maandelijks", "jaarlijks", "zelfstandig", "samen", "regelmatig"))
BEFORE_ARTICLES = frozenset(
    ("in", "op", "aan", "voor", "met", "door", "uit", "bij", "naar", "als", "tijdens", "binnen", "onder", "over", "tussen",
     "sinds", "tot", "om", "en", "of", "ook")
)  # fmt: skip
NOUNS_IN_EER = frozenset(("beheer", "verkeer", "heer", "sfeer", "meer", "keer", "weer", "peer", "veer", "speer"))
PREFIXED = re.compile(r"^(?:be|ver|ont|her|er|ge)")
# Telegram style: "Aantal fouten teruggebracht van 60 naar 25".
DONE_BEFORE = re.compile(r" (?:(?:\w+)?ge[a-zë]{3,}|(?:ver|be|ont)[a-zë]{3,})(?<!eid)[dt] (?:van|naar|met|tot|door) ")
WEAK = re.compile(r"^(?:Was |Ben )?[Vv]erantwoordelijk voor ")
FINITE = re.compile(r"\b(?:is|zijn|was|waren|werd|werden|wordt|daalde|steeg|kon)\b")


def deed(text: str, ended: bool) -> Deed | None:
    if text.startswith("Ik "):
        words = text.split(" ", 2)
        return held(words[1], words[2], "act") if len(words) == 3 else None
    if weak := WEAK.match(text):
        return held("was" if ended else "ben", f"verantwoordelijk voor {text[weak.end() :]}", "being")
    word = first(text)
    if (PRETERITE.match(word) and word.casefold() not in NOT_VERBS) or word.casefold() in STRONG:
        return held(word.lower(), text[len(word) + 1 :], "act")
    if word.casefold() in PRESENT:
        return held(word.lower().removesuffix("t") if not word.endswith("dt") else word.lower()[:-1], text[len(word) + 1 :], "act")  # fmt: skip
    if (FIRST_PERSON.match(text) and not ended) or is_first_person(text):
        return held(word.lower(), text[len(word) + 1 :], "act")
    if PARTICIPLE.search(text) and not INFINITIVE.match(text.split()[-1].capitalize()):
        rest = lowered(text)
        return Deed("act", f"ik heb {rest}", f"heb ik {rest}", rest, "perfect")
    return from_noun(text) or task(text, ended)


def is_first_person(text: str) -> bool:
    """`Verwerk de salarissen`: a verb without its subject, known by its participle and by what follows it."""
    word, _, rest = text.casefold().partition(" ")
    participle = f"{word}{'' if word.endswith(('d', 't')) else 't'}"
    known = (
        {participle, f"{participle[:-1]}d"} if PREFIXED.match(word) else {f"ge{participle}", f"ge{participle[:-1]}d"}
    )
    if word in BEFORE_ARTICLES:
        return False
    if word.endswith("eer") and word not in NOUNS_IN_EER and not rest.startswith(("van ", "en ", "voor ")):
        return True
    if rest.startswith(("de ", "het ", "een ")) or rest.partition(" ")[0] in OFTEN:
        return True
    return bool(known & set(DEVERBAL["nl"].values())) and not re.match(r"(?:van|en)\b", rest)


def from_noun(text: str) -> Deed | None:
    """`Begeleiding van 12 bewoners` → `heb ik 12 bewoners begeleid`."""
    found = re.match(r"(?P<one>[^\W\d_]+)(?: en (?P<other>[^\W\d_]+))? van (?P<object>.+)$", text)
    nouns = [found[name].casefold() for name in ("one", "other") if found[name]] if found else []
    if not found or not all(noun in DEVERBAL["nl"] for noun in nouns) or " en het " in found["object"]:
        return None
    verbs = " en ".join(DEVERBAL["nl"][noun] for noun in nouns)
    rest = f"{found['object']} {verbs}"
    return Deed("act", f"ik heb {rest}", f"heb ik {rest}", rest, "perfect")


def held(verb: str, rest: str, kind: str) -> Deed:
    shape = "being" if kind == "being" else "act"
    return Deed(shape, f"ik {verb} {rest}", f"{verb} ik {rest}", f"{verb} {rest}", kind)  # type: ignore[arg-type]


def task(text: str, ended: bool) -> Deed | None:
    if FINITE.search(text) or DONE_BEFORE.search(text):
        return None
    verb = "omvatte" if ended else "omvat"
    words = text.split()
    said, word = lowered(text), words[0].casefold()
    if INFINITIVE.match(words[0]) and len(words) > 1 and words[1] in ("van", "en"):
        said = f"het {said}"
    elif len(words) > 1 and words[1] in ("van", "aan", "bij", "voor"):
        said = f"het {said}" if NEUTER.search(word) else f"de {said}" if COMMON.search(word) else said
    return Deed("task", f"mijn werk {verb} {said}", f"{verb} mijn werk {said}", said, "task")
