"""What the window's actions do: ask where something is to be asked, call one service, say what was done.

Know the dialogs and the services' verbs; no page and no menu. A deed imports the dialog that it asks with only when it
asks: the window stands sooner without all of them.
"""
