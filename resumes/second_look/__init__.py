"""A model looks at a résumé once more: started by a person, done in the background, kept with the version."""
