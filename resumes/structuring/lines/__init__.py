"""Lines as they stand on the page: their words, how they look, whether a hyphen breaks them. Knows no language."""
