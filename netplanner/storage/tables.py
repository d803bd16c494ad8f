"""Today's tables as peewee knows them, bound to one open file.

Only for queries: the schema itself is made by `migrations`.
"""

from typing import Any

from peewee import Table

from netplanner.storage.database import Database


class Tables:
    """One attribute a table. No global model, so that two files can be open in one process."""

    def __init__(self, database: Database) -> None:
        def table(name: str, *columns: str) -> Any:  # its columns become attributes, which no type can tell
            return Table(name, ("pk", *columns), primary_key="pk", _database=database.peewee)

        self.contact = table(
            "contact", "id", "card", "taken_in", "intent", "intent_level", "notes", "does_not_introduce", "blocked",
            "deleted_on",
        )  # fmt: skip
        self.card_version = table("card_version", "data", "encoding")
        self.absorbed = table("absorbed", "contact", "sha256", "uid", "card")
        self.evidence = table(
            "evidence", "contact", "kind", "happened_on", "facet", "source", "value", "sphere", "ongoing", "note"
        )
        self.commitment = table(
            "commitment", "contact", "maker", "text", "due", "size", "status", "resolved_on", "notice", "deceit",
            "forgiven_on", "repaired_on",
        )  # fmt: skip
        self.follow_up = table(
            "follow_up", "id", "contact", "kind", "text", "minutes", "shortest", "release", "due", "origin",
            "priority", "deferred", "status", "done_on", "actual_minutes",
        )  # fmt: skip
        self.vouch = table("vouch", "contact", "target", "strength")
        self.introduction_ask = table("introduction_ask", "contact", "asked_on")
        self.import_flag = table("import_flag", "contact", "file", "line", "property", "reason")
        self.introduction = table(
            "introduction", "id", "contact", "target", "path", "state", "declined_by", "note", "asked_on", "changed_on"
        )
        self.put_aside = table("put_aside", "contact", "until")
        self.told_apart = table("told_apart", "contact", "other")
        self.self_item = table("self_item", "area", "text", "evidence", "reviewed_on")
        self.need = table("need", "text", "tags", "by_day", "weight")
        self.setting = table("setting", "name", "value")
