"""What the posting asks for brought to the front; not a word changes."""
