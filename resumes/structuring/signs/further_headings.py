"""What sections are called in languages of which only such names, the words of dates and a few trades are known.

Polish, Czech, Slovak, Swedish, Danish, Norwegian, Finnish, Romanian, Hungarian, Turkish, Greek, Ukrainian, Russian,
Hebrew, Arabic, Chinese, Japanese and Korean.
"""

NAMES = {
    "summary": """
        podsumowanie; podsumowanie zawodowe; profil zawodowy; o mnie; cel zawodowy; o mně; profesní profil; shrnutí;
        o mne; zhrnutie; sammanfattning; om mig; personlig profil; personligt; profil; om meg; sammendrag; resumé;
        om mig selv; nøglekvalifikationer; nøkkelkvalifikasjoner; profiili; yhteenveto; tietoa minusta; esittely;
        despre mine; rezumat; obiectiv; profil profesional; rólam; bemutatkozás; összefoglaló; szakmai összefoglaló;
        hakkımda; özet; kariyer hedefi; προφίλ; επαγγελματικό προφίλ; σχετικά με εμένα; περίληψη; про мене; профіль;
        о себе; обо мне; цель; профиль; мета; תקציר; אודות; על עצמי; פרופיל; פרופיל אישי; تقديم; الملخص; نبذة عني;
        الملخص المهني; نبذة شخصية; الهدف المهني; الهدف الوظيفي; الملف الشخصي;
        自我评价; 个人简介; 个人总结; 自我介紹; 求职意向; 自己pr; 志望動機; 職務要約; 자기소개; 자기소개서; 소개
    """,
    "work": """
        doświadczenie zawodowe; doświadczenie; przebieg kariery; praca zawodowa; historia zatrudnienia; staże;
        praktyki; staże i praktyki; pracovní zkušenosti; praxe; zkušenosti; zaměstnání; profesní zkušenosti;
        pracovné skúsenosti; prax; zamestnanie; arbetslivserfarenhet; erfarenhet; yrkeserfarenhet; arbetserfarenhet;
        anställningar; tidigare anställningar; praktik; erhvervserfaring; arbejdserfaring; erfaring; ansættelser;
        joberfaring; karriere; arbeidserfaring; yrkeserfaring; relevant erfaring; työkokemus; työhistoria; kokemus;
        työura; experiență; experiență profesională; experiența profesională; experienta profesionala; loc de muncă;
        munkatapasztalat; szakmai tapasztalat; szakmai tapasztalatok; tapasztalat; munkahelyek; iş deneyimi;
        iş deneyimleri; deneyim; deneyimler; iş tecrübesi; mesleki deneyim; stajlar; tecrübe;
        επαγγελματική εμπειρία; εργασιακή εμπειρία; εμπειρία; προϋπηρεσία; досвід роботи; професійний досвід;
        трудова діяльність; досвід; опыт работы; профессиональный опыт; трудовая деятельность; опыт; ניסיון תעסוקתי;
        ניסיון מקצועי; ניסיון; ניסיון בעבודה; נסיון תעסוקתי; תעסוקה; الخبرة المهنية; الخبرات المهنية;
        الخبرة العملية; الخبرات العملية; الخبرات; الخبرة; خبرات العمل; التجربة المهنية; الخبرة الوظيفية;
        工作经历; 工作经验; 职业经历; 工作經歷; 工作經驗; 实习经历; 職歴; 職務経歴;
        経歴; 경력; 경력사항; 경력 사항; 직장 경력
    """,
    "education": """
        wykształcenie; edukacja; edukacja i szkolenia; szkolenia; kursy i szkolenia; kursy; ukończone szkolenia;
        vzdělání; dosažené vzdělání; kurzy; kurzy a školení; školení; vzdelanie; dosiahnuté vzdelanie; utbildning;
        utbildningar; utbildning och kurser; kurser; kurser och utbildningar; vidareutbildning; övrig utbildning;
        uddannelse; uddannelser; kurser og efteruddannelse; efteruddannelse; utdanning; utdannelse;
        kurs og utdanning; kurs og sertifiseringer; koulutus; opinnot; kurssit; koulutus ja kurssit; educație;
        studii; educație și formare; formare; cursuri; educatie si formare; tanulmányok; végzettség;
        iskolai végzettség; iskolák; képzések; tanfolyamok; tanulmányaim; eğitim; eğitim bilgileri; öğrenim;
        eğitim durumu; kurslar; kurs ve sertifikalar; εκπαίδευση; σπουδές; εκπαίδευση και κατάρτιση; σεμινάρια;
        освіта; навчання; курси; образование; обучение; курсы; дополнительное образование; השכלה; לימודים; הכשרה;
        קורסים; השכלה וקורסים; השכלה והכשרה; التعليم; المؤهلات العلمية; المؤهل العلمي; المؤهلات; التعليم والتدريب;
        الدورات التدريبية; الدورات; الدراسة;
        教育背景; 教育经历; 学历; 教育經歷; 教育; 学歴; 학력; 학력사항; 학력 사항; 교육
    """,
    "skills": """
        umiejętności; kompetencje; kluczowe umiejętności; umiejętności techniczne; umiejętności miękkie;
        kwalifikacje; znajomość programów; dovednosti; schopnosti; znalosti; znalosti a dovednosti;
        schopnosti a dovednosti; počítačové dovednosti; zručnosti; schopnosti a zručnosti; färdigheter; kompetenser;
        kompetens; kunskaper; nyckelkompetenser; datakunskaper; it-kunskaper; övriga kunskaper; kvalifikationer;
        færdigheder; kompetencer; kernekompetencer; it-kompetencer; it-kundskaber; faglige kompetencer; ferdigheter;
        kompetanse; kjernekompetanse; it-kunnskaper; datakunnskaper; kvalifikasjoner; taidot; osaaminen;
        ydinosaaminen; it-taidot; tietotekniset taidot; competențe; abilități; aptitudini; aptitudini și competențe;
        abilități și competențe; competențe digitale; cunoștințe; competente; készségek; ismeretek; kompetenciák;
        szakmai ismeretek; számítógépes ismeretek; informatikai ismeretek; képességek; beceriler; yetenekler;
        yetkinlikler; teknik beceriler; bilgisayar bilgisi; bilgisayar becerileri; δεξιότητες; ικανότητες; γνώσεις;
        γνώσεις η/υ; τεχνικές δεξιότητες; навички; ключові навички; професійні навички; вміння; навыки;
        ключевые навыки; профессиональные навыки; умения; כישורים; מיומנויות; מיומנויות וכישורים; יישומי מחשב;
        כישורים טכניים; ידע מקצועי; المهارات; مهارات; المهارات التقنية; المهارات الشخصية; المهارات الأساسية;
        مهارات الحاسوب;
        技能; 专业技能; 技能特长; 專業技能; スキル; 活かせる経験・知識・技術; 기술; 보유기술; 보유 기술; 기술 스택; 역량
    """,
    "languages": """
        języki; języki obce; znajomość języków; znajomość języków obcych; jazyky; jazykové znalosti;
        jazykové schopnosti; cizí jazyky; språk; språkkunskaper; språkkunnskaper; sprog; sprogkundskaber; kielet;
        kielitaito; limbi; limbi străine; limbi vorbite; competențe lingvistice; limbi straine; nyelvek; nyelvtudás;
        nyelvismeret; idegen nyelvek; diller; yabancı diller; yabancı dil; dil bilgisi; γλώσσες; ξένες γλώσσες;
        мови; знання мов; іноземні мови; языки; знание языков; иностранные языки; владение языками; שפות;
        ידיעת שפות; اللغات; لغات; المهارات اللغوية;
        语言; 语言能力; 語言能力; 語学; 語学力; 言語; 언어; 외국어; 어학
    """,
    "certificates": """
        certyfikaty; certyfikaty i szkolenia; uprawnienia; certyfikaty i uprawnienia; prawo jazdy;
        kursy i certyfikaty; szkolenia i certyfikaty; certifikáty; osvědčení; certifikace; kurzy a certifikáty;
        řidičský průkaz; certifikat; certifieringar; intyg; körkort; certifikat och licenser; certifikater;
        certificeringer; certifikater og kurser; kørekort; sertifikater; sertifiseringer; førerkort; sertifikaatit;
        todistukset; ajokortti; certificări; certificate; certificări și cursuri; permis de conducere;
        tanúsítványok; oklevelek; jogosítvány; sertifikalar; belgeler; sertifika ve belgeler; sürücü belgesi;
        πιστοποιήσεις; πιστοποιητικά; сертифікати; сертификаты; сертификаты и курсы; водительские права; תעודות;
        הסמכות; רישיונות; תעודות והסמכות; الشهادات; شهادات; الشهادات المهنية; الشهادات والدورات; رخصة القيادة;
        证书; 资格证书; 證照; 資格; 免許・資格; 資格・免許; 자격증; 자격 사항
    """,
    "projects": """
        projekty; wybrane projekty; własne projekty; projekt; egna projekt; projekter; prosjekter;
        utvalgte prosjekter; projektit; hankkeet; proiecte; projektek; projeler; έργα; проєкти; проекти; проекты;
        פרויקטים; المشاريع; مشاريع;
        项目经历; 项目经验; 專案經歷; プロジェクト; 프로젝트; 프로젝트 경험
    """,
    "publications": """
        publikacje; publikace; publikácie; publikationer; publikasjoner; julkaisut; publicații; publikációk;
        yayınlar; makaleler; δημοσιεύσεις; публікації; публикации; פרסומים; المنشورات; منشورات;
        发表论文; 论文; 論文; 논문
    """,
    "awards": """
        nagrody; osiągnięcia; nagrody i wyróżnienia; wyróżnienia; sukcesy; ocenění; úspěchy; ocenenia; utmärkelser;
        priser; stipendier; utmärkelser och stipendier; priser og utmerkelser; utmerkelser; palkinnot; saavutukset;
        premii; realizări; premii și distincții; díjak; elismerések; ödüller; başarılar; βραβεία; διακρίσεις;
        нагороди; досягнення; награды; достижения; פרסים; הישגים; פרסים והצטיינות; الجوائز; جوائز; الإنجازات;
        获奖情况; 获奖经历; 荣誉奖项; 得獎紀錄; 受賞歴; 수상; 수상 내역; 수상 경력
    """,
    "volunteer": """
        wolontariat; działalność społeczna; działalność dodatkowa; dobrovolnictví; dobrovoľníctvo; volontärarbete;
        ideellt arbete; ideellt engagemang; föreningsliv; frivilligt arbejde; frivilligarbejde; frivillig arbeid;
        tillitsverv; verv og frivillig arbeid; vapaaehtoistyö; luottamustoimet; voluntariat; önkéntesség;
        önkéntes munka; gönüllülük; gönüllü çalışmalar; εθελοντισμός; εθελοντική εργασία; волонтерство;
        волонтерська діяльність; волонтёрство; התנדבות; פעילות התנדבותית; العمل التطوعي; التطوع; الأعمال التطوعية;
        志愿者经历; 志愿活动; ボランティア; 봉사활동; 봉사 활동
    """,
    "interests": """
        zainteresowania; hobby; zainteresowania i hobby; zájmy; koníčky; záujmy; zájmy a koníčky; intressen; fritid;
        fritidsintressen; interesser; fritidsinteresser; hobbyer; kiinnostuksen kohteet; harrastukset; hobiuri;
        interese; pasiuni; hobby-uri; érdeklődés; érdeklődési kör; hobbi; hobbik; ilgi alanları; hobiler;
        ilgi alanlarım; ενδιαφέροντα; χόμπι; інтереси; захоплення; хобі; интересы; увлечения; хобби; תחומי עניין;
        תחביבים; الاهتمامات; الهوايات; هوايات; اهتمامات;
        兴趣爱好; 兴趣; 興趣; 趣味; 趣味・特技; 취미; 관심사
    """,
    "references": """
        referencje; reference; referencie; referenser; referanser; referencer; suosittelijat; referințe; referinte;
        recomandări; referenciák; ajánlások; referanslar; συστάσεις; рекомендації; рекомендации; ממליצים; המלצות;
        المراجع; المعرفون
    """,
    "contact": """
        dane osobowe; dane kontaktowe; kontakt; informacje kontaktowe; osobní údaje; kontaktní údaje;
        kontaktné údaje; osobné údaje; kontaktuppgifter; personuppgifter; personliga uppgifter; kontaktinformation;
        kontaktoplysninger; personlige oplysninger; personlige data; kontaktinformasjon; personalia;
        personopplysninger; personlige opplysninger; yhteystiedot; henkilötiedot; date personale; date de contact;
        informații personale; informatii personale; személyes adatok; elérhetőség; elérhetőségek; iletişim;
        iletişim bilgileri; kişisel bilgiler; στοιχεία επικοινωνίας; προσωπικά στοιχεία; επικοινωνία; контакти;
        контактна інформація; особисті дані; контакты; контактная информация; личные данные; личная информация;
        פרטים אישיים; פרטי קשר; פרטי התקשרות; יצירת קשר; معلومات الاتصال; بيانات الاتصال; المعلومات الشخصية;
        البيانات الشخصية; التواصل; معلومات شخصية;
        联系方式; 个人信息; 基本信息; 聯絡方式; 個人資料; 連絡先; 個人情報; 연락처; 인적사항; 개인정보
    """,
    "document": """
        życiorys; życiorys zawodowy; životopis; profesní životopis; meritförteckning; levnadsbeskrivning;
        ansioluettelo; önéletrajz; szakmai önéletrajz; özgeçmiş; βιογραφικό σημείωμα; βιογραφικό; резюме;
        קורות חיים; السيرة الذاتية; سيرة ذاتية;
        简历; 个人简历; 履歷; 履歴書; 職務経歴書; 이력서
    """,
}  # fmt: skip
