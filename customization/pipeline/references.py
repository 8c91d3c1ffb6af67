"""References in name only."""

import re

ON_REQUEST = re.compile(
    r"(?:references?|referees?)?\s*(?:are |is )?(?:available |furnished |provided )?(?:up)?on request\.?"
    r"|(?:referenzen )?auf (?:anfrage|wunsch)(?: verfügbar| erhältlich)?\.?|références (?:disponibles )?sur demande\.?"
    r"|referencias (?:disponibles )?(?:a|bajo) (?:petición|solicitud)\.?",
    re.IGNORECASE,
)
