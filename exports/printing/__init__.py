"""The page "How it looks": the options, the pages as pictures, what a machine sees, and every file of a subject."""
