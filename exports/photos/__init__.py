"""A person's photo: redrawn in a process apart, kept for its owner alone, printed only where they want it."""
