"""What the user said of themselves: their profile, what they look for, their settings, what columns of a table mean.

Takes and returns domain dataclasses. Rows come back in the order of recording.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from netplanner.domain.followups import FollowUpKind
from netplanner.domain.self_profile import Need, SelfArea, SelfItem
from netplanner.domain.settings import PlanningSettings
from netplanner.storage.database import Database
from netplanner.storage.journal_rows import day_of, iso, loan_of, loan_row
from netplanner.storage.tables import Tables

_COLUMNS = "columns/"  # before the key of a header, in the name of a setting


class ProfileStore:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._tables = Tables(database)

    def self_items(self) -> list[SelfItem]:
        table = self._tables.self_item
        query = table.select(table.area, table.text, table.evidence, table.reviewed_on).order_by(table.pk)
        return [
            SelfItem(area=SelfArea(area), text=text, evidence=evidence, reviewed_on=day_of(reviewed_on))
            for area, text, evidence, reviewed_on in query.tuples()
        ]

    def replace_self_items(self, items: Sequence[SelfItem]) -> None:
        self._tables.self_item.delete().execute()
        rows = [(item.area, item.text, item.evidence, iso(item.reviewed_on)) for item in items]
        self._insert("self_item", "area, text, evidence, reviewed_on", rows)

    def needs(self) -> list[Need]:
        table = self._tables.need
        query = table.select(table.text, table.tags, table.by_day, table.weight).order_by(table.pk)
        return [
            Need(text=text, tags=tuple(json.loads(tags)), by=day_of(by), weight=weight)
            for text, tags, by, weight in query.tuples()
        ]

    def replace_needs(self, needs: Sequence[Need]) -> None:
        self._tables.need.delete().execute()
        rows = [(need.text, json.dumps(need.tags), iso(need.by), need.weight) for need in needs]
        self._insert("need", "text, tags, by_day, weight", rows)

    def settings(self) -> PlanningSettings:
        """What the user set; the defaults for the rest."""
        table = self._tables.setting
        stored = {name: json.loads(value) for name, value in table.select(table.name, table.value).tuples()}
        usual = PlanningSettings()
        return PlanningSettings(
            minutes_per_week=stored.get("minutes_per_week", usual.minutes_per_week),
            weeks={date.fromisoformat(monday): minutes for monday, minutes in stored.get("weeks", {}).items()},
            self_share=float(stored.get("self_share", usual.self_share)),
            cadences={**usual.cadences, **{int(level): days for level, days in stored.get("cadences", {}).items()}},
            default_minutes={
                **usual.default_minutes,
                **{FollowUpKind(kind): minutes for kind, minutes in stored.get("default_minutes", {}).items()},
            },
            region=str(stored.get("region", usual.region)),
            loans=tuple(loan_of(row) for row in stored.get("loans", [])),
        )

    def replace_settings(self, settings: PlanningSettings) -> None:
        """Store what differs from the defaults, so that a better default reaches who never chose."""
        if settings == self.settings():
            return
        usual = PlanningSettings()
        values: dict[str, object] = {
            "minutes_per_week": settings.minutes_per_week,
            "weeks": {monday.isoformat(): minutes for monday, minutes in sorted(settings.weeks.items())},
            "self_share": settings.self_share,
            "cadences": _differing(settings.cadences, usual.cadences),
            "default_minutes": _differing(settings.default_minutes, usual.default_minutes),
            "region": settings.region,
            "loans": [loan_row(loan) for loan in settings.loans],
        }
        unset = {
            "minutes_per_week": usual.minutes_per_week, "weeks": {}, "self_share": usual.self_share,
            "cadences": {}, "default_minutes": {}, "region": "", "loans": [],
        }  # fmt: skip
        table = self._tables.setting
        table.delete().where(table.name.in_(list(unset))).execute()
        rows = [(name, json.dumps(value)) for name, value in values.items() if value != unset[name]]
        self._insert("setting", "name, value", rows)

    def columns(self, header_key: str) -> list[str] | None:
        """What the user said that the columns below this header mean; None where nothing was said of it."""
        table = self._tables.setting
        found = table.select(table.value).where(table.name == f"{_COLUMNS}{header_key}").tuples().first()
        return [str(field) for field in json.loads(found[0])] if found else None

    def put_columns(self, header_key: str, fields: Sequence[str]) -> None:
        """Remember what the columns below this header mean."""
        if self.columns(header_key) == list(fields):
            return
        table, name = self._tables.setting, f"{_COLUMNS}{header_key}"
        table.delete().where(table.name == name).execute()
        self._insert("setting", "name, value", [(name, json.dumps(list(fields)))])

    def _insert(self, table: str, columns: str, rows: Sequence[Sequence[object]]) -> None:
        marks = ", ".join("?" * len(columns.split(",")))
        self._database.execute_many(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)


def _differing(chosen: Mapping[Any, int], usual: Mapping[Any, int]) -> dict[str, int]:
    return {str(key): value for key, value in chosen.items() if usual.get(key) != value}
