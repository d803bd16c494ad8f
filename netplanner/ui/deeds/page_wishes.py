"""Which deed each wish on a page is."""

from collections.abc import Callable

from netplanner.domain.followups import FollowUpKind
from netplanner.ui.deeds.acting_deeds import ActingDeeds
from netplanner.ui.deeds.follow_up_deeds import FollowUpDeeds
from netplanner.ui.deeds.outreach_deeds import OutreachDeeds
from netplanner.ui.deeds.person_deeds import PersonDeeds
from netplanner.ui.deeds.promise_deeds import PromiseDeeds
from netplanner.ui.deeds.relief_deeds import ReliefDeeds
from netplanner.ui.deeds.self_deeds import SelfDeeds
from netplanner.ui.pages.contact.wishes import Wishes
from netplanner.ui.pages.introductions.wishes import IntroductionWishes
from netplanner.ui.pages.me.wishes import MeWishes
from netplanner.ui.pages.week.wishes import WeekWishes


def connect_wishes(
    wishes: Wishes,
    shown: Callable[[], str],
    *,
    persons: PersonDeeds,
    follow_ups: FollowUpDeeds,
    promises: PromiseDeeds,
    acting: ActingDeeds,
    outreach: OutreachDeeds,
) -> None:
    """`shown` tells whose page it is."""
    wishes.record.connect(lambda what: persons.record([shown()], begin_with=what))
    wishes.intent.connect(lambda intent: persons.set_intent(shown(), intent))
    wishes.edit.connect(lambda: persons.edit(shown()))
    wishes.notes_written.connect(persons.write_notes)
    wishes.flags_looked_at.connect(lambda: persons.look_at_flags(shown()))
    wishes.record_removed.connect(persons.take_back)
    wishes.plan.connect(lambda kind, text: follow_ups.plan(shown(), kind=kind, text=text))
    wishes.done.connect(follow_ups.finish)
    wishes.change.connect(follow_ups.change)
    wishes.later.connect(follow_ups.put_off)
    wishes.give_up.connect(follow_ups.give_up)
    wishes.promise_made.connect(lambda maker: promises.make(shown(), maker))
    wishes.promise_answered.connect(promises.answer)
    wishes.promise_postponed.connect(promises.postpone)
    wishes.promise_removed.connect(promises.remove)
    wishes.repaired.connect(promises.repair)
    wishes.forgiven.connect(promises.forgive)
    wishes.draft.connect(acting.copy_draft)
    wishes.promise_draft.connect(lambda number: acting.copy_promise_draft(shown(), number))
    wishes.knows.connect(lambda other, strength: outreach.say_knows(shown(), other, strength))
    wishes.knows_not.connect(lambda other: outreach.say_knows_not(shown(), other))
    wishes.introduces.connect(lambda introduces: outreach.set_introduces(shown(), introduces))
    wishes.blocked.connect(lambda blocked: outreach.set_blocked(shown(), blocked))
    wishes.call.connect(acting.call)
    wishes.chat.connect(lambda phone: acting.chat(shown(), phone))
    wishes.mail.connect(lambda mail: acting.mail(shown(), mail))
    wishes.copy.connect(acting.copy)
    wishes.open_link.connect(acting.open_link)


def connect_me(wishes: MeWishes, *, myself: SelfDeeds, follow_ups: FollowUpDeeds) -> None:
    wishes.item_added.connect(myself.add)
    wishes.item_changed.connect(myself.change)
    wishes.item_reviewed.connect(myself.review)
    wishes.item_removed.connect(myself.remove)
    wishes.need_asked.connect(myself.look_for)
    wishes.need_change_asked.connect(myself.change_need)
    wishes.need_removed.connect(myself.remove_need)
    wishes.plan_time.connect(lambda: follow_ups.plan(None, kind=FollowUpKind.SELF))


def connect_week(
    wishes: WeekWishes,
    *,
    open_person: Callable[[str], object],
    open_me: Callable[[], object],
    outreach: OutreachDeeds,
    relief: ReliefDeeds,
    follow_ups: FollowUpDeeds,
    promises: PromiseDeeds,
    acting: ActingDeeds,
) -> None:
    wishes.open_person.connect(open_person)
    wishes.open_me.connect(open_me)
    wishes.not_now.connect(outreach.not_now)
    wishes.never.connect(outreach.never)
    wishes.apply.connect(relief.apply)
    wishes.lend.connect(relief.lend)
    wishes.plan.connect(lambda who, kind, text: follow_ups.plan(who, kind=kind, text=text))
    wishes.done.connect(follow_ups.finish)
    wishes.change.connect(follow_ups.change)
    wishes.later.connect(follow_ups.put_off)
    wishes.give_up.connect(follow_ups.give_up)
    wishes.draft.connect(acting.copy_draft)
    wishes.promise_answered.connect(promises.answer)
    wishes.promise_postponed.connect(promises.postpone)


def connect_introductions(
    wishes: IntroductionWishes,
    *,
    open_person: Callable[[str], object],
    open_me: Callable[[], object],
    outreach: OutreachDeeds,
    follow_ups: FollowUpDeeds,
) -> None:
    wishes.open_person.connect(open_person)
    wishes.open_me.connect(open_me)
    wishes.asked.connect(outreach.ask)
    wishes.advanced.connect(outreach.advance)
    wishes.declined.connect(outreach.decline)
    wishes.ask_planned.connect(outreach.plan_ask)
    wishes.plan.connect(lambda who, kind, text: follow_ups.plan(who, kind=kind, text=text))
