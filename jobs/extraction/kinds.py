"""The type of a requirement by its words."""

import re

from jobs.extraction.headings import Part
from jobs.extraction.phrases import any_of
from jobs.requirements import RequirementType
from jobs.vocabulary import Mention

NUMBERS = {
    **dict(zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True)),
    **dict(zip("ein zwei drei vier fünf sechs sieben acht neun zehn".split(), range(1, 11), strict=True)),
    **dict(zip("un deux trois quatre cinq six sept huit neuf dix".split(), range(1, 11), strict=True)),
    **dict(zip("uno dos tres cuatro cinco seis siete ocho nueve diez".split(), range(1, 11), strict=True)),
    **dict(zip("um dois três quatro cinco seis sete oito nove dez".split(), range(1, 11), strict=True)),
    **dict(zip("één twee drie vier vijf zes zeven acht negen tien".split(), range(1, 11), strict=True)),
    **{"a": 1, "eine": 1, "einem": 1, "einjährige": 1, "zweijährige": 2, "dreijährige": 3, "fünfjährige": 5, "mehrjährige": 3},
    **{"une": 1, "uma": 1, "una": 1, "dos": 2, "een": 1, "several": 3, "mehrere": 3, "plusieurs": 3, "varios": 3, "vários": 3},
}
NUMBER = rf"(?P<n>\d{{1,2}}(?:[.,]\d)?|\b(?:{'|'.join(map(re.escape, sorted(NUMBERS, key=len, reverse=True)))})\b)"
UNIT = r"(?:years?|yrs?|jahren?|jahre?|ans?|années?|años?|anos?|jaren|jaar)\b"
YEARS = re.compile(
    rf"{NUMBER}(?:\s?\([^)]*\))?\s?(?:\+|plus|or more|oder mehr|ou plus)?\s?(?:(?:-|–|to|bis|à|a|tot|or|oder|ou|o)\s?(?:\d{{1,2}}|\w+))?\s?\+?"
    rf"\s?(?:full |volle |ganze )?{UNIT}",
    re.IGNORECASE,
)
MONTHS = re.compile(rf"{NUMBER}\s?\+?\s?(?:months?|monate?n?|mois|meses|maanden)\b", re.IGNORECASE)
LONG_EXPERIENCE = re.compile(r"(?:ein|zwei|drei|fünf|mehr|lang)jährige", re.IGNORECASE)
EXPERIENCE = any_of(
    r"experience|erfahrung|praxis|expérience|experiencia|experiência|ervaring|\bin (?:a|an|the)\b|\bas\b|\bwith\b|\bals\b|\bin\b|\bcomo\b|\bcomme\b"
)
NO_EXPERIENCE = any_of(
    r"years? old|years? of age|jahre alt|\bage of\b|contract|\bbefrist|\bans révolus|años de edad|anos de idade|jaar oud|founded|valid"
)
EDUCATION = any_of(
    r"\bdegree\b|\bdiploma\b|\bbachelor|\bmaster['’]?s\b|\bmasters? (?:in|of|degree)|\bph\.?d|\bdoctora|\bgraduate(?:d|s)? (?:in|of|from|student)|\bstudying\b",
    r"\bgcse|\ba-levels?\b|\bapprenticeship|\bstudents?\b(?= (?:of|in|enrol))|\benrolled\b|\bhigh school\b|\bvocational\b|\btrained (?:as|in)\b|\bNVQ\b",
    r"\bstudium\b|studi(?:um|engang|ert)|ausbildung\b|\bgelernte|hochschul|\babschluss|\babitur|lehramt|staatsexamen|meisterprüfung|schulabschluss",
    r"\bdiplôme|\bbac\s?\+|\bbaccalauréat|\blicence (?:en|de)|\bBTS\b|\bDUT\b|\bCAP\b|\bBEP\b|\bDE(?:AS|AP|ES|EJE)?\b(?! )|titulaire d[ue]|école d|ingénieur diplômé",
    r"\btitulaci|\blicenciatura|\bgrado (?:en|superior|medio)|\bestudiante|\btítulo|\bformación (?:profesional|superior|en)|\bfp\b|\bestudios\b|\bmáster\b",
    r"\bensino (?:médio|superior|técnico)|\bgraduação|\bformação (?:em|superior|acad)|\bcurso (?:superior|técnico)|\blicenciado|\bestudante|\bdiplomado",
    r"\bopleiding\b|\bhbo\b|\bmbo\b|\bwo[- ]|\bdiploma\b|\bafgerond|\bstudie\b",
)
CERTIFICATION = any_of(
    r"\blicen[cs]e|\blicen[cs]ed\b|\bcertificat|\bcertified\b|\bregister(?:ed)? (?:with|nurse|as|at|dietit|pharm|architect)|\bregistration\b|\baccredit",
    r"\bchartered\b|\bqualified\b(?! (?:candidate|applicant))|\bpermit\b|\bcscs\b|\bticket\b|\b(?:first[- ]aid|driver|driving|card|hgv|cpr)\b.{0,12}\b(?:card|licen|certif|class)",
    r"\b(?:nmc|hcpc|gmc) (?:pin|registration|registered)|\bfood (?:hygiene|handler|safety) (?:level|certif|card)|\blevel [2-5] (?:food|award|certificate)|\bbar admission",
    r"führerschein|fahrerlaubnis|staplerschein|zertifi|\bnachweis|approbation|sachkunde|gesundheitszeugnis|examinierte|staatlich anerkannt|staatlich geprüft",
    r"\bpermis\b|\bcaces\b|\bhabilitation|\bcertifi|\battestation|carte professionnelle|diplôme d['’]état",
    r"\bcarn(?:é|et)\b|\bcertifica|\bcolegiad|\blicencia\b|\bhomologa|carteira|\bcnh\b|cédula|habilitação|carta de condução|\bregistro\b|\binscrição na",
    r"rijbewijs|certifica|\bbig-registratie|\bvca\b|heftruck|vaarbewijs|bevoegdheid",
)
FLUENCY = any_of(
    r"fluent|fluency|native|mother tongue|spoken|written|speak|conversational|bilingual|languages?\b|proficien|working knowledge|\b[abc][12]\b|good|excellent",
    r"kenntnisse|fließend|verhandlungssicher|muttersprach|sprache|sprechen|in wort und schrift|gute[srn]?\b|courant|maternelle|maîtrise|parl|oral|bilingüe",
    r"fluido|fluente|nativo|nivel|nível|idioma|hablado|falado|domin|vloeiend|beheers|taal|niveau|basic|advanced|intermediate|level|anglais lu",
)
SIGN = re.compile(r"\b[ABC][12]\b(?![- ](?:licen|driv|führer))")
CONDITIONS = any_of(
    r"\blift(?:ing)?\b|\bstand(?:ing)? (?:for|all|long)|\bon (?:your|their) feet\b|\bphysical|\bcarry(?:ing)? \d|\b\d+ ?(?:kg|lb|lbs|pounds|kilos)\b|\bcolou?r vision",
    r"\bshifts?\b|\bnights?\b|\bweekends?\b|\bearly (?:starts?|mornings?)|\bevenings?\b|\bon[- ]?call\b|\brota\b|\bovertime\b|\bholidays\b|\bsundays?\b|\bsaturdays?\b",
    r"\btravel(?:ling)?\b|\brelocat|\bcommut|\bcitizen|\bright to work\b|\bwork (?:permit|authori[sz]ation)|\bauthori[sz]ed to work|\bvisa\b|\bclearance\b",
    r"\bbackground check|\bdrug (?:test|screen)|\bDBS\b|\bcriminal record|\bvaccinat|\bimmuni[sz]|\bminimum age|\b\d\d (?:years old|or older|or over)|\bat least \d\d years old",
    r"\bavailab|\bown (?:car|vehicle|transport|laptop|tools|phone|van|bike)|\breliable (?:car|transport)|\binternet connection|\bsmartphone|\blaptop\b|\bwebcam",
    r"\bportfolio\b|\bstart (?:date|immediately|at once)|\bjoin immediately|\bimmediate(?:ly)? (?:start|available)|\bhybrid\b|\bin the office\b|\bon[- ]site\b|\bremote\b",
    r"\bcontract length|\bfull[- ]time\b|\bpart[- ]time\b|\bhours? (?:a|per) week\b|\bmonday\b|\bliv(?:e|ing) (?:in|within|near)|\bbased in\b|\bresident\b|\bheights\b|\bcold\b|\boutdoors?\b|\bin all weathers?",
    r"schicht|wochenend|nachtdienst|bereitschaft|reisebereit|mobilität|körperlich|belastbarkeit im|\bheben\b|führungszeugnis|impf|arbeitserlaubnis|umzug|rufdienst|samstag|sonntag|feiertag|schwindelfrei|aufenthalts",
    r"horaires|week-?ends?|\bnuit|déplacement|mobilité|disponib|port de charges|astreinte|casier judiciaire|véhicule|titre de séjour|rotation",
    r"turnos?|fines de semana|\bviaj|disponibil|coche propio|vehículo propio|permiso de (?:trabajo|residencia)|residencia|fins de semana|viagen|deslocaç|viatura|finais de semana|noches?\b|noites?\b",
    r"weekend|ploegen|avond|nachtdienst|reisbereid|beschikbaar|eigen (?:vervoer|auto)|\btillen\b|VOG\b|werkvergunning|onregelmatig",
)
SOFT = any_of(
    r"communicat|interpersonal|team ?play|team ?work|team[- ]spirit|collaborat|patien(?:ce|t\b(?! (?:care|record|safety|data|admission)))|empath|reliab|punctual|honest|integrit",
    r"\bcalm|\btemper|\bpolite|friendl|courte|\bkind(?:ness|ly)?\b|\bwarm|\bcurio|\bcreativ|\binitiative|\bself[- ](?:motivat|starter|disciplin|reliant|organi|confiden)|\bmotivat|enthusias",
    r"\bpassion|\bflexib|\badaptab|\bresilien|\borgani[sz](?:ed|ational|ation skills)|attention to detail|\bdetail[- ]|eye for|\baccura|\bprecis|\bcareful|\bthorough|\bneat|\btidy",
    r"problem[- ]solv|\banalytical|critical thinking|\bjudge?ment|\bdecision[- ]making|\bleadership|\bmulti[- ]?task|time management|\bpriorit|\bindependen|\bautonom|under pressure|deadlines?",
    r"\bproactiv|\bpositive\b|\battitude|\bhumou?r|\bconfiden(?:t|ce)|\bdiscre|\btact|\bdiploma(?:cy|tic)|\bhands-on|\bwork ethic|\bownership|\baccountab|\blisten|\bopen[- ]minded|\bfast learner",
    r"\bwilling(?:ness)? to learn|\bquick(?:ly)? (?:to )?learn|\bsteady (?:hand|nerve)|\bstamina|\bsense of\b|\bpresentation skills|\bnegotiat|\bpersuas|\binterest(?:ed)? in\b|\bexcited\b|\bcare (?:deeply|about)",
    r"\blike(?:s)? (?:people|working)|\benjoy|\bapproachable|\bmature|\bprofessional(?:ism)? (?:manner|attitude|appearance)|\bresponsib(?:le|ility)\b|\bcommitted|\bdedicat|\bhelpful|\bservice[- ]mind",
    r"geduld|humor|team(?:fähig|geist|arbeit|player)|kommunikat|zuverläss|sorgfalt|sorgfält|genau(?:igkeit)?|flexib|belastbar|freundlich|einfühl|empath|eigeninitiative|selbst(?:st)?ändig|motivat|organisations",
    r"verantwortungs|engag|kreativ|lern(?:bereit|willig)|freude (?:an|am)|spaß (?:an|am)|ruhe|ruhig|gelassen|auftreten|pünktlich|durchsetzung|konfliktfähig|analytisch|strukturiert|kundenorient|offenheit|neugier|diskret",
    r"rigueur|rigoureu|patience|autonom|esprit d|sens d[ue]|relationnel|aisance|dynami|motivé|organisé|ponctu|écoute|bienveill|réacti|discrétion|bonne humeur|curiosité|adaptation|polyvalen",
    r"comunicaci|trabajo en equipo|proactiv|responsab(?:le|ilidad)|pacien|empat|capacidad de|habilidades (?:de|soc|inter)|organizad|orientaci[óo]n|adaptaci|puntual|iniciativa|ganas|creativ|liderazgo|trato|enfoque",
    r"comunica[çc]|trabalho em equipe?|pró-?ativ|paci[êe]n|capacidade de|organiza[çd]|responsabil|pontual|iniciativa|criativ|liderança|dinâmic|simpatia|atenção",
    r"geduld|communicat|samenwerk|zelfstandig|nauwkeurig|flexib|stressbestendig|klantgericht|verantwoordelijk|punctueel|enthousias|inlevings|initiatief|rustig|vriendelijk|collegia|teamspeler",
)
TOOLS = any_of(r"\bsoftware\b|\btools?\b(?! (?:kit|box))|\bplatforms?\b|\bprogramming languages?\b|\bspreadsheets?\b|\bsystème d['’]information|\bkassensystem|\berp\b")


