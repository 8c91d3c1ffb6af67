"""The top of the page: headline and summary, from proven facts."""
