"""The digest of the day in words: facts first, nothing for what there is none of."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from netplanner.services.digest import Digest
from netplanner.ui.foundation.dates import near_day
from netplanner.ui.foundation.labels import counted

_NAMED = 3


def digest_sentence(digest: Digest, today: date, name_of: Callable[[str], str]) -> str:
    """Such as "Today: 1 repair, 2 promises, 3 follow-ups, still open from Mon. Birthday: Marta."."""
    parts = []
    if digest.repairs:
        one = QCoreApplication.translate("labels", "1 repair")
        several = QCoreApplication.translate("labels", "{count} repairs")
        parts.append(counted(digest.repairs, one=one, several=several))
    if digest.promises:
        one = QCoreApplication.translate("labels", "1 promise")
        several = QCoreApplication.translate("labels", "{count} promises")
        parts.append(counted(digest.promises, one=one, several=several))
    if digest.others:
        one = QCoreApplication.translate("labels", "1 follow-up")
        several = QCoreApplication.translate("labels", "{count} follow-ups")
        parts.append(counted(digest.others, one=one, several=several))
    sentences = []
    if parts:
        words = QCoreApplication.translate("labels", "Today: {what}.")
        if digest.since is not None:
            words = QCoreApplication.translate("labels", "Today: {what}; the earliest is open since {day}.")
            words = words.replace("{day}", near_day(digest.since, today))
        sentences.append(words.replace("{what}", ", ".join(parts)))
    if names := [name for id in digest.birthdays[:_NAMED] if (name := name_of(id))]:
        words = QCoreApplication.translate("labels", "Birthday: {names}.")
        sentences.append(words.replace("{names}", ", ".join(names)))
    return " ".join(sentences)
