"""A résumé as a file: the formats, one name for each file, what it rests on, and the answer that hands it out."""
