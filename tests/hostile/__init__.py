"""Articles that try to do harm, and a check that they only get read."""
