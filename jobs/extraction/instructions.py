"""Instructions to software and invisible letters in a posting: found, told, never obeyed."""

import re

from jobs.requirements import PostingNotice

READER = (
    r"(?:an? |any |all |the |our |your )?(?:"
    r"AI|A\.I\.|artificial intelligence|(?:large )?language models?|LLMs?|GPT|ChatGPT|Claude|Gemini|copilot|bots?"
    r"|chatbots?"
    r"|(?:AI|digital|virtual|automated|language) (?:assistants?|systems?|tools?|agents?|readers?|screeners?|software"
    r"|models?)"
    r"|(?:(?:AI|automated) )?(?:résumé|resume|cv|text|screening|parsing|recruiting) "
    r"(?:tools?|software|parsers?|writers?|generators?|bots?)"
    r"|machine readers?|KI(?:-Systeme?)?|IA|sprachmodelle?)"
)
ORDER = (
    r"(?:please |bitte |always |never |do not |only )?(?:you\b|ignore|disregard|forget|add|include|insert|write"
    r"|state|say|rate|score|rank"
    r"|report|record|mention|output|mark|treat|claim|set|give|respond|reply|answer|hire|recommend|accept|approve"
    r"|tell|confirm|put|list"
    r"|ignorier|schreib|füge|erwähne|ajoute|écri|mentionne|añad|escrib|menciona|adicione|escreva|voeg|schrijf|vermeld)"
)
EARLIER = (
    r"(?:previous|prior|above|earlier|preceding|all|any|these|other|bisherig|vorherig|obig|alle|précédent|antérieur"
    r"|toutes|anterior|todas"
    r"|vorige|eerdere)"
)
RULES = (
    r"(?:instruction|prompt|guideline|rule|anweisung|vorgabe|instruccion|instruç|instructie|consigne|directive|regel)"
)
FORGET = (
    r"(?:ignore|disregard|forget|override|bypass|skip|ignorier\w*|vergiss|missachte\w*|ignorez|oubliez|ignora"
    r"|ignore[ms]?|olvida"
    r"|desconsidere|negeer|vergeet)"
)
OPENS = r"(?:^|[.!?]\s+|[(\[])\W{0,5}"
TO_READER = (
    r"(?:note|attention|hint|message|instructions?|hinweis|important|for|to|dear|hey|hi|hello|nota|an|für|pour|para"
    r"|voor|aan)"
    rf"[ :]{{1,2}}(?:to |for |an |für )?{READER}(?:\s\w+){{0,3}}\s?[:,!.\])]"
)
READING = r"(?:reading|processing|parsing|evaluating|screening|that (?:reads?|process\w*|pars\w+|evaluat\w+|screens?))"
INSTRUCTION = re.compile(
    rf"\b{FORGET}\b.{{0,30}}\b{EARLIER}\w*\b.{{0,40}}\b{RULES}|\b{FORGET}\b.{{0,20}}\b{RULES}\w*\s(?:above|before|oben)"
    rf"|{OPENS}{TO_READER}|{OPENS}{READER}\s?[:,!]\s*{ORDER}|{OPENS}{READER} (?:must|should|shall|please"
    rf"|soll(?:en)?) {ORDER}"
    rf"|\b(?:software|{READER}) {READING} (?:this|the|diese\w*|ce|este)\b"
    rf"|\b(?:if|when|wenn|si|se|als) (?:you(?:['’]re| are)|sie|du|vous êtes|eres|você é|je)\b.{{0,12}}\b{READER}\b"
    r"|\byou are (?:now )?(?:an? )?(?:AI|assistant|language model|unrestricted|DAN)\b|\bas an? (?:AI|language model),"
    r"|\bsystem prompt:|\bprompt injection\b|</?(?:system|assistant|user|instructions?)>|<\|im_|\[/?INST\]"
    rf"|(?:^|<!--)\s*(?:system|assistant)\s*:\s*{ORDER}"
    r"|\b(?:state|say|write|claim|confirm|output|rate|score|rank)\b.{0,30}\b(?:that )?(?:the |this |every "
    r"|each )(?:candidate|applicant)s?"
    r"\b.{0,40}\b(?:has|holds|is|as|with|\d+)\b"
    r"|\b(?:include|add|insert|write|use|put|mention) (?:the )?(?:word|phrase|sentence|keyword|code ?word)s?\b",
    re.IGNORECASE,
)
GOES_ON = re.compile(rf"(?:then |also |and |instead,? |now )?(?!you\b){ORDER}\b|this|that|these|it\b", re.IGNORECASE)
TAGS = re.compile("[\U000e0000-\U000e007f]+")
INVISIBLE = re.compile("[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u180e]+")


def addresses_software(sentence: str) -> bool:
    return bool(INSTRUCTION.search(sentence))


def goes_on(sentence: str) -> bool:
    """Whether a sentence right after an instruction belongs to it: another order, or about what was ordered."""
    return bool(GOES_ON.match(sentence))


def instruction_notice(found: str) -> PostingNotice:
    return PostingNotice(
        kind="instruction",
        sentence="The posting speaks to software instead of people; this was not followed.",
        found=found[:300],
    )


def hidden_notice(found: str) -> PostingNotice:
    return PostingNotice(
        kind="hidden_text",
        sentence="The page holds text that a visitor cannot see; it was left out.",
        found=found[:300],
    )


def without_invisible(text: str) -> tuple[str, tuple[PostingNotice, ...]]:
    """The text without letters that nobody sees, and a notice when they spelled something."""
    notices: list[PostingNotice] = []
    spelled = "".join(chr(ord(c) - 0xE0000) for c in "".join(TAGS.findall(text)) if ord(c) >= 0xE0020)
    if spelled.strip():
        notices.append(hidden_notice(spelled))
    return INVISIBLE.sub("", TAGS.sub("", text)), tuple(notices)
