"""Names that are also everyday words, letters or first names: believed in the phrases of work, and only there."""

import pytest

from jobs import vocabulary

SAID = {
    "Go": (
        "Experience with Go",
        "Strong proficiency in Go",
        "Built Raft consensus implementation in Go",
        "Written in Go.",
        "Programming skills in Go or Rust",
        "Moved a billing system from PHP to Go services",
        "Strong Go skills",
    ),
    "R": ("Knowledge of R", "Strong R skills", "R and Python", "Wrote packages in R.", "Models in R and dbt"),
    "C": ("Experience in C", "Drivers written in C.", "Proficient in C and assembly", "Strong C programming skills"),
    "SAS": ("Knowledge of SAS", "SAS and Stata", "Reports built in SAS", "Analysis using SAS macros"),
    "Excel": ("Advanced Excel", "Proficient in Excel", "Excel skills", "Budgets kept in Excel"),
    "Swift": ("Experience with Swift", "Swift and Kotlin", "Apps written in Swift.", "Swift developer"),
    "Rust": ("Knowledge of Rust", "Rewrote the parser in Rust", "Rust and Go", "Rust on embedded boards"),
    "Dart": ("Experience with Dart", "Dart and Flutter", "Written in Dart.", "Knowledge of Dart"),
    "Ruby": ("Experience with Ruby", "Ruby on Rails and Ruby", "Scripts in Ruby", "Strong Ruby skills"),
    "Scala": ("Experience with Scala", "Scala and Java", "Written in Scala.", "Strong Scala skills"),
    "Chef": ("Experience with Chef", "Chef and Puppet", "Chef or Ansible", "Proficient with Chef"),
    "Puppet": ("Experience with Puppet", "Puppet or Ansible", "Puppet, Terraform", "Knowledge of Puppet"),
    "Microsoft Word": ("Proficient in Word", "Word and Excel", "Knowledge of Word", "Good Word skills"),
    "Microsoft Access": ("Experience with Access", "Excel and Access", "Knowledge of Access", "Access skills"),
    "Microsoft Teams": ("Experience with Teams", "Teams and Outlook", "Zoom, Teams", "Proficient in Teams"),
    "Apache Spark": ("Experience with Spark", "Spark and Kafka", "Spark on Databricks", "Knowledge of Spark"),
}
NOT_SAID = {
    "Go": (
        "Own our go to market",
        "Go above and beyond",
        "We are ready to go",
        "Go live in May",
        "Programming? Go home",
    ),
    "R": ("R&D", "Ms. R", "Experience in R&D programming", "Please write to Mr. R about the data"),
    "C": ("Vitamin C", "C-level programming", "A category C licence", "Reports to the C-suite"),
    "SAS": ("She joined the Special Air Service (SAS)", "sass and charm", "SASH windows", "Flights by SAS airline"),
    "Excel": ("Excel at service", "People who excel", "You will excel in this role", "A chance to Excel as a leader"),
    "Swift": ("Swift response to calls", "A swift reply", "Swift and accurate work", "Ask for Ms. Swift"),
    "Rust": ("Rust removal", "the Rust Belt", "Treats rust and paint", "Rust protection of hulls"),
    "Dart": ("Pub dart league", "The dart board", "Plays darts", "Trains of DART transit"),
    "Ruby": (
        "Ruby red grapefruit",
        "A ruby ring",
        "Contact Ruby for details",
        "Ruby Marlow, Manager",
        "Waiter at Ruby Tuesday",
    ),
    "Scala": ("Sang at La Scala", "Scala cinema", "scalable work", "Nights at the Scala theatre"),
    "Chef": ("Sous Chef", "Experience as Chef", "Chef de partie", "Two years as Head Chef"),
    "Puppet": ("Puppet show", "A puppet maker", "Puppet theatre for children", "Hand puppet workshops"),
    "Microsoft Word": ("Word of mouth", "In a word, kind", "A word with you", "Spread the Word"),
    "Microsoft Access": ("Access to a car", "Access control", "Have access to data", "Rope Access technician"),
    "Microsoft Teams": ("Our teams", "Teams of ten", "Leads teams", "Experience with large Teams"),
    "Apache Spark": ("Spark plugs", "Spark joy", "A Spark of wit", "Spark curiosity in children"),
}


def labels(text: str) -> set[str]:
    return {mention.concept.label for mention in vocabulary.mentions(text)}


@pytest.mark.parametrize(("label", "text"), [(label, text) for label, texts in SAID.items() for text in texts])
def test_a_short_name_is_believed_in_the_phrases_of_work(label, text):
    assert label in labels(text)


@pytest.mark.parametrize(("label", "text"), [(label, text) for label, texts in NOT_SAID.items() for text in texts])
def test_an_everyday_word_is_not_taken_for_a_short_name(label, text):
    assert label not in labels(text)


def test_an_avoided_phrase_spoils_only_the_name_it_stands_over():
    assert "Go" in labels("Services in Go, and a go to person for Python")
    assert "Go" in labels("Experience with Go tools")
