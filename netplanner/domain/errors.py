"""Expected trouble, as a code with details; the words are chosen where they are shown.

Knows no language: `ui.foundation.reporting` and the command line turn a code into a sentence.
"""

from enum import StrEnum


class Trouble(StrEnum):
    """Every kind of expected trouble. The comment names the details that come along."""

    # The database file (details: path)
    NO_DATABASE = "no-database"
    DATABASE_NEWER = "database-newer"  # path, version, supported
    DATABASE_LOCKED = "database-locked"
    DATABASE_READ_ONLY = "database-read-only"
    DATABASE_CORRUPT = "database-corrupt"
    NOT_A_DATABASE = "not-a-database"
    NOT_A_COPY = "not-a-copy"  # what is to be restored
    DATABASE_UNREADABLE = "database-unreadable"  # path, reason
    DISK_FULL = "disk-full"
    # Undo
    NOTHING_TO_UNDO = "nothing-to-undo"
    NOTHING_TO_REDO = "nothing-to-redo"
    UNDO_OUTDATED = "undo-outdated"  # step
    # People
    NO_SUCH_PERSON = "no-such-person"  # query
    AMBIGUOUS_PERSON = "ambiguous-person"  # query, people
    NAME_MISSING = "name-missing"
    PHOTO_UNREADABLE = "photo-unreadable"
    PHOTO_TOO_LARGE = "photo-too-large"  # megabytes
    # Promises
    NO_SUCH_PROMISE = "no-such-promise"  # id
    PROMISE_ANSWERED = "promise-answered"  # id
    PROMISE_NOT_BROKEN = "promise-not-broken"  # id
    PROMISED_SOONER = "promised-sooner"  # due
    NO_SUCH_RECORD = "no-such-record"  # id
    # Introductions
    INTRODUCER_BUSY = "introducer-busy"  # id
    INTRODUCTION_SETTLED = "introduction-settled"  # id
    # Planning
    INVALID_SETTING = "invalid-setting"  # setting, least, most
    INVALID_MINUTES = "invalid-minutes"  # minutes
    INVALID_DATES = "invalid-dates"  # release, due
    INTENT_ABOVE_LEVEL = "intent-above-level"  # level
    DATE_IN_FUTURE = "date-in-future"  # on
    NO_SUCH_FOLLOW_UP = "no-such-follow-up"  # id
    TEXT_MISSING = "text-missing"
    NO_SUCH_INTRODUCTION = "no-such-introduction"  # id
    # Files that come in or go out
    FILE_MISSING = "file-missing"  # path
    FILE_IS_FOLDER = "file-is-folder"  # path
    FILE_UNREADABLE = "file-unreadable"  # path, reason
    FILE_UNWRITABLE = "file-unwritable"  # path, reason
    FILE_EMPTY = "file-empty"  # path
    FILE_WITHOUT_CARDS = "file-without-cards"  # path
    UNKNOWN_ENCODING = "unknown-encoding"  # encoding
    UNKNOWN_FORMAT = "unknown-format"  # path
    INVALID_DOCUMENT = "invalid-document"  # path, where, reason
    DOCUMENT_NEWER = "document-newer"  # path, version


class NetPlannerError(Exception):
    """Expected trouble: shown to the user as a sentence that says what to do.

    `details` are strings and numbers that the sentence names.
    """

    def __init__(self, trouble: Trouble, **details: object) -> None:
        super().__init__(trouble, details)
        self.trouble = trouble
        self.details = details

    def __str__(self) -> str:
        named = ", ".join(f"{name}={value}" for name, value in self.details.items())
        return f"{self.trouble.value} ({named})" if named else self.trouble.value
