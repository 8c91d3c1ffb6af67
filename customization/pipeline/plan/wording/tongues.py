"""Words of German, French, Spanish, Portuguese, Italian and Dutch lines: what opens them emptily, and what is long."""

import re

# Only before a noun that names a doing; "responsable du poste poissons" keeps its words.
DOING = {
    "de": r"(?-i:(?=(?:[A-ZÄÖÜ]\w*(?:ungen|ung|ionen|ion|pflege|aufnahme|kontrolle|ausgabe|annahme|kauf|management"
    r"|inventur)|Pflege|Aufnahme|Kontrolle|Ausgabe|Annahme|Management|Inventur)\b))",
    "fr": r"(?=\w*(?:tions?|sions?|ment|age|ise|cture|ance|vente|ventes|achat|achats|suivi|accueil)\b)",
    "es": r"(?=(?:\w+(?:ción|ciones|sión|stión|miento|aje|encia|ura|ría)|ventas?|compras|control|cuidado|atención"
    r"|limpieza|manejo|entrega|apoyo|cierre|cobros?|reparto|inventarios?|pedidos|servicio|registro)\b)",
    "pt": r"(?=(?:\w+(?:ção|ções|stão|são|mento|agem|ência|ura)|vendas?|compras|controlo|controle|cuidados?|limpeza"
    r"|contabilidade|entregas?|análise|apoio|acolhimento|faturamento|manuseio)\b)",
    "it": r"(?=(?:\w+(?:zione|zioni|stione|sione|mento|aggio|tura|enza|istenza)|vendita|vendite|acquisti|controllo"
    r"|cura|pulizia|pulizie|contabilità|consegna|consegne|ricerca|analisi)\b)",
    "nl": r"(?=(?:\w+(?:ing|ingen|atie|beheer|zorg|onderhoud)|beheer|inkoop|verkoop|onderhoud|controle|zorg|planning"
    r"|schoonmaak|bediening|opvang|analyse|verkoop|advies)\b)",
}
# A noun or verb that says no more than the noun of doing behind it: "Durchführung der Wartung", "Ho svolto la cura".
EMPTY = {
    "de": r"^(?:Durchführung|Ausführung|Erledigung) (?:der |des |von )",
    "fr": r"^(?:réalisation|exécution|(?:j['’]ai )?(?:réalisé|effectué)) "
    r"(?:de la |de l['’]|des |du |d['’]|de |la |l['’]|le |les )",
    "es": r"^(?:(?:realización|ejecución) (?:de la |de las |del |de los |de )|(?:realicé|efectué|llevé a cabo) "
    r"(?:la |las |el |los ))(?:tareas de |labores de )?|^(?:tareas|labores) de ",
    "pt": r"^(?:(?:realização|execução) (?:da |das |do |dos |de )|(?:realizei|executei|efetuei|fiz) (?:a |as |o |os ))"
    r"(?:tarefas de |atividades de )?|^(?:tarefas|atividades) de |^tratava (?:da |das |do |dos )",
    "it": r"^(?:(?:svolgimento|esecuzione) (?:della |delle |del |dei |degli |dell['’]|di )"
    r"|(?:ho )?(?:svolto|effettuato|eseguito) (?:la |le |il |i |gli |l['’]))(?:attività di |mansioni di )?"
    r"|^(?:attività|mansioni|compiti) di |^mi (?:occupavo|occupo) (?:della |dello |del |dell['’]|dei |delle |di )",
    "nl": r"^(?:het uitvoeren|uitvoering|uitvoeren) van (?:de |het )?|^belast met (?:de |het )?"
    r"|^zorg (?:dragen|gedragen) voor (?:de |het )?",
}
# A heading that a form put before the work itself.
HEADED = {
    "de": r"^(?:Aufgaben|Tätigkeiten|Aufgabenbereich)\s?: ",
    "fr": r"^(?:missions|tâches|fonctions)\s?: ",
    "es": r"^(?:funciones|tareas|responsabilidades)\s?: ",
    "pt": r"^(?:funções|tarefas|atividades|responsabilidades)\s?: ",
    "it": r"^(?:mansioni|compiti|attività|responsabilità)\s?: ",
    "nl": r"^(?:werkzaamheden|taken|functie-inhoud)\s?: ",
}
OPENINGS = {
    "de": r"^(?:ich )?(?:war |bin )?(?:ich )?(?:haupt)?(?:verantwortlich|zuständig) für (?:die |den |das )?"
    r"|^(?:ich )?kümmer(?:t?e) mich um (?:die |den |das )?",
    "fr": r"^(?:j['’]étais |je suis |j['’]ai été )?(?:responsable|chargée?|en charge) "
    r"(?:de la |de l['’]|du |des |de |d['’])"
    r"|^je (?:m['’]occup(?:e|ais)|me suis occupée?) (?:de la |de l['’]|du |des |de |d['’])",
    "es": r"^(?:fui |era |soy |he sido )?(?:responsable|encargad[oa]) (?:de la |de los |de las |del |de )"
    r"|^me (?:encargu[eé]|encargaba|encargo|ocupé|ocupaba|ocupo) (?:de la |de los |de las |del |de )",
    "pt": r"^(?:(?:fui |era |sou )?(?:responsável|encarregad[oa])|(?:encarreg|ocup)(?:o|ava)-me) "
    r"(?:pela |pelo |pelas |pelos |por |da |do |das |dos |de )",
    "it": r"^(?:ero |sono |sono stat[oa] )?(?:responsabile|incaricat[oa]) "
    r"(?:della |dello |del |dell['’]|dei |delle |degli |di )|^mi sono occupat[oa] (?:della |del |dell['’]|dei "
    r"|delle |di )",
    "nl": r"^(?:ik )?(?:was |ben )?(?:ik )?verantwoordelijk voor (?:de |het )?"
    r"|^ik (?:houd|hou|hield) (?:me|mij) bezig met (?:de |het )?",
}
# The preposition once more before the second doing: "… und für den Einkauf".
AGAIN = {
    "de": r" (?P<and>und) (?:für|um) (?:die |den |das )?",
    "fr": r" (?P<and>et) (?:de la |de l['’]|du |des |de |d['’])",
    "es": r" (?P<and>y) (?:de la |de los |de las |del |de )",
    "pt": r" (?P<and>e) (?:pela |pelo |pelas |pelos |por |da |do |das |dos |de )",
    "it": r" (?P<and>e) (?:della |dello |del |dell['’]|dei |delle |degli |di )",
    "nl": r" (?P<and>en) voor (?:de |het )?",
}
SHORTER = {
    "de": {
        r"sowie auch": "sowie",
        # "Prüfung der Kasse regelmäßig" is no German: only before the verb.
        r"in regelmäßigen Abständen(?= [a-zäöü]+(?:t|en)\b)": "regelmäßig",
        r"unter Zuhilfenahme von": "mit",
        r"unter Verwendung von": "mit",
        r"mit Hilfe von": "mit",
        r"mithilfe von": "mit",
        r"in (?:enger )?Zusammenarbeit mit": "mit",
        r"aufgrund der Tatsache, dass": "weil",
    },
    "fr": {
        r"dans le but de": "pour",
        r"dans l['’]objectif de": "pour",
        r"afin de": "pour",
        r"en vue de": "pour",
        r"de (?:façon|manière) quotidienne": "chaque jour",
        r"de (?:façon|manière) régulière": "régulièrement",
        r"ainsi que": "et",
    },
    "es": {
        r"con el fin de": "para",
        r"con el objetivo de": "para",
        r"con la finalidad de": "para",
        r"a fin de": "para",
        r"de (?:forma|manera) diaria": "a diario",
        r"de (?:forma|manera) regular": "regularmente",
        r"así como": "y",
    },
    "pt": {
        r"com o (?:objetivo|intuito|fim) de": "para",
        r"a fim de": "para",
        r"de forma diária": "diariamente",
        r"numa base diária": "diariamente",
        r"em (?:estreita )?colaboração com": "com",
        r"através da utilização de": "com",
        r"(?:bem|assim) como": "e",
    },
    "it": {
        r"al fine di": "per",
        r"allo scopo di": "per",
        r"con l['’]obiettivo di": "per",
        r"su base giornaliera": "ogni giorno",
        r"(?:su base|a cadenza) settimanale": "ogni settimana",
        r"(?:su base|a cadenza) mensile": "ogni mese",
        r"in (?:stretta )?collaborazione con": "con",
        r"(?:mediante|tramite|attraverso) l['’]utilizzo di": "con",
        r"nonché": "e",
    },
    "nl": {
        r"met behulp van": "met",
        r"door middel van": "met",
        r"ten behoeve van": "voor",
        r"met als doel om": "om",
        r"op dagelijkse basis": "dagelijks",
        r"op wekelijkse basis": "wekelijks",
        r"in (?:nauwe )?samenwerking met": "met",
    },
}
# A whole sentence in the first person whose rest can stand alone. What says a state or a wish is no deed.
FIRST_PERSON = {
    "de": r"^Ich (?:(?:habe|hatte) (?=[^,;]+ \w*(?:ge\w+t|ge\w+en|iert|treut|stellt|führt|legt)\.?$)"
    r"|(?=[a-zäöüß]\w+ )(?!.*\bgerne?\b)"
    r"(?!(?:habe?|hatte|bin|war|werde|wurde|würde|kann|konnte|könnte|möchte|will|wollte|soll|sollte"
    r"|muss|musste|darf|durfte|mag|mochte|suche|hoffe|glaube|weiß|freue|interessiere|lerne|brauche)\b))(?P<rest>.+)$",
    "fr": r"^J['’]ai (?:également |aussi )?(?P<rest>(?!été\b|eu\b)\w+(?:é|i|u|it|is|ert) (?!j['’]|je\b)[^;]+)$",
    "es": r"^Yo (?!(?:soy|era|fui|estoy|estaba|estuve|tengo|tenía|tuve|he|había|me|quiero|quería|puedo|podía|busco)\b)"
    r"(?P<rest>[a-záéíóúñ]\w+ .+)$",
    "pt": r"^Eu (?!(?:sou|era|fui|estou|estava|estive|tenho|tinha|tive|me|quero|queria|posso|podia|procuro)\b)"
    r"(?P<rest>[a-záàâãéêíóôõúç]\w+ .+)$",
    "it": r"^Ho (?:anche )?(?P<rest>(?!avuto\b)\w+(?:ato|uto|ito|tto|sto|rto|so) [^;]+)$",
    "nl": r"^Ik (?:heb (?=[^,;]+ \w*(?:ge|be|ver|ont)\w+(?:d|t|en)\.?$)|(?!.*\bgraag\b)"
    r"(?!(?:ben|was|heb|had|kan|kon|wil|wilde|wou|zal"
    r"|zou|moet|moest|mag|mocht|hou|houd|hield|zoek|word|werd|weet)\b))(?P<rest>[a-z\d].+)$",
}
# Spanish says "I" by the verb alone; a line is the noun of it. Stem of the verb: noun, preposition.
SPANISH_NOUNS = {
    "at": ("Atención", "a"),
    "gestion": ("Gestión", "de"),
    "coordin": ("Coordinación", "de"),
    "prepar": ("Preparación", "de"),
    "supervis": ("Supervisión", "de"),
    "elabor": ("Elaboración", "de"),
    "organi": ("Organización", "de"),
}
SPANISH_DEED = re.compile(
    r"^(?:(?P<stem>at)(?:iendo|endía|endí|ender)|(?P<other>gestion|coordin|prepar|supervis|elabor)(?:o|aba|é)"
    r"|(?P<third>organi)(?:zo|zaba|cé)) (?P<rest>.+)$",
    re.IGNORECASE,
)
SPANISH_VERB_AGAIN = re.compile(
    r"(?:,| y| e|;|\.) (?:l[aeo]s? |me |también )?[a-záéíóúñ]+(?:o|é|í|aba|ía)\b|[.;] \w|\b(?:mi|mis|yo|me)\b"
)
# What would stay behind of the person.
STILL_FIRST = {
    "de": r"\b(?:ich|mein\w*|mir|mich)\b",
    "fr": r"\b(?:j['’]|je|mon|ma|mes|moi)\b|\bj['’]",
    "es": r"\b(?:yo|mi|mis)\b",
    "pt": r"\b(?:eu|meus?|minhas?)\b",
    "it": r"\b(?:io|mio|mia|miei|mie)\b",
    "nl": r"\b(?:ik|mijn)\b",
}
BEING = {
    "de": r"^Ich bin (?:eine? |seit )?(?=[A-ZÄÖÜ]|(?:\w+(?:e|er|es)(?:, | und | ))+[A-ZÄÖÜ])",
    "fr": r"^Je suis (?:une? )?",
    "es": r"^Soy (?:una? )?",
    "pt": r"^Sou (?:uma? )?",
    "it": r"^Sono (?:un[ao]? |un['’])?",
    "nl": r"^Ik ben (?:een )?",
}
AND_SO_ON = {
    "de": r",?\s*(?:etc\.|usw\.|u\. ?v\. ?m\.|und (?:vieles )?mehr)\s*$",
    "fr": r",?\s*(?:etc\.{1,3}|et ainsi de suite)\s*$",
    "es": r",?\s*(?:etc\.{1,3}|etcétera|entre otros|entre otras)\.?\s*$",
    "pt": r",?\s*(?:etc\.{1,3}|entre outros|entre outras)\.?\s*$",
    "it": r",?\s*(?:ecc\.{1,3}|etc\.{1,3})\s*$",
    "nl": r",?\s*(?:enz\.|etc\.|enzovoort\.?)\s*$",
}
AND = {"de": "und", "fr": "et", "es": "y", "pt": "e", "it": "e", "nl": "en"}
# Adjectives that anyone could claim: before the noun in German and Dutch, behind it in the others.
PRAISE = {
    "de": r"engagiert|motiviert|hochmotiviert|zuverlässig|teamfähig|belastbar|flexib[e]?l|dynamisch|freundlich"
    r"|verantwortungsbewusst|leidenschaftlich|aufgeschlossen|ehrgeizig|kreativ|kommunikativ|lernbereit|pünktlich"
    r"|sorgfältig|fleißig",
    "nl": r"enthousiast|gemotiveerd|gedreven|betrouwbar|betrouwbaar|flexibel|sociaal|sociale|hardwerkend|leergierig"
    r"|klantgericht|communicatief|communicatieve",
    "fr": r"dynamiques?|motivée?|rigoureux|rigoureuse|sérieux|sérieuse|polyvalente?|autonome|organisée?|ponctuelle?"
    r"|souriante?|dévouée?|enthousiaste|volontaire",
    "es": r"responsable|dinámic[oa]|motivad[oa]|proactiv[oa]|comprometid[oa]|trabajadora?|entusiasta|organizad[oa]"
    r"|puntual",
    "pt": r"dinâmic[oa]|motivad[oa]|proativ[oa]|dedicad[oa]|responsável|organizad[oa]|comunicativ[oa]|pontual",
    "it": r"dinamic[oa]|motivat[oa]|dedicat[oa]|affidabile|organizzat[oa]|puntuale",
}
