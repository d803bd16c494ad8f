"""Pages about one thing at a time."""
