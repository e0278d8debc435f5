"""Drafts -> articles: sentences, quotations, mentions, dates and figures. Pure."""
