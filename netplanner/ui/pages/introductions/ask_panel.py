"""The message to the introducer, the five steps of the flow, and what can be said or planned next.

Knows which words go with which step; nothing is sent from here, and nobody is asked without the user.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu

from netplanner.domain.days import monday_of
from netplanner.domain.followups import FollowUpKind
from netplanner.domain.introduction_flow import Introduction, IntroductionState, Party
from netplanner.domain.introductions import Path
from netplanner.services.asking import AskPlan, AskView
from netplanner.ui.dialogs.draft_box import DraftBox
from netplanner.ui.foundation import drafts
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import day_and_month, day_with_year
from netplanner.ui.foundation.introduction_words import short_name
from netplanner.ui.foundation.panels import Panel, symbol_row
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.introductions.faces import Faces
from netplanner.ui.pages.introductions.flow_steps import FlowSteps
from netplanner.ui.pages.introductions.wishes import IntroductionWishes

_LINES = 4
_ORDER = (
    IntroductionState.ASKED,
    IntroductionState.INTRODUCER_AGREED,
    IntroductionState.TARGET_AGREED,
    IntroductionState.MADE,
    IntroductionState.THANKED,
)


class AskPanel(Panel):
    """For one way that is not gone yet (`path`), or for a request that is under way.

    `edited` carries what the user made of the message.
    """

    edited = Signal(str)

    def __init__(
        self,
        view: AskView,
        faces: Faces,
        wishes: IntroductionWishes,
        today: date,
        *,
        path: Path | None = None,
        request: Introduction | None = None,
        kept_draft: str = "",
    ) -> None:
        super().__init__()
        self._view, self._faces, self._wishes, self._today = view, faces, wishes, today
        self._path, self._request = path, request
        ids: Sequence[str] = path.contact_ids if path is not None else ()
        if request is not None:
            ids = request.path or (request.introducer_id, request.target_id)
        self._names = [faces.name_of(id) for id in ids]
        scale = type_scale(self.font())
        self.setAccessibleName(self.tr("The next step"))
        self.draft = DraftBox(drafts.given_name(self._introducer), lines=_LINES)
        self.draft.message.setObjectName("draft")
        self.draft.copy_button.setObjectName("copy")
        self.draft.show_draft(kept_draft or self._draft())
        self.draft.edited.connect(lambda: self.edited.emit(self.draft.text))
        self.steps = FlowSteps()
        self.steps.show_steps(self._step_words(), 0 if request is None else _ORDER.index(request.state) + 1)
        self.body.addWidget(self.draft)
        self.body.addSpacing(scale.px(4))
        self.body.addWidget(self.steps)
        row = QHBoxLayout()
        row.setSpacing(scale.px(8))
        if request is None:
            row.addWidget(symbol_row(Symbol.CLOCK, self._plan_words(view.plan)), 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            row.addStretch(1)
        for button in self._request_buttons(request) if request is not None else self._plan_buttons(view.plan):
            row.addWidget(button)
        self.body.addLayout(row)

    @property
    def _introducer(self) -> str:
        return self._names[0]

    @property
    def _target(self) -> str:
        return self._names[-1]

    def _step_words(self) -> list[str]:
        introducer, target = short_name(self._introducer), short_name(self._target)
        return [
            words.replace("{introducer}", introducer).replace("{target}", target)
            for words in (
                self.tr("Ask {introducer}"),
                self.tr("{introducer} agrees"),
                self.tr("{target} agrees"),
                self.tr("Introduced"),
                self.tr("Thanked"),
            )
        ]

    def _draft(self) -> str:
        seeking, offer = next(iter(self._view.needs), ""), next(iter(self._view.offers), "")
        introducer, target = self._introducer, self._target
        if self._request is None:
            between = self._names[1:-1]
            return drafts.introduction_ask_draft(introducer, target, between=between, seeking=seeking, offer=offer)
        match self._request.state:
            case IntroductionState.ASKED:
                return drafts.introduction_waits_draft(introducer, target, self._request.asked_on)
            case IntroductionState.INTRODUCER_AGREED:
                return drafts.introduction_words_draft(introducer, target, seeking=seeking, offer=offer)
            case IntroductionState.TARGET_AGREED:
                return drafts.introduction_agreed_draft(introducer, target)
            case _:
                return drafts.introduction_thanks_draft(introducer, target)

    # --- a way that is not gone yet

    def _plan_buttons(self, plan: AskPlan) -> list[FlatButton]:
        path = self._path
        asked = FlatButton(self.tr("I have asked {name}").replace("{name}", short_name(self._introducer)))
        asked.setObjectName("asked")
        if path is not None:
            asked.clicked.connect(lambda: self._wishes.asked.emit(path.contact_ids))
        if plan.planned is not None and plan.planned.due is not None:
            return [asked]
        what = self.tr("Ask {name} for an introduction").replace("{name}", short_name(self._introducer))
        target_id = self._view.ways.target_id
        if plan.follow_up is None or plan.follow_up.due is None:
            later = FlatButton(self.tr("Plan it all the same…"))
            later.setObjectName("plan")
            later.clicked.connect(lambda: self._wishes.plan.emit(target_id, FollowUpKind.INTRODUCTION, what))
            return [asked, later]
        words = self.tr("Plan for this week")
        if not plan.fits_now:
            words = self.tr("Plan for {day}").replace("{day}", day_and_month(monday_of(plan.follow_up.due)))
        planned = FlatButton(words, is_primary=True)
        planned.setObjectName("plan")
        planned.clicked.connect(lambda: self._wishes.ask_planned.emit(target_id, what))
        return [asked, planned]

    def _plan_words(self, plan: AskPlan) -> str:
        if plan.planned is not None and plan.planned.due is not None:
            words = self.tr("Planned, by {day}. It is done once you have asked.")
            return words.replace("{day}", day_with_year(plan.planned.due, self._today))
        words = self.tr("Counts {minutes} min: none of the next twelve weeks has that left.")
        if plan.fits_now:
            words = self.tr("Counts {minutes} min: this week has room for it.")
        elif plan.follow_up is not None and plan.follow_up.due is not None:
            words = self.tr("Counts {minutes} min: fits in the week of {day}, not in this one.")
            words = words.replace("{day}", day_and_month(monday_of(plan.follow_up.due)))
        return words.replace("{minutes}", str(plan.counts))

    # --- a request that is under way

    def _request_buttons(self, request: Introduction) -> list[FlatButton]:
        further = FlatButton(self._further_words(request.state), is_primary=True)
        further.setObjectName("further")
        further.clicked.connect(lambda: self._wishes.advanced.emit(request.id))
        if not request.is_open:
            return [further]
        declined = FlatButton(self.tr("It will not come about"))
        declined.setObjectName("declined")
        declined.setMenu(self._no_menu(request))
        return [declined, further]

    def _further_words(self, state: IntroductionState) -> str:
        words = {
            IntroductionState.ASKED: self.tr("{introducer} agreed"),
            IntroductionState.INTRODUCER_AGREED: self.tr("{target} agreed"),
            IntroductionState.TARGET_AGREED: self.tr("Introduced"),
        }.get(state, self.tr("Thanked"))
        return words.replace("{introducer}", short_name(self._introducer)).replace("{target}", short_name(self._target))

    def _no_menu(self, request: Introduction) -> QMenu:
        """Who said no: a no is a good answer too."""
        menu = QMenu(self)
        said = [(Party.INTRODUCER, self._introducer), (Party.ME, "")]
        if request.state is not IntroductionState.ASKED:
            said.insert(1, (Party.TARGET, self._target))
        for party, name in said:
            words = self.tr("{name} would rather not").replace("{name}", short_name(name))
            action = menu.addAction(words if name else self.tr("I no longer need it"))
            action.triggered.connect(lambda *_, by=party: self._wishes.declined.emit(request.id, by))
        return menu
