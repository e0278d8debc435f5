"""What is special to German: data files beside this module and the one place that loads them.

A second language is a second folder of the same files. Every data file begins with comment lines (`#`) that give its
source and licence.
"""

from presseschau.german.lexicon import mapping, table, words

__all__ = ["mapping", "table", "words"]
