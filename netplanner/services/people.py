"""Who is there and where they stand: the cards of the board, one person whole, finding by name."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from netplanner.domain.birthdays import days_ahead, next_birthday
from netplanner.domain.commitments import Commitment, Maker
from netplanner.domain.contact import NO_INTENT, Contact, IntentKind
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.evidence import Evidence, EvidenceKind
from netplanner.domain.folding import fold
from netplanner.domain.followups import FollowUp
from netplanner.domain.grace import Ledger, ledger
from netplanner.domain.intents import has_slipped, is_cooling
from netplanner.domain.levels import Gate, Level, Standing, gates, standing
from netplanner.domain.lifts import Lift, lifts
from netplanner.interchange.vcard import details, parse_card
from netplanner.services import planning
from netplanner.services.connections import expect_person
from netplanner.services.promises import promises_with
from netplanner.services.views import Chip, Line, LineKind, PersonCard, Promise, Record
from netplanner.services.workspace import Workspace
from netplanner.storage.import_flags import ImportFlag
from netplanner.storage.person_index import IndexRow

# How far ahead a promise counts as one that needs attention, and a dormancy as near.
_SOON_DAYS = 14
_EXCHANGE_DAYS = 365
_BIRTHDAY_LINE_DAYS = 7
_NOTHING_DUE = (4, 0)  # one for all of a large file


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView:
    """One person whole. `follow_ups` are the open ones, what a cadence asks for included; `finished` the done ones.

    `gates` is the ladder from level 1 to 4, `lifts` what would lift the level. `records` and `promises` are in
    the order of recording. `theirs` and `mine` are the ledgers of what they and I promised. `birthday`: the next.
    """

    contact: Contact
    standing: Standing
    gates: tuple[Gate, ...]
    follow_ups: tuple[FollowUp, ...]
    flags: tuple[ImportFlag, ...]
    lifts: tuple[Lift, ...]
    records: tuple[Record, ...]
    promises: tuple[Promise, ...]
    finished: tuple[FollowUp, ...]
    theirs: Ledger
    mine: Ledger
    birthday: date | None

    def owed(self, today: date) -> list[Commitment]:
        """What I broke and have not made good: while there is any, nothing is asked of them (MODEL §5)."""
        mine = (one.commitment for one in self.promises if one.commitment.maker is Maker.ME)
        return [promise for promise in mine if promise.is_open_breach(today)]


def cards(workspace: Workspace, contact_ids: Iterable[str] | None = None) -> list[PersonCard]:
    """The board's cards of everyone, or of these. Order is the reader's: see `PersonCard.attention`."""
    ids = None if contact_ids is None else list(contact_ids)
    today = workspace.today()
    evidence = workspace.journal.evidence(ids)
    commitments = workspace.journal.commitments(ids)
    next_up: dict[str, FollowUp] = {}
    for follow_up in sorted(planning.open_follow_ups(workspace), key=lambda f: f.due or date.max):
        if follow_up.contact_id is not None:
            next_up.setdefault(follow_up.contact_id, follow_up)
    soon = days_ahead(today, _SOON_DAYS)
    return [
        _card(row, evidence.get(row.id, ()), commitments.get(row.id, ()), next_up.get(row.id), soon, today)
        for row in workspace.contacts.index(ids)
    ]


def person(workspace: Workspace, contact_id: str) -> PersonView:
    """Everything about one person. Raises NO_SUCH_PERSON, also for somebody in the trash."""
    expect_person(workspace, contact_id)
    record = next(workspace.contacts.records([contact_id]))
    journal, today = workspace.journal, workspace.today()
    records = tuple(Record(number, one) for number, one in journal.records(contact_id))
    promised = tuple(promises_with(workspace, contact_id))
    evidence = tuple(one.evidence for one in records)
    commitments = tuple(one.commitment for one in promised)
    said = details(parse_card(record.card, encoding=record.encoding))
    stands = standing(evidence, commitments, today)
    follow_ups = (f for f in planning.open_follow_ups(workspace) if f.contact_id == contact_id)
    return PersonView(
        contact=Contact(
            id=record.id,
            details=said,
            intent=record.intent,
            notes=record.notes,
            evidence=evidence,
            commitments=commitments,
            vouches_for=tuple(journal.vouches([contact_id]).get(contact_id, ())),
            asked_on=tuple(journal.asks([contact_id]).get(contact_id, ())),
            does_not_introduce=record.does_not_introduce,
            blocked=record.blocked,
        ),
        standing=stands,
        gates=gates(evidence, commitments, today),
        follow_ups=tuple(sorted(follow_ups, key=lambda f: f.due or date.max)),
        flags=tuple(workspace.import_flags.of(contact_id)),
        lifts=lifts(stands.missing, workspace.profile.settings()),
        records=records,
        promises=promised,
        finished=tuple(f for f in journal.follow_ups(contact_id) if f.was_done_by(today)),
        theirs=ledger(commitments, Maker.THEM, today),
        mine=ledger(commitments, Maker.ME, today),
        birthday=next_birthday(said.birthday, today),
    )


def find_one(workspace: Workspace, query: str) -> str:
    """The id of the person meant by an id or a name.

    Raises NO_SUCH_PERSON, or AMBIGUOUS_PERSON whose `people` are lines of "id  name".
    """
    found = workspace.contacts.named(query)
    if not found:
        raise NetPlannerError(Trouble.NO_SUCH_PERSON, query=query)
    if len(found) > 1:
        people = "\n".join(f"{id}  {name}" for id, name in found)
        raise NetPlannerError(Trouble.AMBIGUOUS_PERSON, query=query, people=people)
    return found[0][0]


def _card(
    row: IndexRow,
    evidence: Iterable[Evidence],
    commitments: Iterable[Commitment],
    next_up: FollowUp | None,
    soon: Container[str],
    today: date,
) -> PersonCard:
    shown, promised = tuple(evidence), tuple(commitments)
    line, level, last_exchange, next_slip = None, 0, None, None
    birthday = _near_birthday(row, today) if row.birthday[-5:] in soon else None
    # Most people of a large file are only known of: nothing is to be reckoned for them.
    if shown or promised or row.intent is not NO_INTENT:
        stands = standing(shown, promised, today)
        line, level = _line(row, stands, shown, promised, birthday, today), int(stands.level)
        last_exchange, next_slip = stands.last_exchange, stands.next_slip
    elif birthday is not None:
        line = _birthday_line(birthday, today)
    return PersonCard(
        id=row.id,
        name=row.name,
        role=f"{row.title} · {row.organisation}" if row.title and row.organisation else row.title or row.organisation,
        level=level,
        line=line,
        chip=_chip(next_up),
        flagged=row.is_flagged,
        has_photo=row.has_photo,
        tags=row.tags,
        attention=_attention(line, next_up, today),
        folded=f"{row.folded}\x01{fold(row.notes)}" if row.notes else row.folded,
        birthday=birthday,
        intent=row.intent,
        last_exchange=last_exchange,
        next_slip=next_slip,
    )


def _near_birthday(row: IndexRow, today: date) -> date | None:
    day = next_birthday(row.birthday, today)
    return day if day is not None and (day - today).days <= _SOON_DAYS else None


def _birthday_line(day: date, today: date) -> Line | None:
    days = (day - today).days
    return Line(LineKind.BIRTHDAY, on=day, days=days) if days <= _BIRTHDAY_LINE_DAYS else None


def _chip(follow_up: FollowUp | None) -> Chip | None:
    if follow_up is None:
        return None
    return Chip(follow_up.id, follow_up.kind, follow_up.due, follow_up.text, follow_up.minutes)


def _line(
    row: IndexRow,
    stands: Standing,
    evidence: tuple[Evidence, ...],
    commitments: tuple[Commitment, ...],
    birthday: date | None,
    today: date,
) -> Line | None:
    """The first that applies: my repair, a promise due, a slip, a birthday within a week, what is missing, together,
    enough, steady, dormant.
    """
    mine_open = [c for c in commitments if c.maker is Maker.ME and c.is_open_breach(today)]
    if mine_open:
        return Line(LineKind.MY_REPAIR, on=min(c.resolved_on or today for c in mine_open), mine=True)
    dated = [(c.due, c) for c in commitments if c.due is not None and c.is_open(today)]
    if dated:
        due, promise = min(dated, key=lambda pair: pair[0])
        mine = promise.maker is Maker.ME
        kind = LineKind.MY_PROMISE if mine else LineKind.THEIR_PROMISE
        if promise.is_unanswered(today):
            kind = LineKind.WAS_IT_KEPT
        return Line(kind, on=due, days=(due - today).days, text=promise.text, mine=mine)
    intent = row.intent
    if intent.kind is not IntentKind.ACCEPT:
        if has_slipped(intent, stands):
            return Line(LineKind.SLIPPED)
        if is_cooling(intent, stands, today) and stands.next_slip is not None:
            return Line(LineKind.COOLING, on=stands.next_slip, days=(stands.next_slip - today).days)
        # Who is at "enough" gets no notice; their birthday is still told by the card's symbol.
        if birthday is not None and (line := _birthday_line(birthday, today)) is not None:
            return line
    if intent.kind is IntentKind.GROW and stands.missing:
        return Line(LineKind.MISSING, atom=stands.missing[0])
    together = [e for e in evidence if e.kind is EvidenceKind.INVOLVEMENT and e.ongoing and e.on <= today]
    if together and intent.kind is not IntentKind.ACCEPT and together[-1].note:
        return Line(LineKind.TOGETHER, text=together[-1].note)
    if intent.kind is IntentKind.ACCEPT:
        return Line(LineKind.ENOUGH)
    if stands.dormant and stands.last_exchange is not None:
        return Line(LineKind.DORMANT, on=stands.last_exchange)
    if stands.next_slip is not None and stands.level > Level.CONNECTING_TO:
        return Line(LineKind.STEADY, on=stands.next_slip - timedelta(days=1))
    if stands.level is Level.CONNECTING_TO and stands.last_exchange is not None:
        days = _EXCHANGE_DAYS + 1 - (today - stands.last_exchange).days
        if days <= _SOON_DAYS:
            return Line(LineKind.DORMANT_SOON, days=days)
    return None


def _attention(line: Line | None, next_up: FollowUp | None, today: date) -> tuple[int, int]:
    """Promises due and repairs first, then cooling, then the next follow-up."""
    day = line.on.toordinal() if line is not None and line.on is not None else 0
    match line:
        case Line(kind=LineKind.MY_REPAIR):
            return (0, day)
        case Line(kind=LineKind.MY_PROMISE | LineKind.THEIR_PROMISE | LineKind.WAS_IT_KEPT, days=days) if (
            days is not None and days <= _SOON_DAYS
        ):
            return (1, day)
        case Line(kind=LineKind.COOLING | LineKind.SLIPPED):
            return (2, day)
        case Line(kind=LineKind.BIRTHDAY):
            return (2, day)
    if next_up is not None:
        return (3, (next_up.due or date.max).toordinal())
    return _NOTHING_DUE
