# ruff: noqa: E501 - tables of endings and words, one to a line
"""`Led a team of 8` → `I led a team of 8`."""

import re

from customization.pipeline.letter.clauses.articles import DOING_OF, with_articles
from customization.pipeline.letter.clauses.deed import Deed, first, lowered
from customization.pipeline.plan.wording import active, person, tighten
from customization.pipeline.plan.wording.sentence import NOUNS, capital, inflected
from customization.pipeline.plan.wording.tense import in_past
from customization.pipeline.plan.wording.verbs import BASES, FROM_GERUND, FROM_PAST, FROM_THIRD, PAST

OWN = {base: base for base in BASES}
# Participles that say what was done to the person, or how they are.
STATES = frozenset(
    ("experienced", "skilled", "certified", "detailed", "advanced", "based", "licensed", "qualified", "accredited",
     "promoted", "elected", "selected", "named", "awarded", "recognized", "recognised", "nominated", "appointed",
     "chosen", "honored", "honoured", "invited", "assigned", "hired", "seconded", "mixed", "limited", "related",
     "need", "speed", "feed", "seed", "breed", "embed", "united", "applied", "integrated", "distributed", "automated",
     "tasked", "entrusted", "charged", "involved", "interested", "engaged", "specialised", "specialized", "exposed",
     "dedicated", "committed", "motivated", "given", "known", "seen", "held", "left")
) - {"held", "left"}  # fmt: skip
MORE_PASTS = frozenset(
    ("spearheaded", "streamlined", "slashed", "revamped", "boosted", "surpassed", "averaged", "redesigned", "doubled", "tripled", "halved", "catered", "answered",
     "advised", "assured", "audited", "billed", "booked", "brokered", "budgeted", "captured", "charted", "chaired", "cleaned", "cleared", "clinched", "commanded",
     "curated", "dispensed", "drafted", "elevated", "enabled", "enforced", "engineered", "enrolled", "escorted", "expedited", "fielded", "fostered", "garnered",
     "hosted", "impacted", "instilled", "inventoried", "investigated", "maximized", "minimized", "netted", "onboarded", "open-sourced", "overhauled", "partnered",
     "pitched", "planned", "prototyped", "published", "rebranded", "refactored", "refined", "rolled", "routed", "scaled", "scheduled", "secured", "sourced",
     "strengthened", "sustained", "swept", "tailored", "tended", "totaled", "triaged", "troubleshot", "upsold", "uploaded", "wired")
)  # fmt: skip
PASSIVE = frozenset(("promoted", "elected", "selected", "named", "nominated", "appointed", "chosen", "recognized",
                     "recognised", "honored", "honoured", "invited", "hired", "seconded", "entrusted", "tasked"))  # fmt: skip
