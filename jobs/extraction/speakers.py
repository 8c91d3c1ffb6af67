"""Whose deeds a sentence tells: the firm's past, what it grants, whom it announces to seek, or the person's work."""

import re

from jobs.extraction.clauses import SENTENCE, VERBS
from jobs.extraction.kinds import YEARS, strong_type
from jobs.extraction.occupations import COMPOUND, GENDER, OCCUPATION

# Nouns by which a firm speaks of itself.
FIRM_NOUN = (
    r"company|firm|business|team|group|family|shop|store|practice|clinic|school|restaurant|hotel|bakery|founders?"
    r"|organi[sz]ation|agency|studio|bank|house|brand|charity|department|unternehmen|betrieb|firma|haus|entreprise"
    r"|société|équipe|maison|groupe|empresa|grupo|equipo|equipe|compañía|bedrijf|onderneming|organisatie"
)
OURSELVES = re.compile(
    r"(?:we|wir|nous|nosotros|nós|wij|(?:our|the|this|unser\w*|die|das|der|notre|la|le|l'|nuestr\w+|el|noss\w|a|o|ons|onze"
    rf"|het|de)\s?(?:[\w-]+ ){{0,2}}(?:{FIRM_NOUN}))(?:\s|['’]ve\s)",
    re.IGNORECASE,
)
WANTS = re.compile(
    r"\b(?:expect|need|requir|look|want|seek|ask|prefer|erwart|such|verlang|cherch|recherch|exig|demand|busc|pedimos"
    r"|procur|vrag|zoek|verwacht)\w*",
    re.IGNORECASE,
)
GRANTED = re.compile(
    r"\b(?:days?|weeks?|months?|hours?|wochen?|tage?|jours?|semaines?|días?|semanas?|dias?|dagen|weken)['’]?"
    r" (?:of |de |d['’])?(?:(?:fully )?paid |bezahlte[rn]? |annual |parental |sick |holiday )*"
    r"(?:leave|holidays?|vacation|pto|time off|urlaub|congés?|vacaciones|férias|vakantie)\b",
    re.IGNORECASE,
)
# What a firm says people do with its gifts, or among them.
ENJOYED = frozenset(
    ("work", "enjoy", "receive", "get", "earn", "join", "give", "obtain", "have", "take", "pick", "choose")
)
WORK = re.compile(r"(?:you(?:['’]ll| will)? (?:also )?)?(?P<verb>[a-z-]+)\b(?!:)", re.IGNORECASE)
SOUGHT = re.compile(
    r"^(?:(?:hey|hi|hello|hallo)\b[^.!?]{0,20}[.!,]\s+)?"
    r"(?:we(?:['’]re| are) (?:currently |now )?(?:looking for|hiring|seeking|recruiting)|looking for|seeking|hiring"
    r"|wir suchen|gesucht(?: wird)?:?|nous (?:recherchons|cherchons|recrutons)|se busca|buscamos|procuramos"
    r"|wij zoeken|we zoeken|gezocht:?|cerchiamo|ricerchiamo|poszukujemy)"
    r"(?: (?:ab sofort|zum \S+ \S+|zur verstärkung|actuellement|actualmente))?"
    r"\s+(?:an?\b|eine?n?\b|une?\b|una\b|um\b|uma\b|een\b|the\b)?\s*(?P<title>.{4,})$",
    re.IGNORECASE | re.DOTALL,
)
FOR_WHOM = re.compile(
    r"\s+(?:(?:para|pour|für|for|voor|en|à|in|im|bei|chez|at|am)\s+(?:el |la |le |the )?"
    r"(?:nuestr\w+|notre|nos|unser\w*|our|noss\w+|ons|onze|standort|team|equipo|équipe)\b"
    r"|to (?:join|work|help|lead|run)\b|(?:in|en|à|em|te) [A-ZÄÖÜÉ]|ab sofort\b|zur verstärkung\b"
    r"|(?:who|with|mit|avec|con|com|met)\b|(?:at|bei|chez|presso)\s+[A-Z]).*$",
    re.DOTALL,
)
ASKED = re.compile(
    r"\b(?:experience|experienced|erfahr\w+|expérience|experiencia|experiência|ervaring|who|with|mit|avec|con|com|met|able)\b",
    re.IGNORECASE,
)


def tells_of_the_firm(words: str) -> bool:
    """`Our company has 25 years of experience`: a number of years that nobody is asked for."""
    return bool(OURSELVES.match(words) and YEARS.search(words) and not WANTS.search(words))


def grants(words: str) -> bool:
    """`Two weeks of paid leave after 1 year`."""
    return bool(GRANTED.search(words)) and not does_work(words)


def does_work(words: str) -> bool:
    """Whether a line opens with what the person does, so that a pension in it is an object of the work."""
    found = WORK.match(words)
    return found is not None and found["verb"].lower() in VERBS - ENJOYED


def sought_title(sentence: str) -> str:
    """The post that `Wir suchen eine Köchin (m/w/d) für unser Haus.` announces; empty when it names no occupation."""
    found = SOUGHT.match(sentence)
    title = FOR_WHOM.sub("", SENTENCE.split(found["title"])[0]).strip(" ,:.!") if found else ""
    named = GENDER.search(title) or OCCUPATION.search(title) or COMPOUND.search(title)
    return title if named and len(title.split()) <= 10 else ""


def announces(words: str) -> bool:
    """Whether a sentence only says which post is free."""
    return bool(sought_title(words)) and strong_type(words) is None and not ASKED.search(words)
