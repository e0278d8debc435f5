"""What articles have near-verbatim in common: copies, prints of one text, independent origins."""
