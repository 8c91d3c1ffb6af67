"""What the heading of a part of a posting announces, in six languages."""

import re
from enum import StrEnum


class Part(StrEnum):
    MUST = "must"
    NICE = "nice"
    DUTIES = "duties"
    INTRODUCTION = "introduction"
    BENEFITS = "benefits"
    COMPANY = "company"
    PROCESS = "process"
    EQUALITY = "equality"
    FACTS = "facts"
    ASIDE = "aside"
    UNKNOWN = "unknown"


WANTED = frozenset({Part.MUST, Part.NICE, Part.DUTIES})
SILENT = frozenset({Part.BENEFITS, Part.COMPANY, Part.PROCESS, Part.EQUALITY, Part.ASIDE})

# Tried in this order: "What we offer" before "what we look for", "preferred qualifications" before "qualifications".
HEADINGS: tuple[tuple[Part, str], ...] = (
    (
        Part.EQUALITY,
        r"equal|diversity|inclusion|\beeoc?\b|accessib|accommodation|privacy|data protection|disclaimer|legal notice"
        r"|datenschutz|chancengleichheit|vielfalt|diversité|égalité|igualdad|igualdade|diversidad|diversidade"
        r"|diversiteit|gelijke kansen|mentions légales|aviso legal|fraud|security notice|cookies?\b",
    ),
    (
        Part.ASIDE,
        r"(?:similar|related|other|more|further|open|latest|recommended) (?:jobs?|positions?|roles?|vacanc|openings?)"
        r"|also (?:looked|viewed|like)|you (?:may|might) also|weitere stellen|ähnliche|autres offres|offres similaires"
        r"|otras ofertas|outras vagas|andere vacatures|job alerts?|share this|follow us"
        r"|metrics|\bkpis?\b|(?:our|tech(?:nology)?|technical) stack|client portfolio|(?:sample|current|recent) projects"
        r"|campaign types|research areas|our (?:customers|clients|products)|daily activities|a day in|typical day"
        r"|key competenc(?:y|ies) summary",
    ),
    (
        Part.NICE,
        r"nice|preferred|preferable|desirable|desired|bonus|\bplus(?:es|punkte|punten)?\b|advantag|good to have"
        r"|ideally|extra credit|would be (?:great|good|lovely)|optional|beneficial|\bassets?\b|even better|not essential"
        r"|wünschenswert|von vorteil|idealerweise|wäre (?:toll|schön|gut|super)|gern(?:e)? gesehen|kür\b"
        r"|souhait|un plus|les plus|\batouts?\b|apprécié|idéalement|deseable|se valora|valorable|valoraremos|se valorará"
        r"|diferencia(?:l|is)|desejáve|valoriza|gewenst|wenselijk|mooi meegenomen|leuk als|\bpré\b|pluspunt",
    ),
    (
        Part.PROCESS,
        r"how to apply|\bapply(?:ing)?\b|applications?\b|interview|(?:hiring|selection|recruitment) (?:process|stages|steps)"
        r"|next steps|contacts?\b|what to send|closing date|deadline|evaluation|resume instructions|instructions"
        r"|bewerb|kontakt|ansprechpartner|postuler|candidature|cómo (?:aplicar|postular|solicitar)|postula|inscri"
        r"|candidat(?:ar|e-se|ura)|como se|sollicit|interesse|reageren|nächste schritte|your documents|process",
    ),
    (
        Part.BENEFITS,
        r"benefits?\b|perks|(?:we|our) offer|\boffers?\b|offering|you(?:'ll| will)? (?:get|receive)|in it for you|what you get"
        r"|compensation|rewards?|\bpackage|salary|remuneration|\bpay\b|why (?:join|work|us|you|this)|we (?:give|provide)"
        r"|career (?:development|growth|opportunit)|professional (?:development|growth)|growth opportunit|work environment"
        r"|working conditions|\bterms\b|in return|our promise|what's in it|good reasons"
        r"|wir bieten|angebot|bieten wir|leistungen|vorteile|vergütung|gehalt|das bekommst|das erwartet sie bei uns"
        r"|darauf (?:können|kannst)|freuen (?:können|sie|darfst)|nous (?:offrons|proposons)|on t'offre|ce que nous|avantages"
        r"|rémunération|conditions|ofrecemos|ofrece|beneficios|condiciones|salario|oferecemos|benefícios|remuneração"
        r"|bieden|aanbod|arbeidsvoorwaarden|wat krijg|salaris|dit krijg|voordelen|ventajas|vantagens",
    ),
    (
        Part.COMPANY,
        r"about us|who we are|\bcompany\b|our (?:mission|story|values|culture|team|vision|purpose)|(?:agency|team|company)"
        r" culture|about the (?:company|organi[sz]ation|team|employer|school|hospital|firm|practice|department)|employer"
        r"|über uns|wer wir sind|das unternehmen|unternehmen|das sind wir|qui sommes|qui nous|à propos|l'entreprise"
        r"|notre (?:entreprise|équipe)|sobre (?:nosotros|nós|la empresa|a empresa|el equipo)|quiénes somos|quem somos"
        r"|a empresa|la empresa|nuestra|over ons|wie (?:zijn wij|we zijn|wij zijn)|het bedrijf|over (?:het|de) ",
    ),
    (
        Part.FACTS,
        r"basic information|key facts|job details|details|job information|at a glance|overview of the post|eckdaten"
        r"|rahmendaten|auf einen blick|en bref|informations|datos|informações|kerngegevens|requisition|job info",
    ),
    (
        Part.DUTIES,
        r"responsib|dut(?:y|ies)\b|what you(?:'ll| will| would)? (?:be )?(?:do|doing|work)|you(?:'ll| will)(?: be)?\b(?! (?:need|have|bring|get|receive|also need))|your work"
        r"|objectives?\b|\btasks?\b|your (?:role|mission|job|day|days|impact|week|challenge|contribution)|day to day|day-to-day"
        r"|what the job|the (?:work|job|role|position|post)\b|(?:role|job|position) (?:summary|overview|description|purpose)"
        r"|(?:main|key) (?:activities|accountabilities|functions|purpose)|essential functions|accountabilit|expect from the"
        r"|scope of work|what you do|in this role|as (?:a|an|our)\b|wofür|mission\b|functions"
        r"|aufgaben|tätigkeit|das erwartet|ihre rolle|deine rolle|dein job|ihr job|einsatz|was sie tun|was du (?:tust|machst)"
        r"|stellenbeschreibung|verantwort|missions?\b|le poste|votre rôle|activités|tâches|description du poste|vous ferez"
        r"|responsabil|funciones|tareas|misión|descripción (?:del|de)|qué harás|tu día|el puesto|harás"
        r"|atividades|atribuições|funções|tarefas|o que (?:você )?(?:vai|irá)|descrição|missão"
        r"|\btaken\b|takenpakket|werkzaamheden|functieomschrijving|ga je doen|jouw rol|jouw (?:taken|functie|werk)|de functie"
        r"|wat je doet|wat doe je",
    ),
    (
        Part.MUST,
        r"requir|qualif|\bmust\b|must-have|essential|necessary|need(?:ed)?\b|you (?:have|bring|are|can|know|offer|should)"
        r"|you've|you're|what (?:we|you)|who you are|about you|your (?:profile|skills|background|experience|strengths)"
        r"|skills?\b|experience|education|profile|ideal candidate|candidate|look(?:ing)? for|we (?:expect|ask|want|seek)"
        r"|prerequisites|criteria|person spec|competenc|knowledge|abilities|certificat|licen[cs]|language|attributes"
        r"|eligib|minimum|physical demands|conditions of employment|bring\b|strengths|to succeed|training\b"
        r"|voraussetz|anforderung|profil|qualifikation|mitbring|bringst|bringen|wir erwarten|wir (?:suchen|wünschen)"
        r"|erwarten wir|(?:du|sie) (?:hast|haben|bist|sind)|kenntnisse|kompetenz|fähigkeiten|muss|zeichnet|sprachen"
        r"|compétences|exigences|vous (?:avez|êtes)|formation|expérience|requis|prérequis|savoir|recherch|indispensable"
        r"|diplôme|langues|qualités|requisitos|perfil|buscamos|se requiere|imprescindible|conocimientos|formación"
        r"|experiencia|habilidades|aptitudes|necesitamos|idiomas|pedimos|aportas|exigido|obrigatóri|procuramos|esperamos"
        r"|qualificaç|competências|conhecimentos|formação|experiência|precisa|\beisen\b|functie-?eisen|profiel|vragen"
        r"|(?:jij|je) (?:hebt|bent)|wie ben jij|breng je|vereist|verwachten|zoeken|opleiding|ervaring|vaardigheden|kwalificatie"
        r"|competenties|meebreng|over jou|talen\b",
    ),
    (
        Part.INTRODUCTION,
        r"about (?:the|this) (?:role|job|position|post|opportunity)|summary|overview|introduction|description|intro"
        r"|beschreibung|présentation|contexte|resumen|resumo|omschrijving|job\b|role\b|position\b|stelle\b|vacature",
    ),
)
PATTERNS = tuple((part, re.compile(pattern)) for part, pattern in HEADINGS)
FIRST = re.compile(r"about (?:the|this) (?:role|job|position|post|opportunity)|job summary|role (?:summary|overview)$")
ABOUT_NAME = re.compile(r"(?:about|über|à propos de|sobre|over) (?!you\b|dich|sie\b|vous|ti\b|jou\b|the (?:role|job))")
SIGNS = re.compile(r"[^\w\s'/&+-]+")
SMALL = frozenset(
    "about a an the and or of for in to on with our your you we us is are as at by from be it this that & / - i ii who what how "
    "der die das und oder für im in zu mit ihr ihre dein deine du sie wir uns was le la les de des du et ou vous nous votre "
    "vos ce que el los las y o del tu su lo qué que e os as do da dos das seu sua você het een en je jouw jij wij wat van "
    "key core main major general other additional specific primary technical professional personal minimum basic full job "
    "role position post work team level first more some great good".split()
)


def part_named(heading: str) -> Part | None:
    """What a heading announces, or nothing when its words say nothing known."""
    words = plain(heading)
    if FIRST.search(words):
        return Part.INTRODUCTION
    for part, pattern in PATTERNS:
        if pattern.search(words):
            return part
    if ABOUT_NAME.match(words):
        return Part.COMPANY
    return None


def reads_as_heading(line: str) -> bool:
    """Whether nearly all words of a line are words of headings, so that it needs no colon to be one."""
    words = plain(line).split()
    if not words or len(words) > 8:
        return False
    known = sum(word in SMALL or any(p.search(word) for _, p in PATTERNS) for word in words)
    return known >= len(words) - (len(words) > 4)


def plain(heading: str) -> str:
    lowered = heading.replace("’", "'").casefold()
    return " ".join(SIGNS.sub(" ", lowered).split())
