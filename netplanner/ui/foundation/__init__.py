"""What every part of the window stands on: theme, symbols, words, preferences, background work.

Knows Qt and the domain's words; no page, no board and no dialog.
"""
