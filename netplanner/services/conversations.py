"""Recording a conversation: everything that it showed, in one step (MODEL, "Lightness is part of the model").

Knows how ticks become records of evidence and promises; not how they are asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source, Sphere
from netplanner.domain.levels import Standing, standing
from netplanner.services import promises
from netplanner.services.connections import expect_past, expect_person, settle_intents
from netplanner.services.promises import NewPromise
from netplanner.services.workspace import Step, Workspace

__all__ = ["Conversation", "NewPromise", "record", "standing_after"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """What was seen on a day, as ticks.

    `was_exchange`: the two were in touch that day (False when something known from before is written down).
    `learnt`: what I learnt about them; `showed`: what they showed that they know of me.
    `plan`: what we planned together ("" for a plan without words, None for no plan); `plan_acted`: we both
    acted on a plan. `promises`: given in it. `kept`: numbers of open promises that turn out to be kept.
    `kept_unwritten`: who kept a promise that was never written down.
    `together`: a shared doing, in this sphere; `together_note` says what, `ongoing` that it goes on.
    `fits`: -1, 0 or +1, None for no judgement.
    """

    on: date
    text: str = ""
    was_exchange: bool = True
    learnt: frozenset[Facet] = frozenset()
    showed: frozenset[Facet] = frozenset()
    plan: str | None = None
    plan_acted: bool = False
    promises: tuple[NewPromise, ...] = ()
    kept: frozenset[int] = frozenset()
    kept_unwritten: frozenset[Maker] = frozenset()
    together: Sphere | None = None
    together_note: str = ""
    ongoing: bool = False
    fits: int | None = None


def record(
    workspace: Workspace,
    contact_ids: Sequence[str],
    conversation: Conversation,
    *,
    step: Step = Step.RECORDED_EXCHANGE,
) -> None:
    """Record one conversation with each of these people, as one undo step.

    A promise of mine also becomes a follow-up, so that the meter counts it. An intent to grow that has arrived
    becomes one to keep. Raises DATE_IN_FUTURE, NO_SUCH_PERSON, NO_SUCH_PROMISE or PROMISE_ANSWERED.
    """
    expect_past(workspace, conversation.on)
    for id in contact_ids:
        expect_person(workspace, id)
    with workspace.step(step):
        for id in contact_ids:
            workspace.journal.add_evidence(id, _evidence(conversation))
            workspace.journal.add_commitments(id, _kept_unwritten(conversation))
            for promise in conversation.promises:
                promises.make(workspace, id, promise)
        for number in sorted(conversation.kept):
            promises.answer(workspace, number, CommitmentStatus.KEPT, on=conversation.on)
        settle_intents(workspace, contact_ids)


def standing_after(workspace: Workspace, contact_id: str, conversation: Conversation) -> Standing:
    """Where the two would stand if this were recorded; nothing is written."""
    journal = workspace.journal
    commitments = [
        replace(promise, status=CommitmentStatus.KEPT, resolved_on=conversation.on)
        if number in conversation.kept
        else promise
        for number, promise in journal.promises(contact_id)
    ]
    return standing(
        [*journal.evidence([contact_id]).get(contact_id, ()), *_evidence(conversation)],
        [*commitments, *_kept_unwritten(conversation)],
        workspace.today(),
    )


def _evidence(said: Conversation) -> list[Evidence]:
    """The ticks as records, the exchange itself first."""
    on, records = said.on, list[Evidence]()
    text = " ".join(said.text.split())
    if said.was_exchange:
        records.append(Evidence(kind=EvidenceKind.EXCHANGE, on=on, note=text))
    for kind, facets in ((EvidenceKind.I_KNOW_THEM, said.learnt), (EvidenceKind.THEY_KNOW_ME, said.showed)):
        records += [Evidence(kind=kind, on=on, facet=facet, source=Source.SAID) for facet in Facet if facet in facets]
    if said.plan is not None or said.plan_acted:
        source = Source.ACTED if said.plan_acted else Source.SAID
        records.append(Evidence(kind=EvidenceKind.PLAN, on=on, source=source, note=_line(said.plan or "")))
    if said.together is not None:
        records.append(
            Evidence(
                kind=EvidenceKind.INVOLVEMENT,
                on=on,
                sphere=said.together,
                ongoing=said.ongoing,
                note=_line(said.together_note),
            )
        )
    if said.fits is not None:
        records.append(Evidence(kind=EvidenceKind.FIT, on=on, value=said.fits))
    return records


def _kept_unwritten(said: Conversation) -> list[Commitment]:
    return [
        Commitment(maker=maker, status=CommitmentStatus.KEPT, resolved_on=said.on)
        for maker in Maker
        if maker in said.kept_unwritten
    ]


def _line(text: str) -> str:
    return " ".join(text.split())
