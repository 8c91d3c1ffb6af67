"""Words directly beside a name that speak of a skill: `experience with …`, `written in …`, `… skills`."""

import re

# The name is somebody's knowledge, in the languages of the postings.
KNOWLEDGE = (
    r"experience|experienced|proficiency|proficient|knowledge|skills?|skilled|fluency|fluent|expert|expertise|background"
    r"|familiar|familiarity|competen(?:t|ce|cy)|certified|command|mastery|exposure|hands on"
    r"|kenntnisse|erfahrung|expérience|connaissances?|maîtrise|experiencia|conocimientos?|experiência|conhecimentos?"
    r"|ervaring|kennis"
)
MAKING = (
    r"programm(?:ing|ed|er)|program|cod(?:e|ed|ing)|scripts?|scripting|develop(?:ed|er|ing|ment)|engineer(?:ing|ed)?"
    r"|implement(?:ed|ing|ation)|written|writing|rewritten|write|wrote|built|build(?:ing)?|programmiert|développ\w+"
)
LINK = r"(?:in|with|of|using|writing|coding|on|mit|von|en|avec|de|con|com|em|met|van)"
BEFORE = re.compile(rf"\b(?:{KNOWLEDGE}|{MAKING})(?: \w+)?,? {LINK} (?:modern |idiomatic |base |the )?$")
AFTER = re.compile(r"^ (?:skills|experience|knowledge|proficiency|expertise|kenntnisse)\b")
# For programming languages only: what is made is in it, and the name ends the phrase ("in Go.", "with R and").
MADE_IN = re.compile(r"\b(?:in|with|using) $")
ENDS = re.compile(r"^(?:\s?(?:$|[.,;:)/|\n])| (?:and|or|und|oder|et|ou|y|o|on|for|to|at|with|running|under|since)\b)")
USED_FOR = re.compile(
    r"^ (?:programming|programs?|code|codebase|scripts?|scripting|packages?|modules?|librar(?:y|ies)|developers?"
    r"|developments?|engineers?|services?|microservices|back ?end|apis?|tooling|compiler)\b"
)
REACH = 60


def speaks_of_skill(rule: str, folded: str, start: int, end: int) -> bool:
    """Rules with `skill` look for knowledge; those with `code` also for what is made in a programming language."""
    before, after = folded[max(0, start - REACH) : start], folded[end : end + REACH]
    if "code" in rule:
        made = MADE_IN.search(before) and ENDS.search(after)
        return bool(made or USED_FOR.search(after) or BEFORE.search(before) or AFTER.search(after))
    return "skill" in rule and bool(BEFORE.search(before) or AFTER.search(after))
