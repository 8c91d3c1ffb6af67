"""Words that weigh in a line of a résumé, by language. Pure data: one more language is one more key in each table."""

ENGLISH = "en"

SMALL_WORDS = {
    code: frozenset(words.split())
    for code, words in {
        "en": "the of and to in for with on at by from as an was were that this which our i my",
        "de": "der die das und den dem des mit für von zu zur zum im ein eine einer eines auf bei nach je durch"
        " sowie ich meine",
        "fr": "le la les des du de et en un une pour dans avec au aux sur par d l sous chez j je mes",
        "es": "el la los las de del y en un una para con al por como se su sus yo mis",
        "pt": "o os as do da dos das de e em um uma para com ao no na nos nas por pelo pela eu meus",
        "it": "il lo la gli le di del della dei delle e in un una per con al alla nel nella da dal che io miei",
        "nl": "de het een en van voor met in op te bij aan naar door als tot onder per zijn over ik mijn",
    }.items()
}

# How a line begins that names a duty instead of a deed.
WEAK = {
    "en": r"(?:was |been )?responsible for|responsibilities included|helped(?: with| to)?|worked (?:on|with|for)"
    r"|assisted (?:with|in)|duties (?:included|involved)|participated in|(?:was )?involved in|tasked with"
    r"|(?:was )?in charge of|did|handled various|various tasks|exposed to|familiar with|contributed to",
    "de": r"(?:war |ich war )?(?:zuständig|verantwortlich) (?:für|bei)|verantwortung für"
    r"|mitarbeit (?:bei|an|in|im|am)"
    r"|mithilfe (?:bei|in|im)|mithelfen|mitwirkung (?:bei|an|in)|unterstützung (?:bei|in|im|des|der|von)"
    r"|unterstützte bei|half (?:bei|mit)|beteiligt an|beteiligung an|zu meinen aufgaben (?:gehörten|zählten)"
    r"|(?:meine )?aufgaben ?:|tätigkeiten ?:|allgemeine|diverse|verschiedene",
    "fr": r"responsable (?:de|du|des|d['’])|participation (?:à|au|aux)|participé (?:à|au|aux)|aide (?:à|au|aux)"
    r"|aidé (?:à|au|aux)|en charge (?:de|du|des|d['’])|chargée? (?:de|du|des|d['’])|contribution (?:à|au|aux)"
    r"|contribué (?:à|au|aux)|travaillé (?:sur|avec|pour|dans)|impliquée? dans|assistance (?:à|au|aux)"
    r"|tâches? (?:diverses?|variées?)",
    "es": r"(?:fui )?responsable (?:de|del)|encargad[oa] (?:de|del)|a cargo (?:de|del)|ayud[eéoa] (?:a|en|con)"
    r"|particip(?:ación|é) en|participo en|apoyo (?:en|a|al)|apoyé (?:en|a|al)|colabor(?:ación|é) (?:en|con)"
    r"|colaboro (?:en|con)|trabaj[éo] (?:en|con|para)|tareas (?:de|varias)|funciones de",
    "pt": r"(?:fui )?responsável (?:por|pel[oa]s?)|encarregad[oa] (?:de|d[oa]s?)|a cargo de"
    r"|ajud(?:ei|o|a) (?:a|em|n[oa]s?|com)|particip(?:ação|ei) (?:em|n[oa]s?)|participo (?:em|n[oa]s?)"
    r"|apoio (?:a|ao|à|em|n[oa]s?)|apoiei|colabor(?:ação|ei) (?:em|com|n[oa]s?)"
    r"|trabalh(?:ei|o) (?:em|com|para|n[oa]s?)"
    r"|auxili(?:ei|o) (?:em|n[oa]s?)|tarefas (?:de|diversas)",
    "it": r"responsabile (?:di|del|della|dei|delle|dell['’])|incaricat[oa] (?:di|del|della)"
    r"|addett[oa] (?:a|al|alla|ai|alle)|aiut(?:o|ato) (?:a|in|con|nel|nella)"
    r"|partecipa(?:zione|to) (?:a|al|alla|ai|alle|in)"
    r"|supporto (?:a|al|alla|ai|alle|in|nel|nella)|collabora(?:zione|to) (?:a|al|alla|con|in|nel|nella)"
    r"|coinvolt[oa] (?:in|nel|nella)|mi sono occupat[oa] di"
    r"|mansioni (?:di|varie)|lavorato (?:a|su|con|per|in)",
    "nl": r"(?:was )?verantwoordelijk voor|geholpen (?:met|bij)|hielp (?:met|bij|mee)|hulp bij"
    r"|meegewerkt aan|meewerken aan|werkte (?:mee )?aan|betrokken bij|ondersteun(?:ing|en|de) (?:bij|van|in)"
    r"|belast met|diverse|allerlei"
    r"|werkzaamheden ?:|taken ?:|het (?:helpen|ondersteunen) (?:bij|van|met)",
}

