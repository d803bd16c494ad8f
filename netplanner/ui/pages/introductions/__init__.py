"""The page of introductions: whom and what one looks for, the ways there, and requests on their way."""
