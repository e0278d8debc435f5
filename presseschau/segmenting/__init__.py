"""Source -> layout: the parts of the text, title, date, outlet and credits. Pure."""
