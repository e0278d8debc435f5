"""Articles -> actors and stories: what they share, where they differ, what only one has. Pure."""
