"""The only place that knows peewee and SQLite; returns dataclasses, never rows."""
