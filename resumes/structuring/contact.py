"""E-mail, telephone and links: what can be recognised by its own shape."""

import re
from urllib.parse import urlsplit

import phonenumbers

EMAIL = re.compile(r"[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+")
TLDS = (
    "com|org|net|io|dev|me|co|de|fr|es|pt|it|nl|at|ch|be|uk|us|ca|eu|info|design|app|ai|tech|page|site|online|blog"
    "|edu|gov|cloud|xyz|example|test|br|mx|ar|cl|in|au|nz|ie"
    "|cat|name|pro|works|studio|photography|se|no|dk|fi|pl|cz|art|academy|health|care|link|bio|website|space"
    "|digital|agency|software|codes|engineer|consulting|gal|eus"
)
URL = re.compile(
    rf"(?:https?://|www\.)[^\s|,;<>\"']+|(?<![@\w.-])(?:[a-z0-9](?:[\w-]*[a-z0-9])?\.)+(?:{TLDS})(?![\w@])(?:/[^\s|,;<>\"']*)?",
    re.IGNORECASE,
)
PHONE = re.compile(
    r"(?<![\w/@.-])(?:\+|00|\()?\s?\(?\d[\d\s().\u00a0/‑–-]{5,20}\d(?:\s?(?:x|ext\.?|poste"
    r"|durchwahl)\s?\d{1,5})?(?![\w@/])",
    re.IGNORECASE,
)
REGIONS = ("US", "GB", "DE", "FR", "ES", "PT", "IT", "NL", "BR", "CH", "AT", "BE", "CA", "AU", "IE", "MX", "IN")
NETWORKS = {
    "linkedin.com":
    "LinkedIn",
    "github.com":
    "GitHub",
    "gitlab.com":
    "GitLab",
    "twitter.com":
    "Twitter",
    "x.com":
    "X",
    "behance.net":
    "Behance",
    "dribbble.com":
    "Dribbble",
    "medium.com":
    "Medium",
    "stackoverflow.com":
    "Stack Overflow",
    "xing.com":
    "XING",
    "facebook.com":
    "Facebook",
    "instagram.com":
    "Instagram",
    "youtube.com":
    "YouTube",
    "orcid.org":
    "ORCID",
    "scholar.google.com":
    "Google Scholar",
    "researchgate.net":
    "ResearchGate",
    "kaggle.com":
    "Kaggle",
    "soundcloud.com":
    "SoundCloud",
    "bitbucket.org":
    "Bitbucket",
    "pinterest.com":
    "Pinterest",
    "mastodon.social":
    "Mastodon",
    "t.me":
    "Telegram",
    "telegram.me":
    "Telegram",
    "vimeo.com":
    "Vimeo",
    "codepen.io":
    "CodePen",
    "dev.to":
    "DEV",
    "npmjs.com":
    "npm",
    "huggingface.co":
    "Hugging Face",
    "bsky.app":
    "Bluesky",
    "leetcode.com":
    "LeetCode",
    "hackerrank.com":
    "HackerRank",
    "tiktok.com":
    "TikTok",
    "artstation.com":
    "ArtStation",
    "keybase.io":
    "Keybase",
    "academia.edu":
    "Academia",
    "goodreads.com":
    "Goodreads",
    "wa.me":
    "WhatsApp",
    "skype.com":
    "Skype",
    "tumblr.com":
    "Tumblr",
    "flickr.com":
    "Flickr",
    "threads.net":
    "Threads",
    "hackernoon.com":
    "HackerNoon",
}  # fmt: skip
NETWORK_NAMES = {name.casefold().replace(" ", ""): name for name in (*NETWORKS.values(), "Skype", "Mastodon")}
LABELS = {
    "name":
    "name|full name|nombre|nombre y apellidos|nom|nome|nome completo|naam|vor- und nachname|nome e cognome"
    "|nom et prénom|apellidos y nombre",
    "email":
    "e-?mail|mail|e-mail address|email address|correo|correo electrónico|courriel|e-mail-adresse|posta elettronica"
    "|e-mailadres|adresse e-mail|adresse mail|endereço de e-mail|email id|mél",
    "phone":
    "phone|phone number|telephone|tel|telefon|telefonnummer|teléfono|téléphone|telefone|telefono|telefoon"
    "|telefoonnummer|mobile|mobil|móvil|portable|cell|cellulare|mobiel|handy|telemóvel|celular|cell phone"
    "|contact number"
             "|número de teléfono|tél|mob|gsm|mobile number|fax|m|t|p|h|c",
    "location":
    "location|address|adresse|anschrift|dirección|domicilio|adresse postale|morada|endereço|indirizzo|adres"
    "|woonplaats|wohnort|ubicación|lieu|localização|ort|residence|lives in|residencia|residenza|lokation|plaats"
    "|localidad|cidade|standort|based in"
                "|localisation|stad|ciudad|città|ville|city|domicile|residência|luogo",
    "website":
    "website|web|site|homepage|portfolio|blog|sitio web|site web|sito web|webseite|página web|url|personal website"
    "|webpage|sito|internet|web site|personal site|página",
    "birth":
    "date of birth|birth date|born|geburtsdatum|geboren|geboren am|geb. am|nato il|nata il|nacido el|nacida el"
    "|nascido em|geboren op|born on|date de naissance|fecha de nacimiento|data de nascimento|data di nascita"
    "|geboortedatum|né le|née le|dob|geburtsdatum und -ort|geburtsdatum/-ort|fecha y lugar de nacimiento"
    "|lugar de nacimiento|geburtsort|luogo di nascita|luogo e data di nascita|geboorteplaats",
    "nationality":
    "nationality|staatsangehörigkeit|nationalität|nationalité|nacionalidad|nacionalidade|nazionalità|nationaliteit"
    "|citizenship",
    "status":
    "marital status|familienstand|situation familiale|estado civil|stato civile|burgerlijke staat"
    "|situation matrimoniale",
    "license":
    "driving licence|driver's license|driving license|führerschein|permis|permis de conduire|carnet de conducir"
    "|carta de condução|patente|rijbewijs|permiso de conducir|driver's licence",
}  # fmt: skip
LABEL = re.compile(
    "^(?:"
    + "|".join(rf"(?P<{kind}>{names})" for kind, names in LABELS.items())
    + r")\s*(?P<mark>[.:]{1,2}(?!\w)|\s[-–—]\s|\s\|\s|\s(?=\d{1,2}[./ ]|\+?\(?\d{2})|$)\s*",
    re.IGNORECASE,
)
NETWORK_LABEL = re.compile(
    rf"^(?P<network>{
        '|'.join(
            map(
                re.escape,
                sorted({n.casefold() for n in NETWORKS.values()} | {'skype', 'linked in'}, key=len, reverse=True),
            )
        )
    })\s*(?:profile|profil|perfil)?\s*(?:[:.]|\s[-–—|]\s|$|\s)\s*(?=\S)",
    re.IGNORECASE,
)
HANDLE = re.compile(r"^@?[\w][\w.-]{1,38}$")


