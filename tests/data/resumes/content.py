"""A person's JSON Resume as sections that every layout prints: one truth, many looks."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PEOPLE = Path(__file__).parent / "people"
WORDS: dict[str, dict[str, str]] = {
    "en": {
        "summary": "Profile", "work": "Work Experience", "education": "Education", "skills": "Skills",
        "languages": "Languages", "certificates": "Certifications", "awards": "Awards", "projects": "Projects",
        "publications": "Publications", "volunteer": "Volunteering", "interests": "Interests",
        "references": "References", "contact": "Contact", "now": "Present",
        "months": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    },
    "fr": {
        "summary": "Profil", "work": "Expérience professionnelle", "education": "Formation",
        "skills": "Compétences", "languages": "Langues", "certificates": "Certifications",
        "awards": "Distinctions", "projects": "Projets", "publications": "Publications",
        "volunteer": "Bénévolat", "interests": "Centres d'intérêt", "references": "Références",
        "contact": "Coordonnées", "now": "aujourd'hui",
        "months": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    },
    "de": {
        "summary": "Kurzprofil", "work": "Berufserfahrung", "education": "Ausbildung", "skills": "Kenntnisse",
        "languages": "Sprachen", "certificates": "Zertifikate", "awards": "Auszeichnungen", "projects": "Projekte",
        "publications": "Veröffentlichungen", "volunteer": "Ehrenamt", "interests": "Interessen",
        "references": "Referenzen", "contact": "Kontakt", "now": "heute", "months": "",
    },
    "es": {
        "summary": "Perfil", "work": "Experiencia laboral", "education": "Formación académica",
        "skills": "Competencias", "languages": "Idiomas", "certificates": "Certificados", "awards": "Premios",
        "projects": "Proyectos", "publications": "Publicaciones", "volunteer": "Voluntariado",
        "interests": "Intereses", "references": "Referencias", "contact": "Contacto", "now": "actualidad",
        "months": "ene. feb. mar. abr. mayo jun. jul. ago. sept. oct. nov. dic.",
    },
}  # fmt: skip
ASIDE = ("skills", "languages", "certificates", "interests")


@dataclass
class Entry:
    title: str = ""
    subtitle: str = ""
    date: str = ""
    place: str = ""
    text: str = ""
    bullets: list[str] = field(default_factory=list)


@dataclass
class Person:
    key: str
    language: str
    name: str
    label: str
    contact: list[str]
    sections: list[tuple[str, str, list[Entry]]]

    def word(self, key: str) -> str:
        return WORDS[self.language][key]


def people() -> list[Person]:
    return [person(path.stem) for path in sorted(PEOPLE.glob("*.json"))]


def source(key: str) -> dict[str, Any]:
    return dict(json.loads((PEOPLE / f"{key}.json").read_text()))


def person(key: str) -> Person:
    data, language = source(key), key[-2:]
    basics = data["basics"]
    made = {name: [_entry(name, item, language) for item in data.get(name, [])] for name in WORDS["en"]}
    made["summary"] = [Entry(text=basics["summary"])]
    order = ("summary", "work", "volunteer", "education", "projects", "publications", "awards", "certificates",
             "skills", "languages", "interests", "references")  # fmt: skip
    sections = [(name, WORDS[language][name], made[name]) for name in order if made[name]]
    return Person(key, language, basics["name"], basics["label"], _contact(basics), sections)


def _contact(basics: dict[str, Any]) -> list[str]:
    at = basics["location"]
    town = " ".join(filter(None, [at.get("postalCode"), at["city"]]))
    place = ", ".join(filter(None, [at.get("address"), town, at.get("region")]))
    links = [profile["url"].split("://")[1].removeprefix("www.") for profile in basics.get("profiles", [])]
    own = [basics["url"].split("://")[1]] if "url" in basics else []
    return [place, basics["phone"], basics["email"], *own, *links]


def _entry(section: str, item: dict[str, Any], language: str) -> Entry:
    match section:
        case "work" | "volunteer":
            employer = item.get("name") or item["organization"]
            return Entry(item["position"], employer, span(item, language), item.get("location", ""),
                         bullets=item["highlights"])  # fmt: skip
        case "education":
            degree = ", ".join(filter(None, [item["studyType"], item.get("area", "")]))
            text = ", ".join(filter(None, [item.get("score", ""), *item.get("courses", [])]))
            return Entry(degree, item["institution"], span(item, language), text=text)
        case "projects":
            return Entry(item["name"], item["url"].split("://")[1], item["startDate"], text=item["description"],
                         bullets=item["highlights"])  # fmt: skip
        case "skills":
            return Entry(text=f"{item['name']}: {', '.join(item['keywords'])}")
        case "languages":
            return Entry(text=f"{item['language']} ({item['fluency']})")
        case "interests":
            return Entry(text=item["name"])
        case "references":
            return Entry(text=f"{item['name']}, {item['reference']}")
    by = item.get("issuer") or item.get("awarder") or item.get("publisher", "")
    return Entry(item.get("name") or item["title"], by, date(item.get("date") or item["releaseDate"], language),
                 text=item.get("summary", ""))  # fmt: skip


def span(item: dict[str, Any], language: str) -> str:
    end = date(item["endDate"], language) if "endDate" in item else WORDS[language]["now"]
    return f"{date(item['startDate'], language)} – {end}"


def date(iso: str, language: str) -> str:
    year, _, month = iso.partition("-")
    if not month:
        return year
    names = WORDS[language]["months"].split()
    return f"{names[int(month) - 1]} {year}" if names else f"{month}/{year}"
