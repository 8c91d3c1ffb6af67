"""What a person decides about a reading, text by text."""
