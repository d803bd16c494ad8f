"""Everything that the user can wish for on somebody's page, as signals; the window says what comes of it."""

from PySide6.QtCore import QObject, Signal


class Wishes(QObject):
    """Shared by the panels of one page; all are about the person shown there.

    `record`: "", "learnt", "showed" or "together". `intent`: an `Intent`.
    `plan`: a `FollowUpKind` or None, and a text to begin with.
    `done`, `change`, `give_up`, `draft`: the id of a follow-up; `later`: that and a day.
    `promise_answered`: number, `CommitmentStatus`, and of a broken one whether it was told in time, and whether
    somebody was misled, and the day of the answer. `promise_made`: a `Maker`.
    `promise_postponed`: number, and a day or None for any day.
    `repaired`, `forgiven`, `promise_removed`, `promise_draft`: the number of a promise.
    `record_removed`: that of a record.
    `notes_written`: the id of the person whose notes they are, and the notes: the page may show somebody else by then.
    `knows`: the id of somebody whom they would vouch to, and a `VouchStrength`; `knows_not`: that id.
    `introduces`, `blocked`: whether they like to introduce people, and whether they are left out altogether.
    `ways_to`: the id of somebody to whom the ways are to be shown; `open_person`: that of anybody else.
    `call`, `chat`: a phone; `mail`: a mail; `copy`: any text; `open_link`: an address of http or https.
    """

    closed = Signal()
    record = Signal(str)
    intent = Signal(object)
    plan = Signal(object, str)
    done = Signal(str)
    change = Signal(str)
    later = Signal(str, object)
    give_up = Signal(str)
    draft = Signal(str)
    promise_made = Signal(object)
    promise_answered = Signal(int, object, bool, bool, object)
    promise_postponed = Signal(int, object)
    repaired = Signal(int)
    forgiven = Signal(int)
    promise_removed = Signal(int)
    promise_draft = Signal(int)
    record_removed = Signal(int)
    edit = Signal()
    notes_written = Signal(str, str)
    flags_looked_at = Signal()
    knows = Signal(str, object)
    knows_not = Signal(str)
    introduces = Signal(bool)
    blocked = Signal(bool)
    ways_to = Signal(str)
    open_person = Signal(str)
    call = Signal(str)
    chat = Signal(str)
    mail = Signal(str)
    copy = Signal(str)
    open_link = Signal(str)
