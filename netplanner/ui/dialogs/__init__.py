"""Questions that are asked apart from the page, and answered or left."""
