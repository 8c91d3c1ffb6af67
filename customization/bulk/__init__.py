"""One résumé for many jobs: a run for each, without anybody watching."""
