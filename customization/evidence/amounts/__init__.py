"""Amounts: found in a text whatever their notation, and compared with those of the source."""
