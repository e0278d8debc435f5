"""Which articles tell of one event, when and where it was, what leads to it and what follows."""
