"""What starts, works off, shows and stops a run."""
