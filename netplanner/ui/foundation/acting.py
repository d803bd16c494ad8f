"""Doing something with a phone, a mail or a link at once: the system's own programs are asked to open it.

Knows which address each deed takes; nothing is sent by this program, and nothing from a card is opened but
telephone, message, mail and web addresses that are built here.
"""

import re
from collections.abc import Callable
from functools import partial
from typing import Final
from urllib.parse import quote

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from netplanner.domain.contact import Details, Labelled
from netplanner.services.reach import international
from netplanner.ui.foundation.assets import Symbol, symbol_icon
from netplanner.ui.foundation.labels import say, way_label
from netplanner.ui.foundation.plain_text import shortened

_LONGEST_SHOWN: Final = 48
# What programs and systems take as one address; a longer message goes by the clipboard.
_LONGEST_TEXT: Final = 1800
_MOST_OF_EACH: Final = 6
_LONGEST_MAIL: Final = 254
_MAIL: Final = re.compile(r"[^\s@<>\x00-\x1f\x7f]+@[^\s@<>\x00-\x1f\x7f]+")
_DIGITS: Final = re.compile(r"\d")
_MOST_DIGITS: Final = 32

_CALL = QT_TRANSLATE_NOOP("labels", "Call {value}")
_CHAT = QT_TRANSLATE_NOOP("labels", "WhatsApp {value}")
_TEXT = QT_TRANSLATE_NOOP("labels", "Text {value}")
_MAIL_TO = QT_TRANSLATE_NOOP("labels", "Mail {value}")
_OPEN = QT_TRANSLATE_NOOP("labels", "Open {value}")
_COPY = QT_TRANSLATE_NOOP("labels", "Copy {value}")
_COPY_DRAFT = QT_TRANSLATE_NOOP("labels", "Copy the draft")
_NO_WAY = QT_TRANSLATE_NOOP("labels", "Their card names no phone, mail or link yet.")


class Acting(QObject):
    """`said` tells what was done where that cannot be seen, and what stands in the way where nothing was.

    `region`: the country whose numbers are written without a country code. `opener` hands an address to the
    system, and answers whether anything took it.
    """

    said = Signal(str)

    def __init__(
        self,
        region: Callable[[], str],
        *,
        opener: Callable[[QUrl], bool] = QDesktopServices.openUrl,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._region = region
        self._opener = opener

    def call(self, number: str) -> None:
        """Hand the number to the system's telephone."""
        dialled = self._dialled(number)
        if dialled:
            self._open(f"tel:{dialled}", self.tr("Nothing here takes calls. Copy the number instead."))

    def write_by_sms(self, number: str, draft: str = "") -> None:
        dialled = self._dialled(number)
        if dialled:
            address = self._with_text(f"sms:{dialled}", "?body=", draft)
            self._open(address, self.tr("Nothing here takes text messages. Copy the number instead."))

    def chat(self, number: str, draft: str = "") -> None:
        """Open a WhatsApp chat with `draft` in it, for the user to send."""
        whole = international(number, self._region())
        if whole is None:
            if "+" in number:
                words = self.tr("No country knows this number, so WhatsApp cannot reach it. Check it: {number}")
            else:
                words = self.tr("For WhatsApp, write the number with its country code, such as +62 812 …: {number}")
            self.said.emit(words.replace("{number}", shortened(number, _LONGEST_SHOWN)))
            return
        address = self._with_text(f"https://wa.me/{whole.removeprefix('+')}", "?text=", draft)
        self._open(address, self.tr("Nothing here opens web addresses. Copy the number instead."))

    def mail(self, address: str, draft: str = "", *, subject: str = "") -> None:
        """Begin a mail in the system's program, with `draft` in it."""
        to = address.strip().removeprefix("mailto:")
        if len(to) > _LONGEST_MAIL or not _MAIL.fullmatch(to):
            words = self.tr("This is no mail address: {address}. Mend it on their page.")
            self.said.emit(words.replace("{address}", shortened(address, _LONGEST_SHOWN)))
            return
        about = f"?subject={_encoded(shortened(subject, _LONGEST_SHOWN))}" if subject else ""
        begun = f"mailto:{quote(to, safe='@', errors='replace')}{about}"
        whole = self._with_text(begun, "&body=" if about else "?body=", draft)
        self._open(whole, self.tr("Nothing here writes mails. Copy the address instead."))

    def open_link(self, address: str) -> None:
        """Open a web page of somebody's card; no other kind of address."""
        url = web_address(address)
        if url is None:
            words = self.tr("Only web addresses are opened from here, and this is none: {address}")
            self.said.emit(words.replace("{address}", shortened(address, _LONGEST_SHOWN)))
            return
        self._open(url, self.tr("Nothing here opens web addresses. Copy it instead."))

    def copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.tr("Copied: {text}").replace("{text}", shortened(text, _LONGEST_SHOWN)))

    def _dialled(self, number: str) -> str:
        """The number without anything but its digits and a plus before them; "" where there is none, and says so."""
        whole = international(number, self._region())
        if whole is not None:
            return whole
        digits = "".join(str(int(digit)) for digit in _DIGITS.findall(number[: 4 * _LONGEST_SHOWN]))
        if not 0 < len(digits) <= _MOST_DIGITS:
            words = self.tr("There is no number to dial in this: {number}")
            self.said.emit(words.replace("{number}", shortened(number, _LONGEST_SHOWN)))
            return ""
        return f"+{digits}" if number.strip().startswith("+") else digits

    def _with_text(self, address: str, separator: str, draft: str) -> str:
        text = _encoded(draft)
        if len(text) <= _LONGEST_TEXT:
            return f"{address}{separator}{text}" if text else address
        QGuiApplication.clipboard().setText(draft)
        self.said.emit(self.tr("The message is long: it is on the clipboard, ready to be pasted."))
        return address

    def _open(self, address: str | QUrl, otherwise: str) -> None:
        url = address if isinstance(address, QUrl) else QUrl(address, QUrl.ParsingMode.StrictMode)
        if not self._opener(url):
            self.said.emit(otherwise)


