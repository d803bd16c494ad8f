"""One person whole: what two people share, what would lift it, promises, grace, details, timeline (look/03)."""
