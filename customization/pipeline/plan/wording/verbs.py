"""Forms of the verbs that lines of a résumé begin with. A verb that is not here is left as it stands."""

REGULAR = """
accelerate accompany achieve acquire act adapt address adjust administer advise advocate align allocate analyse
analyze answer
appoint approve architect arrange assemble assess assign assist attend attract audit author automate bake balance
benchmark brief
calculate calibrate campaign care carry catalogue centralize centralise chair champion check clean clear close coach
code
collaborate collate collect commission communicate compile complete compose compute conceive conduct configure
consolidate
construct consult containerize contribute control convert convey cook coordinate correct counsel create cultivate
customize
debug decorate define delegate deliver demonstrate deploy design detect determine develop devise diagnose direct
discover dispatch
display dispense distribute document draft earn edit educate elicit eliminate embed encourage enforce engage engineer
enhance
ensure enter establish estimate evaluate examine exceed execute expand expedite explain explore extend extract
facilitate file
filter fix forecast form formulate foster found fulfil furnish gather generate grade greet guide handle harvest help
hire host
identify implement import improve increase inform initiate inspect install institute instruct integrate interact
interpret
interview introduce investigate issue join judge launch learn lecture lift liaise license list load localize log
maintain manage
manufacture map market maximize measure mediate mentor merge migrate minimize model modernize modify monitor motivate
move
navigate negotiate nurse observe obtain onboard open operate optimize optimise orchestrate order organize organise
orient
originate outline overhaul own pack paint participate partner perform pioneer place plate prepare prescribe present
preserve
prevent price prioritize prioritise process procure produce profile programme promote prototype prove provide publish
purchase
qualify raise rank receive recommend reconcile record recruit redesign reduce refactor refine register regulate
rehabilitate
release repair replace reply report represent research resolve respond restore restructure retain review revise roast
sample save
scale schedule score screen secure select separate serve service shape ship simplify slice solve sort source specify
standardize
standardise start steer stimulate stock store strengthen structure study supervise supply support survey sustain target
test track train transcribe transfer transform translate transport treat triage troubleshoot tune tutor update upgrade
use validate verify visit volunteer weigh welcome weld work
"""
IRREGULAR = {
    "be": "was",
    "become": "became",
    "begin": "began",
    "bring": "brought",
    "build": "built",
    "buy": "bought",
    "choose": "chose",
    "cut": "cut",
    "deal": "dealt",
    "do": "did",
    "draw": "drew",
    "drive": "drove",
    "feed": "fed",
    "find": "found",
    "forge": "forged",
    "get": "got",
    "give": "gave",
    "go": "went",
    "grow": "grew",
    "have": "had",
    "hold": "held",
    "keep": "kept",
    "lay": "laid",
    "lead": "led",
    "leave": "left",
    "make": "made",
    "meet": "met",
    "oversee": "oversaw",
    "pay": "paid",
    "put": "put",
    "read": "read",
    "rebuild": "rebuilt",
    "rewrite": "rewrote",
    "run": "ran",
    "see": "saw",
    "sell": "sold",
    "send": "sent",
    "set": "set",
    "speak": "spoke",
    "spend": "spent",
    "take": "took",
    "teach": "taught",
    "undertake": "undertook",
    "upskill": "upskilled",
    "win": "won",
    "write": "wrote",
}
DOUBLING = frozenset(
    [
        "plan",
        "map",
        "log",
        "program",
        "control",
        "cut",
        "get",
        "put",
        "run",
        "set",
        "win",
        "ship",
        "swap",
        "scan",
        "stop",
        "spot",
        "begin",
        "equip",
        "refer",
        "transfer",
        "submit",
    ]
)
BRITISH = frozenset(["travel", "model", "label", "counsel", "fuel", "channel"])


def past_of(base: str) -> str:
    if base in IRREGULAR:
        return IRREGULAR[base]
    if base.endswith("e"):
        return f"{base}d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return f"{base[:-1]}ied"
    return f"{base}{base[-1]}ed" if base in DOUBLING else f"{base}ed"


def gerund_of(base: str) -> str:
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return f"{base[:-1]}ing"
    return f"{base}{base[-1]}ing" if base in DOUBLING else f"{base}ing"


def third_of(base: str) -> str:
    if base.endswith("y") and base[-2] not in "aeiou":
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else f"{base}s"


BASES = frozenset(REGULAR.split()) | IRREGULAR.keys() | {"plan", "travel", "submit", "refer", "equip", "fuel"}
PAST = {base: past_of(base) for base in BASES}
FROM_PAST = {past: base for base, past in PAST.items()}
FROM_GERUND = {gerund_of(base): base for base in BASES} | {f"{base}ling": base for base in BRITISH & BASES}
FROM_THIRD = {third_of(base): base for base in BASES}


def is_past(word: str) -> bool:
    return word.casefold() in FROM_PAST
