"""The list of skills: what comes in, under which name and heading."""
