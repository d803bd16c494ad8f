"""The head of somebody's page: the way back, their picture and name, tags, where the two stand, and what to do."""

from datetime import date, timedelta

from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from netplanner.services.people import PersonView
from netplanner.ui.board.level_glyph import LevelGlyph
from netplanner.ui.board.portrait import Portrait
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import day_with_year
from netplanner.ui.foundation.elided_label import ElidedLabel
from netplanner.ui.foundation.labels import called, level_name
from netplanner.ui.foundation.panels import Chip
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.plain_text import is_unseen, shortened, tooltip
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.contact.buttons import keyed
from netplanner.ui.pages.contact.rows import FittingLabel
from netplanner.ui.pages.contact.wishes import Wishes

_AVATAR = 48
_NARROW = 500  # px of the header
_LONGEST_NAME = 200
_LONGEST_PART = 80
_LONGEST_TAG = 24
_TAGS_SHOWN = 5


class NameAndTags(QWidget):
    """The name, which gives way last, and behind it the tags that there is room for; "+2" tells of the rest."""

    def __init__(self, name: str, tags: tuple[str, ...]) -> None:
        super().__init__()
        self._type = type_scale(self.font())
        self._gap = self._type.px(8)
        self.name = FittingLabel([shortened(called(name), _LONGEST_NAME)])
        if is_unseen(name):
            self.name.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.name.setParent(self)
        self.name.setFont(self._type.title)
        shown = tags[:_TAGS_SHOWN]
        self.chips = [Chip(shortened(tag, _LONGEST_TAG), Symbol.TAG) for tag in shown]
        # One for every number of tags that may not fit.
        self._rests = [Chip(f"+{len(tags) - fitting}") for fitting in range(len(shown) + 1)]
        for fitting, rest in enumerate(self._rests):
            rest.setToolTip(tooltip(shortened(", ".join(tags[fitting:]), _LONGEST_NAME)))
        for chip in (*self.chips, *self._rests):
            chip.setParent(self)
        self._has_more = len(tags) > len(shown)
        self.setFixedHeight(max(self.name.sizeHint().height(), self._type.px(24)))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        name_width = min(QLabel.sizeHint(self.name).width() + 2, self.width())
        self.name.setGeometry(0, 0, name_width, self.height())
        fitting = self._fitting(self.width() - name_width)
        left = name_width + self._gap
        needs_rest = fitting < len(self.chips) or self._has_more
        rest = self._rests[fitting]
        for chip in (*self.chips, *self._rests):
            is_shown = chip in self.chips[:fitting] or (chip is rest and needs_rest)
            chip.setVisible(is_shown and left + chip.width() <= self.width())
            if is_shown:
                chip.move(left, (self.height() - chip.height()) // 2)
                left += chip.width() + self._gap

    def _fitting(self, room: int) -> int:
        """How many tags fit, with the chip that tells of the others."""
        for fitting in range(len(self.chips), 0, -1):
            widths = [chip.width() + self._gap for chip in self.chips[:fitting]]
            if fitting < len(self.chips) or self._has_more:
                widths.append(self._rests[fitting].width() + self._gap)
            if sum(widths) <= room:
                return fitting
        return 0


class PageHeader(QWidget):
    """`came_from`: the page that the way back leads to. `menu`: what else can be done with the person, if anything."""

    def __init__(
        self,
        view: PersonView,
        wishes: Wishes,
        today: date,
        *,
        came_from: str,
        photos: Photos | None = None,
        menu: QMenu | None = None,
    ) -> None:
        super().__init__()
        self._today = today
        self._type = type_scale(self.font())
        px = self._type.px
        back = keyed(FlatButton(came_from, symbol=Symbol.CHEVRON_LEFT, is_quiet=True), "back")
        back.setToolTip(self.tr("Back to where you came from: Esc"))
        back.clicked.connect(wishes.closed)
        names = QVBoxLayout()
        names.setSpacing(px(2))
        names.addWidget(NameAndTags(view.contact.details.name, view.contact.details.tags))
        names.addLayout(self._standing(view))
        record = keyed(FlatButton(self.tr("Record"), symbol=Symbol.PLUS, is_primary=True), "record")
        record.setToolTip(self.tr("A conversation, and what it showed: L"))
        record.clicked.connect(lambda: wishes.record.emit(""))
        self._folding = (back, record)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(back)
        said = view.contact.details
        shown = photos if said.has_photo else None
        row.addWidget(Portrait(shortened(said.name, _LONGEST_NAME), view.contact.id, shown, measure=_AVATAR))
        row.addLayout(names, 1)
        row.addWidget(record)
        if menu is not None:
            more = keyed(FlatButton(symbol=Symbol.DOTS, name=self.tr("More")), "more")
            more.setMenu(menu)
            row.addWidget(more)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where a large font leaves little room, the buttons show only their symbols."""
        super().resizeEvent(event)
        for button in self._folding:
            button.fold(self.width() < self._type.px(_NARROW))

    def _standing(self, view: PersonView) -> QHBoxLayout:
        said, stands = view.contact.details, view.standing
        row = QHBoxLayout()
        row.setSpacing(self._type.px(6))
        row.addWidget(LevelGlyph(stands.level))
        level = ElidedLabel(level_name(stands.level))
        level.setFont(self._type.body_strong)
        row.addWidget(level)
        role = ", ".join(shortened(part, _LONGEST_PART) for part in (said.title, said.organisation) if part)
        parts = [part for part in (role, self._until(view)) if part]
        whole = "".join(f"·  {part}  " for part in parts).rstrip()
        rest = FittingLabel([whole, f"·  {parts[-1]}"] if parts else [""])
        rest.setFont(self._type.body)
        rest.setForegroundRole(rest.foregroundRole().PlaceholderText)
        row.addWidget(rest, 1)
        return row

    def _until(self, view: PersonView) -> str:
        stands = view.standing
        if stands.dormant and stands.last_exchange is not None:
            return self.tr("dormant since {day}").replace("{day}", day_with_year(stands.last_exchange, self._today))
        if stands.next_slip is None:
            return ""
        # The level is lower on the day of the slip: it holds until the day before.
        last = stands.next_slip - timedelta(days=1)
        return self.tr("holds until {day}").replace("{day}", day_with_year(last, self._today))
