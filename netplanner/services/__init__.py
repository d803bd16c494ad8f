"""Verbs on a workspace: what the window and the command line can do. No Qt, no SQL."""
