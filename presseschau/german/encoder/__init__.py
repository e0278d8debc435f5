"""Tells how near whole sentences are in meaning: a sentence encoder, led to what German needs of it."""
