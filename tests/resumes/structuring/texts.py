"""Fictional people of many trades and languages, as plain text."""

NURSE_DE = """\
Lebenslauf

Annegret Hollmann-Dreyer
Examinierte Gesundheits- und Krankenpflegerin

Lindenweg 14, 50825 Köln
Tel.: 0221 5557 0142 · Mobil: +49 151 5550 0142
E-Mail: a.hollmann-dreyer@beispiel.example
Geboren am 12.04.1988

BERUFSERFAHRUNG

Seit 04/2019    Stationsleiterin Intensivstation
                Klinikum am Südpark gGmbH, Köln
                - Leitung eines Teams von 23 Pflegekräften
                - Einführung der digitalen Patientenakte auf drei Stationen
10/2013 – 03/2019    Gesundheits- und Krankenpflegerin
                St.-Agnes-Hospital, Bonn
                - Betreuung von bis zu 12 Patienten pro Schicht

AUSBILDUNG

10/2010 – 09/2013  Ausbildung zur Gesundheits- und Krankenpflegerin
                Krankenpflegeschule Bonn, Abschlussnote: 1,7
2002 – 2010     Gymnasium am Rhein, Bonn
                Abitur

KENNTNISSE
Intensivpflege, Beatmung, ORBIS, MS Office

SPRACHEN
Deutsch (Muttersprache), Englisch (B2), Polnisch – Grundkenntnisse
"""

COOK_FR = """\
Camille Roussel-Thévenet
Chef de partie

3 rue des Tanneurs, 69002 Lyon
06 55 01 23 45 | camille.roussel@exemple.example | linkedin.com/in/camilleroussel

Profil
Cuisinière passionnée avec huit ans d'expérience en restauration gastronomique, habituée aux services de 120 couverts.

Expérience professionnelle

Chef de partie poisson – Le Pavillon d'Or, Lyon
mars 2020 à aujourd'hui
• Encadrement de trois commis
• Réduction des pertes de 18 %

Commis de cuisine – Auberge du Lac, Annecy
septembre 2016 – février 2020
• Préparation des entrées

Formation
CAP Cuisine, Lycée hôtelier Paul-Augier, Nice, 2014 – 2016

Compétences
Techniques : cuisson sous vide, poissons, sauces
Logiciels : Easilys, Excel

Langues
Français : langue maternelle
Anglais : courant

Centres d'intérêt
Randonnée, photographie
"""

ELECTRICIAN_EN = """\
JORDAN BAKER
Licensed Journeyman Electrician
Tulsa, OK • (918) 555-0177 • jordan.baker@mail.example

EXPERIENCE
Brightwire Electric, Inc. – Tulsa, OK
Lead Electrician                                   June 2019 – Present
• Ran crews of 4 to 9 on commercial builds up to $2.4M.
• Cut rework by 30% with a pre-inspection checklist.
Journeyman Electrician                             Jan 2016 – May 2019
• Wired 60+ residential units to NEC code.

Prairie Power Co-op – Stillwater, OK
Apprentice Electrician                             Aug 2012 – Dec 2015
• Completed 8,000 hours on-the-job training.

LICENSES & CERTIFICATIONS
Unlimited Electrical Journeyman License, State of Oklahoma, 2016
OSHA 30, 2018

EDUCATION
Tulsa Technology Center – Certificate, Electrical Technology – 2012

SKILLS
Conduit bending; PLC wiring; Blueprint reading; NEC 2020; and Troubleshooting

MILITARY DECORATIONS
Army Commendation Medal

REFERENCES
Available upon request
"""

TEACHER_IT = """\
Curriculum Vitae

Nome: Benedetta Scarpellini
Indirizzo: Via dei Mille 22, 40121 Bologna
Telefono: +39 051 555 0188
E-mail: b.scarpellini@posta.example

ESPERIENZA LAVORATIVA

Da gennaio 2018 a oggi
Insegnante di matematica
Liceo Scientifico Augusto Righi, Bologna
Coordinamento di un gruppo di 6 docenti.
Progettazione di laboratori per 140 studenti.

Settembre 2012 – dicembre 2017
Docente supplente
Istituto Comprensivo 9, Modena

ISTRUZIONE
2007 – 2012 Laurea Magistrale in Matematica, Università di Bologna, 110/110 e lode

COMPETENZE LINGUISTICHE
Italiano: madrelingua
Inglese: C1
"""

CARER_NL = """\
Sanne van der Meulen
Verzorgende IG

Kastanjelaan 8, 3512 AB Utrecht | 06 5550 1234 | sanne.vandermeulen@post.example

Profiel
Betrokken verzorgende met negen jaar ervaring in de ouderenzorg, rustig in drukke diensten.

Werkervaring

Zorggroep De Linde, Utrecht
Verzorgende IG
maart 2018 – heden
- Zorg voor 14 bewoners met dementie
- Inwerken van zes nieuwe collega's

Thuiszorg Midden, Amersfoort
Helpende
juni 2014 – februari 2018
- Huishoudelijke en persoonlijke zorg bij 20 cliënten

Opleiding
2012 – 2014 MBO Verzorgende IG, ROC Midden Nederland, Utrecht

Vaardigheden
Medicatie delen, tillift, rapporteren in Nedap

Talen
Nederlands: moedertaal
Engels: goed
"""

SELLER_PT = """\
Joana Figueiredo Salgado
Gerente de loja
Rua das Flores 120, 4050-262 Porto
Telefone: +351 912 555 018
E-mail: joana.salgado@correio.example

Experiência Profissional

Gerente de loja | Modas Alvorada | Porto
Janeiro de 2019 – atualmente
• Gestão de 12 colaboradores e de um orçamento de 400 mil euros
• Aumento das vendas em 22 %

Vendedora | Casa Bragança | Braga
Março de 2014 – dezembro de 2018
• Atendimento ao cliente e organização de montras

Formação Acadêmica
Licenciatura em Gestão, Universidade do Minho, 2010 – 2013

Competências
Negociação, Excel, gestão de equipas

Idiomas
Português (nativo), Inglês (fluente)
"""

ACADEMIC_EN = """\
Dr. Oluwaseun Adeyemi-Clarke
Lecturer in Marine Biology
o.adeyemi@uni.example

Academic Appointments

2019 – present  Lecturer, University of Portwell, Portwell
Teaches three undergraduate modules and supervises four doctoral students.

2015 – 2019  Postdoctoral Researcher, Institute of Ocean Sciences, Bergen

Education
PhD, Marine Biology, University of Saltmarsh, 2015
BSc (Hons), Zoology, University of Saltmarsh, 2010

Selected Publications
Kelp forests under stress, Journal of Tidal Ecology, 2021
Reading the reef, Ocean Letters, 2018

Awards
Young Researcher Prize, Coastal Society, 2020
"""

NO_NAME = """\
EXECUTIVE CHEF
Experience

Executive Chef, The Copper Pan, 2014 – 2019
- Planned menus for 80 seats
- Hired a team of nine

Education

Associate of Science, Culinary Arts, Lakeside College, 2005
"""
