"""What happened, newest first, each event in a line or two (look/03)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from netplanner.services.people import PersonView
from netplanner.services.timeline import Entry, EntryKind, timeline
from netplanner.services.views import Record
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import day_with_year
from netplanner.ui.foundation.labels import follow_up_symbol
from netplanner.ui.foundation.link_button import LinkButton
from netplanner.ui.foundation.panels import Panel, SymbolMark, text_label
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.contact.buttons import RowButton, keyed
from netplanner.ui.pages.contact.folds import Folds
from netplanner.ui.pages.contact.rows import put_at_end
from netplanner.ui.pages.contact.timeline_words import entry_head, entry_note, record_words
from netplanner.ui.pages.contact.wishes import Wishes

_SHOWN = 8
_MOST = 500
_FOLD = "timeline"
_SYMBOLS = {
    EntryKind.CONVERSATION: Symbol.MESSAGE,
    EntryKind.FOLLOW_UP: Symbol.CHECK,
    EntryKind.PROMISE_DUE: Symbol.PROMISE,
    EntryKind.PROMISE_KEPT: Symbol.ENOUGH,
    EntryKind.PROMISE_BROKEN: Symbol.REPAIR,
    EntryKind.PROMISE_RELEASED: Symbol.CHECK,
    EntryKind.REPAIRED: Symbol.REPAIR,
    EntryKind.FORGIVEN: Symbol.CHECK,
}
_MEANINGS = {EntryKind.PROMISE_DUE: Meaning.ACCENT, EntryKind.PROMISE_KEPT: Meaning.OK}


class EntryRow(QWidget):
    """One event: its day, its sign on a line that leads to the next, its words, and what can be taken back."""

    def __init__(
        self, entry: Entry, records: Sequence[Record], wishes: Wishes, today: date, *, day_width: int, has_next: bool
    ) -> None:
        super().__init__()
        self._has_next = has_next
        self._more: RowButton | None = None
        self._type = type_scale(self.font())
        px = self._type.px
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        head, note = entry_head(entry, today), entry_note(entry)
        day = text_label(day_with_year(entry.on, today), self._type.caption, is_faint=True)
        day.setFixedWidth(day_width)
        day.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        day.setContentsMargins(0, px(1), 0, 0)
        symbol = _SYMBOLS[entry.kind] if entry.follow_up is None else follow_up_symbol(entry.follow_up)
        self._mark = SymbolMark(symbol, _MEANINGS.get(entry.kind, Meaning.NEUTRAL))
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, px(8))
        words.setSpacing(0)
        words.addWidget(text_label(head, self._type.body, wraps=True))
        if note:
            words.addWidget(text_label(note, self._type.caption, wraps=True, is_faint=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if records:
            more = RowButton(Symbol.DOTS, self.tr("More: {what}").replace("{what}", head))
            more.setObjectName(f"more event {records[0].id}")
            more.setMenu(self._menu(records, wishes))
            more.setParent(self)
            more.resize(more.sizeHint())
            self._more = more
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(", ".join(part for part in (day.text(), head, note) if part))

    def _menu(self, records: Sequence[Record], wishes: Wishes) -> QMenu:
        """Every record of the event can be taken back by itself."""
        menu = QMenu(self)
        for record in records:
            words = self.tr("Take back: {what}").replace("{what}", record_words(record.evidence))
            menu.addAction(words).triggered.connect(lambda *_, id=record.id: wishes.record_removed.emit(id))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._more is not None:
            put_at_end(self._more, self, top=0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._has_next:
            return
        painter = QPainter(self)
        painter.setPen(QPen(tokens(self.palette()).hairline, 1))
        place = self._mark.geometry()
        painter.drawLine(place.center().x(), place.bottom() + 4, place.center().x(), self.height())
        painter.end()


class TimelinePanel(Panel):
    """The latest events; "All 14" shows every one."""

    def __init__(self, view: PersonView, wishes: Wishes, folds: Folds, today: date) -> None:
        entries = timeline(view, today)
        is_whole = folds.is_open(_FOLD)
        words = self.tr("Fewer") if is_whole else self.tr("All {count}").replace("{count}", str(len(entries)))
        self.all_button = keyed(LinkButton(words), "all events")
        super().__init__(self.tr("Timeline"), beside=self.all_button if len(entries) > _SHOWN else None)
        shown = entries[: _MOST if is_whole else _SHOWN]
        by_id = {record.id: record for record in view.records}
        column = QVBoxLayout()
        column.setSpacing(0)
        measures = QFontMetrics(type_scale(self.font()).caption)
        days = [measures.horizontalAdvance(day_with_year(entry.on, today)) for entry in shown]
        day_width = max(days, default=0) + 2
        for number, entry in enumerate(shown):
            records = [by_id[id] for id in entry.record_ids if id in by_id]
            has_next = number + 1 < len(shown)
            column.addWidget(EntryRow(entry, records, wishes, today, day_width=day_width, has_next=has_next))
        self.body.addLayout(column)
        if is_whole and len(entries) > _MOST:
            earlier = self.tr("and {count} earlier").replace("{count}", str(len(entries) - _MOST))
            self.body.addWidget(text_label(earlier, type_scale(self.font()).caption, is_faint=True))
        if not entries:
            scale = type_scale(self.font())
            nothing = self.tr("Nothing yet. The first exchange will stand here.")
            self.body.addWidget(text_label(nothing, scale.body, wraps=True, is_faint=True))
            record = keyed(FlatButton(self.tr("Record a conversation"), symbol=Symbol.PLUS), "record first")
            record.clicked.connect(lambda: wishes.record.emit(""))
            self.body.addWidget(record, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
