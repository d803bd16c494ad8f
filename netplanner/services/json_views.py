"""The JSON of COMMANDS.md for what is asked: the meter, what-if, and the report of an import.

Knows the contract's names and shapes; not how anything is reckoned. The whole file as a document is `documents`.
"""

import json
from typing import Any

from netplanner.domain.capacity import Meter, WhatIf
from netplanner.domain.demand import Forecast, Overload
from netplanner.services import imports


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
