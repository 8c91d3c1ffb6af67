"""How dates are written, for each language of the pages."""
