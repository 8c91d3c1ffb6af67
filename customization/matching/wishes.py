"""Sentences of a summary that say what the person seeks or likes: they prove nothing."""

import re

SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜÉÀÁÍÓÚÑ¿])")
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


def without_wishes(text: str) -> str:
    kept = [one for one in SENTENCES.split(text) if not OBJECTIVE.match(one) and not LIKES.match(one)]
    return " ".join(kept)
