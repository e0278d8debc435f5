"""What a developer runs by hand: fitting weights, building word lists, measuring."""
