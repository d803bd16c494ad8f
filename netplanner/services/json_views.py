"""The JSON of COMMANDS.md for what is asked: meter, what-if, week, introductions, and the report of an import.

Knows the contract's names and shapes; not how anything is reckoned. The whole file as a document is `documents`.
"""

import json
from typing import Any, Final

from netplanner.domain.capacity import Meter, WhatIf
from netplanner.domain.demand import Forecast, Overload
from netplanner.domain.introductions import Finding, NoPath
from netplanner.domain.self_profile import SelfArea, SelfStepKind
from netplanner.services import imports
from netplanner.services.week import WeekView
from netplanner.services.week_tasks import Task, Why


def as_json(document: object) -> str:
    """A document as it is printed, in UTF-8 letters."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def report_document(report: imports.ImportReport) -> dict[str, Any]:
    counts = ("file", "cards", "added", "updated", "merged", "skipped", "rejected", "flagged")
    return {
        "files": [{name: getattr(file, name) for name in counts} for file in report.files],
        "rejected": [
            {"file": card.file, "line": card.line, "reason": imports.REASONS[card.reason]} for card in report.rejected
        ],
        "flagged": [
            {"file": card.file, "line": card.line, "contact": card.contact, "reason": card.reason}
            for card in report.flagged
        ],
    }


def _overload_document(overload: Overload) -> dict[str, Any]:
    return {
        "from_monday": overload.from_monday.isoformat(),
        "to_monday": overload.to_monday.isoformat(),
        "minutes_over": overload.minutes_over,
        "follow_ups": list(overload.follow_up_ids),
    }


def _forecast_document(forecast: Forecast) -> dict[str, Any]:
    return {
        "state": forecast.state.value,
        "weeks": [
            {
                "monday": week.monday.isoformat(),
                "capacity": week.interval_capacity,
                "demand": week.demand,
                "rho": None if week.rho == float("inf") else week.rho,
            }
            for week in forecast.weeks
        ],
        "spare_this_week": forecast.spare_this_week,
        "warnings": [_overload_document(overload) for overload in forecast.overloads],
    }


def meter_document(found: Meter) -> dict[str, Any]:
    return {
        **_forecast_document(found.others),
        "wip": {"open": found.wip.open, "limit": found.wip.limit},
        "self": _forecast_document(found.own),
    }


def what_if_document(answer: WhatIf) -> dict[str, Any]:
    monday = answer.earliest_monday
    return {
        "fits": answer.fits,
        "minutes": answer.minutes,
        "spare": answer.spare,
        "earliest_monday": None if monday is None else monday.isoformat(),
        "shorten_to": answer.shorten_to,
        "state_after": answer.state_after.value,
        "wip_after": answer.wip_after,
        "overloads": [_overload_document(overload) for overload in answer.overloads],
    }


_WHY: Final = {
    Why.MY_BREACH: "you owe a repair since {day}",
    Why.WAS_IT_KEPT: "the promise was due {day}: was it kept?",
    Why.OVERDUE: "it was due {day}",
    Why.PROMISED: "promised for {day}",
    Why.DUE: "planned for {day}",
    Why.KEEPING: "to stay in touch, by {day}",
    Why.ANY_DAY: "no day was said",
    Why.SUGGESTED: "it would be good now",
}
_STEPS: Final = {
    SelfStepKind.ADD: "say something about",
    SelfStepKind.EVIDENCE: "say what shows",
    SelfStepKind.REVIEW: "look again at",
}
_AREAS: Final = {
    SelfArea.STRENGTH: "your strengths",
    SelfArea.FIELD: "your fields",
    SelfArea.OFFER: "what you can offer",
    SelfArea.PLAN: "your plans",
    SelfArea.WANT: "what you want",
}
_NO_PATH: Final = {
    NoPath.OPEN_BREACH: "a repair comes first between you",
    NoPath.RED: "there is a pattern to talk about first",
    NoPath.BLOCKED: "they are left out of introductions",
    NoPath.NOBODY: "nobody you know leads there in three steps",
    NoPath.TOO_WEAK: "the ways there are too weak to ask for",
}


def why_words(task: Task) -> str:
    """Why a task is there, as a short sentence; with the need that a suggestion serves, or the step for oneself."""
    if task.suggestion is not None and task.suggestion.need is not None:
        return f"you look for: {task.suggestion.need.need.text}"
    if task.step is not None:
        return f"start with yourself: {_STEPS[task.step.kind]} {_AREAS[task.step.area]}"
    return _WHY[task.why].format(day=task.on.isoformat() if task.on is not None else "any day")


def week_document(view: WeekView) -> dict[str, Any]:
    """What to do this week, in order; a score and its terms stand where something is suggested."""
    step = view.next_step
    return {
        "limit_outreach": view.outlook.limit.limit,
        "clarity": view.outlook.limit.clarity,
        "next_self_step": None
        if step is None
        else {"kind": step.kind.value, "area": step.area.value, "minutes": step.minutes, "gain": round(step.gain, 2)},
        "items": [
            {
                "contact": task.contact_id,
                "kind": task.kind.value,
                "minutes": task.minutes,
                "origin": task.origin.value,
                "score": None if task.suggestion is None else task.suggestion.score,
                "terms": dict(task.terms),
                "why": why_words(task),
                "text": task.text,
                "due": None if task.on is None else task.on.isoformat(),
                "follow_up": None if task.follow_up is None else task.follow_up.id,
            }
            for task in view.to_do
        ],
    }


def introductions_document(found: Finding) -> dict[str, Any]:
    if found.path is None:
        return {"trust": None, "reason": no_path_words(found)}
    return {"trust": found.path.trust, "path": list(found.path.contact_ids)}


def no_path_words(found: Finding) -> str:
    return "" if found.reason is None else _NO_PATH[found.reason]