OBJECT = re.compile(
    r"^\w+\s+(?:(?:up|out|down|over|on|off|back)\s+)?(?:an?|the|all|both|each|every|any|new|our|my|their|its|this|these|more|over|about|around|between"
    r"|up to|\d[\d,.]*\S*|[£$€]\S+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds|thousands|dozens"
    r"|with|for|on|to|in|as|daily|weekly|[\w-]+s|[\w-]+ing|[A-Z]\w+|[\w-]+(?:al|ic|ive|ous|ed|ary|ful) [\w-]+)\b"
)
PLURAL_NEAR = re.compile(r"^\w+ (?:(?!of|for|and|with|in|to|at|on)[\w-]+ ){1,3}[\w-]*[a-rt-z]s\b")
ROLE = re.compile(
    r"\b(?:who|developer|engineer|manager|teacher|lead|leader|designer|assistant|intern|director|member|nurse|chef|officer|coordinator|volunteer|freelancer)\b",
    re.I,
)
HALF = re.compile(r"^(?:built|deployed|written|made|developed) (?:with|on|using|in)\b", re.I)
# No noun stands right before an article: "Cover the X-ray room" is a deed.
BEFORE_ARTICLE = re.compile(
    r"^(?!(?i:all|both|half|twice|once|such|what|as|in|on|at|for|with|by|from|to|of|and|or|but|under|over|within|across"
    r"|through|during|until|than|per|via|also|then|not|only|member|part)\b)[A-Z][a-z]+(?<!ed)(?<!ing)(?<!ly)(?<!s) (?:(?:an?|the|our|their|all|each|every)\b"
    r"|(?:about|around|approximately|nearly|almost|up to|over|more than) [$£€]?\d)"
)
JOINED = re.compile(r"^\w+(?:, \w+)*,? (?:and|or) (?P<other>[a-z]+)\b")
NOUN_NEXT = re.compile(r"^\w+\s+(?:of|for|and|at|from|role|work|engineer|manager|team)\b")
ADVERB = re.compile(r"^(?P<adverb>\w+ly|Also|Then)\s+(?P<rest>\w.*)$")
FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|can|could|should|would|did|does|rose|fell|grew|went|came|comes?|climbed"
    r"|dropped|improved|doubled|halved)\b|\b(?:down|up) (?:from|by) |\bfrom \d\S* to \d|^authority\b",
    re.I,
)
# "co-wrote", "post-edit", "fault-find": a verb with what goes before it.
PREFIXED = re.compile(
    r"^(?:co|re|pre|post|e|cross|cite|fact|proof|spot|fault|peer|double|load|stress|bench)-(?=[a-z])", re.I
)
# Participles that stand before a noun too: only an object that no noun takes shows the deed.
DOUBLE = frozenset(("automated", "integrated", "distributed", "applied", "mixed", "united", "embedded"))
SURE_OBJECT = re.compile(
    r"^\w+ (?:an?|the|all|each|every|our|my|over|about|around|up to|more than|[£$€]?\d\S*|two|three|four|five|six|seven"
    r"|eight|nine|ten|twelve)\b"
)
# Openings of a line about a job that are verbs whatever follows.
MOSTLY_VERBS = frozenset(
    ("run", "check", "treat", "pull", "fill", "fit", "mix", "show", "look", "sit", "stand", "teach", "book")
)
THEN_ACTS = re.compile(r" and (?P<other>[a-z]+) (?:an?|the|all|each|every|our|\d)\b")
SINCE, IN_A_YEAR = re.compile(r"\bsince (?:19|20)\d\d\b"), re.compile(r"\bin (?:19|20)\d\d\b")
# Verbs whose object waits behind a preposition.
REACHING = frozenset(("deputise", "deputize", "interpret", "care", "listen", "look", "stop", "sit", "stand"))
# What the person is there, without a verb and with the article that it wants.
POSTS = re.compile(
    r"^(?:(?P<bare>second in command|part of the|one of (?:the )?(?:\w+ )?(?:two|three|four|five|six)|on[- ]call\b"
    r"|on the [\w-]+ rota|scrum master of|head of the)"
    r"|(?P<one>member|co-author|partner|tutor|form (?:tutor|teacher)|class teacher|mentor|trustee|volunteer) (?=of |for |to )"
    r"|(?P<the>(?:first|main|single|sole) (?:point of )?contact) (?=for ))",
    re.I,
)
# A roman number is no person: "Algebra I from 61 %".
SAYS_I = re.compile(r"^I(?:['’]m|['’]ve)?\s|[,;]\s+I\s|\b(?:and|that|which|where|when) I [a-z]")
PERSONAL = re.compile(r"\b(?:he|she|his|her|himself|herself)\b", re.I)


def deed(text: str, ended: bool) -> Deed | None:
    plain = (person.without_first_person(text) or text) if SAYS_I.search(text) else text
    if SAYS_I.search(plain):
        return spoken(plain)
    if PERSONAL.search(plain):
        return None
    plain = tighten.tightened(plain) or plain
    if (duties := active.DUTIES.match(plain)) and re.match(r"\w+ing\b", plain[duties.end() :]):
        return task(capital(plain[duties.end() :]), ended)
    plain = active.active(plain, ended=ended) or plain
    if weak := active.WEAK.match(plain):
        return being(f"responsible for {plain[weak.end() :]}", ended)
    return verbal(plain, ended) or passive(plain) or posted(plain, ended) or task(plain, ended)


def spoken(text: str) -> Deed | None:
    """What the person wrote in the first person stays theirs."""
    return act(text[2:], "past") if re.match(r"I [a-z]+ ", text) else None


