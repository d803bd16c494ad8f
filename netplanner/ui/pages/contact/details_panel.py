"""What the card says: every phone, mail, address and link, each with what can be done with it at once."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from netplanner.domain.birthdays import age_on, is_moved
from netplanner.domain.contact import Labelled
from netplanner.services.people import PersonView
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import NEAR_DAYS, day_with_year, weekday_and_day
from netplanner.ui.foundation.link_button import LinkButton
from netplanner.ui.foundation.panels import Panel, SymbolMark, symbol_row
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.contact.buttons import RowButton, keyed
from netplanner.ui.pages.contact.text_area import TextArea
from netplanner.ui.pages.contact.way_row import Deed, WayRow
from netplanner.ui.pages.contact.wishes import Wishes

_LONGEST = 400
_LONGEST_NOTE = 4000
_SHOWN = 12  # ways of one kind; a card may carry hundreds
_TAGS_IN_HEADER = 3  # more than these may not fit there
_WEB = ("http://", "https://")


class DetailsPanel(Panel):
    def __init__(self, view: PersonView, wishes: Wishes, today: date) -> None:
        edit = keyed(RowButton(Symbol.EDIT, self.tr("Edit: F2"), hides=False), "edit")
        edit.clicked.connect(wishes.edit)
        super().__init__(self.tr("Details"), beside=edit)
        self._wishes = wishes
        self._today = today
        self.body.setSpacing(type_scale(self.font()).px(4))
        said = view.contact.details
        self._add_ways(Symbol.CALL, said.phones, "phone")
        self._add_ways(Symbol.MAIL, said.emails, "mail")
        self._add_ways(Symbol.PIN, said.addresses, "address")
        self._add_ways(Symbol.LINK, said.urls, "link")
        if said.birthday:
            self.body.addWidget(symbol_row(Symbol.CAKE, self._birthday(said.birthday, view.birthday)))
        if said.nickname:
            self.body.addWidget(symbol_row(Symbol.PERSON, shortened(said.nickname, _LONGEST)))
        if len(said.tags) > _TAGS_IN_HEADER:
            self.body.addWidget(symbol_row(Symbol.TAG, shortened(", ".join(said.tags), _LONGEST)))
        if said.note:
            self._add_note(said.note)
        if not (said.phones or said.emails or said.addresses or said.urls):
            add = keyed(FlatButton(self.tr("Add a phone or a mail"), symbol=Symbol.PLUS), "add details")
            add.clicked.connect(wishes.edit)
            self.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def _add_ways(self, symbol: Symbol, ways: tuple[Labelled, ...], key: str) -> None:
        for number, way in enumerate(ways[:_SHOWN]):
            self.body.addWidget(WayRow(symbol, way, self._deeds(symbol, way.value), f"{key} {number}"))
        if len(ways) > _SHOWN:
            more = self.tr("and {count} more").replace("{count}", str(len(ways) - _SHOWN))
            link = keyed(LinkButton(more), f"more {key}")
            link.clicked.connect(self._wishes.edit)
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _deeds(self, symbol: Symbol, value: str) -> list[Deed]:
        wishes = self._wishes
        copies = Deed(Symbol.COPY, self.tr("Copy"), lambda: wishes.copy.emit(value))
        match symbol:
            case Symbol.CALL:
                return [
                    Deed(Symbol.CALL, self.tr("Call"), lambda: wishes.call.emit(value)),
                    Deed(Symbol.CHAT, self.tr("Write on WhatsApp"), lambda: wishes.chat.emit(value)),
                    copies,
                ]
            case Symbol.MAIL:
                return [Deed(Symbol.MAIL, self.tr("Write a mail"), lambda: wishes.mail.emit(value)), copies]
            case Symbol.LINK if value.lower().startswith(_WEB):
                opens = Deed(Symbol.LINK, self.tr("Open in the browser"), lambda: wishes.open_link.emit(value))
                return [opens, copies]
            case _:
                return [copies]

    def _birthday(self, written: str, following: date | None) -> str:
        """Such as "birthday 13 Mar 2027, turning 37"; as the card writes it where that cannot be read."""
        if following is None:
            return shortened(written, _LONGEST)
        ahead = (following - self._today).days
        day = weekday_and_day(following) if ahead < NEAR_DAYS else day_with_year(following, self._today)
        words = self.tr("birthday today") if ahead == 0 else self.tr("birthday {day}").replace("{day}", day)
        if is_moved(written, following):
            words = self.tr("born on 29 February, {birthday}").replace("{birthday}", words)
        age = age_on(written, following)
        if age is None:
            return words
        return self.tr("{birthday}, turning {age}").replace("{birthday}", words).replace("{age}", str(age))

    def _add_note(self, note: str) -> None:
        text = note if len(note) <= _LONGEST_NOTE else note[:_LONGEST_NOTE] + "…"
        shown = TextArea(text)
        shown.setReadOnly(True)
        shown.setAccessibleName(self.tr("Note on the card"))
        row = QHBoxLayout()
        row.setSpacing(type_scale(self.font()).px(4))
        row.addWidget(SymbolMark(Symbol.NOTE), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(shown, 1)
        self.body.addLayout(row)
