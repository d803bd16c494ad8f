"""Everything that the user can wish for on the page of the week, as signals; the window says what comes of it."""

from PySide6.QtCore import QObject, Signal


class WeekWishes(QObject):
    """`open_person`: an id. `done`, `change`, `give_up`, `draft`: the id of a follow-up; `later`: that and a day.

    `plan`: the id of a person or None, a `FollowUpKind` or None, and a text to begin with.
    `not_now`, `never`: the id of somebody who was suggested. `open_me`: the page of oneself.
    `apply`: the changes of a proposal to give something up; `lend`: the id of a follow-up that borrows.
    `promise_answered`: number, `CommitmentStatus`, of a broken one whether it was told in time and whether somebody
    was misled, and the day. `promise_postponed`: number, and a day or None for any day.
    """

    open_person = Signal(str)
    done = Signal(str)
    change = Signal(str)
    later = Signal(str, object)
    give_up = Signal(str)
    draft = Signal(str)
    plan = Signal(object, object, str)
    not_now = Signal(str)
    never = Signal(str)
    open_me = Signal()
    apply = Signal(list)
    lend = Signal(str)
    promise_answered = Signal(int, object, bool, bool, object)
    promise_postponed = Signal(int, object)
