"""Turns of phrase that tell a requirement from the rest of a posting, in six languages."""

import re

from jobs.extraction.wordlists import words

NICE = words("nice")
MUST = words("must")
NEGATED = words("negated")
EQUALITY = words("equality")
BENEFITS = words("benefits")
PROCESS = words("process")
ASKS = words("asks")
TASKS = words("tasks")
PLACEHOLDER = re.compile(
    r"^\W*(?:enter|insert|copy and paste|paste|add|replace|fill in)\b(?=.*[A-Z]{4})|\[(?:insert|your|company|enter"
    r"|job|city|name|tbd)[^\]]*\]"
    r"|\{\{.*\}\}|<[A-Za-z ]+here>|lorem ipsum|\bTBD\b|\bTBC\b|X{3,}",
    re.IGNORECASE,
)
SHOUTED_PLACEHOLDER = re.compile(r"^(?:ENTER|INSERT|COPY AND PASTE|PASTE|ADD)\b[A-Z ,.&/-]+$")
