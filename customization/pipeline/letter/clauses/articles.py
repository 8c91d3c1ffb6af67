# ruff: noqa: E501 - tables of endings and words, one to a line
"""The articles that a fragment leaves out and a person writes: `built data pipeline` → `built a data pipeline`."""

import re

# Verbs that bring a thing into being take "a"; the others speak of a thing that is there.
MAKING = re.compile(
    r"^(?:built|created|designed|developed|implemented|launched|wrote|founded|established|introduced|produced|architected|delivered|shipped|set up"
    r"|prepared|drafted|composed|devised|engineered|formed|opened|organi[sz]ed|initiated|programmed|prototyped|authored|published|proposed"
    r"|build|create|design|develop|implement|launch|write|prepare|produce|earned|won|received|conducted|held|gave|led a)$"
)
# Heads that can be counted; of others ("research", "training", "support") nothing is known, and they stay bare.
COUNTABLE = frozenset(
    """account agency agreement algorithm  api app application approach archive area array  audit automation-tool backend
    bakery boutique branch brand budget business cafe calendar campaign cart catalogue catalog centre center chain change channel charter chatbot clinic class
    classroom client cluster collection  community component concept conference contract controller course crew curriculum database dashboard dataset
    debate department design-system detector device display division drawing editor engine environment event exam exhibit experiment extension extractor facility
    farm feature fleet floor  forum framework frontend  garden grant group guide handbook house  initiative  interface inventory-system
    inventory investigation kitchen lab laboratory layout lesson library line list lounge machine magazine manual map market menu method microservice migration
    model module monolith network newsletter office operation optimizer   orchestration panel parser partnership  pilot pipeline plan
    plant platform plugin  pool portal portfolio presentation procedure process product program programme project proposal protocol prototype
    redesign register registry report repository restaurant review roadmap rollout room route schedule schema school scheduler script section sensor server
     session shelter shift shop showroom site solution stack station store strategy study suite survey system table task team template test theatre
    theater tool toolkit tracker transition unit update upgrade venue version village ward warehouse warehouse-system web-site website wing workflow workshop
    workspace layer architecture gateway explorer dashboard monitor bot job-board kiosk""".split()  # noqa: SIM905
)
MADE = frozenset(("service", "form", "index", "function", "committee", "assessment"))
# Doings that "of" makes definite: "led the development of".
DOING_OF = re.compile(
    r"^(?:[\w-]+ )?(?:development|implementation|design|construction|introduction|deployment|installation|integration|delivery|creation|planning|rollout"
    r"|redesign|expansion|adoption|organi[sz]ation|migration|launch|opening|training|management|execution|coordination|preparation|production) of\b"
)
AFTER = re.compile(
    r"^(?:of|for|with|in|at|to|on|from|by|that|which|who|across|and|or|under|over|into|through|within|among|between|during|while|used|adopted|based|via|as|per|after"
    r"|before|until|so|covering|including|without|against|around|responsible|able|capable|\w+ing|\w+ed|serving)$"
)
STOP = frozenset(
    [
        "of",
        "for",
        "with",
        "in",
        "at",
        "to",
        "on",
        "from",
        "by",
        "that",
        "which",
        "who",
        "across",
        "via",
        "per",
        "after",
        "before",
        "until",
        "so",
        "as",
    ]
)
GROUP = re.compile(
    r"^(?:team|staff|group|crew|fleet|portfolio|budget|network|caseload) of (?:\d|up to|about|over|[a-z]+ )"
)
DETERMINED = re.compile(
    r"^(?:an?|the|this|that|these|those|my|our|your|their|its|his|her|all|any|each|every|some|no|both|several|many|more|most|multiple|various|numerous"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|another|over|up|about|around|nearly|almost|at|with|for|on|in|to|from|by|into|as|under"
    r"|daily|weekly|[\d$£€~<>+].*)$",
    re.IGNORECASE,
)
VERBS = re.compile(
    r"^(?P<verbs>[a-z][\w-]*(?:(?:, | and |, and )[a-z][\w-]*(?:ed|t|n|ght|ilt|ote|ew|an|un)(?=\s(?!of|for)))*)\s(?P<rest>.+)$"
)


IDIOM = frozenset(
    [
        "school",
        "class",
        "office",
        "house",
        "site",
        "market",
        "line",
        "home",
        "store",
        "system",
        "project",
        "program",
        "programme",
        "unit",
        "floor",
    ]
)


def with_articles(words: str) -> str:
    """`words` begins with the verb. The first object and those after prepositions; a name or a plural stays bare."""
    found = VERBS.match(words)
    if not found:
        return words
    verbs, rest = found["verbs"], found["rest"]
    last = re.split(r"[, ]+", verbs)[-1]
    making = bool(MAKING.match(last))
    if DOING_OF.match(rest):
        return f"{verbs} the {after_prepositions(rest)}"
    head = head_of(rest)
    if not head or (head in MADE and not making):
        return f"{verbs} {after_prepositions(rest)}"
    indefinite = making or GROUP.match(rest)
    article = ("an" if sounds_open(rest.split()[0]) else "a") if indefinite else "the"
    return f"{verbs} {article} {after_prepositions(rest)}"


def head_of(rest: str) -> str:
    """The noun that the first words are about, when it can be counted and stands bare; else nothing."""
    words = rest.split()
    if not words or DETERMINED.match(words[0]) or "’s" in words[0] or "'s" in words[0]:
        return ""
    for number, word in enumerate(words[:7]):
        plain = word.rstrip(",;")
        if plain in STOP or (plain != word and plain not in COUNTABLE | MADE):
            return ""
        follows = words[number + 1].strip(",;(") if number + 1 < len(words) else ""
        if plain in COUNTABLE | MADE and (
            plain != word or not follows or AFTER.match(follows) or words[number + 1][0] == "("
        ):
            return plain
    return ""


def after_prepositions(text: str) -> str:
    """`of legacy monolith to …` → `of a legacy monolith to …`: only where an adjective shows that no idiom is meant."""
    for found in list(re.finditer(r"(?<= )(?:of|to|from|for|into|on) (?=[a-z])", text))[::-1]:
        rest = text[found.end() :]
        head = head_of(rest)
        if head and head not in IDIOM | MADE and not rest.startswith(head):
            text = f"{text[: found.end()]}{'an' if sounds_open(rest.split()[0]) else 'a'} {rest}"
    return text


def sounds_open(word: str) -> bool:
    if re.match(r"^[A-Z]{2,}", word):
        return word[0] in "AEFHILMNORSX"
    return bool(re.match(r"^(?:[aeio]|u(?!ni|se|s\b|ti)|hour|honest|8|11\b|18\b)", word.casefold()))
