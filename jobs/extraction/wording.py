"""A requirement in one short line, and the short names by which it goes."""

import re

from jobs.extraction.clauses import VERBS
from jobs.vocabulary import Mention

LONGEST = 140
OPENING = re.compile(
    r"^(?:(?:you(?:['’]ll| will| would)|your job is to|the role (?:is to|involves)|this role will) (?:also |be |then )?"
    r"|you (?:must|should|need to|can|are able to)(?: also)? |(?:and|or|also|ideally|preferably|to)[, ]+"
    r"|sie (?:werden|haben) |du (?:wirst|hast) )",
    re.IGNORECASE,
)
LEAD = re.compile(
    r"^(?:(?:an? |the |some |your |strong(?:ly)? |good |very |excellent |solid |proven |demonstrated |deep |basic "
    r"|advanced |extensive |relevant |previous |prior "
    r"|working |practical |hands-on |sound |thorough |high(?:ly)? |sehr |gute[srn]? |fundierte |erste |excellentes? "
    r"|bonne |buena |buen |boa |bom |goede )*"
    r"(?:experienced?|expertise|knowledge|understanding|proficien(?:cy|t)|familiar(?:ity)?|skills?|competence"
    r"|command|ability|able|interest|track record|background|grasp"
    r"|awareness|kenntnisse|erfahrung|umgang|connaissances?|maîtrise|expérience|conocimientos?|experiencia|dominio"
    r"|manejo|conhecimentos?|experiência|kennis|ervaring)"
    r" (?:in|of|with|to|for|on|working with|using|im|mit|von|des?|du|en|con|em|com|van|met|e)\b(?: (?:the|a|an|der"
    r"|dem|den|la|le|les|el)\b)?\s*)",
    re.IGNORECASE,
)
TAIL = re.compile(
    r"\s*(?:\((?:required|preferred|erforderlich)\)|\b(?:is|are|ist|sind) (?:required|essential|a must|preferred"
    r"|a plus|desirable|von vorteil))[.!]?$",
    re.IGNORECASE,
)
# A word before the requirement that only weighs it.
WEIGHING = re.compile(
    r"^(?:essential|desirable|required|preferred|must[- ]have|nice[- ]to[- ]have|mandatory|bonus|plus|optional"
    r"|erforderlich|wünschenswert|zwingend|indispensable|souhaité|imprescindible|deseable|valorable|obrigatório"
    r"|vereist|gewenst)\s?[:–-]\s+",
    re.IGNORECASE,
)
ADJECTIVES = re.compile(
    r"^(?:strong|good|very|excellent|solid|proven|basic|advanced|fluent|clear|great|outstanding|current|valid|active"
    r"|a|an|the|sehr|gute[srn]?|fließende[srn]?)\s+",
    re.IGNORECASE,
)
PRONOUN = re.compile(r"(?:we|you|our|it|this|there|wir|sie|nous|vous|je|wij)\b", re.IGNORECASE)
MOST_TERM_WORDS = 6


def wording(quote: str) -> str:
    """The clause in one line: without its opening words, its first letter large, cut at a word when long."""
    line = " ".join(quote.split())
    line = OPENING.sub("", WEIGHING.sub("", line)).strip(" .;,:")
    if len(line) > LONGEST:
        line = line[:LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
    return line[:1].upper() + line[1:]


def terms(quote: str, mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    """Vocabulary labels first; the clause's own short core where it is short enough to be a name."""
    found = dict.fromkeys(mention.concept.label for mention in mentions)
    core = core_of(quote)
    if core and (not found or len(core.split()) <= 3) and all(core.casefold() != label.casefold() for label in found):
        found[core] = None
    return tuple(found)


def core_of(quote: str) -> str:
    """`Strong knowledge of laboratory safety` → `laboratory safety`; empty when no short name remains."""
    line = TAIL.sub("", OPENING.sub("", WEIGHING.sub("", " ".join(quote.split()))))
    line = re.sub(r"\s*\([^)]*\)", "", line)
    for pattern in (LEAD, ADJECTIVES, ADJECTIVES):
        line = pattern.sub("", line)
    line = re.split(
        r"\s*[,:;–—]\s|\s(?:for|including|such as|so that|which|who|that|from|across|within|when|while|by|wie|zur)\s",
        line,
    )[0].strip(" .,;:!")
    alone = line.casefold() in VERBS or bool(PRONOUN.match(line))
    return line if 0 < len(line.split()) <= MOST_TERM_WORDS and not alone else ""
