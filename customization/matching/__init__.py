"""Requirements of a posting found in a résumé: met, partly or missing, and by which words. Deterministic."""
