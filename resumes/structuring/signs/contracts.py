"""Kinds of contract as they stand beside an employer."""

import re

CONTRACT = re.compile(
    r"(?:permanent |fixed[- ]term )?(?:full|part)[ -]time|vollzeit|teilzeit|(?:à )?temps (?:plein|partiel)"
    r"|(?:a )?(?:jornada|tiempo) (?:completa|parcial|completo)|(?:a )?tempo (?:pieno|parziale|integral|parcial)"
    r"|meio período|voltijds|deeltijds|full[- ]?time|part[- ]?time|self-employed|permanent|seasonal|apprenticeship"
    r"|c\.?d\.?[id]\.?|festanstellung|befristet|contract(?: full-time| part-time)?",
    re.IGNORECASE,
)
AFTER_EMPLOYER = re.compile(rf"\s[·•]\s(?:{CONTRACT.pattern})$", re.IGNORECASE)
