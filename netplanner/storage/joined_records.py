"""Giving one contact everything that hangs on another, who then goes.

Knows which tables name a contact; whose card and intent remain is decided above. All of it is plain updates and
deletes, so that the undo log takes it back row by row.
"""

import json

from netplanner.storage.database import Database

_OWNED = ("evidence", "commitment", "follow_up", "vouch", "introduction_ask", "import_flag", "absorbed")
# What is the same twice when all of this is the same: it was recorded once about each of the two. A promise without
# words is not: two of them may well be two.
_SAME = {
    "evidence": ("kind, happened_on, facet, source, value, sphere, ongoing, note", ""),
    "commitment": (
        "maker, text, due, size, status, resolved_on, notice, deceit, forgiven_on, repaired_on",
        "text <> '' AND ",
    ),
    "vouch": ("target", ""),
    "introduction_ask": ("asked_on", ""),
    "import_flag": ("file, line, property, reason", ""),
}


def join(database: Database, kept_id: str, other_id: str) -> None:
    """Move every record of `other_id` to `kept_id` and remove the other contact. Call inside a step.

    Of records that are then the same twice, the one that the kept contact had stays. A vouch of one for the other
    has no meaning any more.
    """
    # What the other took in last is what its next version is held against, also here.
    database.execute(
        "UPDATE absorbed SET uid = (SELECT p.uid FROM person p WHERE p.contact = ?1),"
        " card = (SELECT c.taken_in FROM contact c WHERE c.id = ?1)"
        " WHERE pk = (SELECT min(pk) FROM absorbed WHERE contact = ?1 AND card IS NULL)"
        " AND NOT EXISTS (SELECT 1 FROM absorbed a JOIN person p ON p.contact = a.contact AND p.uid = a.uid"
        " WHERE a.contact = ?1 AND a.card IS NOT NULL)",
        (other_id,),
    )
    kept_rows = {table: _rows_of(database, table, kept_id) for table in _SAME}
    for table in _OWNED:
        database.execute(f"UPDATE {table} SET contact = ? WHERE contact = ?", (kept_id, other_id))
    database.execute("UPDATE vouch SET target = ? WHERE target = ?", (kept_id, other_id))
    database.execute("DELETE FROM vouch WHERE contact = target")
    _join_told_apart(database, kept_id, other_id)
    _join_introductions(database, kept_id, other_id)
    for table in _SAME:
        _drop_second(database, table, kept_id, kept_rows[table])
    _drop_vouches_told_twice(database, kept_id)
    database.execute("DELETE FROM contact WHERE id = ?", (other_id,))


def _rows_of(database: Database, table: str, contact_id: str) -> set[int]:
    return {pk for (pk,) in database.rows(f"SELECT pk FROM {table} WHERE contact = ?", (contact_id,))}


def _drop_second(database: Database, table: str, kept_id: str, kept_rows: set[int]) -> None:
    columns, only = _SAME[table]
    rows = database.rows(f"SELECT pk, {columns} FROM {table} WHERE {only}contact = ? ORDER BY pk", (kept_id,))
    there = {tuple(row[1:]) for row in rows if row[0] in kept_rows}
    for pk, *said in rows:
        if pk not in kept_rows and tuple(said) in there:
            database.execute(f"DELETE FROM {table} WHERE pk = ?", (pk,))


def _join_told_apart(database: Database, kept_id: str, other_id: str) -> None:
    """Whoever is not the other one is not the kept one either; what was said of these two holds no longer."""
    for column in ("contact", "other"):
        database.execute(f"UPDATE told_apart SET {column} = ? WHERE {column} = ?", (kept_id, other_id))
    database.execute("DELETE FROM told_apart WHERE contact = other")
    database.execute(
        "DELETE FROM told_apart WHERE ?1 IN (contact, other) AND pk NOT IN (SELECT min(pk) FROM told_apart"
        " WHERE ?1 IN (contact, other) GROUP BY min(contact, other), max(contact, other))",
        (kept_id,),
    )


def _join_introductions(database: Database, kept_id: str, other_id: str) -> None:
    """Requests lead to the kept one from now on; one between the two, or in a circle, has no meaning any more."""
    for pk, path in database.rows("SELECT pk, path FROM introduction WHERE path LIKE '%' || ? || '%'", (other_id,)):
        ids = [kept_id if id == other_id else id for id in json.loads(path)]
        if len(set(ids)) < len(ids):
            database.execute("DELETE FROM introduction WHERE pk = ?", (pk,))
        else:
            database.execute("UPDATE introduction SET path = ? WHERE pk = ?", (json.dumps(ids), pk))
    for column in ("contact", "target"):
        database.execute(f"UPDATE introduction SET {column} = ? WHERE {column} = ?", (kept_id, other_id))
    database.execute("DELETE FROM introduction WHERE contact = target")
    # What was answered about the kept one stands.
    database.execute("UPDATE OR IGNORE put_aside SET contact = ? WHERE contact = ?", (kept_id, other_id))


def _drop_vouches_told_twice(database: Database, kept_id: str) -> None:
    """Somebody who vouched for both vouches once now, as they did last."""
    database.execute(
        "DELETE FROM vouch WHERE target = ?1"
        " AND pk NOT IN (SELECT max(pk) FROM vouch WHERE target = ?1 GROUP BY contact)",
        (kept_id,),
    )
