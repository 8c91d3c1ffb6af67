"""Better words for one line, the same facts: what is known of the languages stands here and nowhere else."""
