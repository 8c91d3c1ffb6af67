"""The uploaded file, as it came and as pictures."""
