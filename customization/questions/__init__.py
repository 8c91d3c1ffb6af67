"""The questions of a run, one at a time, before its plan."""
