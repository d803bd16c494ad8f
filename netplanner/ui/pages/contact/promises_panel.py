"""Promises of both sides. Whether one was kept is asked, never assumed (MODEL §1)."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.followups import FollowUpKind
from netplanner.services.people import PersonView
from netplanner.services.views import Promise
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import day_with_year
from netplanner.ui.foundation.flow import FlowLayout
from netplanner.ui.foundation.labels import promise_size
from netplanner.ui.foundation.link_button import LinkButton
from netplanner.ui.foundation.panels import Panel, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.contact.answered_on import AnsweredOn
from netplanner.ui.pages.contact.buttons import RowButton, keyed
from netplanner.ui.pages.contact.day_menu import DayMenu
from netplanner.ui.pages.contact.folds import Folds
from netplanner.ui.pages.contact.rows import TextRow
from netplanner.ui.pages.contact.sight_words import due_words
from netplanner.ui.pages.contact.wishes import Wishes

_LONGEST = 200
_SETTLED_SHOWN = 4  # of each side, before "All"
_FOLD = "promises"
_ANSWER = 28


class PromisesPanel(Panel):
    """What waits for an answer stands on top, with the answers as buttons."""

    def __init__(self, view: PersonView, wishes: Wishes, folds: Folds, today: date) -> None:
        sides = [[one for one in view.promises if one.commitment.maker is maker] for maker in Maker]
        has_more = any(len(self._settled(side, today)) > _SETTLED_SHOWN for side in sides)
        is_whole = folds.is_open(_FOLD)
        words = self.tr("Fewer") if is_whole else self.tr("All {count}").replace("{count}", str(len(view.promises)))
        self.all_button = keyed(LinkButton(words), "all promises")
        super().__init__(self.tr("Promises"), beside=self.all_button if has_more else None)
        self._wishes = wishes
        self._today = today
        self._owes = bool(view.owed(today))
        self._type = type_scale(self.font())
        for maker, heading in ((Maker.ME, self.tr("Mine")), (Maker.THEM, self.tr("Theirs"))):
            promises = [promise for promise in view.promises if promise.commitment.maker is maker]
            if promises:
                self.body.addWidget(text_label(heading, self._type.caption_initials, is_faint=True))
            for promise in self._in_order(promises, is_whole=is_whole):
                self.body.addWidget(self._row(promise))
        if not view.promises:
            none_yet = self.tr("None yet. A small promise, kept, says more than a large one.")
            self.body.addWidget(text_label(none_yet, self._type.body, wraps=True, is_faint=True))
        foot = FlowLayout(self._type.px(4))
        for maker, said in ((Maker.ME, self.tr("I promised")), (Maker.THEM, self.tr("They promised"))):
            button = keyed(FlatButton(said, symbol=Symbol.PLUS, is_quiet=True), f"promise {maker}")
            button.clicked.connect(lambda *_, who=maker: wishes.promise_made.emit(who))
            foot.addWidget(button)
        self.body.addLayout(foot)
        self.body.addStretch(1)

    @staticmethod
    def _settled(promises: Sequence[Promise], today: date) -> list[Promise]:
        return [
            one for one in promises if not one.commitment.is_open(today) and not one.commitment.is_open_breach(today)
        ]

    def _in_order(self, promises: list[Promise], *, is_whole: bool) -> list[Promise]:
        """Breaches, then open ones by their day, then the latest that were settled."""
        breaches = [promise for promise in promises if promise.commitment.is_open_breach(self._today)]
        waiting = [promise for promise in promises if promise.commitment.is_open(self._today)]
        waiting.sort(key=lambda promise: promise.commitment.due or date.max)
        settled = self._settled(promises, self._today)
        settled.sort(key=lambda promise: promise.commitment.resolved_on or date.min, reverse=True)
        return [*breaches, *waiting, *(settled if is_whole else settled[:_SETTLED_SHOWN])]

    def _row(self, promise: Promise) -> QWidget:
        said = promise.commitment
        if said.is_open_breach(self._today):
            return self._asked(promise, Symbol.REPAIR, self._state(said), Meaning.OVER, self._amends(promise))
        if said.is_unanswered(self._today):
            day = day_with_year(said.due or self._today, self._today)
            question = self.tr("Was it kept? It was due {day}").replace("{day}", day)
            on = AnsweredOn(said.due or self._today, self._today)
            on.setObjectName(f"on {promise.id}")
            answers: list[FlatButton] = [
                on,
                self._kept(promise, on),
                self._not_kept(promise, on),
                self._later(promise),
                self._released(promise, on),
            ]
            return self._asked(promise, Symbol.PROMISE, question, Meaning.SOON, answers)
        if said.is_open(self._today):
            when = due_words(said.due, self._today)
            if said.due is not None:
                when = self.tr("due {day}").replace("{day}", when)
            below = (f"{promise_size(said.size)}, {when}", when)
            more = self._more(promise, hides=False)
            return TextRow(
                Symbol.PROMISE,
                self._text(said),
                below,
                self._kept(promise),
                more,
                meaning=Meaning.ACCENT,
                is_strong=True,
            )
        symbol, meaning = {
            CommitmentStatus.KEPT: (Symbol.ENOUGH, Meaning.OK),
            CommitmentStatus.BROKEN: (Symbol.REPAIR, Meaning.NEUTRAL),
        }.get(said.status, (Symbol.CHECK, Meaning.NEUTRAL))
        day = "" if said.resolved_on is None else day_with_year(said.resolved_on, self._today)
        settled = text_label(day, self._type.caption, is_faint=True)
        return TextRow(symbol, self._text(said), self._state(said), settled, meaning=meaning, over=self._more(promise))

    def _asked(
        self, promise: Promise, symbol: Symbol, below: str, meaning: Meaning, answers: Sequence[QWidget]
    ) -> QWidget:
        """A promise with its answers below it."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, self._type.px(4))
        column.setSpacing(self._type.px(6))
        text = self._text(promise.commitment)
        column.addWidget(TextRow(symbol, text, below, meaning=meaning, is_strong=True, over=self._more(promise)))
        row = QHBoxLayout()
        row.setContentsMargins(self._type.px(24), 0, 0, 0)
        buttons = FlowLayout(self._type.px(6))
        for answer in answers:
            answer.setFont(self._type.caption_strong)
            answer.setFixedHeight(self._type.px(_ANSWER))
            buttons.addWidget(answer)
        row.addLayout(buttons)
        column.addLayout(row)
        return whole

    def _text(self, said: Commitment) -> str:
        return shortened(said.text, _LONGEST) or self.tr("A promise")

    def _state(self, said: Commitment) -> str:
        parts = []
        match said.status:
            case CommitmentStatus.KEPT:
                parts.append(self.tr("kept"))
            case CommitmentStatus.RELEASED:
                parts.append(self.tr("no longer needed"))
            case CommitmentStatus.BROKEN:
                parts.append(self.tr("not kept, told in time") if said.notice else self.tr("not kept"))
        if said.repaired_on is not None:
            parts.append(self.tr("made good"))
        if said.forgiven_on is not None:
            parts.append(self.tr("forgiven"))
        return ", ".join(parts)

    # --- the answers

    def _button(self, promise: Promise, key: str, words: str, deed: Callable[[], object]) -> FlatButton:
        button = FlatButton(words)
        button.setAccessibleName(f"{words}: {self._text(promise.commitment)}")
        button.clicked.connect(lambda *_: deed())
        button.setObjectName(f"{key} {promise.id}")
        return button

    def _answer(
        self,
        promise: Promise,
        status: CommitmentStatus,
        on: AnsweredOn | None = None,
        *,
        notice: bool = False,
        deceit: bool = False,
    ) -> Callable[[], object]:
        """`on` tells the day at the moment of the answer; without it that is today."""
        return lambda: self._wishes.promise_answered.emit(
            promise.id, status, notice, deceit, self._today if on is None else on.day
        )

    def _kept(self, promise: Promise, on: AnsweredOn | None = None) -> FlatButton:
        return self._button(promise, "kept", self.tr("Kept"), self._answer(promise, CommitmentStatus.KEPT, on))

    def _released(self, promise: Promise, on: AnsweredOn) -> FlatButton:
        words = self.tr("No longer needed")
        return self._button(promise, "released", words, self._answer(promise, CommitmentStatus.RELEASED, on))

    def _not_kept(self, promise: Promise, on: AnsweredOn) -> FlatButton:
        button = self._button(promise, "broken", self.tr("Not kept"), lambda: None)
        button.setMenu(self._broken_menu(promise, on))
        return button

    def _broken_menu(self, promise: Promise, on: AnsweredOn | None = None) -> QMenu:
        menu = QMenu(self.tr("Not kept"), self)
        mine = promise.commitment.maker is Maker.ME
        broken = CommitmentStatus.BROKEN
        for words, deed in (
            (
                self.tr("I told them in time") if mine else self.tr("They told me in time"),
                self._answer(promise, broken, on, notice=True),
            ),
            (self.tr("Nothing was said before"), self._answer(promise, broken, on)),
            (
                self.tr("I misled them about it") if mine else self.tr("I was misled about it"),
                self._answer(promise, broken, on, deceit=True),
            ),
        ):
            _add(menu, words, deed)
        return menu

    def _later(self, promise: Promise) -> FlatButton:
        button = self._button(promise, "later", self.tr("Later day"), lambda: None)
        button.setMenu(self._later_menu(promise))
        return button

    def _later_menu(self, promise: Promise) -> DayMenu:
        menu = DayMenu(self.tr("Another day was agreed"), self._today, has_any_day=True, parent=self)
        menu.day_chosen.connect(lambda day: self._wishes.promise_postponed.emit(promise.id, day))
        return menu

    def _amends(self, promise: Promise) -> list[QWidget]:
        """Ways on from what was not kept: mine is made good by me and forgiven by them, theirs the other way."""
        wishes, id = self._wishes, promise.id
        mine = promise.commitment.maker is Maker.ME
        made_good = self.tr("I made it good") if mine else self.tr("They made it good")
        forgave = self.tr("They forgave") if mine else self.tr("I forgive")
        buttons: list[QWidget] = [
            self._button(promise, "repaired", made_good, lambda: wishes.repaired.emit(id)),
            self._button(promise, "forgiven", forgave, lambda: wishes.forgiven.emit(id)),
        ]
        if not mine and not self._owes:
            # My own repair stands on top of what would lift it, and until then nothing is asked of them.
            asks = self.tr("Ask for a repair: {promise}").replace("{promise}", self._text(promise.commitment))
            words = self.tr("Ask for a repair")
            buttons.append(self._button(promise, "repair", words, lambda: wishes.plan.emit(FollowUpKind.MESSAGE, asks)))
        return buttons

    def _more(self, promise: Promise, *, hides: bool = True) -> RowButton:
        """The rarer ways; with `hides` seen only while the row is under the pointer."""
        said, wishes, id = promise.commitment, self._wishes, promise.id
        menu = QMenu(self)
        mine = said.maker is Maker.ME
        if said.is_open(self._today) and not said.is_unanswered(self._today):
            menu.addMenu(self._broken_menu(promise))
            menu.addMenu(self._later_menu(promise))
            _add(menu, self.tr("No longer needed"), self._answer(promise, CommitmentStatus.RELEASED))
            menu.addSeparator()
        elif said.status is CommitmentStatus.BROKEN and not said.is_open_breach(self._today):
            if said.repaired_on is None:
                words = self.tr("I made it good") if mine else self.tr("They made it good")
                _add(menu, words, lambda: wishes.repaired.emit(id))
            if said.forgiven_on is None:
                _add(menu, self.tr("They forgave") if mine else self.tr("I forgive"), lambda: wishes.forgiven.emit(id))
            menu.addSeparator()
        draft = self._draft_words(said)
        if draft:
            _add(menu, draft, lambda: wishes.promise_draft.emit(id))
        _add(menu, self.tr("Written down by mistake: take it away"), lambda: wishes.promise_removed.emit(id))
        button = RowButton(Symbol.DOTS, self.tr("More: {what}").replace("{what}", self._text(said)), hides=hides)
        button.setMenu(menu)
        button.setObjectName(f"more promise {id}")
        return button

    def _draft_words(self, said: Commitment) -> str:
        """What there is to write about a promise: for a later day of mine, a repair of theirs, and a thank-you."""
        if said.maker is Maker.ME:
            return self.tr("Copy a draft: ask for a later day") if said.is_open(self._today) else ""
        if said.is_open_breach(self._today):
            return "" if self._owes else self.tr("Copy a draft: ask for a repair")
        return self.tr("Copy a draft: thank them") if said.was_kept(self._today) else ""


def _add(menu: QMenu, words: str, deed: Callable[[], object]) -> None:
    menu.addAction(words).triggered.connect(lambda *_: deed())