def acting_menu(acting: Acting, details: Details, draft: str = "", parent: QWidget | None = None) -> QMenu:
    """Everything that can be done at once with the phones, mails and links of a card, `draft` going along.

    What a card says is shown as it stands, never as a key to press; of each sort the first six.
    """
    menu = QMenu(parent)
    phones, mails = details.phones[:_MOST_OF_EACH], details.emails[:_MOST_OF_EACH]

    def add(symbol: Symbol, words: object, value: Labelled, deed: Callable[[], None]) -> None:
        label = f" ({shortened(way_label(value.label), _LONGEST_SHOWN)})" if value.label else ""
        shown = f"{shortened(value.value, _LONGEST_SHOWN)}{label}".replace("&", "&&")
        action = menu.addAction(symbol_icon(symbol, menu.palette()), say(words).replace("{value}", shown))
        action.triggered.connect(lambda *_: deed())

    for phone in phones:
        number = phone.value
        add(Symbol.CALL, _CALL, phone, partial(acting.call, number))
        add(Symbol.CHAT, _CHAT, phone, partial(acting.chat, number, draft))
        add(Symbol.MESSAGE, _TEXT, phone, partial(acting.write_by_sms, number, draft))
    for mail in mails:
        add(Symbol.MAIL, _MAIL_TO, mail, partial(acting.mail, mail.value, draft))
    for link in details.urls[:_MOST_OF_EACH]:
        url = web_address(link.value)
        if url is not None:
            shown = Labelled(url.toString(QUrl.ComponentFormattingOption.FullyEncoded), link.label)
            add(Symbol.LINK, _OPEN, shown, partial(acting.open_link, link.value))
    if menu.isEmpty():
        menu.addAction(say(_NO_WAY)).setEnabled(False)
    menu.addSeparator()
    for way in (*phones, *mails):
        add(Symbol.COPY, _COPY, way, partial(acting.copy, way.value))
    if draft:
        add(Symbol.COPY, _COPY_DRAFT, Labelled(""), partial(acting.copy, draft))
    return menu


def web_address(address: str) -> QUrl | None:
    """`address` as something that a browser may be given: http or https with a host, and no password; else None."""
    text = address.strip()
    if text.lower().startswith("www."):
        text = f"https://{text}"
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme() not in ("http", "https") or not url.host() or url.userInfo():
        return None
    return url


def system_region() -> str:
    """The ISO code of the country that the system is set up for; "" where it says none."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if code.isalpha() else ""


def _encoded(text: str) -> str:
    """For the query of an address: UTF-8, percent-encoded, line ends as CR LF (RFC 6068), nothing left unencoded."""
    lines = text.replace("\0", "").encode("utf-8", "replace").decode().splitlines()
    return quote("\r\n".join(lines), safe="")
