"""Stories of three articles each, whose writers noted which sentences tell the same before the program saw them."""
