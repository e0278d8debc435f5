"""How well the annotators read German news: measured on sentences written for this repository, with floors to keep."""
