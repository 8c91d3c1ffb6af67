"""Instructions to software and invisible letters in a posting: found, told, never obeyed."""

import re

from jobs.requirements import PostingNotice

READER = (
    r"(?:an? |any |all |the |our |your )?(?:AI|A\.I\.|artificial intelligence|LLMs?|language models?|GPT|ChatGPT"
    r"|Claude|Gemini|copilot|bots?|chatbots?"
    r"|(?:AI|digital|virtual|automated|language) (?:assistants?|systems?|tools?|agents?|readers?|screeners?|software"
    r"|models?)"
    r"|(?:résumé|resume|cv|text|screening|parsing|recruiting) (?:tools?|software|parsers?|writers?|generators?"
    r"|bots?)|machine readers?"
    r"|software reading|KI|IA|sprachmodelle?)"
)
INSTRUCTION = re.compile(
    r"(?:ignore|disregard|forget|override|bypass|skip|ignorier\w*|vergiss|missachte\w*|ignorez|oubliez|ignora"
    r"|ignore[ms]?|olvida|desconsidere|negeer|vergeet)\b"
    r".{0,60}\b(?:instruction|prompt|guideline|rule|anweisung|vorgabe|instruccion|instruç|instructie|consigne"
    r"|directive|regel)"
    rf"|(?:^|[.!?]\s+|[(\[])(?:note|attention|hint|message|instructions?|hinweis|important|for|to|dear|hey|hi|hello"
    rf"|nota|an|für|pour|para|voor|aan)\b"
    rf"[ :]{{1,2}}(?:to |for |an |für )?{READER}\b"
    rf"|(?:^|[.!?]\s+|[(\[]){READER}\s?(?:[:,]|\b(?:must|should|shall|please|reading|that read|processing|evaluating"
    rf"|screening|only)\b)"
    rf"|\b(?:if|when|wenn|si|se|als) (?:you(?:['’]re| are)|sie|du|vous êtes|eres|você é|je)\b.{{0,12}}\b{READER}\b"
    r"|\byou are (?:now )?(?:an? )?(?:AI|assistant|language model|helpful|unrestricted|DAN)\b|\bas an? (?:AI"
    r"|language model)\b"
    r"|\bsystem prompt\b|\bprompt injection\b|</?(?:system|assistant|user|instructions?)>|<\|im_|\[/?INST\]"
    r"|^\s*(?:system|assistant)\s*:"
    r"|\b(?:state|say|write|claim|add|insert|mention|confirm|output|rate|score|rank"
    r"|list)\b.{0,50}\b(?:that )?(?:the |this |every |each )?"
    r"(?:candidate|applicant|bewerber)\b.{0,60}\b(?:has|holds|is|as|with|\d+)\b"
    r"|\b(?:include|add|insert|write|use|put) (?:the )?(?:word|phrase|sentence|keyword|code ?word|token)s?\b.{0,80}",
    re.IGNORECASE,
)
TAGS = re.compile("[\U000e0000-\U000e007f]+")
INVISIBLE = re.compile("[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u180e]+")


def addresses_software(sentence: str) -> bool:
    return bool(INSTRUCTION.search(sentence))


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
