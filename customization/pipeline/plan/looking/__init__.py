"""What every proposal looks at: the résumé as an index beside what the posting wants, and which lines hang together."""
