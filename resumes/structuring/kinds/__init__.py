"""What only one kind of section knows: work, schools, skills, spoken languages, lists of certificates and awards."""
