"""Everything that the user can wish for on the page of oneself, as signals; the window says what comes of it."""

from PySide6.QtCore import QObject, Signal


class MeWishes(QObject):
    """A position is a place among the items, or the needs, in the order of recording.

    `item_added`: a `SelfArea`, a text and its evidence. `item_changed`: a position and both. `need_added`: a `Need`;
    `need_changed`: a position and a `Need`. `plan_time`: time for oneself is to be planned.
    """

    item_added = Signal(object, str, str)
    item_changed = Signal(int, str, str)
    item_reviewed = Signal(int)
    item_removed = Signal(int)
    need_asked = Signal()
    need_change_asked = Signal(int)
    need_removed = Signal(int)
    plan_time = Signal()
