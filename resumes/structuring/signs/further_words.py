"""Words of dates and trades in languages of which no more is known than these and the names of sections.

Polish, Czech, Slovak, Swedish, Danish, Norwegian, Finnish, Romanian, Hungarian, Turkish, Greek, Ukrainian, Russian,
Hebrew and Arabic; of Chinese, Japanese and Korean the word for today. Months stand in the cases of dates.
"""

LOCALES = ("pl", "cs", "sk", "sv", "da", "nb", "fi", "ro", "hu", "tr", "el", "uk", "ru", "he", "ar")
SHORTEST = 6  # shorter names of countries and languages are words of other languages too: CAD, Man, Indie, San
MONTHS = (
    "styczeń stycznia leden ledna januára tammikuu tammikuuta ianuarie január ocak ιανουάριος ιανουαρίου "
    "січень січня январь января ינואר يناير sty",
    "luty lutego únor února februára helmikuu helmikuuta februarie február şubat φεβρουάριος φεβρουαρίου "
    "лютий лютого февраль февраля פברואר فبراير lut",
    "marts marzec marca březen března maaliskuu maaliskuuta martie március mart μάρτιος μαρτίου березень березня "
    "март марта מרץ مارس",
    "kwiecień kwietnia duben dubna apríl apríla huhtikuu huhtikuuta aprilie április nisan απρίλιος απριλίου "
    "квітень квітня апрель апреля אפריל أبريل ابريل kwi",
    "maj maja květen května máj mája toukokuu toukokuuta május mayıs μάιος μαΐου травень травня май мая מאי مايو",
    "czerwiec czerwca červen června jún júna kesäkuu kesäkuuta iunie június haziran ιούνιος ιουνίου червень "
    "червня июнь июня יוני يونيو cze",
    "lipiec lipca červenec července júl júla heinäkuu heinäkuuta iulie július temmuz ιούλιος ιουλίου липень "
    "липня июль июля יולי يوليو lip",
    "sierpień sierpnia srpen srpna augusta augusti elokuu elokuuta augusztus ağustos αύγουστος αυγούστου "
    "серпень серпня август августа אוגוסט أغسطس اغسطس sier",
    "wrzesień września září szeptember septembra syyskuu syyskuuta septembrie eylül σεπτέμβριος σεπτεμβρίου "
    "вересень вересня сентябрь сентября ספטמבר سبتمبر wrz",
    "październik października říjen října október októbra lokakuu lokakuuta octombrie ekim οκτώβριος "
    "οκτωβρίου жовтень жовтня октябрь октября אוקטובר أكتوبر اكتوبر paź",
    "listopad listopada listopadu novembra marraskuu marraskuuta noiembrie kasım νοέμβριος νοεμβρίου листопад "
    "листопада ноябрь ноября נובמבר نوفمبر lis",
    "desember grudzień grudnia prosinec prosince decembra joulukuu joulukuuta decembrie aralık δεκέμβριος δεκεμβρίου "
    "грудень грудня декабрь декабря דצמבר ديسمبر gru",
)
PRESENT = (
    "obecnie", "teraz", "nadal", "do dziś", "chwili obecnej", "aktualnie", "dosud", "současnost", "nyní",
    "doteď", "súčasnosť", "doteraz", "nuvarande", "pågående", "tills vidare", "dags dato", "idag", "i dag",
    "nåværende", "d.d.", "nykyinen", "nykyhetki", "toistaiseksi", "nyt", "prezent", "în prezent", "in prezent",
    "jelenleg", "jelen", "napjainkig", "halen", "günümüz", "devam ediyor", "şu an", "bugün", "σήμερα", "παρόν",
    "теперішній час", "дотепер", "нині", "сьогодні", "настоящее время", "наст. время", "сейчас", "н.в.",
    "н. в.", "היום", "כיום", "הווה", "الآن", "حتى الآن", "الحالي", "الوقت الحالي", "الحاضر",
    "至今", "现在", "現在", "目前", "현재",
)  # fmt: skip
UNTIL = ("do", "till", "til", "do roku", "până în", "până la", "по", "до", "έως", "עד", "إلى", "حتى")
SINCE = ("od", "sedan", "från", "siden", "fra", "din", "από", "з", "с", "מ", "منذ", "من")
# Added to the labels of the seven languages.
LABELS = {
    "name": (
        "|imię i nazwisko|imię|nazwisko|jméno(?: a příjmení)?|meno(?: a priezvisko)?|namn|navn|fulde navn|nimi"
        "|nume(?: și prenume)?|név|ad[ıi] soyad[ıi]|ad soyad|ονοματεπώνυμο|όνομα|ім['’]я|піб|имя|фио|שם"
        "|שם מלא|الاسم|الاسم الكامل"
    ),
    "email": (
        r'|e-post(?:adress)?|epost|sähköposti|e-posta|poczta|эл\. почта|почта|пошта|דוא["״]ל|אימייל'
        "|البريد الإلكتروني|الإيميل"
    ),
    "phone": (
        "|telefonnummer|mobilnummer|puhelin|puh|telefonszám|numer telefonu|cep|gsm|τηλέφωνο|κινητό|телефон|тел"
        "|моб|טלפון|נייד|الهاتف|هاتف|الجوال|رقم الهاتف"
    ),
    "location": (
        "|adress|bostadsadress|adres|adresa|bydliště|osoite|kotiosoite|lakcím|cím|ikamet|διεύθυνση|адрес"
        "|адреса|город|місто|כתובת|العنوان|عنوان|مدينة"
    ),
}
TITLES = """
inżynier specjalista specjalistka kierownik kierowniczka konstruktor konstruktorka asystent asystentka księgowy
księgowa nauczyciel nauczycielka pielęgniarka pielęgniarz kucharz kucharka sprzedawca programista programistka
analityk dyrektor koordynator koordynatorka magazynier kierowca lekarz recepcjonistka doradca przedstawiciel
cukiernik stażysta stażystka praktykant praktykantka opiekun opiekunka technolog projektant projektantka inženýr
vedoucí účetní učitel učitelka sestra kuchař prodavač programátor skladník řidič lékař konstruktér specialista
obchodník predavač sjuksköterska specialistsjuksköterska undersköterska lärare förskollärare ingenjör
civilingenjör utvecklare systemutvecklare projektledare ekonom säljare kock butiksbiträde handläggare konsult
enhetschef biträde lagerarbetare chaufför sekreterare vikarie snickare elektriker sygeplejerske lærer pædagog
ingeniør udvikler projektleder sælger kok butiksassistent konsulent assistent medarbejder afdelingsleder tømrer
sykepleier sykepleiar barnehagelærer utvikler prosjektleder selger kokk rådgiver saksbehandler avdelingsleder
vikar sairaanhoitaja lähihoitaja opettaja insinööri kehittäjä päällikkö projektipäällikkö myyjä kokki
asiantuntija harjoittelija johtaja työntekijä inginer contabil profesor profesoară asistent asistentă vânzător
programator analist bucătar șofer medic coordonator mérnök könyvelő tanár ápoló szakács eladó fejlesztő vezető
asszisztens ügyintéző gyakornok mühendis mühendisi öğretmen öğretmeni hemşire muhasebeci uzman uzmanı aşçı müdür
müdürü yönetici yöneticisi geliştirici stajyer danışman teknisyen μηχανικός λογιστής νοσηλευτής νοσηλεύτρια
καθηγητής δάσκαλος δασκάλα μάγειρας πωλητής πωλήτρια προγραμματιστής υπεύθυνος διευθυντής βοηθός γραμματέας
інженер бухгалтер вчитель вчителька кухар продавець програміст менеджер лікар водій керівник спеціаліст асистент
розробник медсестра инженер учитель учительница повар продавец программист врач водитель руководитель специалист
ассистент разработчик директор юрист מהנדס מהנדסת מנהל מנהלת מורה אחות אח מפתח מפתחת מעצב מעצבת רואה חשבון יועץ
יועצת מזכירה טכנאי רכז רכזת עוזר עוזרת مهندس مهندسة مدير مديرة محاسب محاسبة معلم معلمة ممرض ممرضة مطور مصمم
مصممة طبيب مندوب أخصائي أخصائية مساعد مساعدة مشرف مشرفة
"""
EMPLOYERS = """
äldreboende vårdboende hemtjänst vårdhem
o.o z.o.o zakład zakłady szpital urząd spółka przychodnia sklep biuro fabryka hurtownia s.r.o a.s nemocnice úřad
závod kft zrt bt kórház aktiebolag plejehjem sjukhus universitetssjukhus kommun vårdcentral förskola butik a/s sykehus
sykehjem kommune barnehage bedrift hospitalet sygehus oyj sairaala kaupunki spital spitalul primăria a.ş. a.ş
şti ltd.şti hastanesi hastane belediyesi şirketi holding νοσοκομείο δήμος εταιρεία а.е тов тзов пат лікарня
завод ооо оао зао ао ип больница בע"מ בעמ סטודיו חברת בית משרד קופת שירותי شركة مستشفى مؤسسة وزارة مجموعة بنك
"""
SCHOOLS = """
politechnika uniwersytet akademia liceum technikum szkoła zespół univerzita vysoké gymnázium škola střední
universitet högskola gymnasieskola gymnasieskolan folkhögskola yrkeshögskola universitetet tekniska højskole
professionshøjskolen handelshøjskole høgskole høgskolen høyskole høyskolen videregående skole yliopisto
ammattikorkeakoulu lukio ammattiopisto universitatea universitate liceul colegiul facultatea academia egyetem
főiskola gimnázium szakközépiskola üniversite üniversitesi lise lisesi fakültesi yüksekokulu πανεπιστήμιο τει
σχολή λύκειο πολυτεχνείο університет коледж ліцей інститут академія університету университет колледж лицей
институт академия אוניברסיטה אוניברסיטת המכללה מכללת מכללה הטכניון טכניון תיכון בצלאל جامعة الجامعة كلية معهد
مدرسة ثانوية
"""
DEGREES = """
magistr magister mgr licencjat inż matura doktorat bakalář maturita kandidatexamen masterexamen magisterexamen
sjuksköterskeexamen civilingenjörsexamen högskoleexamen lärarexamen gymnasieexamen bachelorgrad mastergrad
kandidatgrad studentereksamen vitnemål fagbrev svendebrev kandidaatti maisteri tradenomi ylioppilas
ylioppilastutkinto licență masterat bacalaureat diploma mesterképzés alapképzés érettségi diplomás lisans yüksek
doktora πτυχίο μεταπτυχιακό διδακτορικό απολυτήριο бакалавр магістр спеціаліст магистр специалист תואר בגרות
بكالوريوس ماجستير دكتوراه دبلوم ليسانس
"""
