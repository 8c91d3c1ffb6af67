"""The versions of a résumé."""
