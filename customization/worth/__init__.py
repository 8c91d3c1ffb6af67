"""Is it worth applying? Every open job beside one résumé, and two jobs side by side."""
