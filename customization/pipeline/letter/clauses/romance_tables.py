# ruff: noqa: E501
"""What the four Romance languages differ in: endings of nouns and verbs, articles, and the words of a frame."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from customization.pipeline.letter.clauses.subjectless import INFINITIVE


@dataclass(frozen=True)
class Grammar:
    """`participle` takes the words after the auxiliary; `thirds` turn a third person into a first."""

    language: str
    feminine: re.Pattern[str]
    masculine: re.Pattern[str]
    infinitive: re.Pattern[str]
    charge: re.Pattern[str]
    finite: re.Pattern[str]
    joint: str
    includes: tuple[str, str]
    consists: tuple[str, str]
    being: tuple[str, str]
    listed: str
    own: re.Pattern[str]
    articles: tuple[str, str, str]
    auxiliary: str = ""
    participle: re.Pattern[str] = re.compile(r"(?!)")
    passive: frozenset[str] = frozenset()
    first_past: re.Pattern[str] = re.compile(r"(?!)")
    third_past: re.Pattern[str] = re.compile(r"(?!)")
    thirds: tuple[tuple[str, str], ...] = ()
    irregular: Mapping[str, str] = field(default_factory=dict)
    plural: re.Pattern[str] = re.compile(r"(?!)")
    plural_article: str = ""


FRENCH = Grammar(
    language="fr",
    feminine=re.compile(r"(?:tion|sion|xion|ance|ence|ure|ise|ité|erie|mise|prise|vente|conduite|tenue|visite|relance|cuisine|étude|recherche|veille)$"),
    masculine=re.compile(r"(?:ment|age|suivi|accueil|achat|contrôle|soutien|conseil|tri|entretien|dépannage|service|support|pilotage|audit|envoi|appui|rangement|design|projet)$"),
    infinitive=re.compile(rf"^[A-ZÉÀÊÎÔ][a-zéèêàâîïôûç]*{INFINITIVE}$"),
    charge=re.compile(r"^(?:J['’]étais |Je suis |Était )?(?P<role>[Rr]esponsable|[Cc]hargée?|[Ee]n charge|[Tt]utrice|[Tt]uteur|[Rr]éférente?) (?P<rest>d[eu]s? .*|d['’].*|de la .*)$"),
    finite=re.compile(r"\b(?:est|sont|était|étaient|a été|ont|sera|peut)\b|\b(?:pass|réduit|ramen|port|abaiss|augment)(?:é|)e?s? (?:de|à) \d"),
    joint="et",
    includes=("mes missions comprennent", "mes missions comprenaient"),
    consists=("mon travail consiste à", "mon travail consistait à"),
    being=("je suis", "j’étais"),
    listed="parmi mes missions : {}",
    own=re.compile(r"^(?P<said>J['’]ai|Je) (?P<rest>.+)$"),
    articles=("la", "le", "l’"),
    auxiliary="j’ai",
    participle=re.compile(
        r"^(?:[A-ZÉ][a-zéèêâîôûç]+é|Conçu|Réduit|Mis|Ouvert|Conduit|Construit|Produit|Pris|Vendu|Rédigé|Écrit|Traduit|Défini|Établi"
        r"|Fourni|Repris|Accueilli|Obtenu|Maintenu|Tenu|Servi|Réussi)(?: et [a-zéèç]+(?:é|i|u|is|it|ert))?\s+(?=(?:un|une|des|les|la|le|du|au|aux|de|en|plus|jusqu|mon|ma|nos|notre|chaque"
        r"|tous|toutes|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|\d)|l['’]|d['’]|[a-zé]+s\b)"
    ),
    passive=frozenset(("élu", "nommé", "diplômé", "formé", "certifié", "récompensé", "primé", "chargé", "détaché", "recruté", "basé", "spécialisé")),
    plural=re.compile(r"^[A-ZÉ][a-zéèêâîôûç'-]+[sx]$"),
    plural_article="les",
)  # fmt: skip
SPANISH = Grammar(
    language="es",
    feminine=re.compile(r"(?:ción|sión|stión|dad|encia|ancia|ura|venta|compra|ayuda|mejora|puesta|limpieza|entrega|búsqueda|toma|guardia|auditoría|asesoría)$"),
    masculine=re.compile(r"(?:miento|aje|diseño|desarrollo|control|cuidado|apoyo|análisis|seguimiento|cierre|soporte|trabajo|servicio|registro|manejo|cobro|montaje|trato|despliegue)$"),
    infinitive=re.compile(r"^[A-ZÁÉÍÓÚ][a-záéíóúñü]+(?:ar|er|ir)$"),
    charge=re.compile(r"^(?:Fui |Era |Soy )?(?P<role>[Rr]esponsable|[Ee]ncargad[oa]|[Tt]utora?|[Cc]oordinadora?|[Jj]ef[ea]) (?P<rest>(?:del?|de la|de los) .*)$"),
    finite=re.compile(r"\b(?:es|son|era|eran|fue|fueron|está|están|\w{3,}ó|\w{2,}(?:aron|ieron))\b"),
    joint="y",
    includes=("mi trabajo incluye", "mi trabajo incluía"),
    consists=("mi trabajo consiste en", "mi trabajo consistía en"),
    being=("soy", "fui"),
    listed="entre mis tareas: {}",
    own=re.compile(r"^(?P<said>Yo) (?P<rest>.+)$"),
    articles=("la", "el", ""),
    first_past=re.compile(r"^[A-ZÁÉÍÓÚ][a-záéíóúñü]*(?:é|í)$|^(?:Hice|Puse|Conduje|Produje|Tuve|Traduje|Reduje|Introduje)$"),
    third_past=re.compile(r"^[A-ZÁÉÍÓÚ][a-záéíóúñü]+ó$|^(?:Hizo|Puso|Condujo|Produjo|Redujo|Introdujo|Tradujo)$"),
    thirds=((r"ció\b", "cí"), (r"ió\b", "í"), (r"gó\b", "gué"), (r"có\b", "qué"), (r"zó\b", "cé"), (r"ó\b", "é")),
    irregular={"hizo": "hice", "puso": "puse", "condujo": "conduje", "produjo": "produje", "redujo": "reduje",
               "introdujo": "introduje", "tradujo": "traduje"},
)  # fmt: skip
ITALIAN = Grammar(
    language="it",
    feminine=re.compile(r"(?:zione|sione|gione|ità|enza|anza|ura|tura|vendita|cura|consulenza|assistenza|raccolta|ricerca|verifica|stesura|gestione|accoglienza|tenuta|guida|analisi)$"),
    masculine=re.compile(r"(?:mento|aggio|sviluppo|controllo|supporto|acquisto|servizio|montaggio|progetto|design|lavoro|coordinamento|riordino|recupero)$"),
    infinitive=re.compile(r"^[A-ZÈ][a-zàèéìòù]+(?:are|ere|ire|rre)$"),
    charge=re.compile(r"^(?:Ero |Sono )?(?P<role>[Rr]esponsabile|[Rr]eferente|[Tt]utor|[Cc]oordinat(?:ore|rice)) (?P<rest>(?:di|del|della|dello|dell['’]|dei|delle|degli) ?.*)$"),
    finite=re.compile(r"\b(?:è|sono|era|erano|fu|furono|viene|vengono)\b"),
    joint="e",
    includes=("il mio lavoro comprende", "il mio lavoro comprendeva"),
    consists=("il mio compito è", "il mio compito era"),
    being=("sono", "ero"),
    listed="tra i miei compiti: {}",
    own=re.compile(r"^(?P<said>Ho) (?P<rest>.+)$"),
    articles=("la", "il", "l’"),
    auxiliary="ho",
    participle=re.compile(
        r"^(?:[A-Z][a-zàèéìòù]+(?:ato|ito|uto)|Ridotto|Condotto|Scritto|Costruito|Diretto|Svolto|Messo|Aperto|Redatto|Introdotto|Prodotto|Risolto"
        r"|Esteso|Preso|Tradotto|Corretto|Fatto|Speso|Chiuso)(?: e [a-zàì]+(?:to|so))?\s+(?=(?:un|uno|una|il|lo|la|i|gli|le|in|a|con|più|oltre|fino|circa|ogni|tutti|tutte|due|tre"
        r"|quattro|cinque|sei|sette|otto|nove|dieci|dodici|\d\S*|[a-zà]+[ie]) |un['’]|l['’])"
    ),
    passive=frozenset(("eletto", "nominato", "premiato", "diplomato", "laureato", "certificato", "abilitato", "promosso", "assunto", "dedicato", "formato")),
)  # fmt: skip
PORTUGUESE = Grammar(
    language="pt",
    feminine=re.compile(r"(?:ção|são|stão|dade|ência|ância|ura|venda|compra|ajuda|melhoria|limpeza|entrega|pesquisa|triagem|montagem|agem|consultoria|assessoria)$"),
    masculine=re.compile(r"(?:mento|controlo|controle|desenvolvimento|apoio|acolhimento|suporte|registo|registro|serviço|cuidado|desenho|trabalho|fecho|projeto|estudo)$"),
    infinitive=re.compile(r"^[A-ZÁÉÍÓÚÂÊÔ][a-záéíóúâêôãõç]+(?:ar|er|ir|or)$"),
    charge=re.compile(r"^(?:Fui |Era |Sou )?(?P<role>[Rr]esponsável|[Ee]ncarregad[oa]|[Tt]utora?|[Cc]oordenadora?) (?P<rest>(?:por|pel[oa]s?|de|d[oa]s?) .*)$"),
    finite=re.compile(r"\b(?:é|são|era|eram|foi|foram|está|estão)\b"),
    joint="e",
    includes=("o meu trabalho inclui", "o meu trabalho incluía"),
    consists=("o meu trabalho consiste em", "o meu trabalho consistia em"),
    being=("sou", "fui"),
    listed="entre as minhas tarefas: {}",
    own=re.compile(r"^(?P<said>Eu) (?P<rest>.+)$"),
    articles=("a", "o", ""),
    first_past=re.compile(r"^[A-ZÁÉÍÓÚ][a-záéíóúâêôãõç]*(?:ei|i)$|^(?:Fiz|Pus|Conduzi|Produzi|Tive|Reduzi)$"),
    third_past=re.compile(r"^[A-ZÁÉÍÓÚ][a-záéíóúâêôãõç]+(?:ou|eu|iu)$|^(?:Fez|Pôs|Conduziu|Produziu)$"),
    thirds=((r"çou\b", "cei"), (r"gou\b", "guei"), (r"cou\b", "quei"), (r"ou\b", "ei"), (r"eu\b", "i"), (r"iu\b", "i")),
    irregular={"fez": "fiz", "pôs": "pus"},
)  # fmt: skip
NOT_PAST = frozenset(("api", "gi", "ki", "ski", "taxi", "bikini", "nº", "café", "té", "bebé", "comité", "meu", "seu", "ateu", "museu", "grau", "nau"))  # fmt: skip
