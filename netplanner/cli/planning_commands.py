"""The commands about time and people: the meter, what-if, a conversation that was had."""

import argparse

from netplanner.cli.arguments import DONE, open_file
from netplanner.cli.words import KINDS, STATES
from netplanner.domain.demand import Overload
from netplanner.services import connections, people, planning
from netplanner.services.catalogue import Translate
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
    translate: Translate = options.translate
    first = found.others.weeks[0]
    words = translate("cli", "{state}: {minutes} of {capacity} minutes due this week.")
    print(
        words.replace("{state}", translate("cli", STATES[found.others.state]))
        .replace("{minutes}", str(first.due_minutes))
        .replace("{capacity}", str(first.capacity))
    )
    for one in found.others.weeks:
        words = translate("cli", "week of {monday}: {minutes} of {capacity}").replace(
            "{monday}", one.monday.isoformat()
        )
        print("  " + words.replace("{minutes}", f"{one.due_minutes:4d}").replace("{capacity}", f"{one.capacity:4d}"))
    for overload in found.others.overloads:
        print(f"  {_overload_sentence(overload, translate)}")
    words = translate("cli", "Open follow-ups: {open} of about {limit} that fit.")
    print(words.replace("{open}", str(found.wip.open)).replace("{limit}", str(found.wip.limit)))
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
    translate: Translate = options.translate
    words = (
        translate("cli", "It fits: it counts as {minutes} minutes, {spare} are free.")
        if answer.fits
        else translate("cli", "It does not fit: it counts as {minutes} minutes, {spare} are free.")
    )
    print(words.replace("{minutes}", str(answer.minutes)).replace("{spare}", str(answer.spare)))
    if not answer.fits and answer.earliest_monday is not None:
        words = translate("cli", "First week with room: {monday}.")
        print(words.replace("{monday}", answer.earliest_monday.isoformat()))
    if answer.shorten_to is not None:
        words = translate("cli", "It fits when it takes {minutes} minutes at most.")
        print(words.replace("{minutes}", str(answer.shorten_to)))
    for overload in answer.overloads:
        words = translate("cli", "Apart from this: {weeks}")
        print(words.replace("{weeks}", _overload_sentence(overload, translate)))
    return DONE


def show_week(options: argparse.Namespace) -> int:
    with open_file(options) as workspace:
        view = week(workspace, Ties(workspace))
        names = {row.id: row.name for row in workspace.contacts.index({task.contact_id or "" for task in view.to_do})}
    if options.json:
        print(as_json(week_document(view)))
        return DONE
    translate: Translate = options.translate
    limit = view.outlook.limit
    words = translate("cli", "Week of {monday}: up to {limit} new people; {clarity} of 100 clear about yourself.")
    words = words.replace("{monday}", view.monday.isoformat()).replace("{limit}", str(limit.limit))
    print(words.replace("{clarity}", str(limit.clarity)))
    for task in view.to_do:
        who = names.get(task.contact_id or "", translate("cli", "me") if task.contact_id is None else "")
        what = f"{task.text}, {who}" if task.text else who
        score = "" if task.suggestion is None else f" [{task.suggestion.score}: {_terms(task)}]"
        kind = translate("cli", KINDS[task.kind])
        line = translate("cli", "{minutes} min  {what}: {why}").replace("{minutes}", f"{task.minutes:4d}")
        line = line.replace("{why}", why_words(task, translate)).replace("{what}", what)
        print(f"  {kind:12} {line}{score}")
    return DONE


def _terms(task: Task) -> str:
    return ", ".join(f"{name} {points:+d}" for name, points in task.terms.items() if points)


def show_introductions(options: argparse.Namespace) -> int:
    translate: Translate = options.translate
    with open_file(options) as workspace:
        target = people.find_one(workspace, options.person)
        found = Ties(workspace).network().find(target)
        ids = () if found.path is None else found.path.contact_ids
        names = {row.id: row.name for row in workspace.contacts.index([*ids, target])}
    if options.json:
        print(as_json(introductions_document(found)))
    elif found.path is None:
        words = translate("cli", "No way to {name}: {reason}.").replace("{reason}", no_path_words(found, translate))
        print(words.replace("{name}", names[target]))
    else:
        words = translate("cli", "{way}: {trust} of full trust along the way.")
        words = words.replace("{trust}", f"{found.path.trust:.2f}")
        print(words.replace("{way}", " → ".join(names[id] for id in ids)))
    return DONE


def log_exchange(options: argparse.Namespace) -> int:
    with open_file(options) as workspace:
        person = people.find_one(workspace, options.person)
        connections.record_exchange(workspace, person, text=options.text, on=options.on)
    return DONE


def _overload_sentence(overload: Overload, translate: Translate) -> str:
    weeks = translate("cli", "week of {from}")
    if overload.to_monday != overload.from_monday:
        weeks = translate("cli", "weeks of {from} to {to}")
    weeks = weeks.replace("{from}", overload.from_monday.isoformat()).replace("{to}", overload.to_monday.isoformat())
    words = translate("cli", "{weeks}: {demand} of {capacity} minutes, {over} more than fits, in {count} follow-ups")
    words = words.replace("{demand}", str(overload.demand)).replace("{capacity}", str(overload.capacity))
    words = words.replace("{over}", str(overload.minutes_over)).replace("{count}", str(len(overload.follow_up_ids)))
    return words.replace("{weeks}", weeks)
