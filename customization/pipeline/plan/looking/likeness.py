"""How much two texts speak of the same thing, by the words that are more than the small change of every posting."""

from functools import lru_cache

from customization.matching.kinship import families
from customization.matching.words import stems

# Words that stand in every posting and every résumé: sharing them says nothing.
COMMON = {
    "en": "team work job role company business ability able skill knowledge experience experienced strong "
    "excellent good "
    "great new use using user provide support help assist manage management manager lead leader leading ensure make "
    "require requirement responsible responsibility include including environment time day year week month need daily "
    "people person staff member level high quality best well within across process project task service services "
    "develop development improve maintain plan planning prepare report reporting keep take give work working perform "
    "care client customer internal external various multiple other relevant related proven record least minimum "
    "preferred",
    "de": "team arbeit aufgabe erfahrung kenntnis gute gut sicher bereich unternehmen kunde mitarbeiter jahr tag woche "
    "durchführung betreuung unterstützung leitung bereitschaft fähigkeit umgang selbstständig",
    "fr": "équipe travail poste expérience connaissance entreprise client année jour semaine bon bonne maîtrise "
    "gestion "
    "mise place service capacité sens",
    "es": "equipo trabajo puesto experiencia conocimiento empresa cliente año día semana buen buena gestión servicio "
    "capacidad nivel manejo",
    "pt": "equipe equipa trabalho experiência conhecimento empresa cliente ano dia semana bom boa gestão serviço nível",
    "nl": "team werk ervaring kennis bedrijf klant jaar dag week goed goede dienst taak",
}
SHARES = (0.0, 0.0, 0.7, 1.0)


@lru_cache(maxsize=20_000)
def distinct(text: str, language: str) -> frozenset[str]:
    """Stems of the words that tell one trade from another, relatives under one name."""
    common = stems(COMMON.get(language, ""), language)
    return families(frozenset(one for one in stems(text, language) if one not in common and not one.isdigit()))


def likeness(words: frozenset[str], text: frozenset[str]) -> float:
    """0 to 1: nothing for one such word in common, all for three."""
    return SHARES[min(len(words & text), len(SHARES) - 1)]
