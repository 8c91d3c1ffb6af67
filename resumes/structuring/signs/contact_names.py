"""Names of networks, labels of contact data in seven languages, and ends of addresses."""

TLDS = (
    "com|org|net|io|dev|me|co|de|fr|es|pt|it|nl|at|ch|be|uk|us|ca|eu|info|design|app|ai|tech|page|site|online|blog"
    "|edu|gov|cloud|xyz|example|test|br|mx|ar|cl|in|au|nz|ie"
    "|cat|name|pro|works|studio|photography|se|no|dk|fi|pl|cz|art|academy|health|care|link|bio|website|space"
    "|digital|agency|software|codes|engineer|consulting|gal|eus"
)
NETWORKS = {
    "linkedin.com": "LinkedIn", "github.com": "GitHub", "gitlab.com": "GitLab", "twitter.com": "Twitter",
    "x.com": "X", "behance.net": "Behance", "dribbble.com": "Dribbble", "medium.com": "Medium",
    "stackoverflow.com": "Stack Overflow", "xing.com": "XING", "facebook.com": "Facebook",
    "instagram.com": "Instagram", "youtube.com": "YouTube", "orcid.org": "ORCID",
    "scholar.google.com": "Google Scholar", "researchgate.net": "ResearchGate", "kaggle.com": "Kaggle",
    "soundcloud.com": "SoundCloud", "bitbucket.org": "Bitbucket", "pinterest.com": "Pinterest",
    "mastodon.social": "Mastodon", "t.me": "Telegram", "telegram.me": "Telegram", "vimeo.com": "Vimeo",
    "codepen.io": "CodePen", "dev.to": "DEV", "npmjs.com": "npm", "huggingface.co": "Hugging Face",
    "bsky.app": "Bluesky", "leetcode.com": "LeetCode", "hackerrank.com": "HackerRank", "tiktok.com": "TikTok",
    "artstation.com": "ArtStation", "keybase.io": "Keybase", "academia.edu": "Academia",
    "goodreads.com": "Goodreads", "wa.me": "WhatsApp", "skype.com": "Skype", "tumblr.com": "Tumblr",
    "flickr.com": "Flickr", "threads.net": "Threads", "hackernoon.com": "HackerNoon",
}  # fmt: skip
LABELS = {
    "name": (
        "name|full name|nombre|nombre y apellidos|nom|nome|nome completo|naam|vor- und nachname|nome e cognome"
        "|nom et prénom|apellidos y nombre|nome cognome|cognome nome|prénom nom|vorname nachname"
        r"|vorname\(n\) nachname\(n\)|nachname\(n\)(?: /)? vorname\(n\)|nombre\(s\)(?: y)? apellidos?\(s\)"
        r"|first name\(s\)(?: /)? surname\(s\)|surname\(s\)(?: /)? first name\(s\)|nome\(i\) cognome\(i\)"
        r"|nom\(s\) prénom\(s\)|nome / cognome|cognome / nome|nom / prénom|prénom / nom"
        r"|nombre / apellidos?|apellidos? / nombre"
        r"|first names? / surnames?|surnames? / first names?|vorname / nachname|nachname / vorname|apelidos? / nomes?"
    ),
    "email": (
        "e-?mail|mail|e-mail address|email address|correo|correo electrónico|courriel|e-mail-adresse"
        "|posta elettronica|e-mailadres|adresse e-mail|adresse mail|endereço de e-mail|email id|mél"
    ),
    "phone": (
        "phone|phone number|telephone|tel|telefon|telefonnummer|teléfono|téléphone|telefone|telefono|telefoon"
        "|telefoonnummer|mobile|mobil|móvil|portable|cell|cellulare|mobiel|handy|telemóvel|celular|cell phone"
        "|contact number|número de teléfono|tél|mob|gsm|mobile number|fax|m|t|p|h|c"
    ),
    "location": (
        "location|address|adresse|anschrift|dirección|domicilio|adresse postale|morada|endereço|indirizzo|adres"
        "|woonplaats|wohnort|ubicación|lieu|localização|ort|residence|lives in|residencia|residenza|lokation"
        "|plaats|localidad|cidade|standort|based in|localisation|stad|ciudad|città|ville|city|domicile"
        "|residência|luogo"
    ),
    "website": (
        "website|web|site|homepage|portfolio|blog|sitio web|site web|sito web|webseite|página web|url"
        "|personal website|webpage|sito|internet|web site|personal site|página"
    ),
    "birth": (
        "date of birth|birth date|born|geburtsdatum|geboren|geboren am|geb. am|nato il|nata il|nacido el"
        "|nacida el|nascido em|geboren op|born on|date de naissance|fecha de nacimiento|data de nascimento"
        "|data di nascita|geboortedatum|né le|née le|dob|geburtsdatum und -ort|geburtsdatum/-ort"
        "|fecha y lugar de nacimiento|lugar de nacimiento|geburtsort|luogo di nascita|luogo e data di nascita"
        "|geboorteplaats"
    ),
    "nationality": (
        "nationality|staatsangehörigkeit|nationalität|nationalité|nacionalidad|nacionalidade|nazionalità"
        "|nationaliteit|citizenship|cittadinanza|staatsbürgerschaft|citoyenneté|ciudadanía|cidadania|obywatelstwo"
    ),
    "status": (
        "marital status|familienstand|situation familiale|estado civil|stato civile|burgerlijke staat"
        "|situation matrimoniale"
    ),
    "license": (
        "driving licence|driver's license|driving license|führerschein|permis|permis de conduire"
        "|carnet de conducir|carta de condução|patente|rijbewijs|permiso de conducir|driver's licence"
    ),
}