FRONT = 25  # years this near to the start of a clause are what it asks for


def years_asked(text: str) -> float | None:
    """The least number of years (or months as part of a year) that the words ask for."""
    if found := YEARS.search(text):
        return number(found.group("n"))
    if found := MONTHS.search(text):
        months = number(found.group("n"))
        return round(months / 12, 2) if months else None
    if LONG_EXPERIENCE.search(text):
        return next((float(n) for word, n in NUMBERS.items() if word.endswith("jährige") and word in text.lower()), None)
    return None


def number(word: str) -> float | None:
    digits = word.replace(",", ".")
    return float(digits) if digits[0].isdigit() else float(NUMBERS[word.lower()])


def asks_for_years(text: str) -> bool:
    found = YEARS.search(text)
    opens = bool(found and found.start() <= FRONT)
    return years_asked(text) is not None and (opens or bool(EXPERIENCE.search(text))) and not NO_EXPERIENCE.search(text)


def strong_type(text: str) -> RequirementType | None:
    """The type of words that can be nothing else."""
    if asks_for_years(text):
        return RequirementType.EXPERIENCE_YEARS
    certified, taught = CERTIFICATION.search(text), EDUCATION.search(text)
    if certified and (not taught or certified.start() <= taught.start()):
        return RequirementType.CERTIFICATION
    return RequirementType.EDUCATION if taught else None


