"""By what a text is recognised: a date, a place, a telephone number, a job title, the name of a section."""
