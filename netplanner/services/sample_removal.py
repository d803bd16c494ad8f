"""Taking the sample people away again: exactly what came with them, and nothing that the user wrote.

Knows samples by their ids and words; how they came in is `documents`.
"""

import json
from functools import cache
from typing import Any

from netplanner.resources import resource_path
from netplanner.services.workspace import Step, Workspace


def sample_people(workspace: Workspace) -> list[str]:
    """The ids of the sample people who are here."""
    ids = [str(person["id"]) for person in _samples()["contacts"]]
    return workspace.contacts.knowing(ids)


def remove_samples(workspace: Workspace) -> int:
    """Put the sample people into the trash and take away what came with them, as one step; how many people they were.

    Follow-ups, what is said of oneself and what is looked for stay where the user changed or wrote them.
    """
    samples = _samples()
    people = sample_people(workspace)
    if not people:
        return 0
    words = {(item["area"], item["text"]) for item in samples["self"]}
    needs = {need["text"] for need in samples["needs"]}
    planned = {(one["id"], one["text"]) for one in samples["follow_ups"]}
    with workspace.step(Step.REMOVED_SAMPLES):
        workspace.contacts.set_deleted(people, workspace.today())
        for follow_up in workspace.journal.follow_ups():
            if (follow_up.id, follow_up.text) in planned and follow_up.contact_id is None:
                workspace.journal.remove_follow_up(follow_up.id)
        profile = workspace.profile
        profile.replace_self_items([one for one in profile.self_items() if (one.area.value, one.text) not in words])
        profile.replace_needs([one for one in profile.needs() if one.text not in needs])
    return len(people)


@cache
def _samples() -> Any:
    return json.loads(resource_path("samples", "people.json").read_text(encoding="utf-8"))
