"""The lines under a job: one better wording each, joined, or proposed to go."""
