"""The left list as rows: whom and what one looks for, requests on their way, who needs a rest.

Knows how rows are made of an `IntroductionsView` and what a screen reader says of them; `sought_delegate` paints them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from netplanner.domain.introduction_flow import Introduction
from netplanner.domain.self_profile import Need
from netplanner.services.introducing import IntroductionsView, NeedInReach, Resting, Wanted
from netplanner.ui.foundation.dates import day_with_year
from netplanner.ui.foundation.headed_rows import ROW_ROLE, HeadedRows, Heading
from netplanner.ui.foundation.introduction_words import request_words, through_words
from netplanner.ui.foundation.labels import counted
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.pages.introductions.faces import Faces

_LONGEST = 120

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class SoughtRow:
    """`contact_id`: whom it is about, "" for a need. One of `need`, `request` and `resting`, or none for a person."""

    key: str
    words: str
    below: str
    contact_id: str = ""
    need: NeedInReach | None = None
    request: Introduction | None = None
    resting: Resting | None = None


Row = Heading | SoughtRow


def person_key(person_id: str) -> str:
    """The key of the row of somebody to meet."""
    return f"person:{person_id}"


class SoughtRowsModel(HeadedRows):
    def __init__(self, faces: Faces) -> None:
        super().__init__()
        self._faces = faces

    def show(self, view: IntroductionsView, looked_up: Wanted | None) -> None:
        """`looked_up`: somebody whom the user asked about, who is not planned to be met."""
        self._view = view
        self.set_rows(self._made(view, looked_up))

    def row_of(self, key: str) -> int:
        """The place of the row of this key; -1 where there is none."""
        return self.place_of(lambda row: row.key == key)

    def row_about(self, person_id: str) -> int:
        """The place of the first row about somebody; -1 where there is none."""
        return self.place_of(lambda row: bool(person_id) and row.contact_id == person_id)

    def row_at(self, place: int) -> SoughtRow | None:
        row = self._rows[place] if 0 <= place < len(self._rows) else None
        return row if isinstance(row, SoughtRow) else None

    def nearest(self, place: int) -> int:
        """The row at or after this place, else the last one before it; -1 for an empty list."""
        places = (*range(max(place, 0), len(self._rows)), *range(min(place, len(self._rows)) - 1, -1, -1))
        return next((there for there in places if isinstance(self._rows[there], SoughtRow)), -1)

    def _made(self, view: IntroductionsView, looked_up: Wanted | None) -> Iterator[Row]:
        wanted = list(view.wanted)
        if looked_up is not None and looked_up.contact_id not in {one.contact_id for one in wanted}:
            wanted.insert(0, looked_up)
        if wanted or view.needs:
            yield Heading(self.tr("Whom and what I look for"))
        yield from (self._person(one) for one in wanted)
        yield from (self._need(one) for one in view.needs)
        if view.under_way:
            yield Heading(self.tr("On their way"), str(len(view.under_way)))
            yield from (self._request(one) for one in view.under_way)
        if view.resting:
            yield Heading(self.tr("Needs a rest"))
            yield from (self._resting(one) for one in view.resting)

    def _person(self, wanted: Wanted) -> SoughtRow:
        below = through_words(wanted, self._name(wanted.introducer_id or ""))
        if wanted.need is not None:
            below = self._need_words(wanted.need)
        id = wanted.contact_id
        return SoughtRow(key=person_key(id), words=self._name(id), below=below, contact_id=id)

    def _need_words(self, need: Need) -> str:
        words = shortened(need.text, _LONGEST)
        if need.by is None:
            return words
        day = day_with_year(need.by, self._view.today)
        return self.tr("{need}, by {day}").replace("{day}", day).replace("{need}", words)

    def _need(self, found: NeedInReach) -> SoughtRow:
        count = len(found.people) + found.others
        reach = counted(count, one=self.tr("1 person within reach"), several=self.tr("{count} people within reach"))
        below = reach if count else self.tr("nobody within reach yet")
        words = shortened(found.need.text, _LONGEST)
        return SoughtRow(key=f"need:{found.position}", words=words, below=below, need=found)

    def _request(self, request: Introduction) -> SoughtRow:
        below = request_words(request, self._faces.name_of, self._view.today)
        return SoughtRow(
            key=f"request:{request.id}",
            words=self._name(request.target_id),
            below=below,
            contact_id=request.target_id,
            request=request,
        )

    def _resting(self, resting: Resting) -> SoughtRow:
        below = self.tr("asked {count} times, free again {day}").replace("{count}", str(resting.asks))
        below = below.replace("{day}", day_with_year(resting.free_on, self._view.today))
        id = resting.contact_id
        return SoughtRow(key=f"rest:{id}", words=self._name(id), below=below, contact_id=id, resting=resting)

    def _name(self, person_id: str) -> str:
        return self._faces.name_of(person_id)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = super().data(index, ROW_ROLE)
        if row is not None and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.words} {row.beside}".strip() if isinstance(row, Heading) else f"{row.words}, {row.below}"
        return super().data(index, role)
