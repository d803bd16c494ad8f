"""The best way, or the one that is chosen: drawn, with its reckoning, and how good it is in a word."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from netplanner.domain.introduction_flow import Introduction
from netplanner.domain.introductions import Path
from netplanner.services.asking import Introducer
from netplanner.ui.foundation.introduction_words import number, path_words, short_name, tie_word, tie_words, way_chip
from netplanner.ui.foundation.panels import Chip, Panel, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.introductions.faces import Faces
from netplanner.ui.pages.introductions.path_drawing import Edge, PathDrawing

_LONGEST = 60


class PathPanel(Panel):
    def __init__(self, faces: Faces, target_id: str) -> None:
        super().__init__()
        self._faces, self._target_id = faces, target_id
        scale = type_scale(self.font())
        self.heading = text_label("", scale.body_strong, wraps=True)
        self.reckoning = text_label("", scale.caption, is_faint=True, wraps=True)
        self.terms = text_label("", scale.caption, is_faint=True, wraps=True)
        self.drawing = PathDrawing(faces)
        self._chip: Chip | None = None
        words = QVBoxLayout()
        words.setSpacing(0)
        for line in (self.heading, self.reckoning, self.terms):
            words.addWidget(line)
        self._head = QHBoxLayout()
        self._head.addLayout(words, 1)
        self.body.addLayout(self._head)
        self.body.addSpacing(scale.px(8))
        self.body.addWidget(self.drawing)

    def show_path(self, path: Path, introducers: dict[str, Introducer], *, is_best: bool) -> None:
        """Draw a way; `introducers` holds what its first edge is made of."""
        words = self.tr("The best way to {name}") if is_best else self.tr("Another way to {name}")
        self.heading.setText(words.replace("{name}", self._target))
        self.reckoning.setText(path_words(path))
        first = path.contact_ids[0]
        if first in introducers:
            terms = self.tr("You to {name}: {terms}")
            said = tie_words(introducers[first].known, is_asked=len(path.hops) > 1)
            self.terms.setText(terms.replace("{terms}", said).replace("{name}", short_name(self._faces.name_of(first))))
        self._show_chip(Chip(*way_chip(path.trust)))
        self.drawing.show_edges(
            [
                Edge(to_id=hop.to_id, words=self._words(tie_word(hop.weight), is_mine=not hop.from_id),
                     number=number(hop.weight))
                for hop in path.hops
            ],
            path.introducer_id or "",
        )  # fmt: skip

    def show_request(self, request: Introduction, words: str) -> None:
        """Draw the way of a request that is under way; `words` tell where it stands."""
        self.heading.setText(self.tr("On the way to {name}").replace("{name}", self._target))
        self.reckoning.setText(words)
        self.terms.hide()
        ids: Sequence[str] = request.path or (request.introducer_id, request.target_id)
        self.drawing.show_edges([Edge(to_id=to, words=("",)) for _, to in pairwise(("", *ids))], request.introducer_id)

    @property
    def _target(self) -> str:
        return shortened(self._faces.name_of(self._target_id), _LONGEST)

    def _words(self, word: str, *, is_mine: bool) -> tuple[str, ...]:
        whole = self.tr("shared: {tie}") if is_mine else self.tr("vouches: {tie}")
        return whole.replace("{tie}", word), word

    def _show_chip(self, chip: Chip) -> None:
        if self._chip is not None:
            self._head.removeWidget(self._chip)
            self._chip.deleteLater()
        self._chip = chip
        self._head.addWidget(chip)
