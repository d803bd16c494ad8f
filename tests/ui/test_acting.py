"""Calling, writing and copying from a card: the addresses that are handed to the system, and what is said otherwise."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Details, Labelled
from netplanner.ui.foundation.acting import Acting, acting_menu, system_region, web_address

NUMBER = "0812 3456 7890"


class Desk:
    """Stands in for the system: takes every address, or none, and remembers what was said."""

    def __init__(self, *, region: str = "ID", takes: bool = True) -> None:
        self.opened: list[str] = []
        self.said: list[str] = []
        self._takes = takes
        self.acting = Acting(lambda: region, opener=self._open)
        self.acting.said.connect(self.said.append)

    def _open(self, url: QUrl) -> bool:
        assert url.isValid()
        self.opened.append(bytes(url.toEncoded().data()).decode("ascii"))
        return self._takes


@pytest.fixture
def desk(qapp: QApplication) -> Desk:
    return Desk()


def test_a_number_is_called_as_the_whole_world_dials_it(desk: Desk) -> None:
    desk.acting.call(NUMBER)
    assert (desk.opened, desk.said) == (["tel:+6281234567890"], [])


@pytest.mark.parametrize(
    ("number", "address"),
    [
        (NUMBER, "tel:081234567890"),
        ("110", "tel:110"),
        ("+999 12", "tel:+99912"),
        ("0812#31*", "tel:081231"),
        ("٠٨١٢", "tel:0812"),
        ("tel:0812;phone-context=a", "tel:0812"),
    ],
)
def test_without_a_country_a_number_is_called_as_it_is_written(qapp: QApplication, number: str, address: str) -> None:
    desk = Desk(region="")
    desk.acting.call(number)
    assert desk.opened == [address]


@pytest.mark.parametrize("number", ["", "ask the office", "9" * 100_000])
def test_what_is_no_number_is_not_called(desk: Desk, number: str) -> None:
    desk.acting.call(number)
    desk.acting.write_by_sms(number, "hello")
    assert desk.opened == []
    assert len(desk.said) == 2
    assert all(said.startswith("There is no number to dial in this") and len(said) < 120 for said in desk.said)


def test_a_chat_has_the_international_number_and_the_draft(desk: Desk) -> None:
    desk.acting.chat(NUMBER, "Dear Sari,\nhow are you & yours? 100 % #radar 李 🌿")
    (address,) = desk.opened
    assert address.startswith("https://wa.me/6281234567890?text=Dear%20Sari")
    assert parse_qs(urlsplit(address).query) == {"text": ["Dear Sari,\r\nhow are you & yours? 100 % #radar 李 🌿"]}


def test_a_chat_needs_the_country_code_and_says_how_to_write_it(qapp: QApplication) -> None:
    desk = Desk(region="")
    desk.acting.chat(NUMBER, "hello")
    assert desk.opened == []
    assert desk.said == ["For WhatsApp, write the number with its country code, such as +62 812 …: 0812 3456 7890"]


def test_a_number_that_its_country_does_not_know_is_to_be_checked(desk: Desk) -> None:
    desk.acting.chat("+49 1550 00000107", "hello")
    assert desk.opened == []
    assert desk.said == ["No country knows this number, so WhatsApp cannot reach it. Check it: +49 1550 00000107"]


def test_a_text_message_has_the_draft(desk: Desk) -> None:
    desk.acting.write_by_sms(NUMBER, "see you & them")
    assert desk.opened == ["sms:+6281234567890?body=see%20you%20%26%20them"]


def test_a_mail_has_subject_and_draft(desk: Desk) -> None:
    desk.acting.mail(" sari@example.org ", "Dear Sari,\nhello", subject="the atlas & you")
    assert desk.opened == ["mailto:sari@example.org?subject=the%20atlas%20%26%20you&body=Dear%20Sari%2C%0D%0Ahello"]


def test_a_mail_without_a_draft_is_only_addressed(desk: Desk) -> None:
    desk.acting.mail("mailto:sari@example.org")
    assert desk.opened == ["mailto:sari@example.org"]


@pytest.mark.parametrize(
    "address",
    [
        "sari",
        "sari@",
        "a@b@c",
        "sari@example.org\r\nBcc: all@example.org",
        "Sari <sari@example.org>",
        "sari@example.org, all@example.org",
        "a" * 100_000 + "@example.org",
        "",
    ],
)
def test_what_is_no_mail_address_is_not_written_to(desk: Desk, address: str) -> None:
    desk.acting.mail(address, "hello")
    assert desk.opened == []
    assert desk.said[0].startswith("This is no mail address")
    assert len(desk.said[0]) < 120


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(st.text(max_size=40), st.text(max_size=120), st.text(max_size=40))
@example("x?bcc=all@example.org", "", "")
@example("x&cc=all", "body\r\nBcc: all@example.org", "subject\r\nBcc: all@example.org")
@example("x,all", "\ud800 & # ? %0D", "\r\n")
def test_nothing_that_a_card_or_a_draft_says_becomes_a_header(
    desk: Desk, before: str, draft: str, subject: str
) -> None:
    desk.opened.clear()
    desk.acting.mail(f"{before}@example.org", draft, subject=subject)
    for address in desk.opened:
        target, _, query = address.partition("?")
        assert unquote(target) == f"mailto:{before.strip()}@example.org".replace("mailto:mailto:", "mailto:")
        assert set(parse_qs(query, keep_blank_values=True)) <= {"subject", "body"}
        assert query.count("&") <= 1
        assert not any(mark in query for mark in "\r\n \t?#")


def test_a_long_draft_goes_by_the_clipboard(desk: Desk) -> None:
    draft = "long " * 1000
    desk.acting.mail("sari@example.org", draft)
    assert desk.opened == ["mailto:sari@example.org"]
    assert QGuiApplication.clipboard().text() == draft
    assert "clipboard" in desk.said[0]


def test_where_nothing_takes_an_address_there_is_another_way(qapp: QApplication) -> None:
    desk = Desk(takes=False)
    desk.acting.call(NUMBER)
    desk.acting.write_by_sms(NUMBER)
    desk.acting.chat(NUMBER)
    desk.acting.mail("sari@example.org")
    desk.acting.open_link("https://example.org")
    assert len(desk.said) == 5
    assert all("instead" in said for said in desk.said)


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("HTTP://Example.org/ü", "http://example.org/%C3%BC"),
        ("www.example.org", "https://www.example.org"),
        (" https://пример.рф/ ", "https://xn--e1afmkfd.xn--p1ai/"),
    ],
)
def test_web_addresses_are_opened(desk: Desk, address: str, opened: str) -> None:
    desk.acting.open_link(address)
    assert desk.opened == [opened]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "smb://host/share",
        "https://bank.example@evil.example/",
        "https:///nowhere",
        "example.org",
        "https://exa mple.org",
        "",
    ],
)
def test_nothing_but_a_web_address_is_opened(desk: Desk, address: str) -> None:
    desk.acting.open_link(address)
    assert desk.opened == []
    assert desk.said[0].startswith("Only web addresses are opened from here")
    assert web_address(address) is None


def test_what_is_copied_is_told(desk: Desk) -> None:
    desk.acting.copy("sari@example.org")
    assert QGuiApplication.clipboard().text() == "sari@example.org"
    assert desk.said == ["Copied: sari@example.org"]


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_the_menu_has_every_way_of_the_card(qtbot: QtBot, desk: Desk) -> None:
    details = Details(
        name="Sari",
        phones=(Labelled(NUMBER, "mobile"),),
        emails=(Labelled("s&r@example.org"),),
        urls=(Labelled("https://example.org/"), Labelled("javascript:alert(1)")),
    )
    menu = acting_menu(desk.acting, details, "Dear Sari, hello")
    qtbot.addWidget(menu)
    assert texts(menu) == [
        "Call 0812 3456 7890 (mobile)",
        "WhatsApp 0812 3456 7890 (mobile)",
        "Text 0812 3456 7890 (mobile)",
        "Mail s&&r@example.org",
        "Open https://example.org/",
        "Copy 0812 3456 7890 (mobile)",
        "Copy s&&r@example.org",
        "Copy the draft",
    ]
    for action in menu.actions():
        action.trigger()
    assert desk.opened == [
        "tel:+6281234567890",
        "https://wa.me/6281234567890?text=Dear%20Sari%2C%20hello",
        "sms:+6281234567890?body=Dear%20Sari%2C%20hello",
        "mailto:s%26r@example.org?body=Dear%20Sari%2C%20hello",
        "https://example.org/",
    ]
    assert QGuiApplication.clipboard().text() == "Dear Sari, hello"


def test_a_card_without_any_way_says_so(qtbot: QtBot, desk: Desk) -> None:
    menu = acting_menu(desk.acting, Details(name="Sari"))
    qtbot.addWidget(menu)
    (only,) = (action for action in menu.actions() if not action.isSeparator())
    assert not only.isEnabled()
    assert only.text() == "Their card names no phone, mail or link yet."


def test_a_card_with_hundreds_of_long_numbers_still_has_a_menu(qtbot: QtBot, desk: Desk) -> None:
    many = tuple(Labelled("‮" + "9" * 100_000, "x" * 1000) for _ in range(300))
    menu = acting_menu(desk.acting, Details(name="Sari", phones=many, emails=many, urls=many))
    qtbot.addWidget(menu)
    assert len(menu.actions()) < 50
    assert all(len(text) < 130 and "‮" not in text for text in texts(menu))


def test_the_system_names_a_country_or_none() -> None:
    assert system_region() == "" or (len(system_region()) == 2 and system_region().isupper())
