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
from netplanner.services.catalogue import QT_TRANSLATE_NOOP, Translate, in_english
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
    Why.MY_BREACH: QT_TRANSLATE_NOOP("cli", "you owe a repair since {day}"),
    Why.WAS_IT_KEPT: QT_TRANSLATE_NOOP("cli", "the promise was due {day}: was it kept?"),
    Why.OVERDUE: QT_TRANSLATE_NOOP("cli", "it was due {day}"),
    Why.PROMISED: QT_TRANSLATE_NOOP("cli", "promised for {day}"),
    Why.DUE: QT_TRANSLATE_NOOP("cli", "planned for {day}"),
    Why.KEEPING: QT_TRANSLATE_NOOP("cli", "to stay in touch, by {day}"),
    Why.ANY_DAY: QT_TRANSLATE_NOOP("cli", "no day was said"),
    Why.SUGGESTED: QT_TRANSLATE_NOOP("cli", "it would be good now"),
}
_STEPS: Final = {
    SelfStepKind.ADD: QT_TRANSLATE_NOOP("cli", "say something about"),
    SelfStepKind.EVIDENCE: QT_TRANSLATE_NOOP("cli", "say what shows"),
    SelfStepKind.REVIEW: QT_TRANSLATE_NOOP("cli", "look again at"),
}
_AREAS: Final = {
    SelfArea.STRENGTH: QT_TRANSLATE_NOOP("cli", "your strengths"),
    SelfArea.FIELD: QT_TRANSLATE_NOOP("cli", "your fields"),
    SelfArea.OFFER: QT_TRANSLATE_NOOP("cli", "what you can offer"),
    SelfArea.PLAN: QT_TRANSLATE_NOOP("cli", "your plans"),
    SelfArea.WANT: QT_TRANSLATE_NOOP("cli", "what you want"),
}
_NO_PATH: Final = {
    NoPath.OPEN_BREACH: QT_TRANSLATE_NOOP("cli", "a repair comes first between you"),
    NoPath.RED: QT_TRANSLATE_NOOP("cli", "there is a pattern to talk about first"),
    NoPath.BLOCKED: QT_TRANSLATE_NOOP("cli", "they are left out of introductions"),
    NoPath.NOBODY: QT_TRANSLATE_NOOP("cli", "nobody you know leads there in three steps"),
    NoPath.TOO_WEAK: QT_TRANSLATE_NOOP("cli", "the ways there are too weak to ask for"),
}


def why_words(task: Task, translate: Translate = in_english) -> str:
    """Why a task is there, as a short sentence; with the need that a suggestion serves, or the step for oneself."""
    if task.suggestion is not None and task.suggestion.need is not None:
        return translate("cli", "you look for: {need}").replace("{need}", task.suggestion.need.need.text)
    if task.step is not None:
        words = translate("cli", "start with yourself: {step} {area}")
        words = words.replace("{step}", translate("cli", _STEPS[task.step.kind]))
        return words.replace("{area}", translate("cli", _AREAS[task.step.area]))
    day = translate("cli", "any day") if task.on is None else task.on.isoformat()
    return translate("cli", _WHY[task.why]).replace("{day}", day)


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


def no_path_words(found: Finding, translate: Translate = in_english) -> str:
    return "" if found.reason is None else translate("cli", _NO_PATH[found.reason])
