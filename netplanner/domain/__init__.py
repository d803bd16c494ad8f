"""What NetPlanner believes about relationships and time: pure functions over frozen dataclasses.

Standard library only. `today` is always an argument.
"""
