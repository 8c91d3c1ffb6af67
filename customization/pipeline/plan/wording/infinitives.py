"""French lines in the first person: "Je gérais les stocks et passais les commandes" → "Gérer … et passer …".

A line of a French résumé is a noun or an infinitive; where a verb is not surely known the line stays.
"""

import re

from customization.pipeline.plan.wording.sentence import capital

OPENING = re.compile(r"^(?:Je (?P<own>me |m['’])?|J['’])(?P<verb>[a-zà-ÿ]+) (?P<rest>.+)$")
FURTHER = re.compile(r"(?P<joint>,? et |, |,? puis |,? ainsi que )(?:je |j['’])?(?P<verb>[a-zà-ÿ]+ais)\b(?= )")
FURTHER_NOW = re.compile(r"(?P<joint>,? et |, |,? puis )(?:je |j['’])(?P<verb>[a-zà-ÿ]+e)\b(?= )")
# "… et passe les commandes": a second verb without its "je" would stay as it is.
HIDDEN = re.compile(r"(?:\bet|,|\bpuis) [a-zà-ÿ]+e (?:les?|la|l['’]|des|une?|aux?|sur|avec|à|\d+)\b")
# "accueille et conseille 60 clients": what is joined to the verb itself is one too.
JOINED_NOW = re.compile(r"(?P<joint>^ et )(?P<verb>[a-zà-ÿ]+e)\b(?= )")
FIRST = re.compile(r"\b(?:je|mon|ma|mes|moi|me)\b|\bj['’]|\bm['’]", re.IGNORECASE)
NO_VERB = frozenset(
    ["mais", "jamais", "frais", "français", "anglais", "délais", "relais", "essais", "palais", "biais", "désormais"]
)
IRREGULAR = {
    "accueillais": "accueillir", "apprenais": "apprendre", "conduisais": "conduire", "construisais": "construire",
    "dirigeais": "diriger", "entretenais": "entretenir", "faisais": "faire", "lisais": "lire",
    "maintenais": "maintenir", "mettais": "mettre", "obtenais": "obtenir", "offrais": "offrir", "ouvrais": "ouvrir",
    "prenais": "prendre", "produisais": "produire", "recevais": "recevoir", "rendais": "rendre",
    "répondais": "répondre", "servais": "servir", "suivais": "suivre", "tenais": "tenir", "traduisais": "traduire",
    "vendais": "vendre", "écrivais": "écrire", "gère": "gérer", "mène": "mener", "règle": "régler",
    "achète": "acheter", "complète": "compléter", "repère": "repérer", "opère": "opérer", "appelle": "appeler",
    "accueille": "accueillir", "offre": "offrir", "ouvre": "ouvrir", "couvre": "couvrir", "recueille": "recueillir",
}  # fmt: skip
# States and wishes are no deeds; of these verbs no infinitive is a line.
STATES = frozenset(
    [
        "étais",
        "avais",
        "devais",
        "pouvais",
        "voulais",
        "savais",
        "connaissais",
        "allais",
        "venais",
        "croyais",
        "aimais",
        "cherche",
        "recherche",
        "souhaite",
        "aime",
        "pense",
        "espère",
        "désire",
        "possède",
        "dispose",
        "intéresse",
        "intéressais",
        "passionne",
        "passionnais",
        "adapte",
        "adaptais",
        "engage",
        "engageais",
        "sens",
        "sentais",
    ]
)


def as_infinitives(text: str) -> str | None:
    """None where it is no such line, or where a word of the first person would stay."""
    match = OPENING.match(text)
    first = infinitive(match["verb"]) if match else ""
    if not match or not first:
        return None
    if match["own"]:  # "Je m’occupais des caisses" is "S’occuper des caisses".
        first = match["own"].replace("m", "s", 1) + first
    past = match["verb"].endswith("ais")
    doubtful = False

    def turned(found: re.Match[str]) -> str:
        nonlocal doubtful
        if found["verb"] in NO_VERB:
            return found[0]
        verb = infinitive(found["verb"])
        doubtful = doubtful or not verb
        return f"{found['joint']}{verb}"

    rest = f" {match['rest']}"
    for joined in (FURTHER,) if past else (FURTHER_NOW, JOINED_NOW):
        rest = joined.sub(turned, rest)
    left = FIRST.search(rest) or (not past and HIDDEN.search(rest))
    return None if doubtful or left else capital(f"{first}{rest}")


def infinitive(verb: str) -> str:
    """Of "gérais" or "gère"; "" for what is no deed or not surely known."""
    if verb in STATES:
        return ""
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    for ending, whole in (("issais", "ir"), ("geais", "ger"), ("çais", "cer"), ("ais", "er")):
        if verb.endswith(ending):
            return verb.removesuffix(ending) + whole
    for ending, whole in (("oie", "oyer"), ("uie", "uyer"), ("aie", "ayer")):
        if verb.endswith(ending):
            return verb.removesuffix(ending) + whole
    regular = verb.endswith("e") and "è" not in verb[-4:] and len(verb) > 3
    return f"{verb}r" if regular else ""
