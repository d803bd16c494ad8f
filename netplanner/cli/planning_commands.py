"""The commands about time and people: the meter, what-if, a conversation that was had."""

import argparse

from netplanner.cli.arguments import DONE, open_file
from netplanner.domain.demand import Overload
from netplanner.services import connections, people, planning
from netplanner.services.json_views import as_json, meter_document, what_if_document


def show_meter(options: argparse.Namespace) -> int:
    with open_file(options) as workspace:
        found = planning.meter(workspace)
    if options.json:
        print(as_json(meter_document(found)))
        return DONE
    first = found.others.weeks[0]
    print(f"{found.others.state.value.title()}: {first.due_minutes} of {first.capacity} minutes due this week.")
    for week in found.others.weeks:
        print(f"  week of {week.monday}: {week.due_minutes:4d} of {week.capacity:4d}")
    for overload in found.others.overloads:
        print(f"  {_overload_sentence(overload)}")
    print(f"Open follow-ups: {found.wip.open} of about {found.wip.limit} that fit.")
    return DONE


def show_what_if(options: argparse.Namespace) -> int:
    with open_file(options) as workspace:
        follow_up = planning.proposal(
            workspace,
            kind=options.kind,
            minutes=options.minutes,
            release=options.release,
            due=options.due,
            origin=options.origin,
        )
        answer = planning.what_if(workspace, follow_up)
    if options.json:
        print(as_json(what_if_document(answer)))
        return DONE
    print(f"{'It fits' if answer.fits else 'It does not fit'}: it counts as {answer.minutes} minutes,"
          f" {answer.spare} are free.")  # fmt: skip
    if not answer.fits and answer.earliest_monday is not None:
        print(f"First week with room: {answer.earliest_monday}.")
    if answer.shorten_to is not None:
        print(f"It fits when it takes {answer.shorten_to} minutes at most.")
    for overload in answer.overloads:
        print(f"Apart from this: {_overload_sentence(overload)}")
    return DONE


def log_exchange(options: argparse.Namespace) -> int:
    with open_file(options) as workspace:
        person = people.find_one(workspace, options.person)
        connections.record_exchange(workspace, person, text=options.text, on=options.on)
    return DONE


def _overload_sentence(overload: Overload) -> str:
    weeks = f"week of {overload.from_monday}"
    if overload.to_monday != overload.from_monday:
        weeks = f"weeks of {overload.from_monday} to {overload.to_monday}"
    return (
        f"{weeks}: {overload.demand} of {overload.capacity} minutes, {overload.minutes_over} more than fits,"
        f" in {len(overload.follow_up_ids)} follow-ups"
    )
