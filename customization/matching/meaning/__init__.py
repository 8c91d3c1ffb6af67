"""How near two English lines are in meaning, by a small table of word vectors. It proves nothing: see `README.md`."""
