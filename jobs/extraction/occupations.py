"""Words by which a line is known to be the title of a post, and the level that a title says."""

import re
from typing import Literal

Seniority = Literal["", "intern", "entry", "mid", "senior", "manager", "executive"]

GENDER = re.compile(r"\((?:[mwfdxhgn*]|div|gn|all genders|alle)(?:\s?[/|,*]\s?[mwfdxhgn*]+)*\)|\b[hf]/[fh]\b|[*:_]in(?:nen)?\b|/-?in\b", re.IGNORECASE)
OCCUPATION = re.compile(
    r"\b(?:accountant|actor|actuary|administrator|advis[eo]r|agent|analyst|animator|apprentice|architect|artist|assembler|assessor|assistant|associate|attendant|attorney|auditor"
    r"|baker|banker|barber|barista|bartender|bookkeeper|bricklayer|broker|builder|butcher|buyer|caregiver|carer|caretaker|carpenter|cashier|chauffeur|chef|chemist|cleaner|clerk|coach"
    r"|collector|conductor|consultant|controller|cook|coordinator|co-ordinator|copywriter|counsel|counsel[l]?or|curator|dealer|dentist|designer|developer|dietitian|director|dispatcher|doctor"
    r"|draughtsman|drafter|driver|economist|editor|electrician|engineer|estimator|examiner|executive|facilitator|farmer|fitter|florist|forester|gardener|geologist|guard|guide|hairdresser"
    r"|handyman|head|housekeeper|hygienist|inspector|installer|instructor|interpreter|investigator|janitor|journalist|judge|keeper|laborer|labourer|landscaper|lawyer|lead|leader|lecturer"
    r"|librarian|lifeguard|machinist|maker|manager|marketer|marketeer|mason|mechanic|merchandiser|midwife|miller|musician|nanny|negotiator|nurse|nutritionist|officer|operative|operator"
    r"|optician|optometrist|organi[sz]er|painter|paralegal|paramedic|partner|pharmacist|phlebotomist|photographer|physician|physicist|physiotherapist|picker|pilot|planner|plasterer|plumber"
    r"|porter|practitioner|president|principal|producer|product owner|professor|programmer|psychologist|receptionist|recruiter|registrar|reporter|representative|researcher|roofer|salesperson"
    r"|scheduler|scientist|scrum master|seamstress|secretary|server|social worker|specialist|statistician|steward|stylist|superintendent|supervisor|surgeon|surveyor|tailor|teacher|technician"
    r"|technologist|teller|tester|therapist|trainee|trainer|translator|tutor|underwriter|veterinarian|vet|waiter|waitress|warden|weaver|webmaster|welder|worker|writer|intern|cto|ceo|cfo"
    r"|koch|köchin|pfleger|pflegefachkraft|pflegekraft|erzieher|lehrer|lehrkraft|leiter|leitung|leiterin|verkäufer|fahrer|entwickler|ingenieur|berater|sachbearbeiter|kaufmann|kauffrau|mechaniker"
    r"|mechatroniker|elektriker|elektroniker|techniker|arzt|ärztin|bäcker|fleischer|friseur|gärtner|maler|schlosser|tischler|zimmerer|maurer|referent|assistent|mitarbeiter|fachkraft|kraft|helfer"
    r"|hausmeister|buchhalter|redakteur|sozialarbeiter|sozialpädagoge|therapeut|betreuer|monteur|architekt|wissenschaftler|meister|disponent|lagerist|kellner|verwalter|projektleiter|hebamme"
    r"|infirmi(?:er|ère)|aide-soignant\w*|professeur|enseignant\w*|cuisini(?:er|ère)|serveu[rs]e?|vendeu[rs]e?|développeu[rs]e?|ingénieur\w*|comptable|assistant\w*|responsable|chargé\w*|chef\w*|technicien\w*"
    r"|conducteur|conductrice|chauffeur|magasini(?:er|ère)|électricien\w*|plombier|boulang(?:er|ère)|pâtissi(?:er|ère)|éducat(?:eur|rice)|secrétaire|gestionnaire|directeur|directrice|commercial\w*|agent\w*|ouvri(?:er|ère)"
    r"|enfermer[oa]|profesor\w*|maestr[oa]|cociner[oa]|camarer[oa]|vendedor\w*|desarrollador\w*|ingenier[oa]|contable|contador\w*|auxiliar|técnic[oa]|conductor\w*|mozo|electricista|fontanero|panader[oa]"
    r"|educador\w*|gestor\w*|director\w*|jef[ea]|encargad[oa]|administrativ[oa]|dependient[ea]|operari[oa]|practicante|analista|abogad[oa]|médic[oa]|asesor\w*|consultor\w*"
    r"|enfermeir[oa]|professor\w*|cozinheir[oa]|desenvolvedor\w*|programador\w*|engenheir[oa]|contabilista|motorista|eletricista|canalizador|padeir[oa]|gerente|coordenador\w*|operador\w*|estagiári[oa]|advogad[oa]"
    r"|verpleegkundige|leraar|lerares|docent|leerkracht|kok|verkoper|ontwikkelaar|ingenieur|boekhouder|medewerker|monteur|chauffeur|bakker|begeleider|beheerder|adviseur|directeur|manager|verzorgende|magazijnmedewerker)"
    r"(?:s|in|innen|en)?\b",
    re.IGNORECASE,
)
COMPOUND = re.compile(
    r"\w{3,}(?:lehrkraft|kraft|leiter(?:in)?|pfleger(?:in)?|arbeiter(?:in)?|meister(?:in)?|entwickler(?:in)?|berater(?:in)?|fahrer(?:in)?|verkäufer(?:in)?|mechaniker(?:in)?|techniker(?:in)?"
    r"|kaufmann|kauffrau|ingenieur(?:in)?|assistent(?:in)?|koch|köchin|lehrer(?:in)?|bearbeiter(?:in)?|helfer(?:in)?|händler(?:in)?|verwalter(?:in)?|betreuer(?:in)?|pädagoge|pädagogin|medewerker|kundige"
    r"|bakker|monteur|leerkracht|begeleider|beheerder|ontwikkelaar)\b",
    re.IGNORECASE,
)
FIRM = re.compile(r"\b(?:GmbH|AG|KG|e\.V\.|Inc|LLC|Ltd|PLC|Limited|Corp|S\.?A\.?|S\.?L\.?|SARL|SAS|B\.?V\.?|N\.?V\.?|Lda|Ltda|Group|Trust|Hospital|University|School|College|Council|Institute|Foundation|Bank)\b\.?$")
LEVELS: tuple[tuple[Seniority, str], ...] = (
    ("intern", r"\bintern(?:ship)?\b|praktikant|praktikum|stagiaire|becari|practicante|prácticas|estagi|werkstudent|\bstage\b|trainee student"),
    ("executive", r"\b(?:director|directeur|directrice|direktor|chief|c[etfoim]o|vp|vice president|president|head of|executive director|geschäftsführ\w*|diretor)\b"),
    ("manager", r"\b(?:manager|supervisor|foreman|leiter(?:in)?|leitung|team lead(?:er)?|gerente|jef[ea]|responsable|encargad[oa]|chef de|coordinator general|teamleiter(?:in)?|head)\b|\w+leiter(?:in)?\b|leidinggevende"),
    ("senior", r"\b(?:senior|sr|lead|principal|staff|expert|leitende\w*|confirmé\w*|sénior|sênior|ervaren)\b"),
    ("entry", r"\b(?:junior|jr|entry[- ]level|trainee|graduate|apprentice|assistant|helper|débutant\w*|auszubildende\w*|azubi|aprendiz|starter|newly qualified)\b"),
    ("mid", r"\b(?:mid[- ]?level|intermediate|medior|pleno)\b"),
)  # fmt: skip


def looks_like_title(line: str) -> float:
    """Higher is likelier."""
    score = 3.0 * bool(GENDER.search(line)) + 2.0 * bool(OCCUPATION.search(line) or COMPOUND.search(line))
    score -= 3.0 * bool(FIRM.search(line)) + 1.0 * line.endswith((".", "!", "?")) + 2.0 * (len(line.split()) > 12)
    return score - 1.0 * bool(re.match(r"(?:we|our|about|join|the company)\b", line, re.IGNORECASE))


def level(title: str) -> Seniority:
    lowered = title.casefold()
    return next((name for name, pattern in LEVELS if re.search(pattern, lowered)), "")
