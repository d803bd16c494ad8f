"""Who may be in the file twice: groups of people who may be one, merged or told apart as the user says.

Proposes, shows side by side what a merge would leave, and does what is decided, each as one step. Who may be one is
`likeness`, what becomes of the records `merging`.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from netplanner.domain.contact import Details
from netplanner.domain.folding import fold
from netplanner.domain.levels import Level, standing
from netplanner.domain.matching import Match, Reason
from netplanner.services import merging
from netplanner.services.card_joining import said_by_card
from netplanner.services.connections import expect_person
from netplanner.services.likeness import groups_of, likenesses, someone
from netplanner.services.progress import Progress, Silent
from netplanner.services.reach import region_of
from netplanner.services.said_fields import FIELDS, values_of
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.card_history import StoredCard
from netplanner.storage.contact_store import ContactRecord

_REPORT_EVERY = 200
_FEW = 500  # people: for more of them, the records of everybody are read at once
_KEYS = frozenset({Reason.SAME_EMAIL, Reason.SAME_PHONE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One of a group. `records`: how many pieces of evidence and promises there are."""

    id: str
    said: Details
    level: Level
    records: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """People who may be one. The first of `people` is whom a merge would keep: most records, then most details, then
    recorded first.

    `reasons` holds what somebody in it shares with another, and how far the names go along; none where the user chose
    them. `likeness`: that of the names that are least alike, 50 to 100; 0 without reasons. `agrees_alike`: every two
    share a phone or a mail, all have the same name, and no birthday speaks against it.
    """

    people: tuple[Member, ...]
    reasons: tuple[Reason, ...]
    likeness: int
    agrees_alike: bool

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(member.id for member in self.people)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A field of `Details` side by side: what each of the group says, in its order, and what one card would say.

    `adds`: whether the merge brings the one who is kept something new there.
    """

    field: str
    values: tuple[tuple[str, ...], ...]
    merged: tuple[str, ...]
    adds: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """A merge before it is done: the card field by field, and the level that all records together carry."""

    fields: tuple[Comparison, ...]
    level: Level


def find(workspace: Workspace, *, region: str = "", progress: Progress | None = None) -> list[Group]:
    """Everybody in the file who may be there twice, those who agree alike first; nobody is in two groups.

    `region`: the country of the system, as for `imports.plan`. Progress is told in people. Raises Cancelled.
    """
    return _groups(workspace, workspace.contacts.ids(), region, progress or Silent())


def among(workspace: Workspace, ids: Iterable[str], *, region: str = "") -> list[Group]:
    """As `find`, among these people only, as far as they are still there."""
    return _groups(workspace, _in_order(workspace, ids), region, Silent())


def in_order(groups: Iterable[Group]) -> list[Group]:
    """Those who agree alike first, then by name: the order of `find`."""
    return sorted(groups, key=lambda group: (not group.agrees_alike, fold(group.people[0].said.name), group.ids))


def chosen(workspace: Workspace, ids: Sequence[str], *, region: str = "") -> Group:
    """These people as one group, since the user may know what no card says. Raises NO_SUCH_PERSON."""
    for id in ids:
        expect_person(workspace, id)
    members = _members(workspace, _in_order(workspace, ids))
    people = [someone(member.id, member.said) for member in members.values()]
    matches = likenesses(people, region_of(workspace, region))
    is_about_all = {id for match in matches for id in (match.first_id, match.second_id)} == members.keys()
    return _group(list(members.values()), matches if is_about_all else [])


def outlook(workspace: Workspace, group: Group, kept_id: str, other_ids: Sequence[str], *, region: str = "") -> Outlook:
    """What merging the others into the one who is kept would leave; nothing is written. Raises NO_SUCH_PERSON."""
    after = merging.merged_card(workspace, kept_id, other_ids, region=region).said
    kept = next(member.said for member in group.people if member.id == kept_id)
    fields = []
    for field in FIELDS:
        values = tuple(values_of(member.said, field) for member in group.people)
        left = values_of(after, field)
        if left or any(values):
            fields.append(Comparison(field=field, values=values, merged=left, adds=left != values_of(kept, field)))
    ids = [kept_id, *other_ids]
    evidence, commitments = workspace.journal.evidence(ids), workspace.journal.commitments(ids)
    joined = standing(
        [one for id in ids for one in evidence.get(id, ())],
        [one for id in ids for one in commitments.get(id, ())],
        workspace.today(),
    )
    return Outlook(fields=tuple(fields), level=joined.level)


def merge(
    workspace: Workspace, kept_id: str, other_ids: Sequence[str], *, apart_ids: Sequence[str] = (), region: str = ""
) -> None:
    """Make these people one, and remember that those of `apart_ids` are not that one; all of it is one step.

    Raises NO_SUCH_PERSON.
    """
    for id in apart_ids:
        expect_person(workspace, id)
    with workspace.step(Step.MERGED_PEOPLE):
        merging.merge(workspace, kept_id, other_ids, region=region)
        workspace.told_apart.add((kept_id, id) for id in apart_ids)


def merge_alike(
    workspace: Workspace, groups: Sequence[Group], *, region: str = "", progress: Progress | None = None
) -> None:
    """Merge each of these groups into its first, all of it as one step. Raises NO_SUCH_PERSON and Cancelled."""
    watch = progress or Silent()
    with workspace.step(Step.MERGED_PEOPLE):
        for done, group in enumerate(groups, 1):
            kept, *others = group.ids
            merging.merge(workspace, kept, others, region=region)
            watch.report(done, len(groups))


def tell_apart(workspace: Workspace, ids: Sequence[str]) -> None:
    """Remember, as one step, that no two of these are one person: they are not proposed again.

    Raises NO_SUCH_PERSON.
    """
    for id in ids:
        expect_person(workspace, id)
    with workspace.step(Step.TOLD_APART):
        workspace.told_apart.add(combinations(ids, 2))


def _groups(workspace: Workspace, ids: Sequence[str], region: str, watch: Progress) -> list[Group]:
    people = []
    for done, record in enumerate(workspace.contacts.records(ids), 1):
        people.append(someone(record.id, _said(record)))
        if done % _REPORT_EVERY == 0:
            watch.report(done, len(ids))
    apart = workspace.told_apart.pairs()
    matches = likenesses(people, region_of(workspace, region), apart)
    watch.report(len(ids), len(ids))
    found = groups_of(people, matches, apart)
    group_of = {id: number for number, group in enumerate(found) for id in group}
    grouped_ids = [id for id in ids if id in group_of]
    within: defaultdict[int, list[Match]] = defaultdict(list)
    for match in matches:
        if group_of.get(match.first_id, -1) == group_of.get(match.second_id, -2):
            within[group_of[match.first_id]].append(match)
    people_of: defaultdict[int, list[Member]] = defaultdict(list)
    for id, member in _members(workspace, grouped_ids).items():
        people_of[group_of[id]].append(member)
    made = [_group(people_of[number], within[number]) for number in range(len(found))]
    return in_order(made)


def _group(people: Sequence[Member], matches: Sequence[Match]) -> Group:
    """`people` in the order of recording, `matches` those between them."""
    told = [match.reasons for match in matches]
    # What is shared may be another thing for each two; what is said of names and work holds for all.
    held = {reason for reasons in told for reason in reasons if reason in _KEYS}
    held |= {reason for reason in Reason if told and all(reason in reasons for reasons in told)}
    if told and Reason.SAME_NAME not in held:
        held.add(Reason.NAMES_AGREE)
    names = {fold(member.said.name) for member in people}
    birthdays = {member.said.birthday for member in people if member.said.birthday}
    return Group(
        # Sorting keeps the order of those who are equal: it is that of recording.
        people=tuple(sorted(people, key=lambda member: (-member.records, -_details(member.said)))),
        reasons=tuple(reason for reason in Reason if reason in held),
        likeness=min((match.likeness for match in matches), default=0),
        agrees_alike=len(names) == 1
        and "" not in names
        and len(birthdays) < 2
        and len(matches) == len(people) * (len(people) - 1) // 2,
    )


def _in_order(workspace: Workspace, ids: Iterable[str]) -> list[str]:
    """Those of these who are there, in the order of recording."""
    wanted = set(ids)
    return [id for id in workspace.contacts.ids() if id in wanted]


def _members(workspace: Workspace, ids: Sequence[str]) -> dict[str, Member]:
    """Each of `ids`, in this order."""
    asked = list(ids) if len(ids) <= _FEW else None
    evidence, commitments = workspace.journal.evidence(asked), workspace.journal.commitments(asked)
    today = workspace.today()
    found = {}
    for record in workspace.contacts.records(ids):  # whose pages are in the order of recording, as `ids` are
        shown, promised = evidence.get(record.id, ()), commitments.get(record.id, ())
        level = standing(shown, promised, today).level if shown or promised else Level.KNOWN_OF
        count = len(shown) + len(promised)
        found[record.id] = Member(id=record.id, said=_said(record), level=level, records=count)
    return found


def _said(record: ContactRecord) -> Details:
    return said_by_card(StoredCard(record.card, record.encoding))


def _details(said: Details) -> int:
    return sum(len(values_of(said, field)) for field in FIELDS)
