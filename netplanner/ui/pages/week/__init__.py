"""The week: what to do, in order and why, the weeks ahead, and what can be given up."""
