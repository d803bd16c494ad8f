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
    words = {(item["area"], item["text"]) for samples in told for item in samples["self"]}
    needs = {need["text"] for samples in told for need in samples["needs"]}
    planned = {(one["id"], one["text"]) for samples in told for one in samples["follow_ups"]}
    with workspace.step(Step.REMOVED_SAMPLES):
        workspace.contacts.set_deleted(people, workspace.today())
        for follow_up in workspace.journal.follow_ups():
            if (follow_up.id, follow_up.text) in planned and follow_up.contact_id is None:
                workspace.journal.remove_follow_up(follow_up.id)
        profile = workspace.profile
        profile.replace_self_items([one for one in profile.self_items() if (one.area.value, one.text) not in words])
        profile.replace_needs([one for one in profile.needs() if one.text not in needs])
    return len(people)
