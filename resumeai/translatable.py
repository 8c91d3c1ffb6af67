"""The mark of a sentence that is made here in English and translated where it is shown (`resumeai.said`).

Like Django's own, and pure: the thinking imports no Django. The name is what `make words` looks for.
"""


def gettext_noop(sentence: str) -> str:
    return sentence
