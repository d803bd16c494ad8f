"""One deed for many people at once, as one step: their tags, what is wanted with them, where they were met.

Knows the verbs; each does for many what is done for one elsewhere, and leaves whoever is as wished already untouched.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from netplanner.domain.contact import NO_INTENT, Intent, IntentKind
from netplanner.domain.evidence import Evidence, EvidenceKind
from netplanner.domain.folding import fold
from netplanner.domain.intents import is_allowed, settle
from netplanner.domain.levels import Level, standing
from netplanner.interchange.encoding import writable
from netplanner.interchange.vcard import details, edit_card, parse_card
from netplanner.services.connections import expect_past, settle_intents
from netplanner.services.progress import Progress, Silent
from netplanner.services.workspace import Step, Workspace


@dataclass(frozen=True, slots=True)
class IntentsSet:
    """`changed`: with whom it was set. `refused`: with whom it cannot be, since their level does not reach so far."""

    changed: tuple[str, ...]
    refused: tuple[str, ...]


def tag(
    workspace: Workspace,
    contact_ids: Sequence[str],
    *,
    add: Collection[str] = (),
    remove: Collection[str] = (),
    progress: Progress | None = None,
) -> list[str]:
    """Add tags to these people and take others away; the ids of those whose card changed.

    A tag is the same in any case and with any accents; the card keeps the way it writes one. Blank tags count as none.
    `progress` is told of each card that was read, and of each that was written.
    """
    report = (progress or Silent()).report
    total = 2 * len(contact_ids)
    wanted = {fold(one): one for text in add if (one := " ".join(text.split()))}
    gone = {fold(one) for one in remove}
    fresh = []
    for number, record in enumerate(workspace.contacts.records(workspace.contacts.knowing(contact_ids))):
        report(number, total)
        before, encoding = writable(record.card, record.encoding)
        said = details(parse_card(before, encoding=encoding))
        kept = [one for one in said.tags if fold(one) not in gone or fold(one) in wanted]
        theirs = {fold(one) for one in kept}
        tags = (*kept, *(one for folded, one in wanted.items() if folded not in theirs))
        if tags != said.tags:
            card = edit_card(before, replace(said, tags=tags), encoding=encoding)
            fresh.append((record.id, card, encoding))
    if fresh:
        with workspace.step(Step.TAGGED):
            for number, (id, card, encoding) in enumerate(fresh, len(contact_ids)):
                report(number, total)
                now = details(parse_card(card, encoding=encoding))
                workspace.contacts.replace_card(id, card, now, taken_in=False, encoding=encoding)
    return [id for id, _, _ in fresh]


def want(
    workspace: Workspace, contact_ids: Sequence[str], kind: IntentKind, progress: Progress | None = None
) -> IntentsSet:
    """Say what is wanted with these people: to keep or "enough" at the level of each, to grow by one from there."""
    report = (progress or Silent()).report
    here = workspace.contacts.knowing(contact_ids)
    evidence = workspace.journal.evidence(here)
    commitments = workspace.journal.commitments(here)
    today = workspace.today()
    before = {row.id: row.intent for row in workspace.contacts.index(here, is_searched=False)}
    wanted: dict[str, Intent] = {}
    refused = []
    for id in here:
        level = standing(evidence.get(id, ()), commitments.get(id, ()), today).level
        intent = _intent(kind, level)
        if intent is None or not is_allowed(intent, level):
            refused.append(id)
        elif settle(intent, level) != before.get(id, NO_INTENT):
            wanted[id] = settle(intent, level)
    if wanted:
        with workspace.step(Step.MARKED_ENOUGH if kind is IntentKind.ACCEPT else Step.CHANGED_INTENT):
            for number, (id, intent) in enumerate(wanted.items()):
                report(number, len(wanted))
                workspace.contacts.set_intent(id, intent)
    return IntentsSet(tuple(wanted), tuple(refused))


def _intent(kind: IntentKind, level: Level) -> Intent | None:
    """None where there is nothing to keep yet, or nothing to grow to any more."""
    match kind:
        case IntentKind.NONE:
            return NO_INTENT
        case IntentKind.GROW:
            return Intent(kind, Level(level + 1)) if level < Level.CONNECTING_WITH else Intent(IntentKind.KEEP, level)
        case IntentKind.KEEP:
            return Intent(kind, level) if level > Level.KNOWN_OF else None
        case _:
            return Intent(kind, level)


def met(
    workspace: Workspace,
    contact_ids: Iterable[str],
    *,
    where: str,
    on: date,
    text: str = "",
    tags: Collection[str] = (),
    progress: Progress | None = None,
) -> list[str]:
    """Record an exchange with each of these people at one place, and tag them; the ids of those who are here.

    `where` and `text` become one line of each record. Raises DATE_IN_FUTURE.
    """
    expect_past(workspace, on)
    here = workspace.contacts.knowing(contact_ids)
    report = (progress or Silent()).report
    note = ": ".join(part for part in (" ".join(where.split()), " ".join(text.split())) if part)
    if here:
        with workspace.step(Step.MET_SEVERAL):
            for number, id in enumerate(here):
                report(number, len(here))
                workspace.journal.add_evidence(id, [Evidence(kind=EvidenceKind.EXCHANGE, on=on, note=note)])
            settle_intents(workspace, here)
            tag(workspace, here, add=tags, progress=progress)
    return here
