"""What is said, wherever it is said: which passages make one statement, deny it, or stand alone."""
