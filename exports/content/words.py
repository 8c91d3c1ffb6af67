"""The words that a layout adds to a résumé, in each language we have them for."""

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Words:
    """`small_words` tell the language: a word that several languages share stands in the list of each."""

    language: str
    resume: str
    headings: MappingProxyType[str, str]
    months: tuple[str, ...]
    today: str
    courses: str
    grade: str
    keywords: str
    further: str
    personal: MappingProxyType[str, str]
    photo: str
    small_words: frozenset[str]


KEYS = (
    "summary",
    "work",
    "volunteer",
    "education",
    "awards",
    "certificates",
    "publications",
    "skills",
    "languages",
    "interests",
    "references",
    "projects",
)


def headings(names: str) -> MappingProxyType[str, str]:
    return MappingProxyType(dict(zip(KEYS, names.split("; "), strict=True)))


def personal(names: str) -> MappingProxyType[str, str]:
    """What the reader keeps beside JSON Resume's own keys."""
    keys = ("birth", "nationality", "status", "license")
    return MappingProxyType(dict(zip(keys, names.split("; "), strict=True)))


def these(words: str) -> frozenset[str]:
    return frozenset(words.split())


ENGLISH = Words(
    language="en",
    resume="Résumé",
    headings=headings(
        "Summary; Experience; Volunteering; Education; Awards; Certifications; "
        "Publications; Skills; Languages; Interests; References; Projects"
    ),
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    today="Present",
    courses="Courses",
    grade="Grade",
    keywords="Keywords",
    further="Further details",
    personal=personal("Date of birth; Nationality; Marital status; Driving licence"),
    photo="Photo",
    small_words=these("the and of for with to at by from experience skills years managed team present"),
)
GERMAN = Words(
    language="de",
    resume="Lebenslauf",
    headings=headings(
        "Profil; Berufserfahrung; Ehrenamt; Ausbildung; Auszeichnungen; Zertifikate; "
        "Veröffentlichungen; Kenntnisse; Sprachen; Interessen; Referenzen; Projekte"
    ),
    months=("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
    today="heute",
    courses="Kurse",
    grade="Note",
    keywords="Schlagwörter",
    further="Weitere Angaben",
    personal=personal("Geburtsdatum; Staatsangehörigkeit; Familienstand; Führerschein"),
    photo="Foto",
    small_words=these(
        "und der die das mit für von im bei den dem des ein eine einer auf zur zum als sowie durch nach "
        "kenntnisse erfahrung leitung ausbildung"
    ),
)
FRENCH = Words(
    language="fr",
    resume="CV",
    headings=headings(
        "Profil; Expérience professionnelle; Bénévolat; Formation; Distinctions; Certifications; "
        "Publications; Compétences; Langues; Centres d’intérêt; Références; Projets"
    ),
    months=("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    today="aujourd’hui",
    courses="Cours",
    grade="Note",
    keywords="Mots-clés",
    further="Informations complémentaires",
    personal=personal("Date de naissance; Nationalité; Situation familiale; Permis de conduire"),
    photo="Photo",
    small_words=these(
        "et le la les des du de un une pour avec dans sur au aux en par chez d l "
        "expérience compétences équipe gestion français"
    ),
)
SPANISH = Words(
    language="es",
    resume="Currículum",
    headings=headings(
        "Perfil; Experiencia profesional; Voluntariado; Educación; Premios; Certificaciones; "
        "Publicaciones; Habilidades; Idiomas; Intereses; Referencias; Proyectos"
    ),
    months=("ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.", "dic."),
    today="actualidad",
    courses="Cursos",
    grade="Nota",
    keywords="Palabras clave",
    further="Otros datos",
    personal=personal("Fecha de nacimiento; Nacionalidad; Estado civil; Permiso de conducir"),
    photo="Foto",
    small_words=these(
        "y de el la los las del de un una para con en por al experiencia gestión equipo español desde sobre más años"
    ),
)
PORTUGUESE = Words(
    language="pt",
    resume="Currículo",
    headings=headings(
        "Perfil; Experiência profissional; Voluntariado; Formação; Prêmios; Certificações; "
        "Publicações; Competências; Idiomas; Interesses; Referências; Projetos"
    ),
    months=("jan.", "fev.", "mar.", "abr.", "maio", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."),
    today="atual",
    courses="Disciplinas",
    grade="Nota",
    keywords="Palavras-chave",
    further="Outras informações",
    personal=personal("Data de nascimento; Nacionalidade; Estado civil; Carta de condução"),
    photo="Foto",
    small_words=these(
        "e o os as do da dos das de um uma para com em no na por ao experiência gestão equipe equipa não português anos"
    ),
)
ITALIAN = Words(
    language="it",
    resume="Curriculum vitae",
    headings=headings(
        "Profilo; Esperienza professionale; Volontariato; Istruzione; Premi; Certificazioni; "
        "Pubblicazioni; Competenze; Lingue; Interessi; Referenze; Progetti"
    ),
    months=("gen.", "feb.", "mar.", "apr.", "mag.", "giu.", "lug.", "ago.", "set.", "ott.", "nov.", "dic."),
    today="oggi",
    courses="Corsi",
    grade="Voto",
    keywords="Parole chiave",
    further="Altre informazioni",
    personal=personal("Data di nascita; Nazionalità; Stato civile; Patente"),
    photo="Foto",
    small_words=these(
        "e il lo la i gli le di del della dei delle un una per con in nel nella da al presso "
        "esperienza gestione italiano anni"
    ),
)
DUTCH = Words(
    language="nl",
    resume="Curriculum vitae",
    headings=headings(
        "Profiel; Werkervaring; Vrijwilligerswerk; Opleiding; Prijzen; Certificaten; "
        "Publicaties; Vaardigheden; Talen; Interesses; Referenties; Projecten"
    ),
    months=("jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "dec."),
    today="heden",
    courses="Vakken",
    grade="Cijfer",
    keywords="Trefwoorden",
    further="Overige gegevens",
    personal=personal("Geboortedatum; Nationaliteit; Burgerlijke staat; Rijbewijs"),
    photo="Foto",
    small_words=these(
        "en de het een van voor met in op bij te aan naar door tot als ook ervaring opleiding nederlands jaar"
    ),
)
LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH)
