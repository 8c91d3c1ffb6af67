"""Words of titles, employers, schools and degrees in seven languages, and endings of German and Dutch compounds."""

TITLES = """
accountant actor actress actuary adjuster administrator adviser advisor agent aide analyst anesthetist animator
apprentice architect
archivist artist assembler assistant associate astronomer athlete attendant attorney auditor author baker banker
barber barista bartender biologist
boss bookkeeper bricklayer broker builder butcher buyer captain caregiver carer caretaker carpenter cashier ceo cfo
chair chairman chairperson
chancellor chef chemist chief cio ciso cleaner clerk clinician cmo coach cofounder co-founder colonel columnist
commander commissioner comedian composer
conductor consultant contractor controller coo cook coordinator co-ordinator copywriter corporal counsel counsellor
counselor courier crew cto curator custodian
dean dentist deputy designer detective developer dietitian director dispatcher doctor draftsman draughtsman driver
economist editor educator
electrician engineer entrepreneur environmentalist epidemiologist escort estimator evaluator examiner executive
expert fabricator facilitator farmer fellow firefighter
fitter florist foreman foreperson founder freelance freelancer gardener generalist geologist governess graduate
groundskeeper guard guardsman guide hairdresser hand handyman
head helper historian host hostess housekeeper hvac hygienist illustrator inspector installer instructor intern
interpreter investigator janitor journalist
journeyman judge keeper laborer labourer landscaper lawyer lead leader lecturer librarian lieutenant lifeguard
lineman linguist lobbyist machinist magistrate maid mason major manager marketer
mathematician mechanic mediator mentor merchandiser meteorologist midwife millwright minister mixologist model
moderator musician nanny negotiator nurse nutritionist observer
officer operative operator optician optometrist orderly organizer organiser owner painter paralegal paramedic
partner pastor pathologist pharmacist phlebotomist photographer
physician physicist physiotherapist pilot planner plasterer player plumber poet police policeman porter postdoc
postdoctoral practitioner preceptor president principal processor producer
professor programmer proofreader prosecutor psychiatrist psychologist publicist radiographer radiologist ranger
realtor receptionist recruiter registrar reporter rep
representative researcher resident retoucher reviewer rigger roofer sailor salesman salesperson saleswoman scholar
scientist sculptor seamstress secretary sergeant server
servicer setter singer sociologist soldier solicitor specialist statistician steward stewardess stocker strategist
student superintendent supervisor surgeon surveyor tailor
teacher teller technician technologist telemarketer temp tester therapist tiler trader trainee trainer translator
treasurer tutor typist undersecretary underwriter vet veterinarian
vicepresident videographer volunteer waiter waitress warden waitstaff webmaster welder worker writer vp svp evp sdr
bdr sre qa ra ta dba rn lpn cna np emt hgv
businesspartner scrum partner-in-charge headteacher headmaster housekeeping dj md locum porter stylist beautician
sommelier patissier commis chauffeur sous saucier plongeur
entwickler entwicklerin leiter leiterin leitung berater beraterin ingenieur ingenieurin techniker technikerin
lehrer lehrerin lehrkraft pfleger pflegerin pflegefachkraft pflegefachfrau pflegefachmann
krankenschwester schwester köchin meister meisterin assistent assistentin assistenz fachkraft kraft kaufmann
kauffrau verkäufer verkäuferin sachbearbeiter sachbearbeiterin
referent referentin mitarbeiter mitarbeiterin praktikant praktikantin werkstudent werkstudentin azubi auszubildende
auszubildender geselle gesellin elektriker elektrikerin elektroniker elektronikerin
mechaniker mechanikerin mechatroniker mechatronikerin schlosser tischler schreiner maler dachdecker maurer fahrer
fahrerin geschäftsführer geschäftsführerin vorstand gesellschafter gründer gründerin direktor direktorin
chefarzt arzt ärztin oberarzt oberärztin apotheker apothekerin erzieher erzieherin dozent dozentin wissenschaftler
wissenschaftlerin forscher forscherin buchhalter buchhalterin steuerberater anwalt anwältin rechtsanwalt
rechtsanwältin redakteur redakteurin grafiker gestalter gestalterin architektin übersetzer übersetzerin dolmetscher
betreuer betreuerin hilfskraft aushilfe vertreter vertreterin teamleitung bereichsleitung abteilungsleitung
spezialist spezialistin projektleiter projektleiterin koordinator koordinatorin disponent lagerist bäcker konditor
metzger friseur friseurin hebamme trainerin kellner kellnerin koch souschef küchenchef küchenchefin beauftragte
beauftragter
verwalter verwalterin bauleiter polier gärtner gärtnerin physiotherapeut physiotherapeutin therapeut therapeutin
psychologe psychologin laborant laborantin redakteur volontär volontärin
administrateur administratrice agente aide-soignant aide-soignante infirmier infirmière ingénieur ingénieure
développeur développeuse directeur directrice responsable chargé chargée chef cheffe cuisinier cuisinière commis
serveur serveuse enseignant enseignante professeur professeure
formateur formatrice consultante conseiller conseillère vendeur vendeuse comptable assistante secrétaire technicien
technicienne électricien électricienne mécanicien mécanicienne plombier menuisier maçon chauffeur conducteur
conductrice ouvrier ouvrière apprenti apprentie
stagiaire alternant alternante gérant gérante fondateur fondatrice président présidente médecin pharmacien
pharmacienne sage-femme kinésithérapeute avocat avocate juriste rédacteur rédactrice traducteur traductrice
graphiste concepteur conceptrice chercheur chercheuse doctorant doctorante
maître maîtresse éducateur éducatrice animateur animatrice coordinateur coordinatrice gestionnaire acheteur
acheteuse commercial commerciale analyste boulanger boulangère pâtissier pâtissière coiffeur coiffeuse magasinier
opérateur opératrice employé employée hôte hôtesse moniteur monitrice cadre adjoint adjointe
ingeniero ingeniera desarrollador desarrolladora programador programadora director directora gerente jefe jefa
responsable encargado encargada coordinador coordinadora técnico técnica administrativo administrativa auxiliar
ayudante asistente analista consultor consultora
asesor asesora profesor profesora maestro maestra docente enfermero enfermera médico médica farmacéutico
farmacéutica abogado abogada contable contador contadora vendedor vendedora dependiente dependienta comercial
cajero cajera cocinero cocinera camarero camarera chófer conductor conductora
electricista mecánico mecánica fontanero albañil carpintero soldador soldadora operario operaria peón mozo
recepcionista secretario secretaria becario becaria practicante aprendiz fundador fundadora presidente presidenta
socio socia supervisor supervisora
investigador investigadora científico científica diseñador diseñadora redactor redactora periodista traductor
traductora arquitecto arquitecta psicólogo psicóloga fisioterapeuta educador educadora monitor monitora
especialista delegado delegada oficial gestor gestora
engenheiro engenheira desenvolvedor desenvolvedora diretor diretora chefe supervisora coordenador coordenadora
assistente analista assessor assessora professor professora enfermeiro enfermeira farmacêutico advogado advogada
contabilista contadora
caixa cozinheiro cozinheira garçom motorista eletricista mecânico encanador pedreiro carpinteiro operador operadora
estagiário estagiária aprendiz sócio sócia pesquisador pesquisadora cientista designer redator redatora jornalista
tradutor tradutora arquiteto arquiteta
psicólogo pedagogo pedagoga especialista gestor técnico técnica atendente balconista empregado empregada formador
formadora dentista líder encarregado encarregada bolsista monitor auxiliar
ingegnere sviluppatore sviluppatrice programmatore programmatrice direttore direttrice responsabile capo
coordinatore coordinatrice tecnico tecnica impiegato impiegata assistente analista consulente insegnante docente
professore professoressa maestra infermiere infermiera
medico farmacista avvocato contabile ragioniere venditore venditrice commesso commessa cassiere cuoco cuoca
cameriere cameriera barista autista elettricista meccanico idraulico muratore falegname operaio operaia tirocinante
stagista apprendista fondatore fondatrice
presidente socio ricercatore ricercatrice scienziato progettista grafico redattore giornalista traduttore
architetto psicologo psicologa fisioterapista educatore educatrice addetto addetta operatore operatrice specialista
segretario segretaria magazziniere saldatore ostetrica panettiere pasticcere parrucchiere dirigente referente
ontwikkelaar programmeur directeur leidinggevende teamleider manager hoofd coördinator technicus medewerker
medewerkster assistent adviseur consulent docent docente leraar lerares leerkracht verpleegkundige verpleger arts
huisarts apotheker advocaat boekhouder accountant verkoper verkoopster
kassamedewerker kok ober serveerster chauffeur elektricien monteur loodgieter metselaar timmerman lasser operator
stagiair stagiaire leerling oprichter voorzitter eigenaar onderzoeker promovendus wetenschapper ontwerper vormgever
redacteur journalist vertaler architect psycholoog fysiotherapeut verzorgende
begeleider begeleidster specialist secretaresse receptionist magazijnmedewerker beheerder jurist inkoper planner
schilder kapper kapster bakker slager verloskundige onderwijzer onderwijzeres opzichter projectleider uitvoerder
vrijwilliger ingenieur
"""
EMPLOYERS = (
    """
ggmbh
inc llc ltd limited plc corp corporation co company gmbh ag kg ohg ug se sa s.a sas sarl s.a.s s.l sl slu s.l.u srl
s.r.l spa s.p.a bv b.v nv n.v lda ltda eirl oy ab aps pty llp lp gbr e.v ev gcv vof
group groupe grupo gruppe gruppo groep holding holdings partners associates bros brothers sons labs lab
laboratories studio studios agency agencia agence agentur agenzia
bank banco banca banque school schule école escuela escola scuola university universität université universidad
universidade università universiteit college academy akademie académie academia accademia institute institut
instituto istituto instituut
hospital klinik klinikum krankenhaus hôpital clinique clínica clinica ospedale ziekenhuis clinic medical health
healthcare care centre center centro centrum zentrum foundation stiftung fondation fundación fundação fondazione
stichting
restaurant ristorante restaurante bistro café cafe hotel hôtel inn resort kitchen grill brasserie trattoria bakery
bäckerei pharmacy apotheke pharmacie farmacia farmácia apotheek
store stores market markets supermarket shop services service solutions systems technologies technology tech
software consulting industries industry enterprises logistics airlines airways motors energy power electric
electrical construction
ministry ministère ministerium ministerio department council city county state federal authority agency district
municipality stadt mairie ayuntamiento comune gemeente câmara army navy force marines nhs trust
insurance capital ventures media press publishing news network networks communications telecom mobile digital cloud
robotics pharma pharmaceuticals biotech chemicals foods beverages retail fashion textiles tejidos transport
verlag werke werk autohaus praxis kanzlei kindergarten kita grundschule gymnasium realschule gesamtschule handwerk
bau cabinet société entreprise boutique maison clinique lycée collège empresa gestoría tienda taller fábrica colegio
loja fábrica hospital escritório azienda negozio studio officina liceo bedrijf basisschool zorggroep zorg winkel
garage society association verein association asociación associação associazione vereniging union church museum
library theatre theater
"""
    + " division team unit section branch office directorate faculty abteilung nonprofit ngo charity elementary "
    "primary secondary preschool prep nursery middle unified isd"
)
SCHOOLS = """
university universität université universidad universidade università universiteit college school schule hochschule
fachhochschule école escuela escola scuola academy akademie académie academia accademia institute institut instituto
istituto instituut polytechnic politécnica politécnico politecnico polytechnique faculty faculté facultad faculdade
facoltà lycée collège liceo gymnasium gesamtschule realschule hauptschule berufsschule berufskolleg colegio
instituto ies
iut uni univ conservatory conservatoire conservatorio seminary tu fh eth epfl mit ucla usc uc lse hec insead iese
esade essec ens hogeschool hochsch roc mbo lyceum kolleg bootcamp campus ipb cfa greta ifsi afpa handwerkskammer ihk
universitat universitaet universitatea universidade-federal centro centre center kunsthochschule musikhochschule
abendschule grundschule volkshochschule mittelschule technikum unicamp usp ufrj sorbonne
"""
DEGREES = """
bachelor bachelors bachelor's baccalaureate master masters master's doctor doctorate doctoral phd ph.d ph.d. dphil
mphil mba emba bsc b.sc b.sc. msc m.sc m.sc. ba b.a b.a. ma m.a m.a. bs b.s b.s. ms m.s m.s. beng b.eng b.eng. meng
m.eng m.eng. bfa mfa llb ll.b ll.b. llm ll.m ll.m. jd j.d j.d. md m.d
m.d. bba b.b.a bcom b.com b.com. med m.ed m.ed. bed b.ed b.ed. edd ed.d ed.d. bsn msn dnp adn aas a.a.s a.a.s. aa
a.a. as a.s a.s. associate associate's associates diploma diplom dipl certificate degree ged hnd hnc nvq btec pgce
pgdip gcse gcses a-levels a-level minor major honours hons apprenticeship licence
license diplôme maîtrise doctorat bts dut but cap bep bac baccalauréat capes deug bachillerato licenciatura
licenciado licenciada grado máster maestría doctorado diplomatura diplomado fp ciclo técnico titulo título
ingeniería graduado graduada bacharelado bacharel mestrado mestre doutorado
doutoramento licenciado tecnólogo curso ensino pós-graduação laurea dottorato diploma maturità magistrale triennale
abitur fachabitur fachhochschulreife hochschulreife mittlere reife staatsexamen magister ausbildung lehre promotion
gesellenbrief meisterbrief realschulabschluss hauptschulabschluss
propedeuse hbo wo vwo havo vmbo doctoraal mbo-4 mbo propaedeutic postgraduate undergraduate b.s.n m.b.a b.tech
b.com m.com b.pharm m.pharm
btech m.tech mtech be b.e. mca bca hsc ssc certification red seal journeyman postgrado posgrado especialización
especialização vorausbildung meisterschule umschulung
examen brevet dea dess dnb titre formation igcse matura matric
"""
GERMANIC_TITLE_ENDINGS = (
    "dienstleitung", "stationsleitung", "schulleitung", "filialleitung", "küchenleitung", "bereichsleitung",
    "entwickler", "entwicklerin", "leiter", "leiterin", "berater", "beraterin", "ingenieur", "ingenieurin",
    "techniker", "technikerin", "lehrer", "lehrerin", "lehrkraft", "pfleger", "pflegerin", "schwester", "meister",
    "meisterin", "assistent", "assistentin", "fachkraft", "kaufmann", "kauffrau", "verkäufer", "verkäuferin",
    "bearbeiter", "bearbeiterin", "mitarbeiter", "mitarbeiterin", "praktikant", "praktikantin", "elektroniker",
    "elektronikerin", "mechaniker", "mechanikerin", "mechatroniker", "helfer", "helferin", "führer", "führerin",
    "wart", "halter", "halterin", "chauffeur", "chauffeuse",
    "fahrer", "fahrerin", "arzt", "ärztin", "köchin", "händler", "gehilfe", "gehilfin", "redakteur",
    "redakteurin", "planer", "planerin", "pädagoge", "pädagogin", "wissenschaftler", "wissenschaftlerin",
    "ontwikkelaar", "medewerker", "medewerkster", "verpleegkundige", "leider", "leidster", "begeleider", "adviseur",
    "monteur", "ontwerper", "beheerder", "onderwijzer", "manager", "designer", "engineer", "consultant", "koch",
    "kok", "betreuer", "betreuerin", "angestellte", "angestellter", "beamter", "beamtin", "forscher", "forscherin",
    "trainer", "trainerin", "student", "studentin", "sekretärin", "sprecher", "sprecherin", "anwalt", "anwältin",
    "prüfer", "prüferin", "bäcker", "maler", "monteurin", "installateur", "schreiner", "schlosser", "bauer", "hilfe",
)  # fmt: skip
GERMANIC_EMPLOYER_ENDINGS = (
    "schule", "klinik", "klinikum", "krankenhaus", "werke", "werk", "zentrum", "bank", "haus", "bau", "verein",
    "verlag", "verband", "amt", "kasse", "kita", "hotel", "stube", "hof", "gymnasium", "kolleg", "universität",
    "hochschule", "ziekenhuis", "school", "zorg", "huis", "centrum", "groep", "kliniken", "hemmet", "skolan",
    "sjukhus", "sjukhuset", "bolaget", "kommun",
)  # fmt: skip
