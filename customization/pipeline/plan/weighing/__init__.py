"""Which proposals stand, and what each is worth."""
