"""What a question is about: with a yes, its subject is said; the rest of its words is not."""

import re

from customization.evidence.schema import Answer
from jobs import vocabulary

QUOTED = re.compile(r"[“\"«„]([^”\"»“]+)[”\"»“]")
FRAME = re.compile(
    r"^(?:(?:do|did|have|are|can|could|would) you\b\s*)?(?:(?:ever|already|also|personally)\s+)*"
    r"(?:(?:worked?|working) (?:with|in|on|as)|hold|held|have|had|speak|done this|done|used?|know|familiar with)?\s*"
    r"(?:(?:any|an?|some|the|your)\s+)?"
    r"(?:(?:professional |practical |hands-on )?experience (?:in|with|of)"
    r"|degree or training (?:in this|that matches)|training in)?[\s:]*",
    re.IGNORECASE,
)
EITHER = re.compile(r"\bor\b|\w/\w|\boder\b|\bou\b", re.IGNORECASE)


def said(answer: Answer) -> str:
    """The person's own words, and the subject of the question when it has only one."""
    return f"{subject(answer.question)} {answer.text}".strip()


def subject(question: str) -> str:
    """A yes to "this or that" says neither of both."""
    if quoted := QUOTED.search(question):
        return quoted[1]
    about = FRAME.sub("", question.partition("?")[0].strip(), count=1)
    several = EITHER.search(about) and len(vocabulary.mentions(about)) > 1
    return "" if several else about
