"""Story -> summary: whole sentences chosen from the sources, with their support. Pure."""
