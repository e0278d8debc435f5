"""Figures, dates and lengths of time that differ between articles for one thing."""
