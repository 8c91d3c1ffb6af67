# ruff: noqa: E501 - tables of endings and words, one to a line
"""Nouns that name a doing, with the word for "I did it": a participle (fr, it, de, nl) or a first person (es, pt).

Only pairs that claim the same: `participation` stays a noun where its verb would need another grammar.
"""

TABLES = {
    "fr": """gestion=géré direction=dirigé réduction=réduit création=créé formation=formé organisation=organisé planification=planifié
conception=conçu réalisation=réalisé développement=développé encadrement=encadré coordination=coordonné rédaction=rédigé
élaboration=élaboré préparation=préparé supervision=supervisé animation=animé installation=installé optimisation=optimisé
amélioration=amélioré augmentation=augmenté migration=migré automatisation=automatisé analyse=analysé contrôle=contrôlé
pilotage=piloté définition=défini production=produit traduction=traduit maintenance=maintenu négociation=négocié
recrutement=recruté accompagnement=accompagné saisie=saisi vente=vendu ouverture=ouvert rénovation=rénové
modernisation=modernisé administration=administré évaluation=évalué construction=construit fabrication=fabriqué
intégration=intégré lancement=lancé refonte=refondu suivi=suivi accueil=accueilli traitement=traité entretien=entretenu
réparation=réparé dépannage=dépanné montage=monté nettoyage=nettoyé surveillance=surveillé vérification=vérifié
programmation=programmé configuration=configuré déploiement=déployé enseignement=enseigné tenue=tenu mise=mis
confection=confectionné restauration=restauré instruction=instruit présentation=présenté gestion=géré introduction=introduit""",
    "es": """gestión=gestioné dirección=dirigí reducción=reduje creación=creé organización=organicé planificación=planifiqué diseño=diseñé
desarrollo=desarrollé coordinación=coordiné redacción=redacté elaboración=elaboré preparación=preparé supervisión=supervisé
instalación=instalé optimización=optimicé mejora=mejoré aumento=aumenté migración=migré automatización=automaticé análisis=analicé
control=controlé definición=definí producción=produje traducción=traduje mantenimiento=mantuve negociación=negocié
selección=seleccioné implementación=implementé implantación=implanté introducción=introduje construcción=construí apertura=abrí
venta=vendí administración=administré evaluación=evalué integración=integré lanzamiento=lancé reparación=reparé montaje=monté
limpieza=limpié registro=registré programación=programé configuración=configuré despliegue=desplegué enseñanza=enseñé
visualización=visualicé revisión=revisé investigación=investigué documentación=documenté elaboración=elaboré ampliación=amplié
renovación=renové planeación=planeé ejecución=ejecuté puesta=puse cierre=cerré facturación=facturé auditoría=audité""",
    "it": """gestione=gestito direzione=diretto riduzione=ridotto creazione=creato formazione=formato organizzazione=organizzato
pianificazione=pianificato progettazione=progettato sviluppo=sviluppato coordinamento=coordinato redazione=redatto
elaborazione=elaborato preparazione=preparato supervisione=supervisionato installazione=installato ottimizzazione=ottimizzato
miglioramento=migliorato aumento=aumentato migrazione=migrato automazione=automatizzato analisi=analizzato controllo=controllato
definizione=definito produzione=prodotto traduzione=tradotto manutenzione=mantenuto negoziazione=negoziato selezione=selezionato
introduzione=introdotto costruzione=costruito apertura=aperto vendita=venduto amministrazione=amministrato valutazione=valutato
integrazione=integrato lancio=lanciato riparazione=riparato montaggio=montato pulizia=pulito registrazione=registrato
programmazione=programmato configurazione=configurato implementazione=implementato realizzazione=realizzato revisione=rivisto
ristrutturazione=ristrutturato monitoraggio=monitorato conduzione=condotto stesura=steso somministrazione=somministrato""",
    "pt": """gestão=geri direção=dirigi redução=reduzi criação=criei organização=organizei planeamento=planeei planejamento=planejei
desenvolvimento=desenvolvi coordenação=coordenei redação=redigi elaboração=elaborei preparação=preparei supervisão=supervisionei
instalação=instalei otimização=otimizei melhoria=melhorei aumento=aumentei migração=migrei automatização=automatizei
automação=automatizei análise=analisei controlo=controlei controle=controlei definição=defini produção=produzi tradução=traduzi
manutenção=mantive negociação=negociei seleção=selecionei implementação=implementei implantação=implantei introdução=introduzi
construção=construí abertura=abri venda=vendi administração=administrei avaliação=avaliei integração=integrei lançamento=lancei
reparação=reparei montagem=montei limpeza=limpei registo=registei registro=registrei programação=programei
configuração=configurei formação=formei revisão=revi realização=realizei execução=executei condução=conduzi projeto=projetei""",
    "de": """leitung=geleitet führung=geführt planung=geplant organisation=organisiert entwicklung=entwickelt einführung=eingeführt
betreuung=betreut schulung=geschult einarbeitung=eingearbeitet erstellung=erstellt durchführung=durchgeführt umsetzung=umgesetzt
koordination=koordiniert koordinierung=koordiniert konzeption=konzipiert optimierung=optimiert verbesserung=verbessert
reduzierung=reduziert senkung=gesenkt steigerung=gesteigert installation=installiert wartung=gewartet reparatur=repariert
programmierung=programmiert montage=montiert pflege=gepflegt versorgung=versorgt beratung=beraten
analyse=analysiert auswertung=ausgewertet bearbeitung=bearbeitet prüfung=geprüft überwachung=überwacht steuerung=gesteuert
verwaltung=verwaltet gestaltung=gestaltet vorbereitung=vorbereitet moderation=moderiert migration=migriert umstellung=umgestellt
automatisierung=automatisiert implementierung=implementiert dokumentation=dokumentiert begleitung=begleitet
anleitung=angeleitet ausbildung=ausgebildet modernisierung=modernisiert sanierung=saniert aufbau=aufgebaut ausbau=ausgebaut
zubereitung=zubereitet herstellung=hergestellt produktion=produziert gründung=gegründet eröffnung=eröffnet abwicklung=abgewickelt
erfassung=erfasst kontrolle=kontrolliert akquise=akquiriert gewinnung=gewonnen verhandlung=verhandelt überarbeitung=überarbeitet
entwurf=entworfen bau=gebaut verkauf=verkauft einkauf=eingekauft buchung=gebucht abstimmung=abgestimmt""",
    "nl": """begeleiding=begeleid ontwikkeling=ontwikkeld beheer=beheerd uitvoering=uitgevoerd opzet=opgezet invoering=ingevoerd
coördinatie=gecoördineerd verzorging=verzorgd opleiding=opgeleid verkoop=verkocht onderhoud=onderhouden planning=gepland
organisatie=georganiseerd inrichting=ingericht verbetering=verbeterd verlaging=verlaagd verhoging=verhoogd installatie=geïnstalleerd
reparatie=gerepareerd analyse=geanalyseerd controle=gecontroleerd voorbereiding=voorbereid registratie=geregistreerd
behandeling=behandeld bewaking=bewaakt implementatie=geïmplementeerd migratie=gemigreerd automatisering=geautomatiseerd
bouw=gebouwd ontwerp=ontworpen training=getraind inwerking=ingewerkt afhandeling=afgehandeld aansturing=aangestuurd
introductie=geïntroduceerd oprichting=opgericht inkoop=ingekocht montage=gemonteerd""",
}
DEVERBAL: dict[str, dict[str, str]] = {
    language: {noun: verb.replace("~", " ") for noun, verb in (pair.split("=") for pair in table.split())}
    for language, table in TABLES.items()
}
