"""Adding and editing somebody: one name, as many ways to reach them as there are, nothing required but the name.

Knows how `Details` are filled in; not how they become a card. What is not typed over stays exactly as it was.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netplanner.domain.contact import Details
from netplanner.services.editing import Picture
from netplanner.ui.dialogs.foot import Foot
from netplanner.ui.dialogs.form_layout import form_layout
from netplanner.ui.dialogs.photo_field import PhotoField
from netplanner.ui.dialogs.tag_line import TagLine
from netplanner.ui.dialogs.text_line import TextLine
from netplanner.ui.dialogs.way_rows import WayRows
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.day_words import Birthday, Doubt, read_birthday, written_birthday
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.plain_text import is_unseen
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.typography import type_scale

_WIDTH, _HEIGHT = 600, 600
_MARGIN = 24
_LABEL_WIDTH = 112
_NOTE_HEIGHT = 84


class PersonForm(QDialog):
    """Ctrl+Return saves, Esc leaves and asks first when something was typed. `details` and `photo` are the answer.

    `before` None is somebody new. `picture`: the bytes on the card now. `known_tags` complete what is typed.
    """

    def __init__(
        self,
        before: Details | None,
        today: date,
        *,
        picture: bytes | None = None,
        known_tags: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before = said = before or Details(name="")
        self._today = today
        self._type = type_scale(self.font())
        self.setWindowTitle(self.tr("New person") if before is None else self.tr("Edit"))
        self.photo_field = PhotoField(picture)
        self.name = TextLine(said.name, self.tr("Name"), hint=self.tr("One name is enough"))
        self.nickname = TextLine(said.nickname, self.tr("Called"))
        self.title = TextLine(said.title, self.tr("What they do"))
        self.organisation = TextLine(said.organisation, self.tr("Organisation"))
        self.phones = WayRows(self.tr("Phone"), said.phones, ("mobile", "work", "home", "fax"))
        self.emails = WayRows(self.tr("Mail"), said.emails, ("work", "home"))
        self.addresses = WayRows(self.tr("Address"), said.addresses, ("home", "work"))
        self.urls = WayRows(self.tr("Link"), said.urls, ("", "work", "home"))
        hint = self.tr("such as 13 March 1990, or 13 March")
        self.birthday = TextLine(written_birthday(said.birthday), self.tr("Birthday"), hint=hint)
        self.birthday_told = text_label("", self._type.caption, wraps=True, is_faint=True)
        self.tags = TagLine(said.tags, known_tags, self.tr("Tags"), hint=self.tr("with commas between"))
        self.note = QPlainTextEdit(said.note)
        self._shown_note = self.note.toPlainText()
        self.note.setAccessibleName(self.tr("Note on the card"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self._type.px(_NOTE_HEIGHT))
        cancel = FlatButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save_button = FlatButton(self.tr("Save"), is_primary=True)
        self.save_button.clicked.connect(self.accept)
        self.foot = Foot(cancel, self.save_button)
        self._lay_out(self.tr("New person") if before is None else self.tr("What the card says"))
        self._start = (self.details, self.photo)
        for line in (self.name, self.birthday):
            line.textChanged.connect(self._on_changed)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.save_button.click)
        self._on_changed()
        self.name.setFocus()

    @property
    def details(self) -> Details:
        """What is filled in; what the form does not show is as it was."""
        note = self.note.toPlainText()
        return replace(
            self._before,
            name=self.name.value,
            nickname=self.nickname.value,
            organisation=self.organisation.value,
            title=self.title.value,
            phones=self.phones.ways,
            emails=self.emails.ways,
            addresses=self.addresses.ways,
            urls=self.urls.ways,
            birthday=self._birthday(),
            tags=self.tags.tags,
            note=self._before.note if note == self._shown_note else note.strip(),
        )

    @property
    def photo(self) -> bytes | Picture:
        return self.photo_field.photo

    @property
    def is_changed(self) -> bool:
        return (self.details, self.photo) != self._start

    # --- layout

    def _lay_out(self, heading: str) -> None:
        px = self._type.px
        born = QVBoxLayout()
        born.setSpacing(px(2))
        born.addWidget(self.birthday)
        born.addWidget(self.birthday_told)
        rows: tuple[tuple[str, QWidget | QLayout], ...] = (
            ("", self.photo_field),
            (self.tr("Name"), self.name),
            (self.tr("Called"), self.nickname),
            (self.tr("What they do"), self.title),
            (self.tr("Organisation"), self.organisation),
            (self.tr("Phones"), self.phones),
            (self.tr("Mails"), self.emails),
            (self.tr("Addresses"), self.addresses),
            (self.tr("Links"), self.urls),
            (self.tr("Birthday"), born),
            (self.tr("Tags"), self.tags),
            (self.tr("Note on the card"), self.note),
        )
        form = form_layout(rows, self.font(), label_width=_LABEL_WIDTH)
        form.setContentsMargins(0, 0, px(12), px(4))
        page = QWidget()
        page.setLayout(form)
        scroll = QScrollArea()
        quiet_bars(scroll)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        layout.setSpacing(px(14))
        layout.addWidget(text_label(heading, self._type.heading))
        layout.addWidget(scroll, 1)
        layout.addWidget(self.foot)
        # Only here: outside of its dialog, Qt takes the first button there is for the one that Enter presses.
        self.save_button.setDefault(True)
        self.resize(px(_WIDTH), px(_HEIGHT))

    # --- what is typed

    def _birthday(self) -> str:
        # What a card says in words of its own stays as it is until it is typed over.
        if self.birthday.is_untouched:
            return self._before.birthday
        text = self.birthday.value
        read = read_birthday(text, self._today)
        return read.written if isinstance(read, Birthday) else text

    def _on_changed(self) -> None:
        told, is_clear = self._told_birthday()
        self.birthday_told.setText(told)
        self.birthday_told.setVisible(bool(told))
        has_name = not is_unseen(self.name.text())
        self.photo_field.set_name(self.name.text())
        self.save_button.setEnabled(has_name and is_clear)
        if not has_name:
            self.foot.say(self.tr("A name is all that is needed."))
        else:
            self.foot.say("" if is_clear else self.tr("The birthday is not clear yet."))

    def _told_birthday(self) -> tuple[str, bool]:
        """How the birthday is understood, in a sentence, and whether it can be saved so."""
        text = self.birthday.value
        if is_unseen(text):
            return "", True
        read = read_birthday(text, self._today)
        if isinstance(read, Birthday):
            words = self.tr("Understood as {day}.") if read.year else self.tr("Understood as {day} of any year.")
            return words.replace("{day}", read.told), True
        if self.birthday.is_untouched:
            return self.tr("As the card writes it. It stays so until you change it."), True
        if read is Doubt.NO_SUCH_DAY:
            return self.tr("The calendar has no such day. Look at the day and the month once more."), False
        if read is Doubt.TO_COME:
            return self.tr("This day is still to come. Correct the year, or leave it out."), False
        if read is Doubt.TOO_LONG_AGO:
            return self.tr("Nobody alive is that old. Correct the year, or leave it out."), False
        return self.tr("Not clear yet. Write it like 13 March 1990, or 13 March, or leave it empty."), False

    # --- leaving

    def reject(self) -> None:
        if self.foot.is_asking:
            self.foot.withdraw()
        elif self.is_changed:
            self.foot.ask(
                self.tr("Leave without saving what you changed?"),
                stay=self.tr("Keep editing"),
                go=self.tr("Leave"),
                on_go=super().reject,
            )
        else:
            super().reject()

    def done(self, result: int) -> None:
        self.photo_field.close_photos()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        # The window's own close button, pressed once more, is an answer.
        if self.foot.is_asking:
            super().reject()
        super().closeEvent(event)
