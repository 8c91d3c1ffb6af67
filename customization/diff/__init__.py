"""Original against tailored: by section, by word and by meaning."""
