"""Forms of the verbs that lines of a résumé begin with. A verb that is not here is left as it stands."""

REGULAR = """
accelerate accommodate accompany achieve acquire act adapt address adjust administer advise advocate align allocate
analyse analyze animate answer apply appoint approve architect argue arrange arrest ascertain assemble assess assign
assist attain attend attract audit author automate award back bake balance benchmark blend boost brief broker calculate
calibrate campaign care carry catalogue cater centralise centralize certify chair champion chart check circulate claim
classify clean cleanse clear close coach code collaborate collate collect comfort commission communicate compare
compile complement complete comply compose compute conceive conduct configure connect conserve consider consolidate
construct consult contact containerize contract contribute control convert convey convince cook coordinate correct
counsel count create cultivate curate customise customize de-escalate debate debug decommission decorate decrease defend
define delegate deliver demonstrate deploy describe design detect determine develop devise devote diagnose digitise
digitize direct discover dismantle dispatch dispense display dispose distribute diversify document double draft
dress drill earn edit educate elicit eliminate embed empower enable encourage enforce engage engineer enhance
enlarge enlist enrich enroll ensure enter escort establish estimate evaluate examine excavate exceed execute expand
expedite explain explore expose extend extract fabricate facilitate familiarize file filter finalise finalize
finance fix forecast form formulate forward foster found fulfil fund furnish fuse garnish gather generate grade
greet group guide halve handle harmonize harvest help highlight hire host identify illustrate implement import improve
incorporate increase influence inform initiate innovate inspect inspire install institute instruct insure integrate
interact interpret interview introduce invent investigate invite invoice irrigate issue join judge landscape launch
learn lease lecture liaise license lift link liquidate list load localize log lower machine maintain manage manufacture
map market maximize measure mechanize mediate memorize mentor merge migrate minimize mobilize model moderate modernize
modify monitor motivate mount move navigate negotiate notify nurse nurture observe obtain offer onboard open operate
optimise optimize orchestrate order organise organize orient originate outline outsource overhaul own pack paint
participate partner penetrate perform photograph pick pilot pinpoint pioneer place plate polish portion post precept
prepare prescribe present preserve prevent price print prioritise prioritize probe process procure produce profile
programme promote propose protect prototype prove provide prune publish purchase pursue qualify query quote raise rank
reassure rebrand receive reclaim recommend reconcile reconfigure reconstruct record recruit recycle redesign
redirect reduce refactor refine register regulate rehabilitate rehearse reinforce release relocate remodel remove
render renew renovate reorder reorganise reorganize repair replace replenish reply report represent request rescue
research reshape resolve respond restock restore restructure retain retrieve return reuse revamp review revise
revitalize reward rewire roast rotate safeguard salvage sample sand sanitise sanitize save scale schedule score screen
season secure select separate serve service settle shadow shape share sharpen ship shorten sign simplify simulate sketch
slice solve sort source spearhead specify stabilize standardise standardize start steer sterilise sterilize
stimulate stock store streamline strengthen structure study style succeed suggest summarise summarize supervise
supply support surpass survey sustain switch synthesize tabulate tackle tailor tally target tend test tour trace
track trade train transcribe transfer transform transition translate transport treat triage triple troubleshoot tune
tutor type unify unite unload unveil update upgrade use vaccinate validate value verify vet visit volunteer wash
watch water weigh welcome weld widen wire work
add agree ask bend book calm chase chop deputise deputize drop fill fit fry grill image knead listen locate look mix
mop peel moderate wait walk pitch pull push renegotiate rework script stack staff stir sync talk
thank titrate tow turn unpack
"""
IRREGULAR = {
    "be": "was",
    "become": "became",
    "begin": "began",
    "bring": "brought",
    "cast": "cast",
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
    "foresee": "foresaw",
    "grind": "ground",
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
    "proofread": "proofread",
    "read": "read",
    "rebuild": "rebuilt",
    "reset": "reset",
    "rewrite": "rewrote",
    "run": "ran",
    "see": "saw",
    "sell": "sold",
    "send": "sent",
    "set": "set",
    "show": "showed",
    "sit": "sat",
    "stand": "stood",
    "sweep": "swept",
    "underwrite": "underwrote",
    "speak": "spoke",
    "spend": "spent",
    "take": "took",
    "teach": "taught",
    "troubleshoot": "troubleshot",
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
        "chop",
        "drop",
        "fit",
        "mop",
        "stir",
        "equip",
        "refer",
        "transfer",
        "submit",
        "scrub",
        "trim",
        "wrap",
        "vet",
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


BASES = (
    frozenset(REGULAR.split())
    | IRREGULAR.keys()
    | {"plan", "travel", "submit", "refer", "equip", "fuel", "forge", "scan", "scrub", "stop", "trim", "wrap"}
)
PAST = {base: past_of(base) for base in BASES}
FROM_PAST = {past: base for base, past in PAST.items()} | {f"{base}led": base for base in BRITISH & BASES}
FROM_GERUND = {gerund_of(base): base for base in BASES} | {f"{base}ling": base for base in BRITISH & BASES}
FROM_THIRD = {third_of(base): base for base in BASES}


def is_past(word: str) -> bool:
    return word.casefold() in FROM_PAST
