"""Verbs made active: "was responsible for managing" → "managed". Never a stronger verb than the line has."""

import re

from customization.pipeline.plan.wording.sentence import capital, inflect_further, inflected
from customization.pipeline.plan.wording.verbs import BASES, FROM_GERUND, PAST

WEAK = re.compile(
    r"^(?:(?:was|were|am|is|been|being)\s+)?(?:(?:solely|also|primarily|mainly|directly)\s+)?"
    r"(?:responsible for|in charge of|tasked with|charged with|entrusted with)\s+",
    re.IGNORECASE,
)
DUTIES = re.compile(
    r"^(?:(?:my|key|main|daily|the|primary|job)\s+)*(?:duties|responsibilities|tasks|role)\s*"
    r"(?:(?:included?|were|was|involved?|consisted of)\s*:?|:)\s+",
    re.IGNORECASE,
)
DOING_THEN = re.compile(r"^(?:was|were|am|have been|has been|had been)\s+(?=\w+ing\b)", re.IGNORECASE)
ABLE = re.compile(r"^(?:(?:was|were) able to|managed to|succeeded in)\s+(\w+)\s+", re.IGNORECASE)
# Who took part in a thing helped to do it: that is what the line says, and no more.
SHARE = (
    r"^(?:assist(?:ed)? (?:in|with)|help(?:ed)? (?:in|with)|(?:actively )?participat(?:ed?|ing) in"
    r"|(?:was |were |am |is )?(?:actively |heavily |closely )?involved in|took (?:an active )?part in"
    r"|contribut(?:ed?|ing) to|play(?:ed)? an? (?:active )?(?:role|part) in)"
)
ASSISTED = re.compile(rf"{SHARE} (?:the )?(?P<doing>\w+ing)\s+(?:of\s+)?", re.IGNORECASE)
ASSISTED_NOUN = re.compile(rf"{SHARE} (?=(?:the )?\w+ of\b)", re.IGNORECASE)
NOW = re.compile(r"^(?:assist|help|am|is|participate|participating|contribute|contributing|play)\b", re.IGNORECASE)
# "the care of patients" → "care for patients": nouns that name the doing, with the preposition the verb takes.
DOING = {
    "administration": "administer", "analysis": "analyze", "assessment": "assess", "assembly": "assemble",
    "care": "care for", "collection": "collect", "coordination": "coordinate", "creation": "create",
    "delivery": "deliver", "development": "develop", "evaluation": "evaluate", "implementation": "implement",
    "installation": "install", "introduction": "introduce", "maintenance": "maintain", "management": "manage",
    "monitoring": "monitor", "operation": "operate", "organisation": "organise", "organization": "organize",
    "planning": "plan", "preparation": "prepare", "processing": "process", "production": "produce",
    "recruitment": "recruit", "review": "review", "scheduling": "schedule", "supervision": "supervise",
    "testing": "test", "training": "train", "translation": "translate", "upkeep": "maintain",
    "calculation": "calculate", "compilation": "compile", "configuration": "configure", "distribution": "distribute",
    "documentation": "document", "inspection": "inspect", "integration": "integrate", "investigation": "investigate",
    "migration": "migrate", "negotiation": "negotiate", "optimisation": "optimise", "optimization": "optimize",
    "reconciliation": "reconcile", "registration": "register", "selection": "select", "verification": "verify",
}  # fmt: skip
NOUN_OF = re.compile(r"^(?:the )?(\w+) of (?=\S)", re.IGNORECASE)
NOUNS_OF = re.compile(r"^(?:the )?(?P<first>\w+) and (?P<second>\w+) of (?=\S)", re.IGNORECASE)
OWN_FORM = {base: base for base in BASES}
# Gerunds that describe the next noun as often as they take it: "pricing research", "training materials".
COMPOUND = re.compile(
    r"^(?:the )?(?:accounting|billing|cleaning|coaching|engineering|funding|housing|manufacturing|marketing|mentoring"
    r"|onboarding|packing|pricing|printing|programming|purchasing|shipping|staffing|teaching|testing|training|welding) "
    r"(?!(?:of|and|or|an?|the|all|new|our|their|his|her|its|each|every|both|any|up|over|\d\S*|two|three|four|five|six"
    r"|seven|eight|nine|ten|twelve|for|with|to|in|on)\b|(?:junior |senior |other )?(?:staff|people|colleagues|nurses"
    r"|students|clients|patients|customers|apprentices|[a-z]+(?:ees|ers|ors|ants|ists))\b)",
    re.IGNORECASE,
)


