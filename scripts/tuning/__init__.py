"""Teaches the sentence encoder which sentences of several reports tell the same, by examples written for it."""
