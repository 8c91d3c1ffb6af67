"""Correcting what was understood, in a form."""
