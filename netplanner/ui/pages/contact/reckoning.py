"""How trust and alertness are reckoned, as a table that a person can check by hand (MODEL §5)."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from netplanner.domain import defaults
from netplanner.domain.commitments import CommitmentStatus
from netplanner.domain.grace import Ledger, Term
from netplanner.services.people import PersonView
from netplanner.ui.foundation.dates import day_with_year
from netplanner.ui.foundation.numbers import rounded, with_decimals
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.typography import type_scale

_LONGEST = 60
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class ReckoningTable(QWidget):
    """One row a promise, with what it adds on either side; the sums, and the fraction that is made of them."""

    def __init__(self, view: PersonView, today: date) -> None:
        super().__init__()
        self._today = today
        self._type = type_scale(self.font())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(self._type.px(12))
        self._grid.setVerticalSpacing(self._type.px(4))
        self._grid.setColumnStretch(0, 1)
        self._add_heads()
        for whose, ledger in ((self.tr("Theirs"), view.theirs), (self.tr("Mine"), view.mine)):
            self._add_ledger(whose, ledger)
        self._add_text(self._rule())

    def _add_heads(self) -> None:
        for column, words in enumerate((self.tr("kept"), self.tr("not kept"), self.tr("alert")), 1):
            self._grid.addWidget(text_label(words, self._type.caption_strong, is_faint=True), 0, column, _RIGHT)

    def _add_ledger(self, whose: str, ledger: Ledger) -> None:
        begin = self.tr("{whose}, to begin with").replace("{whose}", whose)
        self._add(begin, defaults.TRUST_ALPHA, defaults.TRUST_BETA, 0.0)
        for term in ledger.terms:
            self._add(self._told(term), term.alpha, term.beta, term.alert)
        alpha = defaults.TRUST_ALPHA + sum(term.alpha for term in ledger.terms)
        beta = defaults.TRUST_BETA + sum(term.beta for term in ledger.terms)
        words = self.tr("{whose}: {kept} / ({kept} + {broken}) = {trust}; alert {alert}")
        words = words.replace("{whose}", whose)
        for mark, number in (
            ("{kept}", alpha), ("{broken}", beta), ("{trust}", ledger.trust), ("{alert}", ledger.alert)
        ):  # fmt: skip
            words = words.replace(mark, with_decimals(number, 2))
        self._add_text(words, is_strong=True)

    def _told(self, term: Term) -> str:
        """Everything that the term depends on: its size, its day, and what came of it."""
        said = term.commitment
        parts = [shortened(said.text, _LONGEST), self.tr("size {size}").replace("{size}", str(said.size))]
        facts = (
            (self.tr("kept {day}"), said.resolved_on if said.status is CommitmentStatus.KEPT else None),
            (self.tr("not kept {day}"), said.resolved_on if said.status is CommitmentStatus.BROKEN else None),
            (self.tr("forgiven {day}"), said.forgiven_on),
            (self.tr("made good {day}"), said.repaired_on),
        )
        parts += [words.replace("{day}", day_with_year(day, self._today)) for words, day in facts if day is not None]
        if said.notice:
            parts.append(self.tr("told in time"))
        if said.deceit:
            parts.append(self.tr("misled"))
        return ", ".join(part for part in parts if part)

    def _rule(self) -> str:
        words = self.tr(
            "Kept adds its size, halved each {year} days. Not kept adds its size, twice when nothing was said before; "
            "of that {open} while open, {forgiven} forgiven, {repaired} made good, {both} both, at least {misled} "
            "with misleading, halved each {year} days from then. Alert adds the size while open; forgiven but not "
            "made good, halved each {half} days. A little alert from {amber}, alert from {red}."
        )
        for mark, number in (
            ("{year}", defaults.PROMISE_HALF_LIFE_DAYS),
            ("{half}", defaults.ALERT_HALF_LIFE_DAYS),
            ("{open}", defaults.BREACH_OPEN),
            ("{forgiven}", defaults.BREACH_FORGIVEN),
            ("{repaired}", defaults.BREACH_REPAIRED),
            ("{both}", defaults.BREACH_FORGIVEN_AND_REPAIRED),
            ("{misled}", defaults.BREACH_WITH_DECEIT_LEAST),
            ("{amber}", defaults.ALERT_AMBER_FROM),
            ("{red}", defaults.ALERT_RED_FROM),
        ):
            words = words.replace(mark, rounded(number))
        return words

    def _add(self, what: str, *numbers: float) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(text_label(what, self._type.caption, wraps=True), row, 0)
        for column, number in enumerate(numbers, 1):
            text = with_decimals(number, 2) if number else "–"
            self._grid.addWidget(text_label(text, self._type.caption), row, column, _RIGHT)

    def _add_text(self, words: str, *, is_strong: bool = False) -> None:
        font = self._type.caption_strong if is_strong else self._type.caption
        self._grid.addWidget(
            text_label(words, font, wraps=True, is_faint=not is_strong), self._grid.rowCount(), 0, 1, 4
        )
