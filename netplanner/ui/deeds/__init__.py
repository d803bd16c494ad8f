"""What the window's actions do: ask where something is to be asked, call one service, say what was done.

Know the dialogs and the services' verbs; no page and no menu.
"""
