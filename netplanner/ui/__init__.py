"""The window. No peewee, no vobject, no file parsing."""
