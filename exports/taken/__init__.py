"""The files that a person has downloaded: what, when, in which look; again by a signed link for a while."""
