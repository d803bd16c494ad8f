"""NetPlanner: a contact planner for people with whom one is truly connected."""

__version__ = "0.1.0"