def verbal(text: str, ended: bool) -> Deed | None:
    if adverb := ADVERB.match(text):
        inner = verbal(adverb["rest"][:1].upper() + adverb["rest"][1:], ended)
        return act(f"{adverb['adverb'].lower()} {inner.tail}", inner.key) if inner else None
    word = first(text).casefold()
    if HALF.match(text):
        return None
    if (ahead := PREFIXED.match(text)) and (inner := verbal(capital(text[ahead.end() :]), ended)):
        return act(f"{ahead[0].lower()}{inner.tail}", inner.key) if inner.kind == "act" else None
    if word in DOUBLE and SURE_OBJECT.match(text):
        return act(lowered(text), "past")
    if past(word) or (word.endswith("ed") and len(word) > 4 and word not in STATES and OBJECT.match(text)):
        return act(lowered(text), "past")
    if word in FROM_GERUND and (turned := active.from_gerund(text, ended=ended)):
        return None if re.search(r"(?:,|\band) \w+ing\b", turned) else verbal(turned, ended)
    if word in FROM_THIRD and word not in NOUNS and (turned := inflected(text, FROM_THIRD, PAST if ended else OWN)):
        return verbal(turned, ended)
    if word in BASES and is_verb(text, word):
        if not ended:
            return act(lowered(text), "present")
        return act(lowered(turned), "past") if (turned := in_past(text)) else None
    return act(lowered(text), "present") if BEFORE_ARTICLE.match(text) and not ended else None


def past(word: str) -> bool:
    """A known past; another word in -ed may describe a thing: "decentralized platform built on …"."""
    if word in STATES or (
        word in BASES
        and word in FROM_PAST
        and word not in ("read", "cut", "set", "put", "reset", "found", "ground", "proofread")
    ):
        return False
    return word in FROM_PAST or word in MORE_PASTS


def is_verb(text: str, word: str) -> bool:
    joined = JOINED.match(text)
    if joined and joined["other"] in BASES:
        return True
    then = THEN_ACTS.search(text)
    if then and then["other"] in BASES - NOUNS:
        return True
    if word in REACHING:
        return True
    if word in NOUNS - MOSTLY_VERBS:
        return bool(OBJECT.match(text) or PLURAL_NEAR.match(text)) and not NOUN_NEXT.match(text)
    return not NOUN_NEXT.match(text)


def posted(text: str, ended: bool) -> Deed | None:
    """`Second in command of a brigade of 13` → `I am second in command of …`; `Member of the …` → `a member of`."""
    found = POSTS.match(text)
    if not found or FINITE.search(text):
        return None
    named = text.split()[1][:1].isupper()
    words = text if named else re.sub(r"^on-call\b", "on call", lowered(text))
    article = "the " if found["the"] else "a " if found["one"] else ""
    if not ended and SINCE.search(text):
        return Deed("being", *(2 * (f"I have been {article}{words}",)), f"have been {article}{words}", "present")
    return being(f"{article}{words}", ended or IN_A_YEAR.search(text) is not None)


def passive(text: str) -> Deed | None:
    """`Promoted to shift lead after six months` → `I was promoted to …`."""
    if first(text).casefold() not in PASSIVE:
        return None
    return Deed("being", f"I was {lowered(text)}", f"I was {lowered(text)}", f"was {lowered(text)}", "past")


def being(rest: str, ended: bool) -> Deed:
    said = f"{'was' if ended else 'am'} {rest}"
    return Deed("being", f"I {said}", f"I {said}", said, "past" if ended else "present")


def act(words: str, key: str) -> Deed:
    said = with_articles(words)
    return Deed("act", f"I {said}", f"I {said}", said, key)


def task(text: str, ended: bool) -> Deed | None:
    """A line that is a noun: no verb is put into its mouth."""
    words = text.split()
    if first(text).casefold() in STATES | FROM_PAST.keys() | {"able", "responsible", "member", "part", "promoted"}:
        return None
    if (
        FINITE.search(text)
        or BEFORE_ARTICLE.match(text)
        or any(word.casefold().strip(",") in FROM_PAST for word in words[1:])
    ):
        return None
    verb, joined = words[0].casefold() in BASES, JOINED.match(text)
    if (verb and (not NOUN_NEXT.match(text) or (joined and joined["other"] in BASES))) or ROLE.search(
        " ".join(words[:5])
    ):
        return None
    thing = f"the {lowered(text)}" if DOING_OF.match(lowered(text)) else lowered(text)
    said = f"my work {'included' if ended else 'includes'} {thing}"
    return Deed("task", said, said, thing, "task")
