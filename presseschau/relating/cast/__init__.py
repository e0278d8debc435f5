"""Articles -> cast: who and what is named over all of them, under one name and id each."""

from presseschau.relating.cast.assembling import assemble_cast

__all__ = ["assemble_cast"]
