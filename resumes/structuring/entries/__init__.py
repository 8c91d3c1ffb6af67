"""From a section to its entries, of whatever kind: where one begins, what its head says, what stands under it."""
