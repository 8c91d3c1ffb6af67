"""An empty verb before the noun that names the work: "performed maintenance of" → "maintained". English.

The noun's own verb claims no more than the two together; where another meaning is possible the line is left alone.
"""

import re

from customization.pipeline.plan.wording.sentence import capital
from customization.pipeline.plan.wording.verbs import past_of

# Noun → verb, and for each preposition after the noun the one that the verb takes.
PLAIN = {
    "administer": ("administration", "of to"),
    "advise": ("advice", "to"),
    "analyze": ("analysis analyses", "of on"),
    "assemble": ("assembly", "of"),
    "assess": ("assessment assessments", "of on"),
    "assist": ("assistance", "to"),
    "audit": ("audit audits", "of on"),
    "calculate": ("calculation calculations", "of"),
    "clean": ("cleaning", "of"),
    "coach": ("coaching", "to of for"),
    "collect": ("collection", "of"),
    "coordinate": ("coordination", "of"),
    "design": ("design", "of"),
    "develop": ("development", "of"),
    "evaluate": ("evaluation evaluations", "of on"),
    "examine": ("examination examinations", "of on"),
    "guide": ("guidance", "to"),
    "improve": ("improvement improvements", "to of in on"),
    "inspect": ("inspection inspections", "of on"),
    "install": ("installation installations", "of"),
    "instruct": ("instruction", "to of"),
    "interview": ("interview interviews", "with of"),
    "maintain": ("maintenance upkeep", "of on for"),
    "monitor": ("monitoring", "of on"),
    "observe": ("observation observations", "of"),
    "plan": ("planning", "of"),
    "prepare": ("preparation", "of"),
    "process": ("processing", "of"),
    "reconcile": ("reconciliation reconciliations", "of"),
    "repair": ("repair repairs", "of on to"),
    "research": ("research", "on into"),
    "review": ("review reviews", "of"),
    "supervise": ("supervision", "of"),
    "support": ("support", "to for"),
    "survey": ("survey surveys", "of"),
    "test": ("test tests testing", "of on for"),
    "train": ("training", "to for of"),
    "translate": ("translation translations", "of"),
    "treat": ("treatment", "to of for"),
    "verify": ("verification verifications", "of"),
    "update": ("update updates", "to of"),
}
NOUNS = {
    noun: (verb, frozenset(prepositions.split()))
    for verb, (nouns, prepositions) in PLAIN.items()
    for noun in nouns.split()
}
OPENING = re.compile(
    r"^(?P<light>performed|performs?|conducted|conducts?|carried out|carr(?:y|ies) out|undertook|executed|did"
    r"|made|makes?"
    r"|handled|handles?|provided|provides?|gave|gives?)\s+(?P<regular>regular\s+)?(?P<noun>\w+)(?:\s+and\s+(?P<second>\w+))?"
    r"\s+(?P<joint>of|on|to|for|with|in|into)\s+(?=\S)",
    re.IGNORECASE,
)
# The same kind of noun once more: "analysis of costs and preparation of reports" needs two verbs.
ANOTHER = re.compile(r"(?:\band|,) (?:the )?(?P<noun>\w+) (?:of|to|on)\b", re.IGNORECASE)
# A verb after "to" or "for" makes it a purpose: "provided support to improve sales".
PURPOSE = re.compile(r"(?:ensure|improve|increase|reduce|help|support|make|achieve|meet|keep|get|\w+ing)\b")


def plain(text: str) -> str | None:
    """`Provided training and support to 40 clerks` → `Trained and supported 40 clerks`, or None."""
    match = OPENING.match(text)
    if not match or not match["noun"]:
        return None
    rest = text[match.end() :]
    nouns = [noun.casefold() for noun in (match["noun"], match["second"]) if noun]
    known = [NOUNS.get(noun) for noun in nouns]
    joint = match["joint"].casefold()
    if not all(entry and joint in entry[1] for entry in known) or PURPOSE.match(rest) or ANOTHER.search(rest):
        return None
    ended = match["light"].casefold() in PAST_LIGHT
    verbs = [past_of(entry[0]) if ended else entry[0] for entry in known if entry]
    if not ended and match["light"].casefold().endswith("s"):
        return None
    regular = "regularly " if match["regular"] else ""
    return capital(f"{regular}{' and '.join(verbs)} {rest}")


PAST_LIGHT = frozenset(
    ("performed", "conducted", "carried out", "undertook", "executed", "did", "handled", "made", "provided", "gave")
)
