"""The commands about time and people: the meter, what-if, a conversation that was had."""

import argparse

from netplanner.cli.arguments import DONE, open_file
from netplanner.domain.demand import Overload
from netplanner.services import connections, people, planning
from netplanner.services.json_views import (
    as_json,
    introductions_document,
    meter_document,
    no_path_words,
    week_document,
    what_if_document,
    why_words,
)
from netplanner.services.ties import Ties
from netplanner.services.week import week
from netplanner.services.week_tasks import Task


def show_meter(options: argparse.Namespace) -> int:
    with open_file(options) as workspace:
        found = planning.meter(workspace)
    if options.json:
        print(as_json(meter_document(found)))
        return DONE
    first = found.others.weeks[0]
    print(f"{found.others.state.value.title()}: {first.due_minutes} of {first.capacity} minutes due this week.")
    for one in found.others.weeks:
        print(f"  week of {one.monday}: {one.due_minutes:4d} of {one.capacity:4d}")
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


def show_week(options: argparse.Namespace) -> int:
    with open_file(options) as workspace:
        view = week(workspace, Ties(workspace))
        names = {row.id: row.name for row in workspace.contacts.index({task.contact_id or "" for task in view.to_do})}
    if options.json:
        print(as_json(week_document(view)))
        return DONE
    limit = view.outlook.limit
    print(f"Week of {view.monday}: up to {limit.limit} new people; {limit.clarity} of 100 clear about yourself.")
    for task in view.to_do:
        who = names.get(task.contact_id or "", "me" if task.contact_id is None else "")
        what = f"{task.text}, {who}" if task.text else who
        score = "" if task.suggestion is None else f" [{task.suggestion.score}: {_terms(task)}]"
        print(f"  {task.kind.value.lower():12} {task.minutes:4d} min  {what}: {why_words(task)}{score}")
    return DONE


def _terms(task: Task) -> str:
    return ", ".join(f"{name} {points:+d}" for name, points in task.terms.items() if points)


def show_introductions(options: argparse.Namespace) -> int:
    with open_file(options) as workspace:
        target = people.find_one(workspace, options.person)
        found = Ties(workspace).network().find(target)
        ids = () if found.path is None else found.path.contact_ids
        names = {row.id: row.name for row in workspace.contacts.index([*ids, target])}
    if options.json:
        print(as_json(introductions_document(found)))
    elif found.path is None:
        print(f"No way to {names[target]}: {no_path_words(found)}.")
    else:
        print(f"{' → '.join(names[id] for id in ids)}: {found.path.trust:.2f} of full trust along the way.")
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