# What a Roman one stands after: "Phase I" names nobody.
NUMBERED = (
    "hase ",
    "lass ",
    "evel ",
    "ype ",
    "ier ",
    "tage ",
    "art ",
    "ar ",
    "itle ",
    "rade ",
    "egory ",
    "olume ",
    "apter ",
)
# The person named where a résumé leaves them out; "je" is German for "each" and "mes" Spanish for "month".
FIRST_PERSON = {
    "en": "".join(f"(?<!{word})" for word in NUMBERED) + r"I(?=\s|['’](?:m|ve|d|ll)\b)|[Mm]y|[Mm]e|[Mm]yself",
    "de": r"[Ii]ch|[Mm]ein(?:e[nmrs]?)?|mich|mir",
    "fr": r"[Jj]e|[Jj]['’](?=\w)|[Mm]on|[Mm]a|[Mm]es|moi|m['’](?=\w)",
    "es": r"[Yy]o|[Mm]is?(?=\s)|[Mm]e(?=\s)",
    "pt": r"[Ee]u|[Mm]eus?|[Mm]inhas?|[Mm]e(?=\s)",
    "it": r"[Ii]o|[Mm]i(?:o|a|ei|e)(?=\s)|[Mm]i(?=\s)",
    "nl": r"[Ii]k|[Mm]ijn|[Mm]ij",
}

# The first word of a line: present and past of the same verbs. What is both in its language stays out.
PRESENT = {
    code: frozenset(words.split())
    for code, words in {
        "en": "lead build run write make win grow sell teach drive keep hold give oversee take manage develop design"
        " maintain support create train plan prepare coordinate analyze assist organize monitor conduct implement"
        " negotiate supervise deliver handle ensure provide serve operate test review improve",
        "de": "leite entwickle führe betreue plane organisiere koordiniere erstelle schule berate verkaufe verwalte"
        " optimiere analysiere unterstütze verantworte bearbeite prüfe pflege baue schreibe repariere montiere"
        " unterrichte verhandle überwache",
        "fr": "gère dirige développe organise coordonne conçois crée forme anime encadre analyse assure réalise vends"
        " négocie supervise rédige prépare planifie pilote mène participe contribue optimise",
        "es": "gestiono dirijo lidero desarrollo organizo coordino diseño creo formo analizo realizo vendo negocio"
        " superviso redacto preparo planifico atiendo implanto mantengo controlo enseño mejoro superviso",
        "pt": "gerencio giro dirijo lidero desenvolvo organizo coordeno crio treino analiso realizo vendo negocio"
        " supervisiono redijo preparo planejo planeio atendo implemento mantenho controlo ensino melhoro",
        "it": "gestisco dirigo guido sviluppo organizzo coordino progetto creo formo analizzo realizzo vendo negozio"
        " supervisiono redigo preparo pianifico curo implemento mantengo controllo insegno miglioro seguo",
        "nl": "leid ontwikkel beheer organiseer coördineer ontwerp maak train analyseer verkoop onderhandel schrijf"
        " plan bouw begeleid adviseer verzorg onderhoud controleer verbeter geef stuur bewaak",
    }.items()
}
PAST = {
    code: frozenset(words.split())
    for code, words in {
        "en": "led built ran wrote made won grew sold taught drove kept held gave oversaw began took saw brought"
        " drew chose spoke rebuilt bought sent found met spent won",
        "de": "leitete entwickelte führte betreute plante organisierte koordinierte erstellte schulte beriet"
        " verkaufte"
        " verwaltete optimierte analysierte unterstützte verantwortete bearbeitete prüfte pflegte baute schrieb"
        " reparierte montierte unterrichtete verhandelte überwachte senkte steigerte baute gewann",
        "fr": "géré dirigé développé organisé coordonné conçu créé formé animé encadré analysé assuré réalisé vendu"
        " négocié supervisé rédigé préparé planifié piloté mené participé contribué optimisé réduit augmenté",
        "es": "gestioné dirigí lideré desarrollé organicé coordiné diseñé creé formé analicé realicé vendí negocié"
        " supervisé redacté preparé planifiqué atendí implanté mantuve controlé enseñé mejoré reduje aumenté",
        "pt": "gerenciei geri dirigi liderei desenvolvi organizei coordenei criei treinei analisei realizei vendi"
        " negociei supervisionei redigi preparei planejei planeei atendi implementei mantive controlei ensinei"
        " melhorei reduzi aumentei",
        "it": "gestito diretto guidato sviluppato organizzato coordinato progettato creato formato analizzato"
        " realizzato venduto negoziato supervisionato redatto preparato pianificato curato implementato mantenuto"
        " controllato"
        " insegnato migliorato seguito ridotto aumentato gestii diressi",
        "nl": "leidde ontwikkelde beheerde organiseerde coördineerde ontwierp maakte trainde analyseerde verkocht"
        " onderhandelde schreef plande bouwde begeleidde adviseerde verzorgde onderhield controleerde verbeterde gaf"
        " stuurde bewaakte verlaagde verhoogde",
    }.items()
}
PAST_ENDINGS = {"en": ("ed",)}
