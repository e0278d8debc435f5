"""Drafts -> articles: sentences, quotations, mentions, dates and figures. Pure."""

from presseschau.annotating.article import annotate, redate

__all__ = ["annotate", "redate"]
