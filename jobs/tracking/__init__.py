"""How far a person is with each job: saved, applied, interview, offer, closed."""
