"""How words are read, in the language of the person: their stems, meanings, names, dates and levels."""
