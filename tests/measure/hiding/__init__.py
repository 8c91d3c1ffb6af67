"""Résumés with and without text that a person cannot see, made by rule: for each way of hiding many files."""
