"""What sections are called, in seven languages. Each line after a kind lists names of that kind, separated by `;`."""

NAMES = {
    "summary": """
        summary; professional summary; executive summary; career summary; profile; professional profile;
        personal profile; about;
        about me; objective; career objective; professional objective; personal statement; career profile; overview;
        introduction; bio; biography; who i am; summary of qualifications; qualifications summary; statement;
        in brief;
        career highlights summary; background; mission; at a glance; executive profile; candidate profile
        profil; kurzprofil; über mich; zusammenfassung; persönliches profil; berufliches profil; zielsetzung;
        kurzvorstellung;
        berufsziel; berufliche zielsetzung; steckbrief; kurzfassung; motivation
        profil professionnel; à propos; à propos de moi; résumé; résumé professionnel; objectif;
        objectif professionnel; présentation;
        accroche; qui suis-je; synthèse; profil personnel; en bref
        perfil; perfil profesional; perfil laboral; resumen; resumen profesional; sobre mí; acerca de mí; objetivo;
        objetivo profesional; presentación;
        extracto; perfil personal; resumen ejecutivo
        resumo; resumo profissional; perfil profissional; sobre; sobre mim; objetivo profissional; apresentação;
        sumário; síntese;
        objetivos; perfil pessoal; resumo de qualificações
        profilo; profilo professionale; chi sono; sommario; riepilogo; obiettivo; obiettivo professionale;
        presentazione; su di me;
        profilo personale; sintesi; in breve
        profiel; over mij; samenvatting; persoonlijk profiel; professioneel profiel; doelstelling; wie ben ik;
        persoonlijke verklaring
    """,
    "work": """
        experience; work experience; professional experience; employment; employment history; work history; work;
        career;
        career history; career summary and experience; relevant experience; job history; professional background;
        employment record;
        positions; positions held; professional history; appointments; academic appointments; teaching experience;
        clinical experience; nursing experience; research experience; industry experience; internships; internship;
        internship experience;
        military experience; military service; leadership experience; professional appointments; experiences;
        work experiences;
        additional experience; other experience; selected experience; career experience; practical experience;
        field experience;
        professional experiences; professional employment; career progression; jobs; culinary experience;
        kitchen experience;
        management experience; other employment; previous experience; earlier experience; early career;
        previous employment;
        academic experience; academic positions; work placements; placements; apprenticeship; training positions;
        freelance experience;
        professional journey; freelance work; experience highlights; key experience; clinical rotations
        berufserfahrung; erfahrung; beruflicher werdegang; werdegang; berufspraxis; praktische erfahrung;
        praktische erfahrungen;
        arbeitserfahrung; berufliche erfahrung; berufliche erfahrungen; berufliche laufbahn; berufliche stationen;
        beschäftigung; anstellungen; praktika; praktikum;
        berufstätigkeit; berufliche tätigkeit; berufliche tätigkeiten; tätigkeiten; karriere; laufbahn;
        praxiserfahrung; berufsweg; erfahrungen;
        nebentätigkeiten; beruflicher hintergrund; beruf; arbeit
        expérience; expériences; expérience professionnelle; expériences professionnelles; parcours professionnel;
        parcours; emplois;
        emploi; stages; stage; historique professionnel; carrière; activités professionnelles; autres expériences;
        expérience clinique;
        expérience de travail; expériences de travail; travail; expérience pertinente
        experiencia; experiencia profesional; experiencia laboral; trayectoria profesional; trayectoria;
        historial laboral; empleo; empleos;
        prácticas; trabajo; experiencias; trayectoria laboral; experiencia relevante; vida laboral;
        antecedentes laborales;
        otra experiencia; experiencia docente; experiencia clínica; carrera profesional; experiencia de trabajo
        experiência; experiência profissional; experiências profissionais; histórico profissional;
        percurso profissional; emprego; empregos;
        estágios; carreira; trajetória profissional; experiências; trabalho; experiência de trabalho;
        experiência laboral; atuação profissional; vida profissional
        esperienza; esperienze; esperienza professionale; esperienze professionali; esperienza lavorativa;
        esperienze lavorative;
        carriera; percorso professionale; lavoro; impieghi; tirocini; stage; esperienza di lavoro;
        esperienze di lavoro; occupazione;
        storia lavorativa
        werkervaring; ervaring; professionele ervaring; loopbaan; arbeidsverleden; stages; beroepservaring;
        relevante werkervaring;
        carrière; werk; relevante ervaring; arbeidservaring; functies
        where i've worked; where i have worked; what i've done; what i have done; my work; places i've worked;
        jobs i've had; wo ich gearbeitet habe; bisherige stationen; mes expériences; où j'ai travaillé;
        dónde he trabajado; onde trabalhei; dove ho lavorato; waar ik heb gewerkt
    """,
    "education": """
        education; edu; education and training; academic qualification; educational qualification; qualification;
        academic details; educational details;
        academic background; academic history; educational background;
        academic qualifications; qualifications;
        educational qualifications; training; studies; academics; schooling; degrees; academic education;
        training and education; learning; what i learned; what i have learned; what i studied;
        where i learned; where i studied;
        education history; academic record; professional training; formal education; further education;
        further training;
        academic training; education & qualifications; higher education; degree; academic profile;
        school education; academic credentials;
        professional education; continuing education; education details; courses; coursework; relevant coursework;
        courses and training
        bildung; ausbildung;
        vorbereitungsdienst; referendariat;
        schulbildung; studium; bildungsweg; akademische ausbildung; aus- und weiterbildung;
        bildungsgang; allgemeine und berufliche bildung; schul- und berufsbildung; bildung und beruf;
        schulische ausbildung; hochschulbildung; akademischer werdegang; berufsausbildung; weiterbildung;
        weiterbildungen; schule;
        fortbildung; fortbildungen; studium und ausbildung; ausbildung und studium; schulischer werdegang;
        aus und weiterbildung; fort- und weiterbildung;
        akademische laufbahn; schulausbildung; universitäre ausbildung; hochschulstudium; bildungshintergrund; lehre
        formation; formations; éducation; études; diplômes; diplôme; formation académique; parcours académique;
        cursus;
        formation continue; scolarité; parcours scolaire; formations et diplômes; diplômes et formations;
        cursus scolaire; cursus universitaire;
        études et formation; formation universitaire; formation initiale; formation et diplômes;
        études et formations; parcours universitaire
        educación; formación; formación académica; estudios; formación profesional; educación y formación;
        titulación;
        historial académico; trayectoria académica; formación complementaria; formación reglada; titulaciones;
        estudios académicos;
        datos académicos; formación universitaria; cursos; cursos y formación; educación académica;
        antecedentes académicos
        educação; formação; formação acadêmica; formação académica; escolaridade; estudos; habilitações académicas;
        habilitações literárias;
        habilitações; educação e formação; formação profissional; formação complementar; cursos;
        escolaridade e formação; percurso académico;
        histórico acadêmico; formação educacional; qualificações acadêmicas; cursos complementares
        istruzione; formazione; istruzione e formazione; studi; titoli di studio; percorso formativo;
        formazione accademica;
        percorso di studi; educazione; corsi; istruzione e titoli; titolo di studio; percorso accademico;
        carriera accademica; formazione scolastica
        opleiding; opleidingen; onderwijs; studie; studies; opleiding en training; educatie;
        opleidingen en cursussen; cursussen;
        opleiding en cursussen; scholing; academische opleiding; vooropleiding; diploma's; cursussen en trainingen
        what i studied; what i've studied; where i studied; my studies; schooling; was ich gelernt habe; mes études;
        mis estudios; onde estudei; i miei studi; wat ik heb geleerd; academic qualifications
    """,
    "skills": """
        top skills; top-kenntnisse; principales compétences; aptitudes principales; principais competências;
        competenze principali; belangrijkste vaardigheden;
        skills; technical skills; key skills; core skills; core competencies; competencies; areas of expertise;
        expertise; technologies;
        skills and tools; tools; skill set; skillset; professional skills; soft skills; hard skills;
        technical expertise; strengths;
        proficiencies; technical proficiencies; computer skills; it skills; specialties; specialities; abilities;
        key competencies; capabilities;
        skills summary; skill highlights; skills and abilities; skills and expertise; tech stack;
        technical competencies; it knowledge;
        relevant skills; additional skills; clinical skills; culinary skills; software; software skills;
        digital skills; technical knowledge;
        knowledge; core strengths; key strengths; tools and technologies; programming languages; programming;
        transferable skills;
        skills & competences; competences; skills and competences; personal skills; management skills;
        interpersonal skills;
        technical tools; areas of knowledge; equipment; tools and equipment; tools & software; research skills;
        laboratory skills;
        teaching skills; other skills; nursing skills; design skills; job-related skills; technical summary;
        organisational skills; communication skills;
        specialist skills; professional competencies; tech; trade skills; core qualifications; technical strengths;
        technical profile
        kenntnisse; fähigkeiten; kompetenzen; fachkenntnisse; kenntnisse und fähigkeiten; edv-kenntnisse;
        it-kenntnisse; qualifikationen;
        technische kenntnisse; besondere kenntnisse; stärken; schwerpunkte; fähigkeiten und kenntnisse;
        fachliche kompetenzen; edv;
        kernkompetenzen; soft skills; weitere kenntnisse; technische fähigkeiten; fertigkeiten;
        fachliche kenntnisse; computerkenntnisse;
        schlüsselqualifikationen; zusatzqualifikationen; sonstige kenntnisse; persönliche stärken;
        weitere fähigkeiten; it-skills; methodenkompetenz;
        technische kompetenzen; software-kenntnisse; werkzeuge; persönliche fähigkeiten; kenntnisse & fähigkeiten
        compétences; compétences techniques; compétences professionnelles; savoir-faire; savoir-être; aptitudes;
        connaissances;
        compétences clés; informatique; outils; compétences informatiques; atouts; domaines de compétences;
        qualités; logiciels;
        domaines d'expertise; compétences et outils; compétences linguistiques et informatiques;
        principales compétences; technologies et outils; connaissances techniques
        habilidades; competencias; aptitudes; conocimientos; habilidades técnicas; competencias técnicas;
        destrezas; informática;
        conocimientos informáticos; habilidades y competencias; competencias profesionales; conocimientos técnicos;
        herramientas;
        competencias clave; capacidades; fortalezas; áreas de especialización; aptitudes y habilidades;
        competencias digitales; habilidades profesionales;
        otros conocimientos; habilidades personales; principales aptitudes
        competências; conhecimentos; competências técnicas; habilidades e competências; aptidões; qualificações;
        competências profissionais;
        conhecimentos técnicos; ferramentas; competências pessoais; conhecimentos de informática;
        habilidades técnicas; principais competências;
        tecnologias; competências digitais; competências-chave; competências e habilidades;
        conhecimentos informáticos
        competenze; capacità; abilità; conoscenze; competenze tecniche; competenze professionali;
        competenze informatiche; conoscenze tecniche;
        competenze digitali; competenze personali; capacità e competenze; competenze trasversali;
        principali competenze; strumenti; tecnologie;
        competenze chiave; capacità e competenze tecniche; conoscenze informatiche; punti di forza
        vaardigheden; competenties; kennis; kennis en vaardigheden; technische vaardigheden; computervaardigheden;
        sterke punten;
        kernkwaliteiten; vaardigheden en competenties; expertise; eigenschappen; kerncompetenties;
        digitale vaardigheden; it-vaardigheden; hulpmiddelen;
        professionele vaardigheden; tools en technologie
        what i'm good at; what i am good at; what i can do; what i do best; what i know; was ich kann;
        ce que je sais faire; lo que sé hacer; cosa so fare; wat ik kan; computer literacy; computer knowledge
        capacità e competenze personali; persönliche fähigkeiten und kompetenzen; aptidões e competências pessoais;
        aptitudes et compétences personnelles; capacidades y competencias personales; personal skills and competences;
        persoonlijke vaardigheden en competenties
    """,
    "languages": """
        languages; langs; language skills; language; language proficiency; foreign languages; languages spoken;
        language competencies; spoken languages; languages known; known languages
        sprachen; sprachkenntnisse; fremdsprachen; sprache; sprachliche kenntnisse; sprachkompetenzen
        langues; langue; compétences linguistiques; langues étrangères; connaissances linguistiques; langues parlées
        idiomas; idioma; lenguas; lenguajes; competencias lingüísticas; conocimiento de idiomas; lengua
        línguas; competências linguísticas; línguas estrangeiras; idiomas estrangeiros
        lingue; lingua; competenze linguistiche; conoscenze linguistiche; lingue straniere; conoscenza delle lingue
        talen; taal; talenkennis; taalvaardigheden; taalvaardigheid; taalkennis
    """,
    "certificates": """
        certifications; certification; certificates; licenses; licences; licenses and certifications;
        licences and certifications;
        certifications and licenses; certifications and licences; licensure; licensure and certifications;
        professional certifications; credentials;
        accreditations; driving licence; driving license; carnet de conducir; führerschein; permis de conduire;
        patente di guida; carta de condução; self-directed learning; online courses; moocs; courses and certifications;
        certifications and training; training and certifications;
        certificates and courses;
        registrations; professional licenses; licensure and certification; tickets; tickets and licences;
        licences and tickets; licenses & credentials; certs;
        professional qualifications; professional development; professional registrations;
        certificates and licenses; industry certifications
        zertifikate; zertifizierungen; lizenzen; bescheinigungen; zertifikate und weiterbildungen;
        zertifikate und lizenzen; führerscheine; scheine;
        zertifizierungen und weiterbildungen; weiterbildungen und zertifikate; nachweise; zertifikat;
        weiterbildung und zertifikate; zulassungen
        certificats; habilitations; permis; licences et certifications; certifications et licences;
        certifications et formations; attestations; agréments; permis et habilitations
        certificaciones; certificados; cursos y certificaciones; cursos y certificados; licencias; acreditaciones;
        certificaciones y cursos; licencias y certificaciones;
        certificados y licencias; carnets; permisos
        certificações; certificações e cursos;
        cursos e certificados; certificados; cursos e certificações; licenças; licenças e certificações;
        certificações profissionais; certificações e licenças
        certificazioni; certificati; attestati; abilitazioni; patenti; certificazioni e licenze;
        licenze e certificazioni; corsi e certificazioni; patenti e abilitazioni
        certificaten; certificeringen; licenties; diploma's en certificaten; certificaten en diploma's; rijbewijs;
        rijbewijzen; certificaten en trainingen
        admissions; job related training; job-related training; registration; registrations; bar admissions
    """,
    "projects": """
        projects experience;
        projects; personal projects; key projects; selected projects; side projects; academic projects;
        open source; open source projects;
        portfolio; project experience; notable projects; research projects; relevant projects;
        professional projects; project;
        project highlights; open source contributions; major projects; featured projects; selected work;
        case studies; creative projects; independent projects
        projekte; ausgewählte projekte; eigene projekte; projekterfahrung; forschungsprojekte; referenzprojekte;
        persönliche projekte; projekt; private projekte; wichtige projekte
        projets; projets personnels; réalisations; projets académiques; projet; projets professionnels;
        projets clés; projets open source
        proyectos; proyectos personales; proyectos destacados; proyecto; proyectos profesionales;
        proyectos relevantes
        projetos; projetos pessoais; projetos relevantes; projectos; projeto; projetos acadêmicos
        progetti; progetti personali; progetto; progetti principali
        projecten; persoonlijke projecten; project; eigen projecten
    """,
    "publications": """
        publications; papers; selected publications; research papers; journal articles; articles; books;
        publications and presentations;
        conference papers; patents; publications and patents; peer-reviewed publications; presentations; talks;
        invited talks;
        conference presentations; speaking; talks and presentations; patents and publications; publication;
        conferences; writing; presentations and publications; published works; publications and talks
        veröffentlichungen; publikationen; vorträge; publikationen und vorträge; patente;
        ausgewählte publikationen; veröffentlichungen und vorträge
        publications et communications; communications; brevets; articles scientifiques; conférences
        publicaciones; ponencias; artículos; publicaciones y ponencias; patentes; conferencias
        publicações; artigos; palestras; publicações e apresentações; artigos publicados
        pubblicazioni; articoli; brevetti; pubblicazioni e presentazioni; conferenze
        publicaties; artikelen; presentaties; octrooien; lezingen
    """,
    "awards": """
        awards; honors; honours; awards and honors; awards and honours; honors and awards; honours and awards;
        achievements; accomplishments; recognition;
        awards and recognition; scholarships; grants; fellowships; prizes; awards and achievements; distinctions;
        academic honors; grants and awards;
        key achievements; professional achievements; honors and achievements; scholarships and awards;
        awards and scholarships; fellowships and awards;
        awards and accomplishments; selected achievements; medals; commendations; fellowships and grants;
        grants and fellowships; awards and grants; recognitions; competitions; selected awards;
        achievements and awards
        auszeichnungen; preise; ehrungen; stipendien; erfolge; preise und auszeichnungen;
        auszeichnungen und preise; stipendien und auszeichnungen; auszeichnungen und stipendien
        prix; récompenses; distinctions et prix; prix et distinctions; bourses; prix et récompenses; honneurs;
        mérites; récompenses et distinctions; concours
        premios; reconocimientos; logros; becas; premios y reconocimientos; galardones; distinciones;
        premios y becas; becas y premios; menciones; premios y distinciones
        prêmios; prémios; reconhecimentos; conquistas; bolsas; prêmios e reconhecimentos; prémios e distinções;
        distinções; honras; realizações
        premi; riconoscimenti; borse di studio; premi e riconoscimenti; onorificenze; traguardi;
        riconoscimenti e premi
        prijzen; onderscheidingen; beurzen; prijzen en onderscheidingen; prestaties; behaalde resultaten
    """,
    "volunteer": """
        volunteer; volunteering; volunteer experience; volunteer work; community service; community involvement;
        voluntary work;
        leadership and volunteering; extracurricular activities; extracurriculars; activities; leadership;
        leadership and activities; community; charity work;
        voluntary experience; volunteering experience; civic engagement; community engagement; service;
        leadership activities; volunteer activities; social engagement; outreach; volunteer service
        ehrenamt; ehrenamtliche tätigkeit; ehrenamtliche tätigkeiten; ehrenamtliches engagement; engagement;
        soziales engagement;
        freiwilligenarbeit; gesellschaftliches engagement; außeruniversitäres engagement; freiwilliges engagement
        bénévolat; volontariat; engagement associatif; engagements; expériences bénévoles; vie associative;
        activités bénévoles; expérience bénévole; engagement bénévole; activités associatives;
        activités extrascolaires; associatif; actions bénévoles
        voluntariado; experiencia de voluntariado; trabajo voluntario; actividades extracurriculares;
        experiencia voluntaria; labor voluntaria; actividades de voluntariado; acción social
        trabalho voluntário; experiência voluntária; atividades extracurriculares; voluntariado e atividades;
        ações voluntárias
        volontariato; esperienze di volontariato; attività extracurricolari; attività di volontariato;
        esperienza di volontariato; impegno sociale
        vrijwilligerswerk; nevenactiviteiten; vrijwilligerservaring; vrijwilligersactiviteiten; bestuurservaring
    """,
    "interests": """
        interests; hobbies; hobbies and interests; interests and hobbies; personal interests;
        activities and interests; other interests; interests and activities; hobbies & activities; passions;
        outside work; leisure
        interessen; hobbys; hobbies und interessen; interessen und hobbys; hobbys und interessen;
        persönliche interessen; freizeit; freizeitaktivitäten; privates
        centres d'intérêt; centres d’intérêt; loisirs; intérêts; centre d'intérêt; intérêts et loisirs;
        loisirs et centres d'intérêt; centres d'intérêts; hobbys et loisirs; passe-temps; passions et loisirs
        intereses; aficiones; intereses personales; pasatiempos; intereses y aficiones; aficiones e intereses;
        ocio; tiempo libre
        interesses; passatempos; interesses pessoais; interesses e hobbies; tempos livres; hobbies e interesses
        interessi; hobby; passioni; interessi personali; interessi e hobby; hobby e interessi; tempo libero
        interesses en hobby's; hobby's; hobby's en interesses; vrije tijd; vrijetijdsbesteding;
        persoonlijke interesses; hobby’s
        when i'm not working; outside work; outside of work; beyond work; in my spare time; in my free time; off duty;
        in meiner freizeit; en dehors du travail; fuera del trabajo; fora do trabalho; nel tempo libero;
        in mijn vrije tijd
    """,
    "references": """
        references; referees; recommendations; testimonials; professional references; reference; endorsements
        referenzen; empfehlungen; referenz; références; référence; recommandations; referencias; recomendaciones;
        referências; recomendações
        referenze; raccomandazioni; referenties; aanbevelingen; referentie
        kind words; what others say; what people say; what others say about me
    """,
    "contact": """
        contact; contact information; contact details; personal information; personal details; contact info;
        details; contacts; contact me; links; social; find me; personal data;
        online; profiles; social media; web; online profiles; address; get in touch; social links; personal info;
        connect
        kontakt; kontaktdaten; persönliche daten; persönliche angaben; angaben zur person; zur person;
        persönliches; anschrift; personalien; kontaktinformationen; profile; online-profile
        coordonnées; informations personnelles; état civil; contactez-moi; données personnelles;
        renseignements personnels; réseaux; réseaux sociaux; liens; me contacter; infos personnelles;
        informations de contact
        contacto; datos personales; información personal; datos de contacto; información de contacto; redes;
        redes sociales; enlaces
        contato; contactos; dados pessoais; informações pessoais; informações de contato; contatos;
        informação pessoal; redes sociais; dados de contacto
        contatti; dati personali; informazioni personali; contatto; recapiti; dati anagrafici; profili;
        informazioni di contatto
        contactgegevens; persoonlijke gegevens; persoonsgegevens; contactinformatie; personalia;
        persoonlijke informatie; gegevens
    """,
    "unknown": """
        affiliations; professional affiliations; memberships; professional memberships; associations; membership
        mitgliedschaften; adhésions; afiliaciones; membresías; associações; filiações; affiliazioni; lidmaatschappen
    """,
    "document": """
        curriculum vitae; cv; resume; lebenslauf; curriculum; currículum vítae; currículum; currículo;
        curriculum vitæ; résumé / cv; hoja de vida;
        tabellarischer lebenslauf; europass; europass curriculum vitae; currículum vitae; c.v.;
        curriculum vitae europass; europass lebenslauf; vita
    """,
}
"""Names that stand inside an entry, over its bullets; they are no section."""
WITHIN = {
    "highlights": """
        highlights; responsibilities; key responsibilities; achievements; key achievements; accomplishments;
        key accomplishments; duties; tasks;
        main responsibilities; responsibilities included; selected achievements; main duties; main tasks;
        duties and responsibilities; key results; results;
        responsibilities and achievements; roles and responsibilities; description; job description;
        key highlights; key duties; impact;
        aufgaben; tätigkeiten; erfolge; verantwortlichkeiten; hauptaufgaben; schwerpunkte; aufgabenbereich;
        aufgabengebiet; tätigkeitsschwerpunkte;
        missions; missions principales; réalisations; responsabilités; tâches; principales missions; mission;
        missions et réalisations; activités;
        funciones; responsabilidades; logros; tareas; principales funciones; funciones principales;
        principales logros; logros clave; funciones y logros;
        responsabilidades principales; atividades; funções; conquistas; resultados; principais atividades;
        principais responsabilidades; realizações; principais conquistas;
        mansioni; responsabilità; risultati; attività; attività principali; principali mansioni;
        principali attività; compiti;
        taken; werkzaamheden; verantwoordelijkheden; resultaten; behaalde resultaten; belangrijkste taken;
        prestaties
    """,
    "courses": """
        courses; coursework; relevant coursework; major courses; relevant courses; selected courses; modules;
        key modules; selected coursework; subjects; key courses;
        kurse; module; lehrveranstaltungen; schwerpunkte; studienschwerpunkte; vertiefungen; relevante kurse;
        fächer; cours; cours suivis; matières; principaux cours; cours principaux;
        cursos; asignaturas; materias; cursos relevantes; asignaturas relevantes; disciplinas;
        disciplinas relevantes; cadeiras; corsi; materie; esami; corsi rilevanti; esami sostenuti; vakken;
        vakkenpakket; cursussen; relevante vakken
    """,
    "keywords": """
        skills; technologies; tools; tech stack; stack; keywords; technologies used; built with; tech; environment;
        tools used; technology; skills used; technologies & tools;
        technologien; eingesetzte technologien; werkzeuge; stichwörter; fähigkeiten; kenntnisse; outils;
        environnement technique; mots-clés; compétences; technologies utilisées; environnement;
        tecnologías; herramientas; palabras clave; habilidades; entorno; tecnologías utilizadas; tecnologias;
        ferramentas; palavras-chave; competências; tecnologias utilizadas; tecnologie; strumenti; parole chiave;
        competenze; technologieën; trefwoorden; vaardigheden
    """,
}  # fmt: skip