def kind(text: str, mentions: tuple[Mention, ...], part: Part) -> RequirementType:
    kinds = [mention.concept.kind for mention in mentions]
    if part is Part.DUTIES:
        return duty_kind(text, kinds)
    if asks_for_years(text):
        return RequirementType.EXPERIENCE_YEARS
    if speaks(text, kinds):
        return RequirementType.LANGUAGE
    return papers(text, mentions) or ability(text, kinds)


def duty_kind(text: str, kinds: list[str]) -> RequirementType:
    """A duty is a responsibility, unless it names a tool or is a condition of the work."""
    if asks_for_years(text) and re.search("experience", text):
        return RequirementType.EXPERIENCE_YEARS
    if "tool" in kinds:
        return RequirementType.TOOL
    if len(text) < 90 and re.search(r"on[- ]?call\b|\btravel(?:ling)? (?:may|is|to|up|within)|\bweekends?\b|\bnight shifts?\b", text, re.IGNORECASE):
        return RequirementType.OTHER
    return RequirementType.RESPONSIBILITY


def speaks(text: str, kinds: list[str]) -> bool:
    if "language" not in kinds:
        return False
    short = len(text.split()) <= 5
    return "degree" not in kinds and (short or bool(FLUENCY.search(text) or SIGN.search(text)))


