"""One module for each way in which a line can say more than its source."""