def phone_in(text: str) -> tuple[int, int] | None:
    """Where a telephone number stands in a text; dates and amounts are none."""
    for match in PHONE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if 7 <= len(digits) <= 15 and not YEARS.fullmatch(match[0].strip()) and possible(match[0]):
            return trimmed(text, *match.span())
    return None


YEARS = re.compile(
    r"\(?(?:19|20)\d\d\s?[-–/.]\s?(?:(?:19|20)\d\d|\d\d(?:[-–/.]\d\d)?)\)?(?:\s?[-–]\s?(?:19"
    r"|20)\d\d(?:[-/.]\d\d)?)?|\d\d?[./-]\d\d?[./-]\d{4}|\d\d?[./-]\d{4}\s?[-–]\s?\d\d?[./-]\d{4}"
)


def trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    while text[begin].isspace():
        begin += 1
    return begin, end


def possible(number: str) -> bool:
    regions = (None,) if number.strip().startswith(("+", "00")) else REGIONS
    for region in regions:
        try:
            text = number.strip()
            text = "+" + text[2:] if text.startswith("00") else text
            if phonenumbers.is_possible_number(phonenumbers.parse(text, region)):
                return True
        except phonenumbers.NumberParseException:
            continue
    return False


def network_of(url: str) -> str:
    host = urlsplit(url if "//" in url else f"//{url}").netloc.casefold().removeprefix("www.")
    if host.endswith(".linkedin.com") or host.endswith(".xing.com"):
        host = host.split(".", 1)[1]
    return NETWORKS.get(host) or next(
        (name for domain, name in NETWORKS.items() if host.startswith(domain.split(".")[0] + ".") and len(domain) > 8),
        "",
    )


def username_of(url: str) -> str:
    """The last part of a profile's path: `linkedin.com/in/ana` → `ana`."""
    parts = [part for part in urlsplit(url if "//" in url else f"//{url}").path.split("/") if part]
    return parts[-1].lstrip("@") if parts and len(parts) <= 3 else ""
