"""Fields of study that postings take for one another, by the stems of their words."""

from functools import lru_cache

from customization.matching.words import SNOWBALL, stems

# A word may serve several fields.
FIELDS = {
    "computing": "computer computing informatics informatik informatique informática informatica software information "
    "systems technology it data cyber telecommunications télécommunications wirtschaftsinformatik ai ict",
    "numbers": "mathematics maths mathematik mathématiques matemáticas statistics statistik statistiques quantitative "
    "numerate analytics physics physik data economics econometrics engineering stem actuarial",
    "engineering": "engineering mechanical electrical electronic electronics industrial mechatronics maschinenbau "
    "elektrotechnik ingénieur ingeniería engenharia aeronautical aerospace aviation manufacturing technical",
    "building": "civil construction structural architecture architectural bauingenieurwesen bauwesen civiele civile "
    "surveying building techniek",
    "business": "business management administration commerce betriebswirtschaft bwl gestion empresas mba commercial "
    "marketing finance economics accounting accountancy entrepreneurship wirtschaft administración gestão",
    "finance": "finance accounting accountancy comptabilité contabilidad contabilidade economics banking audit "
    "rechnungswesen dcg taxation",
    "communication": "communication communications journalism media marketing public relations publicity english "
    "publizistik comunicación advertising",
    "people": "human resources psychology psicología psychologie relaciones laborales recursos humanos hr "
    "organizational personal labour labor industrial",
    "teaching": "education teaching pedagogy pedagogía pädagogik lehramt instruction curriculum childhood maestro "
    "éducation educação instructional",
    "nursing": "nursing pflege soins infirmiers enfermería enfermagem verpleegkunde",
    "health": "health medicine medical biomedical physiotherapy therapy fisioterapia kinésithérapie medizin pharmacy "
    "nursing clinical public",
    "life": "biology biological biochemistry chemistry biomedical life laboratory biotechnology microbiology biologie "
    "chemie química biología molecular",
    "law": "law legal jura droit derecho direito rechtswissenschaften llb jurisprudence",
    "design": "design art arts interaction graphic visual media hci human-computer illustration fine",
    "kitchen": "culinary cooking hospitality cuisine cocina gastronomy hotel catering koch",
    "social": "social sociology welfare youth community sozial soziale sociales",
    "logistics": "logistics supply chain transport logistik logistique logística",
}
STEMS = {
    field: frozenset().union(*(stems(words, language) for language in SNOWBALL)) for field, words in FIELDS.items()
}


@lru_cache(maxsize=4000)
def fields_of(words: frozenset[str]) -> frozenset[str]:
    return frozenset(field for field, known in STEMS.items() if words & known)


def related(asked: frozenset[str], held: frozenset[str]) -> bool:
    """Whether some field of study covers a word of both."""
    return bool(fields_of(asked) & fields_of(held))
