"""One person beside the board: what the card says, the ladder, what is planned, what passed.

Knows how a `PersonView` is laid out; what a button does is for those who listen.
"""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from netplanner.domain.contact import Labelled
from netplanner.domain.evidence import Evidence
from netplanner.domain.followups import FollowUp
from netplanner.domain.levels import Atom, Gate
from netplanner.services.people import PersonView
from netplanner.ui.board.avatar import paint_avatar
from netplanner.ui.board.level_glyph import paint_level
from netplanner.ui.foundation.assets import Symbol, pixmap
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import day_with_year, near_day
from netplanner.ui.foundation.import_words import guess_words
from netplanner.ui.foundation.labels import atom_name, evidence_name, facet_name, follow_up_name, level_name
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import TypeScale, type_scale

_WIDTH = 344
_TIMELINE = 12  # records shown; the rest is on the whole page to come


class ContactPanel(QFrame):
    """`log_requested`, `follow_up_requested` and `enough_requested` are about the person shown;
    `done_requested` carries the id of a follow-up.
    """

    log_requested = Signal()
    follow_up_requested = Signal()
    enough_requested = Signal()
    done_requested = Signal(str)
    flags_looked_at = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type = type_scale(self.font())
        self.setFixedWidth(self._type.px(_WIDTH))
        self.setAccessibleName(self.tr("Person"))
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def show_person(self, view: PersonView, today: date) -> None:
        """Lay the person out anew. The place scrolled to is kept while it is the same person."""
        page = QWidget()
        page.setAutoFillBackground(False)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 10, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._head(view, today))
        if view.flags:
            column.addWidget(self._flags(view))
        column.addWidget(self._planned(view, today))
        column.addWidget(self._ladder(view, today))
        details = self._details(view)
        if details is not None:
            column.addWidget(details)
        timeline = self._timeline(view, today)
        if timeline is not None:
            column.addWidget(timeline)
        column.addStretch(1)
        bar = self._scroll.verticalScrollBar()
        place = bar.value()
        self._scroll.setWidget(page)
        bar.setValue(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _head(self, view: PersonView, today: date) -> QWidget:
        said = view.contact.details
        head = _Card(self._type)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(_Avatar(said.name, view.contact.id, self._type), 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(_text(said.name, self._type.heading, wraps=True))
        role = " · ".join(part for part in (said.title, said.organisation) if part)
        if role:
            names.addWidget(_text(role, self._type.caption, wraps=True, is_faint=True))
        row.addLayout(names, 1)
        close = FlatButton(symbol=Symbol.CLOSE, name=self.tr("Close"), is_quiet=True)
        close.clicked.connect(self.closed)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        head.body.addLayout(row)
        level = QHBoxLayout()
        level.setSpacing(8)
        level.addWidget(_Glyph(int(view.standing.level), self._type))
        level.addWidget(_text(level_name(view.standing.level), self._type.body_strong))
        holds = self._holds(view, today)
        if holds:
            level.addWidget(_text(holds, self._type.caption, is_faint=True))
        level.addStretch(1)
        head.body.addLayout(level)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        log = FlatButton(self.tr("Log an exchange"), symbol=Symbol.NOTE, is_primary=True)
        log.setToolTip(self.tr("Key: L"))
        log.clicked.connect(self.log_requested)
        plan = FlatButton(self.tr("Follow-up"), symbol=Symbol.PLUS)
        plan.clicked.connect(self.follow_up_requested)
        deeds.addWidget(log)
        deeds.addWidget(plan)
        deeds.addStretch(1)
        head.body.addLayout(deeds)
        return head

    def _holds(self, view: PersonView, today: date) -> str:
        stands = view.standing
        if stands.dormant and stands.last_exchange is not None:
            return self.tr("dormant since {day}").replace("{day}", day_with_year(stands.last_exchange, today))
        if stands.next_slip is None:
            return ""
        return self.tr("holds until {day}").replace("{day}", day_with_year(stands.next_slip, today))

    def _flags(self, view: PersonView) -> QWidget:
        card = _Card(self._type, self.tr("Guessed on import"))
        for flag in view.flags:
            words = self.tr("line {line}, {property}: {reason}")
            for mark, value in (
                ("{line}", flag.line),
                ("{property}", flag.property),
                ("{reason}", guess_words(flag.reason)),
            ):
                words = words.replace(mark, "–" if value in (None, "") else str(value))
            card.body.addWidget(_row(Symbol.FLAG, words, self._type, Meaning.SOON))
        looked = FlatButton(self.tr("Looked at"))
        looked.clicked.connect(self.flags_looked_at)
        card.body.addWidget(looked, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _planned(self, view: PersonView, today: date) -> QWidget:
        card = _Card(self._type, self.tr("Planned"))
        if not view.follow_ups:
            card.body.addWidget(_text(self.tr("Nothing is planned."), self._type.body, is_faint=True))
        for follow_up in view.follow_ups:
            card.body.addLayout(self._follow_up(follow_up, today))
        return card

    def _follow_up(self, follow_up: FollowUp, today: date) -> QHBoxLayout:
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(_text(follow_up.text or follow_up_name(follow_up.kind), self._type.body_medium, wraps=True))
        when = self.tr("any day") if follow_up.due is None else near_day(follow_up.due, today)
        below = self.tr("{kind}, {minutes} min, {when}")
        values = (("{kind}", follow_up_name(follow_up.kind)), ("{minutes}", str(follow_up.minutes)), ("{when}", when))
        for mark, value in values:
            below = below.replace(mark, value)
        words.addWidget(_text(below, self._type.caption, is_faint=True))
        row.addLayout(words, 1)
        done = FlatButton(self.tr("Done"))
        done.clicked.connect(lambda *_, id=follow_up.id: self.done_requested.emit(id))
        row.addWidget(done, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _ladder(self, view: PersonView, today: date) -> QWidget:
        card = _Card(self._type, self.tr("What you share"))
        is_next = True
        for gate in view.gates:
            card.body.addLayout(self._rung(gate))
            if gate.is_open or is_next:
                for atom in gate.atoms:
                    card.body.addWidget(self._atom(atom, today))
            if not gate.is_open:
                # The next gate is open to see; later ones stay folded.
                is_next = False
        enough = FlatButton(self.tr("Enough here"), symbol=Symbol.ENOUGH)
        enough.setToolTip(self.tr("No lift, no notice: this is how far it goes, and that is fine."))
        enough.clicked.connect(self.enough_requested)
        card.body.addWidget(enough, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _rung(self, gate: Gate) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(_Glyph(int(gate.level), self._type))
        row.addWidget(_text(level_name(gate.level), self._type.body_strong))
        row.addStretch(1)
        if gate.is_open:
            row.addWidget(_text(self.tr("holds"), self._type.caption, meaning=Meaning.OK))
        else:
            missing = sum(not atom.holds for atom in gate.atoms)
            open_still = self.tr("%n still open", "", missing)
            row.addWidget(_text(open_still, self._type.caption, is_faint=True))
        return row

    def _atom(self, atom: Atom, today: date) -> QWidget:
        words = {"clear": self.tr("nothing left unrepaired"), "fit": self.tr("it fits")}.get(
            atom.name if atom.holds else "", atom_name(atom.name)
        )
        if atom.holds and atom.holds_until is not None:
            until = self.tr("until {day}").replace("{day}", day_with_year(atom.holds_until, today))
            words = f"{words}, {until}"
        symbol = Symbol.ENOUGH if atom.holds else Symbol.MISSING
        return _row(symbol, words, self._type, Meaning.OK if atom.holds else Meaning.NEUTRAL, indent=24)

    def _held(self, atom: Atom) -> str:
        """An atom that holds; two of them are named by what would be missing, and read otherwise while they do."""
        match atom.name:
            case "clear":
                return self.tr("nothing left unrepaired")
            case "fit":
                return self.tr("it fits")
            case _:
                return atom_name(atom.name)

    def _details(self, view: PersonView) -> QWidget | None:
        said = view.contact.details
        rows: list[tuple[Symbol, Labelled]] = [
            *((Symbol.CALL, phone) for phone in said.phones),
            *((Symbol.MAIL, mail) for mail in said.emails),
            *((Symbol.PIN, address) for address in said.addresses),
            *((Symbol.LINK, url) for url in said.urls),
        ]
        notes = [text for text in (said.note, view.contact.notes) if text]
        if not (rows or notes or said.birthday or said.tags):
            return None
        card = _Card(self._type, self.tr("Details"))
        for symbol, way in rows:
            label = f"{way.value}  ({way.label})" if way.label else way.value
            card.body.addWidget(_row(symbol, label, self._type))
        if said.birthday:
            card.body.addWidget(_row(Symbol.CALENDAR, said.birthday, self._type))
        if said.tags:
            card.body.addWidget(_row(Symbol.TAG, ", ".join(said.tags), self._type))
        for note in notes:
            card.body.addWidget(_row(Symbol.NOTE, note, self._type))
        return card

    def _timeline(self, view: PersonView, today: date) -> QWidget | None:
        records = sorted(view.contact.evidence, key=lambda record: record.on, reverse=True)
        if not records:
            return None
        card = _Card(self._type, self.tr("Timeline"))
        for record in records[:_TIMELINE]:
            words = f"{day_with_year(record.on, today)}: {_told(record)}"
            card.body.addWidget(_row(Symbol.CLOCK, words, self._type))
        return card


def _told(record: Evidence) -> str:
    parts: Iterable[str] = (
        evidence_name(record.kind),
        facet_name(record.facet) if record.facet is not None else "",
        record.note,
    )
    return ", ".join(part for part in parts if part)


class _Card(QFrame):
    """A quiet panel with a heading and a column of rows."""

    def __init__(self, scale: TypeScale, heading: str = "") -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 12, 14, 12)
        self.body.setSpacing(8)
        if heading:
            self.body.addWidget(_text(heading, scale.body_strong))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(scheme.hairline)
        painter.setBrush(scheme.base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()


class _Avatar(QWidget):
    def __init__(self, name: str, person_id: str, scale: TypeScale) -> None:
        super().__init__()
        self._name, self._id, self._type = name, person_id, scale
        self.setFixedSize(scale.px(40), scale.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_avatar(
            painter,
            QRectF(self.rect()),
            name=self._name,
            person_id=self._id,
            font=self._type.body_strong,
            scheme=tokens(self.palette()),
        )
        painter.end()


class _Glyph(QWidget):
    def __init__(self, level: int, scale: TypeScale) -> None:
        super().__init__()
        self._level = level
        self.setFixedSize(scale.px(18), scale.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_level(painter, self._level, QRectF(self.rect()), tokens(self.palette()).text)
        painter.end()


class _Symbol(QWidget):
    """A symbol beside a text, tinted when it is painted."""

    def __init__(self, symbol: Symbol, meaning: Meaning, scale: TypeScale) -> None:
        super().__init__()
        self._symbol, self._meaning = symbol, meaning
        self.setFixedSize(QSize(scale.px(16), scale.px(18)))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        colour = scheme.secondary if self._meaning is Meaning.NEUTRAL else scheme.tone(self._meaning).text
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(0, 1, pixmap(self._symbol, size=self.width(), colour=colour, ratio=ratio))
        painter.end()


def _row(
    symbol: Symbol, words: str, scale: TypeScale, meaning: Meaning = Meaning.NEUTRAL, *, indent: int = 0
) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(indent, 0, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(_Symbol(symbol, meaning, scale), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(_text(words, scale.body, wraps=True), 1)
    return row


def _text(
    words: str, font: QFont, *, wraps: bool = False, is_faint: bool = False, meaning: Meaning | None = None
) -> QLabel:
    """A label that never takes a name for markup."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font)
    label.setWordWrap(wraps)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if wraps:
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    if is_faint:
        label.setForegroundRole(label.foregroundRole().PlaceholderText)
    if meaning is not None:
        palette = label.palette()
        palette.setColor(label.foregroundRole(), tokens(palette).tone(meaning).text)
        label.setPalette(palette)
    return label
