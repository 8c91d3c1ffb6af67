"""How a person wants their files to look: options, what they make of a style, and how a text is fitted to pages."""