def papers(text: str, mentions: tuple[Mention, ...]) -> RequirementType | None:
    """Education or certification, whichever is named first."""
    places = {
        RequirementType.CERTIFICATION: [m.start for m in mentions if m.concept.kind == "certification"],
        RequirementType.EDUCATION: [m.start for m in mentions if m.concept.kind == "degree"],
    }
    for which, pattern in ((RequirementType.CERTIFICATION, CERTIFICATION), (RequirementType.EDUCATION, EDUCATION)):
        if found := pattern.search(text):
            places[which].append(found.start())
    known = {which: min(found) for which, found in places.items() if found}
    return min(known, key=lambda which: known[which]) if known else None


def ability(text: str, kinds: list[str]) -> RequirementType:
    soft = kinds.count("soft")
    hard = sum(kind in ("skill", "knowledge", "method") for kind in kinds)
    if "tool" in kinds:
        return RequirementType.TOOL
    if CONDITIONS.search(text) and not soft and not hard:
        return RequirementType.OTHER
    if soft and soft >= hard:
        return RequirementType.SOFT_SKILL
    if hard:
        return RequirementType.SKILL
    if SOFT.search(text):
        return RequirementType.SOFT_SKILL
    return RequirementType.TOOL if TOOLS.search(text) else RequirementType.SKILL
