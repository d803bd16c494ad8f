"""Taking the sample people away again: exactly what came with them, and nothing that the user wrote.

Knows samples by their ids and words; how they came in is `documents`.
"""

from netplanner.services.catalogue import ENGLISH, LANGUAGES
from netplanner.services.samples import samples_in
from netplanner.services.workspace import Step, Workspace


def sample_people(workspace: Workspace) -> list[str]:
    """The ids of the sample people who are here."""
    ids = [str(person["id"]) for person in samples_in(ENGLISH)["contacts"]]
    return workspace.contacts.knowing(ids)


def remove_samples(workspace: Workspace) -> int:
    """Put the sample people into the trash and take away what came with them, as one step; how many people they were.

    Follow-ups, what is said of oneself and what is looked for stay where the user changed or wrote them. In whichever
    language they came: the window may speak another by now.
    """
    people = sample_people(workspace)
    if not people:
        return 0
    told = [samples_in(language) for language in LANGUAGES]
    words = {(one["area"], one["text"], one["evidence"]) for samples in told for one in samples["self"]}
    needs = {(one["text"], one["weight"], tuple(one["tags"])) for samples in told for one in samples["needs"]}
    planned = {
        (one["id"], one["text"], one["minutes"], one["status"], one.get("actual_minutes"))
        for samples in told
        for one in samples["follow_ups"]
    }
    with workspace.step(Step.REMOVED_SAMPLES):
        workspace.contacts.set_deleted(people, workspace.today())
        for one in workspace.journal.follow_ups():
            told_now = (one.id, one.text, one.minutes, one.status.value, one.actual_minutes)
            if one.contact_id is None and told_now in planned:
                workspace.journal.remove_follow_up(one.id)
        profile = workspace.profile
        items, sought = profile.self_items(), profile.needs()
        profile.replace_self_items([one for one in items if (one.area.value, one.text, one.evidence) not in words])
        profile.replace_needs([one for one in sought if (one.text, one.weight, one.tags) not in needs])
    return len(people)
