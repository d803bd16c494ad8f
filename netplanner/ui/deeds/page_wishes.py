"""Which deed each wish on a page is."""

from collections.abc import Callable

from netplanner.domain.followups import FollowUpKind
from netplanner.ui.board.board import BoardPage
from netplanner.ui.deeds.deeds import Deeds
from netplanner.ui.pages.contact.wishes import Wishes
from netplanner.ui.pages.introductions.wishes import IntroductionWishes
from netplanner.ui.pages.me.wishes import MeWishes
from netplanner.ui.pages.week.wishes import WeekWishes


def connect_board(board: BoardPage, deeds: Deeds) -> None:
    board.import_requested.connect(deeds.files.ask_for_import)
    board.samples_requested.connect(deeds.files.bring_samples)
    board.add_requested.connect(deeds.persons.add)
    board.move_requested.connect(deeds.persons.move)
    board.move_refused.connect(deeds.persons.refuse)
    board.done_requested.connect(deeds.follow_ups.finish)


def connect_contact(wishes: Wishes, shown: Callable[[], str], deeds: Deeds) -> None:
    """`shown` tells whose page it is."""
    _connect_planned(wishes, deeds)
    wishes.record.connect(lambda what: deeds.persons.record([shown()], begin_with=what))
    wishes.intent.connect(lambda intent: deeds.persons.set_intent(shown(), intent))
    wishes.edit.connect(lambda: deeds.persons.edit(shown()))
    wishes.notes_written.connect(deeds.persons.write_notes)
    wishes.flags_looked_at.connect(lambda: deeds.persons.look_at_flags(shown()))
    wishes.record_removed.connect(deeds.persons.take_back)
    wishes.plan.connect(lambda kind, text: deeds.follow_ups.plan(shown(), kind=kind, text=text))
    wishes.promise_made.connect(lambda maker: deeds.promises.make(shown(), maker))
    wishes.promise_removed.connect(deeds.promises.remove)
    wishes.repaired.connect(deeds.promises.repair)
    wishes.forgiven.connect(deeds.promises.forgive)
    wishes.promise_draft.connect(lambda number: deeds.acting.copy_promise_draft(shown(), number))
    wishes.knows.connect(lambda other, strength: deeds.outreach.say_knows(shown(), other, strength))
    wishes.knows_not.connect(lambda other: deeds.outreach.say_knows_not(shown(), other))
    wishes.introduces.connect(lambda introduces: deeds.outreach.set_introduces(shown(), introduces))
    wishes.blocked.connect(lambda blocked: deeds.outreach.set_blocked(shown(), blocked))
    wishes.call.connect(deeds.acting.call)
    wishes.chat.connect(lambda phone: deeds.acting.chat(shown(), phone))
    wishes.mail.connect(lambda mail: deeds.acting.mail(shown(), mail))
    wishes.copy.connect(deeds.acting.copy)
    wishes.open_link.connect(deeds.acting.open_link)


def connect_me(wishes: MeWishes, deeds: Deeds) -> None:
    wishes.item_added.connect(deeds.myself.add)
    wishes.item_changed.connect(deeds.myself.change)
    wishes.item_reviewed.connect(deeds.myself.review)
    wishes.item_removed.connect(deeds.myself.remove)
    wishes.need_asked.connect(deeds.myself.look_for)
    wishes.need_change_asked.connect(deeds.myself.change_need)
    wishes.need_removed.connect(deeds.myself.remove_need)
    wishes.plan_time.connect(lambda: deeds.follow_ups.plan(None, kind=FollowUpKind.SELF))


def connect_week(wishes: WeekWishes, deeds: Deeds) -> None:
    _connect_planned(wishes, deeds)
    wishes.not_now.connect(deeds.outreach.not_now)
    wishes.never.connect(deeds.outreach.never)
    wishes.apply.connect(deeds.relief.apply)
    wishes.lend.connect(deeds.relief.lend)
    wishes.plan.connect(lambda who, kind, text: deeds.follow_ups.plan(who, kind=kind, text=text))


def connect_introductions(wishes: IntroductionWishes, deeds: Deeds) -> None:
    wishes.asked.connect(deeds.outreach.ask)
    wishes.advanced.connect(deeds.outreach.advance)
    wishes.declined.connect(deeds.outreach.decline)
    wishes.ask_planned.connect(deeds.outreach.plan_ask)
    wishes.plan.connect(lambda who, kind, text: deeds.follow_ups.plan(who, kind=kind, text=text))


def _connect_planned(wishes: Wishes | WeekWishes, deeds: Deeds) -> None:
    """What is done with a follow-up or a promise wherever it is shown."""
    wishes.done.connect(deeds.follow_ups.finish)
    wishes.change.connect(deeds.follow_ups.change)
    wishes.later.connect(deeds.follow_ups.put_off)
    wishes.give_up.connect(deeds.follow_ups.give_up)
    wishes.draft.connect(deeds.acting.copy_draft)
    wishes.promise_answered.connect(deeds.promises.answer)
    wishes.promise_postponed.connect(deeds.promises.postpone)
