"""Pictures of people: small, round, off the window's thread, and never a danger."""

import struct
import zlib
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.ui.foundation.photos import Photos, decode
from netplanner.ui.pages.introductions.faces import Faces
from netplanner.ui.pages.introductions.path_drawing import PathDrawing
from netplanner.ui.pages.introductions.sought_list import SoughtList
from netplanner.ui.pages.week.task_list import TaskList


def encoded(width: int, height: int, colour: str = "red", kind: str = "PNG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(held.data())


def turned(data: bytes) -> bytes:
    """A JPEG with a head that says: its top is the right side of what is stored (EXIF orientation 6)."""
    tag = struct.pack("<HHIHH", 0x0112, 3, 1, 6, 0)
    exif = b"Exif\0\0" + b"II*\0" + struct.pack("<IH", 8, 1) + tag + struct.pack("<I", 0)
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + data[2:]


def claiming(width: int, height: int) -> bytes:
    """A PNG whose head claims a size that nothing stands behind."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


@pytest.fixture
def cards() -> dict[str, bytes]:
    return {"sari": encoded(640, 480), "broken": b"\x89PNG\r\n\x1a\nnonsense", "huge": claiming(60_000, 60_000)}


@pytest.fixture
def photos(qtbot: QtBot, cards: dict[str, bytes]) -> Iterator[Photos]:
    made = Photos(cards.get)
    yield made
    made.close()


def test_a_picture_is_there_after_the_first_look(qtbot: QtBot, photos: Photos) -> None:
    with qtbot.waitSignal(photos.loaded) as told:
        assert photos.picture("sari", size=32, ratio=2.0) is None
    assert told.args == ["sari"]
    picture = photos.picture("sari", size=32, ratio=2.0)
    assert picture is not None
    assert (picture.width(), picture.devicePixelRatio()) == (64, 2.0)
    image = picture.toImage()
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(32, 32) == QColor("red")


@pytest.mark.parametrize("person", ["broken", "huge", "nobody"])
def test_what_cannot_be_shown_is_told_once_and_not_tried_again(qtbot: QtBot, photos: Photos, person: str) -> None:
    with qtbot.waitSignal(photos.loaded):
        photos.picture(person, size=32, ratio=1.0)
    assert photos.picture(person, size=32, ratio=1.0) is None
    assert photos.is_unusable(person)
    with qtbot.assertNotEmitted(photos.loaded, wait=50):
        photos.picture(person, size=32, ratio=1.0)


def test_a_picture_that_claims_sixty_thousand_pixels_costs_nothing() -> None:
    assert decode(claiming(60_000, 60_000)).isNull()
    assert decode(claiming(20_000, 20_000)).isNull()
    assert decode(b"").isNull()


def test_a_large_picture_is_kept_small_and_square() -> None:
    image = decode(encoded(3000, 1500, kind="JPEG"))
    assert (image.width(), image.height()) == (128, 128)


def test_a_picture_taken_sideways_is_shown_upright() -> None:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.fillRect(0, 0, 32, 64, QColor("blue"))
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"JPEG")).write(image)
    upright = decode(turned(bytes(held.data())))
    # What was on the left is at the top after a quarter turn to the right.
    assert upright.pixelColor(48, 8).blue() - upright.pixelColor(48, 8).red() > 200
    assert upright.pixelColor(8, 56).red() > 200


def test_a_drawing_that_could_ask_for_other_files_is_no_picture() -> None:
    other = b'<image width="9" height="9" href="/etc/passwd"/>'
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">' + other + b"</svg>"
    assert decode(drawing).isNull()


# Qt tells the log what is wrong with a picture.
@pytest.mark.qt_log_ignore("JPEG", "Bogus")
def test_a_picture_that_stops_short_is_harmless() -> None:
    whole = encoded(200, 200, kind="JPEG")
    for length in range(0, len(whole), 97):
        decode(whole[:length])


def test_the_same_picture_is_drawn_once(qtbot: QtBot, photos: Photos) -> None:
    with qtbot.waitSignal(photos.loaded):
        photos.picture("sari", size=32, ratio=1.0)
    first = photos.picture("sari", size=32, ratio=1.0)
    again = photos.picture("sari", size=32, ratio=1.0)
    larger = photos.picture("sari", size=48, ratio=1.0)
    assert first is not None
    assert again is not None
    assert larger is not None
    assert first.cacheKey() == again.cacheKey() != larger.cacheKey()
    assert larger.width() == 48


def test_while_a_job_has_the_file_pictures_wait(qtbot: QtBot, cards: dict[str, bytes]) -> None:
    is_free = False
    photos = Photos(cards.get, may_read=lambda: is_free)
    with qtbot.assertNotEmitted(photos.loaded, wait=50):
        photos.picture("sari", size=32, ratio=1.0)
    is_free = True
    with qtbot.waitSignal(photos.loaded):
        pass
    photos.close()


def test_a_file_out_of_reach_leaves_the_initials(qtbot: QtBot) -> None:
    def read(person_id: str) -> bytes | None:
        raise NetPlannerError(Trouble.DATABASE_LOCKED, path="people.db")

    photos = Photos(read)
    with qtbot.waitSignal(photos.loaded):
        photos.picture("sari", size=32, ratio=1.0)
    assert photos.is_unusable("sari")
    photos.close()


def test_what_is_decoded_while_the_card_changes_is_not_shown(
    qtbot: QtBot, photos: Photos, cards: dict[str, bytes]
) -> None:
    photos.picture("sari", size=32, ratio=1.0)
    # Decoded, and not told yet.
    photos._on_time()
    photos._pool.waitForDone()
    photos.forget(["sari"])
    cards["sari"] = encoded(64, 64, "blue")
    with qtbot.waitSignal(photos.loaded):
        photos.picture("sari", size=32, ratio=1.0)
    picture = photos.picture("sari", size=32, ratio=1.0)
    assert picture is not None
    assert picture.toImage().pixelColor(16, 16) == QColor("blue")


def test_after_an_edit_the_card_is_looked_at_again(qtbot: QtBot, photos: Photos, cards: dict[str, bytes]) -> None:
    with qtbot.waitSignal(photos.loaded):
        photos.picture("sari", size=32, ratio=1.0)
    cards["sari"] = encoded(64, 64, "blue")
    photos.forget(["sari"])
    with qtbot.waitSignal(photos.loaded):
        assert photos.picture("sari", size=32, ratio=1.0) is None
    picture = photos.picture("sari", size=32, ratio=1.0)
    assert picture is not None
    assert picture.toImage().pixelColor(16, 16) == QColor("blue")


def test_of_a_thousand_wanted_only_the_last_are_read(qtbot: QtBot) -> None:
    asked: list[str] = []
    photos = Photos(lambda person: asked.append(person))
    for number in range(1000):
        photos.picture(str(number), size=32, ratio=1.0)
    qtbot.waitUntil(lambda: len(asked) == 200, timeout=5000)
    assert asked[0] == "999"
    photos.close()


@pytest.mark.parametrize(
    "made_of",
    [
        lambda photos: PathDrawing(Faces(name_of=str, photos=photos)),
        lambda photos: SoughtList(Faces(name_of=str, photos=photos)),
        lambda photos: TaskList(str, photos, lambda _: False),
    ],
    ids=["way", "sought", "week"],
)
def test_a_picture_may_come_after_what_showed_it_is_gone(
    qtbot: QtBot, photos: Photos, made_of: Callable[[Photos], QWidget]
) -> None:
    delete(made_of(photos))
    photos.loaded.emit("sari")  # an exception in a slot fails the test