def active(text: str, *, ended: bool) -> str | None:
    """The line with an active opening, or None. `ended`: the job is over, so its verbs are in the past."""
    for opening in (WEAK, DUTIES):
        if match := opening.match(text):
            rest = text[match.end() :]
            past = ended or text[:3].casefold() == "was"
            return from_noun(rest, ended=past) or from_gerund(rest, ended=past) or from_task(rest, ended=past)
    if match := DOING_THEN.match(text):
        return from_gerund(text[match.end() :], ended=ended or match[0].casefold() in ("was ", "were ", "had been "))
    if match := ABLE.match(text):
        return able(match, text)
    if (match := ASSISTED_NOUN.match(text)) and (deed := from_noun(text[match.end() :], ended=False)):
        return helped(text, deed, ended=ended)
    if (match := ASSISTED.match(text)) and COMPOUND.match(text[match.start("doing") :]):
        return None
    if (match := ASSISTED.match(text)) and (base := FROM_GERUND.get(match["doing"].casefold())):
        return helped(text, f"{base} {text[match.end() :]}", ended=ended)
    return None


def helped(text: str, deed: str, *, ended: bool) -> str:
    """`Assisted with the preparation of menus` → `Helped prepare menus`: helping stays helping."""
    open_form = text[:8].casefold() == "involved"
    opening = "Help" if NOW.match(text) or (open_form and not ended) else "Helped"
    return f"{opening} {deed[:1].lower()}{deed[1:]}"


# A task named by a noun: the plainest verb that goes with it. Teams and budgets are no tasks.
TASK = re.compile(
    r"^(?:the |all |all the |daily |weekly |monthly )*(?:[\w-]+ ){0,4}?"
    r"(?:(?P<given>care|therapy|support|service|training|advice|assistance|instruction|tuition)"
    r"|\w+ing|\w+tion|\w+ment|control|orders|payroll|inventory|accounts|reports|requests|calls|enquiries"
    r"|inquiries|sales)"
    r"(?=$|[,.;]| (?:for|of|in|to|at|from|and|on|with|per)\b)",
    re.IGNORECASE,
)


def from_task(text: str, *, ended: bool) -> str | None:
    """`wound care for up to 7 patients` → `Provided wound care for up to 7 patients`."""
    match = TASK.match(text)
    joined = re.search(r"\band (?:the )?\w+ of\b", text)
    if not match or joined or text.split(" ", 1)[0].casefold() in FROM_GERUND:
        return None
    base = "provide" if match["given"] else "handle"
    return f"{capital(PAST[base] if ended else base)} {text}"


def able(match: re.Match[str], text: str) -> str | None:
    word = match[1].casefold()
    base = word if word in BASES else FROM_GERUND.get(word)
    return capital(f"{PAST[base]} {text[match.end() :]}") if base else None


def from_noun(text: str, *, ended: bool) -> str | None:
    """`the care of five patients` → `Cared for five patients`, unless another such noun is joined to it."""
    if both := NOUNS_OF.match(text):
        return from_nouns(both, ended=ended)
    match = NOUN_OF.match(text)
    verb = DOING.get(match[1].casefold(), "") if match else ""
    if not match or not verb or re.search(r"\band (?:the )?\w+ of\b", text):
        return None
    base, _, preposition = verb.partition(" ")
    rest = inflect_further(text[match.end() :], FROM_GERUND, PAST if ended else OWN_FORM)
    if rest is None:
        return None
    words = (PAST[base] if ended else base, preposition, rest)
    return capital(" ".join(word for word in words if word))


def from_nouns(match: re.Match[str], *, ended: bool) -> str | None:
    """`the installation and maintenance of lifts` → `Installed and maintained lifts`."""
    verbs = [DOING.get(match[part].casefold(), "") for part in ("first", "second")]
    rest = match.string[match.end() :]
    if not all(verbs) or any(" " in verb for verb in verbs) or re.search(r"\band (?:the )?\w+ of\b", rest):
        return None
    objects = inflect_further(rest, FROM_GERUND, PAST if ended else OWN_FORM)
    first, second = (PAST[verb] if ended else verb for verb in verbs)
    return capital(f"{first} and {second} {objects}") if objects else None


def from_gerund(text: str, *, ended: bool) -> str | None:
    """`managing a team and preparing reports` → `Managed a team and prepared reports`."""
    if COMPOUND.match(text):
        return None
    return inflected(text, FROM_GERUND, PAST if ended else OWN_FORM)
