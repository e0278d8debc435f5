"""Input folder -> sources: decoding, file formats, what each file states of its article. Does I/O."""
