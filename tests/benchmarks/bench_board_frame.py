"""The board at 10,000 and 100,000 people: a frame while scrolling, and the worst keystroke of a search.

Prints the frame at 100,000 as a ratio of the frame at 10,000 (wanted: at most 1.3), the p95 of scrolling one column,
and the worst keystroke at 100,000 as a ratio of a plain substring scan over the same text (wanted: at most 6).
Asserts nothing about seconds.
"""

import os
import statistics
import time
from datetime import date

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netplanner.domain.folding import fold
from netplanner.domain.followups import FollowUpKind
from netplanner.services.views import Chip, Line, LineKind, PersonCard
from netplanner.ui.board.board import BoardPage
from netplanner.ui.board.column import Column
from netplanner.ui.board.people import People

TODAY = date(2026, 11, 24)
FEW, MANY = 10_000, 100_000
FRAMES = 200
ROUNDS = 5
SCROLL_PX = 37
SEARCHES = ("sari wulan", "kampus", "0812 33", "zebra")
FIRST = ("Sari", "Slamet", "Ayu", "Łukasz", "Wiebke", "Rahmat", "Ni Luh", "María", "Hiroshi", "Dewi")
LAST = ("Wulandari", "Hidayat", "Lestari", "Nowak", "Hansen", "Santoso", "Arini", "Quispe", "Tanaka", "Anggraini")
SHARES = (60, 20, 10, 6, 4)  # of a hundred, by level


def people_of(count: int) -> list[PersonCard]:
    levels = [level for level, share in enumerate(SHARES) for _ in range(share)]
    made = []
    for number in range(count):
        name = f"{FIRST[number % 10]} {LAST[number // 10 % 10]} {number}"
        level = levels[number % 100]
        role = f"Coordinator · Organisation {number % 997}"
        text = f"{name}\x01{role}\x01+62 812 {number:08d}\x01person{number}@example.org\x01kampus {number % 31}"
        made.append(
            PersonCard(
                id=f"{number:x}",
                name=name,
                role=role,
                level=level,
                line=Line(LineKind.STEADY, on=TODAY) if level else None,
                chip=Chip(f"f{number}", FollowUpKind.CALL, TODAY, "", 30) if number % 5 == 0 else None,
                attention=(number % 5, 0),
                folded=fold(text),
            )
        )
    return made


def board_of(qtbot: QtBot, cards: list[PersonCard]) -> tuple[BoardPage, People]:
    people = People()
    people.replace_all(cards, TODAY)
    board = BoardPage(people)
    people.setParent(board)
    qtbot.addWidget(board)
    board.resize(1440, 800)
    with qtbot.waitExposed(board):
        board.show()
    return board, people


def frames_ms(board: BoardPage) -> list[float]:
    """One column scrolled by a few pixels and painted, again and again."""
    cards = board.findChildren(Column)[0].cards
    bar = cards.verticalScrollBar()
    took = []
    for frame in range(FRAMES):
        begun = time.perf_counter()
        bar.setValue(frame * SCROLL_PX)
        cards.viewport().repaint()
        took.append(1000 * (time.perf_counter() - begun))
    return took


def keystrokes_ms(board: BoardPage) -> list[float]:
    """Every word typed letter by letter and taken back, each with what the columns then paint; medians of rounds."""
    rounds = [_typed_ms(board) for _ in range(ROUNDS)]
    return [statistics.median(same) for same in zip(*rounds, strict=True)]


def _typed_ms(board: BoardPage) -> list[float]:
    edit = board.search_field.edit
    took = []
    for words in SEARCHES:
        texts = [words[:end] for end in range(1, len(words) + 1)]
        for text in [*texts, *reversed(texts[:-1]), ""]:
            begun = time.perf_counter()
            edit.setText(text)
            QApplication.sendPostedEvents()
            for column in board.findChildren(Column):
                column.cards.viewport().repaint()
            took.append(1000 * (time.perf_counter() - begun))
    return took


def scan_ms(cards: list[PersonCard]) -> float:
    """A plain substring scan over the same text, for the letter that most of it holds."""
    texts = [card.folded for card in cards]
    took = []
    for _ in range(7):
        begun = time.perf_counter()
        found = [at for at, text in enumerate(texts) if "kampus" in text]
        took.append(1000 * (time.perf_counter() - begun))
    assert len(found) == len(texts)
    return statistics.median(took)


def p95(numbers: list[float]) -> float:
    return statistics.quantiles(numbers, n=20)[-1]


@pytest.mark.benchmark
def test_a_frame_and_a_keystroke_of_a_large_board(qtbot: QtBot) -> None:
    few, _ = board_of(qtbot, people_of(FEW))
    many_cards = people_of(MANY)
    many, _ = board_of(qtbot, many_cards)
    for board in (few, many):
        frames_ms(board)
    # In turns, so that a noisy moment meets both.
    pairs = [(statistics.median(frames_ms(few)), statistics.median(frames_ms(many))) for _ in range(7)]
    ratios = sorted(large / small for small, large in pairs)
    scrolled = frames_ms(many)
    keys, scan = keystrokes_ms(many), scan_ms(many_cards)
    print(
        f"\nframe: {statistics.median(small for small, _ in pairs):.2f} ms at {FEW:,},"
        f" {statistics.median(large for _, large in pairs):.2f} ms at {MANY:,};"
        f" ratio {statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})"
    )
    print(f"one column scrolls at {MANY:,}: p95 {p95(scrolled):.2f} ms")
    print(
        f"search at {MANY:,}: worst keystroke {max(keys):.1f} ms, median {statistics.median(keys):.1f} ms;"
        f" plain scan {scan:.1f} ms; ratio {max(keys) / scan:.1f}"
    )
