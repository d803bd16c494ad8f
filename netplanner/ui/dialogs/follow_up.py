"""One more follow-up: what it is, the answer to "does my week hold it?", and the ways on (look/05).

Knows how the wish, the answer, the chosen way and its draft hang together; reckons nothing and writes nothing.
"""

from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.domain.ways import Answer, Way, WayKind
from netplanner.services import planning
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs import option_words
from netplanner.ui.dialogs.answer_view import AnswerBars, AnswerHead
from netplanner.ui.dialogs.draft_box import DraftBox
from netplanner.ui.dialogs.follow_up_fields import FollowUpFields
from netplanner.ui.dialogs.option_list import OptionList
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.drafts import decline_draft, follow_up_draft, given_name
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.typography import type_scale

_WIDTH: Final = 620
_MARGIN: Final = 24
_RING: Final = 3  # the rows keep room for their ring of focus; the rest stands in line with their edges
_LEAST_PAGE: Final = 120
_SCREEN_SHARE: Final = 0.92


class _Scroll(QScrollArea):
    """Room for a page that may be higher than the screen; it asks for as much as the page does."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._height = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(type_scale(self.font()).px(_LEAST_PAGE))
        self.setWidget(page)

    def ask_for_height(self, height: int) -> None:
        self._height = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)


class FollowUpDialog(QDialog):
    """Asks for kind, minutes, when and what about; the answer follows every change.

    `contact_id` None: with nobody, as time for oneself. `chosen` is the follow-up to accept, None when the way
    taken is to decline; `draft` the message as the user left it, "" with nobody. `changed`: the follow-up that is
    being changed, which keeps its id and cannot be declined. `photos`: where their picture is, if they have one.
    """

    def __init__(
        self,
        workspace: Workspace,
        contact_id: str | None,
        name: str,
        parent: QWidget | None = None,
        *,
        kind: FollowUpKind | None = None,
        text: str = "",
        release: date | None = None,
        due: date | None = None,
        origin: Origin | None = None,
        changed: FollowUp | None = None,
        photos: Photos | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contact_id = contact_id
        self._name = name
        self._changed = changed
        if changed is not None:
            kind, text, release, due, origin = (
                changed.kind, changed.text, changed.release, changed.due, changed.origin,
            )  # fmt: skip
        self._origin = origin
        self._today = workspace.today()
        self._type = type_scale(self.font())
        self._edited: dict[WayKind, str] = {}
        self.setWindowTitle(self.tr("New follow-up") if changed is None else self.tr("Change the follow-up"))
        is_with_somebody = contact_id is not None
        self.fields = FollowUpFields(
            self._today,
            is_with_somebody=is_with_somebody,
            kind=kind,
            text=text,
            span=None if release is None and due is None else (release, due),
        )
        self.kind, self.minutes, self.text = self.fields.kind, self.fields.minutes, self.fields.text
        self.head = AnswerHead(name, contact_id, photos)
        self.bars = AnswerBars()
        self.options = OptionList(can_decline=is_with_somebody and changed is None)
        self.draft_box = DraftBox(given_name(name))
        self.draft_box.setVisible(is_with_somebody)
        self.afterwards = text_label("", self._type.caption, wraps=True, is_faint=True)
        self.cancel_button = FlatButton(self.tr("Cancel"))
        self.accept_button = FlatButton(" ", is_primary=True)
        self.accept_button.setDefault(True)
        self._lay_out()
        self._connect()
        self._on_kind_changed()
        if changed is not None:
            self.minutes.setValue(changed.minutes)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def way(self) -> Way:
        """The way that is chosen now."""
        return self.options.way

    @property
    def chosen(self) -> FollowUp | None:
        """What to accept, with the text as it stands now; None when it is declined."""
        follow_up = self.way.follow_up
        return None if follow_up is None else replace(follow_up, text=self.fields.words)

    @property
    def draft(self) -> str:
        return self.draft_box.text if self._contact_id is not None else ""

    def _lay_out(self) -> None:
        px = self._type.px
        self._page = QVBoxLayout()
        self._page.setContentsMargins(px(_MARGIN) - _RING, 0, px(_MARGIN) - _RING, 0)
        self._page.setSpacing(px(10))
        self._page.addLayout(_inset(self.bars, _RING))
        self._page.addWidget(self.options)
        self._page.addLayout(_inset(self.draft_box, _RING))
        self._page.addStretch(1)
        page = QWidget()
        page.setLayout(self._page)
        self._scroll = _Scroll(page)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(_MARGIN), 0, px(_MARGIN), 0)
        foot.setSpacing(px(8))
        foot.addWidget(self.afterwards, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.accept_button)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, px(20), 0, px(20))
        self._whole.setSpacing(px(14))
        self._whole.addLayout(_inset(self.head, px(_MARGIN)))
        self._whole.addLayout(_inset(self.fields, px(_MARGIN)))
        self._whole.addWidget(self._scroll, 1)
        self._whole.addLayout(foot)
        self.setMinimumWidth(px(_WIDTH))
        self.resize(px(_WIDTH), self.height())

    def _connect(self) -> None:
        self.fields.kind_changed.connect(self._on_kind_changed)
        self.fields.changed.connect(self._ask)
        self.fields.text_changed.connect(self._show_draft)
        self.options.chosen.connect(self._on_chosen)
        self.options.folded.connect(self._fit_height)
        self.draft_box.edited.connect(self._on_draft_edited)
        self.cancel_button.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.accept)

    # --- the answer

    def _on_kind_changed(self) -> None:
        self.fields.offer_minutes(planning.minutes_for(self._workspace, self.fields.chosen_kind))
        self._ask()

    def _ask(self) -> None:
        """Ask the meter anew, and show the ways that follow from its answer."""
        release, due = self.fields.when.span
        wanted = planning.proposal(
            self._workspace,
            contact_id=self._contact_id,
            kind=self.fields.chosen_kind,
            minutes=self.minutes.value(),
            release=release,
            due=due,
            origin=self._origin,
        )
        if self._changed is not None:
            kept = self._changed
            wanted = replace(wanted, id=kept.id, priority=kept.priority, deferred=kept.deferred)
        self.answer: Answer = planning.ways(self._workspace, wanted)
        self.head.show_answer(self.answer, self._today)
        self.bars.show_answer(self.answer)
        self.options.show_answer(self.answer, self._today)
        self._on_chosen()
        self._fit_height()

    def _on_chosen(self) -> None:
        self.accept_button.setText(option_words.accepting(self.way, self._today))
        self.accept_button.updateGeometry()
        self.afterwards.setText(option_words.open_afterwards(self.way, self.answer))
        self._show_draft()

    # --- the draft

    def _show_draft(self) -> None:
        way = self.way
        if way.kind in self._edited:
            self.draft_box.show_draft(self._edited[way.kind])
        elif way.follow_up is None:
            self.draft_box.show_draft(decline_draft(self._name))
        else:
            planned = replace(way.follow_up, text=self.fields.words)
            self.draft_box.show_draft(follow_up_draft(planned, self._name, self._today))

    def _on_draft_edited(self) -> None:
        """What the user wrote for a way stays, whatever else changes."""
        self._edited[self.way.kind] = self.draft_box.text

    # --- its height

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """As high as the answer needs, where the screen has room for it; what has not is scrolled."""
        # From the inside out: each of them learns only then that a part of it has come or gone.
        for part in (self.head, self.bars, self.options):
            layout = part.layout()
            if layout is not None:
                layout.activate()
        self._page.activate()
        width = max(self.width(), self.minimumWidth())
        wanted = self._page.heightForWidth(width) if self._page.hasHeightForWidth() else self._page.sizeHint().height()
        self._scroll.ask_for_height(wanted)
        self._whole.activate()
        room = int(self.screen().availableGeometry().height() * _SCREEN_SHARE)
        self.resize(width, min(self._whole.heightForWidth(width), room))


def _inset(part: QWidget, margin: int) -> QHBoxLayout:
    whole = QHBoxLayout()
    whole.setContentsMargins(margin, 0, margin, 0)
    whole.addWidget(part, 1)
    return whole
