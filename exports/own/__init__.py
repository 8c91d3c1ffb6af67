"""Edit in place: the person's own Word file with only the changed words changed, plainly or as tracked changes."""
