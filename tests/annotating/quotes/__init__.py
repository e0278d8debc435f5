"""The quotes subpackage, sentence by sentence."""
