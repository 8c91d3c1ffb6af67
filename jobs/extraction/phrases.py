"""Turns of phrase that tell a requirement from the rest of a posting, in six languages."""

import re


def any_of(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


NICE = any_of(
    r"\bprefer(?:red|ably|ence|able)?\b(?! to work)|\bdesirable\b|\bdesired\b|\bnice[ -]to[ -]have\b|\bgood to have\b",
    r"\b(?:is|are|be|as|a|an|real|big|definite|distinct|strong|huge)(?: an?)?(?: \w+)? (?:plus|bonus|asset|advantage)\b",
    r"^bonus\b|\bideally\b|\badvantageous\b|\bbeneficial\b|\ba (?:big |real |definite |strong )?plus\b|\(?\bplus\)?[.!]?$",
    r"\bwould be (?:nice|great|good|lovely|ideal|an? |helpful|useful|welcome)|\bwelcome(?:d)?(?: but|[.!]?$)|\boptional(?:ly)?\b",
    r"\b(?:helps|helpful|is useful|would help|not essential|not a must|appreciated)\b|\bwe(?:'d| would) (?:love|like) (?:it )?if",
    r"\bbonus points\b|\bextra points\b|\bhappy if\b|\bglad (?:if|of|to see)\b|\bsmile if\b",
    r"von vorteil|wünschenswert|idealerweise|wäre[n]? (?:schön|toll|gut|super|prima|ein plus|von|hilfreich|ideal)|gerne? (?:auch|mit)",
    r"gern gesehen|ein plus\b|pluspunkt|vorteilhaft|bevorzugt|optimalerweise|im idealfall|hilfreich|nicht zwingend",
    r"\bun (?:vrai |réel )?(?:plus|atout)\b|souhaité|idéalement|apprécié|de préférence|serait (?:bien|idéal|un)|bienvenu",
    r"deseable|valorable|se valora|valoraremos|es un plus|será un plus|sería (?:ideal|bueno|un plus)|preferible|preferente|idealmente",
    r"desejável|desejáveis|diferencial|será (?:um|uma) (?:diferencial|plus|mais)|valorizamos|preferencial|é um plus|um diferencial",
    r"is een (?:pré|pre|plus)|een (?:pré|pluspunt)|bij voorkeur|gewenst|wenselijk|mooi meegenomen|leuk als|is welkom|fijn als",
)
MUST = any_of(
    r"\bmust\b(?!-)|\brequired\b|\bmandatory\b|\bessential\b|\bneeded\b|\bnecessary\b|\bminimum\b|\bat least\b",
    r"erforderlich|zwingend|voraussetzung|notwendig|unbedingt|mindestens|exigé|indispensable|obligatoire|requis\b",
    r"imprescindible|obligatori|requerid|necesari|indispensable|obrigatóri|exigid|necessári|vereist|noodzakelijk|verplicht",
)
NEGATED = any_of(
    r"\b(?:is|are|was)?\s?n[o']t (?:be )?(?:strictly |always |absolutely )?(?:required|necessary|needed|essential|mandatory|a requirement)",
    r"\bno(?:t any)?\b(?: [\w'-]+){0,7} (?:is |are )?(?:required|necessary|needed|expected|asked for)\b",
    r"\byou (?:need|require) no\b|\byou (?:do not|don['’]t|needn['’]t) (?:need|have to|require)\b|\bthere is no need\b",
    r"\bwe (?:do not|don['’]t) (?:require|need|ask|expect|insist|mind|care)\b|\bnot a (?:must|condition|requirement)\b",
    r"\bwithout (?:a |any )?(?:degree|diploma|experience|qualification)s? (?:is|are) welcome|\bno (?:\w+ )?(?:experience|degree)[.!]?$",
    r"\bunnecessary\b|\b(?:can|will) be (?:taught|learned|learnt)\b|\bwe (?:will |can )?(?:teach|train) you\b|\btraining is given\b",
    r"\bno matter\b|\bdoes not matter\b|\bdoesn['’]t matter\b",
    r"nicht (?:\w+ )?(?:erforderlich|notwendig|nötig|vorausgesetzt|voraussetzung|zwingend|verlangt)|setzen wir nicht voraus",
    r"\bkeine?\w?\b(?: [\w-]+){0,6} (?:erforderlich|notwendig|nötig|voraussetzung)|brauchen sie nicht|brauchst du (?:nicht|kein)",
    r"\b(?:brauchen|benötigen|verlangen|erwarten) (?:sie|wir|du) (?:kein|nicht)|ist kein muss|lernen sie bei uns|bringen wir (?:ihnen|dir) bei",
    r"(?:pas|plus) (?:\w+ )?(?:nécessaire|requis|exig|obligatoire|indispensable|demand)|aucun\w*\b(?: [\w'-]+){0,6} (?:requis|exig|nécessaire|demand)",
    r"nous ne (?:demandons|exigeons)|débutants? accepté|n['’]est pas (?:un|une)? ?(?:obligation|nécessaire|exig)|vous n['’]avez pas besoin",
    r"\bno (?:es |son |se |hace )?(?:\w+ )?(?:necesari|requier|imprescindible|obligatori|exig|pedimos|falta)|sin (?:necesidad|experiencia previa)",
    r"\bnão (?:é|são|se|é necess|exig|pedimos|precisa)\b.{0,20}(?:necess|exig|obrigat|precis)|não (?:exigimos|pedimos|precisa)|sem necessidade",
    r"(?:niet|geen)\b(?: [\w'-]+){0,6} (?:nodig|vereist|noodzakelijk|verplicht)|is geen (?:vereiste|must|eis)|hoeft (?:geen|niet)|vragen wij niet",
)
EQUALITY = any_of(
    r"equal[ -](?:opportunit|employment|rights)|regardless of|without regard to|irrespective of|discriminat|affirmative action",
    r"protected (?:veteran|characteristic|class)|diverse|diversity|reasonable (?:accommodation|adjustment)|all (?:applicants|applications)",
    r"\b(?:age|race|gender|religion|belief|disabilit\w+|orientation|background|ethnicit\w*|origin|faith)s?\b,.*\b(?:age|race|gender"
    r"|religion|belief|disabilit|orientation|background|origin|ability|ethnic|faith|nationality)",
    r"\bapplications? from\b|encourage .{0,60}(?:to apply|applications)|treat(?:s|ed)? (?:all|every|everyone|each)|\bdisabled (?:people|applicants)",
    r"schwerbehindert|geschlecht|unabhängig von|chancengleich|gleichgestellt|alle bewerbungen|(?:herkunft|alter|religion|behinderung|"
    r"weltanschauung|hautfarbe)\b.*\b(?:herkunft|alter|religion|behinderung|identität|weltanschauung)",
    r"égalité|handicap|sans distinction|discapacidad|igualdad|sin distinción|sin importar|igualdade|deficiênc|independentemente",
    r"ongeacht|gelijke kansen|arbeidsbeperking|diversiteit",
)
BENEFITS = any_of(
    r"\bbenefits\b|\b(?:will be|is|are|we) provided?\b|\bon us\b|\bwe'll (?:give|pay|cover|buy)\b",
    r"\bpension\b|\b401\(?k\)?|insurance\b|\bpaid (?:time off|leave|holiday|vacation|parental)|\bPTO\b|\bannual leave\b|days? of(?: paid)? "
    r"(?:leave|holiday|vacation)|\bdays(?:'| of)? (?:leave|holiday|vacation)|\bholidays?\b|\bbank holidays\b|sick (?:pay|leave)",
    r"\bdiscounts?\b|\bbonus(?:es)? (?:of|up|based|scheme)|\bprofit[ -]shar|\bequity\b|\bstock options?\b|\bgym\b|\bcycle[ -]to[ -]work\b|\bbicycle",
    r"\bfree\b|\btravel (?:card|pass|allowance)\b|\brelocation (?:support|package|help)|\ballowance\b|\breimburs|\b(?:training|learning|tuition) "
    r"(?:budget|support|fund)|\bdental\b|\bvision\b|\bcompetitive (?:salary|pay|compensation)|\bwe (?:offer|pay|give|provide|cover)\b",
    r"\byou(?:'ll| will)? (?:get|receive|enjoy)\b|\bhome office\b|\bmeal(?:s)? (?:each|per|a|on|during)\b|\bhalf paid\b|\bfringe|\bsubsid",
    r"wir bieten|sie erhalten|du erhältst|du bekommst|urlaub|kostenlos|betriebliche|zuschuss|altersvorsorge|jobticket|dienstgerät|weihnachtsgeld"
    r"|vergünstig|rabatt|zulage|tarif(?:lich|vertrag)|gleitzeit|obstkorb|dienstwagen|fortbildungs(?:budget|tage)",
    r"nous offrons|nous proposons|mutuelle|tickets?[ -]restaurant|congés|\brtt\b|13e mois|treizième|prime|télétravail possible|comité d",
    r"ofrecemos|vacaciones|seguro (?:médico|de salud)|tickets? (?:restaurante|comida)|remuneración|formación a cargo|jornada intensiva",
    r"oferecemos|férias|vale[- ]|plano de saúde|seguro de (?:vida|saúde)|subsídio|refeição",
    r"wij bieden|vakantiedagen|vakantiegeld|pensioen|reiskosten|dertiende maand|eindejaarsuitkering|korting",
)
PROCESS = any_of(
    r"\b(?:to apply(?! (?:your|a|an|the|new|modern|these|knowledge))|apply (?:now|by|online|via|with|through|today|here)|how to apply|send (?:us )?(?:your|a|an)|please (?:send|submit|apply|include|email)"
    r"|closing date|interviews? (?:will|are|take)|applications? (?:close|by|to|will|are|must)|cover letter|your (?:cv|résumé|resume|application)"
    r"|shortlist|we (?:will|aim to) (?:reply|respond|answer)|questions\? |contact (?:us|\w+ at)|for (?:more|further) information)\b",
    r"bewerben sie sich|bewirb dich|ihre bewerbung|deine bewerbung|bewerbungs(?:frist|schluss|unterlagen)|richten sie|ansprechpartner",
    r"postulez|votre (?:cv|candidature)|adressez|envoyez|envía|tu (?:cv|currículum|candidatura)|inscríbete|pueden postular|postular a",
    r"envie (?:seu|o seu|o)|candidate-se|candidaturas|solliciteer|sollicitatie|stuur (?:je|uw|jouw)|reageer",
    r"\S+@\S+\.\S+|https?://\S+",
)
PLACEHOLDER = re.compile(
    r"^\W*(?:enter|insert|copy and paste|paste|add|replace|fill in)\b(?=.*[A-Z]{4})|\[(?:insert|your|company|enter|job|city|name|tbd)[^\]]*\]"
    r"|\{\{.*\}\}|<[A-Za-z ]+here>|lorem ipsum|\bTBD\b|\bTBC\b|X{3,}",
    re.IGNORECASE,
)
SHOUTED_PLACEHOLDER = re.compile(r"^(?:ENTER|INSERT|COPY AND PASTE|PASTE|ADD)\b[A-Z ,.&/-]+$")
ASKS = any_of(
    r"\byou(?:['’]ve| have| bring| hold| are(?! (?:a |an )?(?:new|eligible|selected|invited|welcome))| know| speak| need| must| should| possess| own| enjoy| understand| like)\b|\byour (?:experience|english)",
    r"\byou can (?:\w+ly )?(?:speak|drive|lift|write|read|explain|cook|code|handle|carry|keep|stay|work (?:under|alone|in|with|nights))\b",
    r"\bmust\b|\brequire[sd]?\b|\bwe (?:expect|need|ask|want)\b|\b(?:look(?:ing)? for|seek(?:ing)?)\b.*\b(?:who|with|and (?:able|willing))\b",
    r"\byears?\b.{0,30}\b(?:experience|in a|as an?|with)\b|\b(?:ability|able|willing(?:ness)?|prepared) to\b|(?<!['’]s )(?<!user )(?<!customer )\bexperienced? (?:in|with|of|as)\b",
    r"\bknowledge of\b|\bfluen(?:t|cy)\b|\bproficien|\bfamiliar|\blicen[cs]ed?\b|\bcertificat|\bdegree\b|\bprefer|\ba plus\b|\bideal(?:ly)?\b",
    r"\bneeds? (?:a|an|to)\b|\bif you (?:care|love|enjoy|like|want)\b|\b(?:candidates?|applicants?|you) (?:will (?:have|be|need)|must|should|needs?|has|have|is|are)\b|\bshould (?:be|have)\b|\bskilled\b|\bsubject to\b|\bessential\b|\bdesirable\b|\bhelpful\b|\bwelcome\b|\bwould be\b",
    r"\b(?:sie|du) (?:haben|hast|bringen|bringst|sind|bist|verfügen|verfügst|sprechen|sprichst|beherrschen|können|kannst|besitzen)\b|voraussetz",
    r"wir (?:erwarten|suchen|wünschen)|erforderlich|kenntnisse|abgeschlossene|von vorteil|wünschenswert|wäre schön|idealerweise|bringen sie|haben sie",
    r"\bvous (?:avez|êtes|maîtrisez|justifiez|parlez|possédez|disposez|savez|aimez)\b|exigé|requis|nous (?:re)?cherchons|maîtrise|diplôme|souhaité|un plus",
    r"buscamos|se requiere|imprescindible|necesitas|necesitamos|deseable|valorable|titulación|\btienes\b|\beres\b|dominio|pedimos|exige|se valora",
    r"procuramos|você (?:tem|é|precisa|deve)|exigimos|desejável|domínio|necessário|é preciso|esperamos|diferencial|buscamos",
    r"\b(?:je|jij|u) (?:hebt|bent|beschikt|spreekt|kunt|beheerst)\b|vereist|wij (?:vragen|zoeken|verwachten)|beheersing|gewenst|is een pré",
)
TASKS = any_of(
    r"\byou(?:['’]ll| will| would)\b|\byour (?:job|role|tasks?|duties|days?|mission)\b|\bthe (?:role|post|job|position)(?: also)? (?:involves|includes|requires|will|covers|means|is (?:responsible|about))\b|\bthe (?:post ?holder|holder|successful candidate)\b",
    r"\bthis (?:role|position|job|post)(?: also)? (?:involves|includes|requires|will|covers|means|is (?:responsible|about))\b|\bresponsible for\b|\bresponsibilities include\b|\bin charge of\b",
    r"\b(?:sie|du) (?:werden|wirst|übernehmen|übernimmst|leiten|leitest|betreuen|betreust|arbeiten|arbeitest|führen|führst|kümmern|sorgen|planen)\b",
    r"zu (?:ihren|deinen) aufgaben|verantwortlich für|\bvous (?:serez|assurerez|gérerez|participerez|aurez|préparez|assurez|gérez|encadrez|travaillerez)\b",
    r"\b(?:serás|harás|te encargarás|gestionarás|trabajarás|tu misión|llevarás|te ocuparás|usted será)\b|responsable de",
    r"\bvocê (?:vai|irá|será)\b|responsável p|será responsável|\b(?:je|jij|u) (?:gaat|zult|werkt|begeleidt|verzorgt|zorgt|leidt)\b|verantwoordelijk voor",
)
