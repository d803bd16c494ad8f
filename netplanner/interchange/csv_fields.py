"""What a column can say about a person, and which words in its header tell so, in English and in Indonesian.

Knows words; not the programs' layouts (`csv_layouts`), nor what a row becomes (`csv_rows`).
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from netplanner.domain.folding import fold


class What(StrEnum):
    """The meanings that a column can have. OTHER is kept on the card as it is, LEFT_OUT is not."""

    NAME = "name"
    PREFIX = "prefix"
    GIVEN = "given-name"
    MIDDLE = "middle-name"
    FAMILY = "family-name"
    SUFFIX = "suffix"
    NICKNAME = "nickname"
    ORGANISATION = "organisation"
    DEPARTMENT = "department"
    TITLE = "title"
    PHONE = "phone"
    EMAIL = "e-mail"
    URL = "link"
    CHAT = "chat"
    SERVICE = "chat-service"
    ADDRESS = "address"
    BOX = "po-box"
    EXTENDED = "extended-address"
    STREET = "street"
    CITY = "city"
    REGION = "region"
    POSTCODE = "postcode"
    COUNTRY = "country"
    LABEL = "label"
    BIRTHDAY = "birthday"
    DATE = "date"
    RELATION = "relation"
    NOTE = "note"
    TAGS = "tags"
    CONNECTED_ON = "connected-on"
    CONTACT_ID = "contact-id"
    INTENT = "intent"
    INTENT_LEVEL = "intent-level"
    LAST_EXCHANGE = "last-exchange"
    PLANNER_NOTES = "planner-notes"
    NEXT_FOLLOW_UP = "next-follow-up"
    FOLLOW_UP_DUE = "next-follow-up-due"
    PROMISES = "open-promises"
    AGAIN = "said-again"
    OTHER = "other"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True)
class Field:
    """What a column means. `label` is that of a phone, an address, …; columns of one `group` say one thing together.

    A birthday may be told in three columns of one group, labelled "year", "month" and "day".

    `str()` of it is a text to remember it by, which `field_named` reads.
    """

    what: What
    label: str = ""
    group: str = ""

    def __str__(self) -> str:
        return "/".join((self.what, self.label.replace("/", " "), self.group.replace("/", " "))).rstrip("/")


OTHER = Field(What.OTHER)
ADDRESS_PARTS = (What.BOX, What.EXTENDED, What.STREET, What.CITY, What.REGION, What.POSTCODE, What.COUNTRY)

_WORDS: dict[str, What] = {
    words.strip(): what
    for what, phrases in {
        What.NAME: "name, full name, display name, contact name, contact, nama, nama lengkap, nama kontak, kontak",
        What.PREFIX: "prefix, name prefix, salutation, honorific, sapaan, gelar, gelar depan",
        What.GIVEN: "first name, given name, first, forename, firstname, nama depan",
        What.MIDDLE: "middle name, middle, additional name, nama tengah",
        What.FAMILY: "last name, family name, surname, last, lastname, nama belakang, nama keluarga, marga",
        What.SUFFIX: "suffix, name suffix, gelar belakang",
        What.NICKNAME: "nickname, nick name, nick, alias, short name, nama panggilan, panggilan",
        What.ORGANISATION: "company, company name, organization, organisation, organization name, organisation name, "
        "employer, perusahaan, nama perusahaan, organisasi, instansi, lembaga, kantor, tempat kerja",
        What.DEPARTMENT: "department, organization department, division, departemen, divisi, bagian",
        What.TITLE: "title, job title, organization title, position, role, jabatan, posisi, pekerjaan, profesi",
        What.PHONE: "phone, phone number, telephone, telephone number, tel, phones, telepon, telpon, telp, tlp, "
        "nomor telepon, no telepon, no telp, nomor",
        What.EMAIL: "email, email address, email value, mail, emails, surel, alamat surel, alamat email, posel, pos el",
        What.URL: "url, link, links, website, web site, web, web page, webpage, home page, homepage, "
        "personal web page, blog, situs, situs web, laman, tautan, profile url, "
        "linkedin url, linkedin profile, linkedin",
        What.ADDRESS: "address, addresses, full address, mailing address, postal address, alamat, alamat lengkap",
        What.BOX: "po box, p o box, address po box, kotak pos",
        What.STREET: "street, street address, address line, address street, jalan, nama jalan",
        What.CITY: "city, town, address city, kota, kabupaten, kota kabupaten",
        What.REGION: "state, province, region, state province, address state, provinsi, propinsi",
        What.POSTCODE: "postal code, zip, zip code, zipcode, zip postal code, postcode, address postal code, kode pos",
        What.COUNTRY: "country, country region, address country, negara",
        What.BIRTHDAY: "birthday, birth date, birthdate, date of birth, dob, bday, born, tanggal lahir, tgl lahir, "
        "ulang tahun, hari ulang tahun",
        What.NOTE: "note, notes, comment, comments, remark, remarks, memo, description, catatan, keterangan, deskripsi",
        What.TAGS: "tag, tags, label, labels, group, groups, category, categories, group membership, grup, kelompok, "
        "kategori, tagar",
        What.CONNECTED_ON: "connected on",
        What.AGAIN: "file as, initials, email display name",
    }.items()
    for words in phrases.split(",")
}
_DATES = {"anniversary": "anniversary", "wedding anniversary": "anniversary", "hari jadi": "anniversary"}
_RELATIONS = {"spouse": "spouse", "partner": "partner", "children": "child", "pasangan": "spouse", "anak": "child",
              "manager name": "manager", "assistant name": "assistant", "manager": "manager"}  # fmt: skip
# Thunderbird has a column for each part of a birthday.
_BIRTH_PARTS = {"birth year": "year", "birth month": "month", "birth day": "day",
                "tahun lahir": "year", "bulan lahir": "month"}  # fmt: skip
_PLACES = {"work": "work", "business": "work", "office": "work", "kantor": "work", "kerja": "work",
           "home": "home", "rumah": "home", "private": "home", "personal": "home", "pribadi": "home",
           "other": "other", "lain": "other", "lainnya": "other"}  # fmt: skip
_MEANS = {"mobile": "mobile", "cell": "mobile", "cellular": "mobile", "cellphone": "mobile", "hp": "mobile",
          "handphone": "mobile", "ponsel": "mobile", "seluler": "mobile", "iphone": "mobile",
          "fax": "fax", "faks": "fax", "facsimile": "fax", "pager": "pager",
          "wa": "WhatsApp", "whatsapp": "WhatsApp", "isdn": "ISDN", "telex": "telex",
          "callback": "callback"}  # fmt: skip
_PHONES = frozenset({"phone", "telephone", "telepon", "telpon", "telp"})
_FIRSTS = frozenset({"primary", "main", "default", "utama", "secondary", "alternate", "alternative", "kedua"})
_FILLERS = frozenset({"number", "no", "nomor", "nr", "the", "your", "of", "alamat", "address"})
_TOKEN = re.compile(r"[^\W_]+")
_POSSESSIVE = re.compile(r"['\u2019]s\b")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST_HEADER = 60
_LABELLED = frozenset({What.PHONE, What.EMAIL, What.URL, What.ADDRESS, *ADDRESS_PARTS})


def field_named(text: str) -> Field | None:
    """The field that `str()` gave this text; None where it is none."""
    what, _, rest = text.partition("/")
    label, _, group = rest.partition("/")
    try:
        return Field(What(what), label, group)
    except ValueError:
        return None


def field_for(what: What, label: str = "", *, number: int, header: str = "") -> Field:
    """The field of the column with this `number`, which the user says means `what`.

    The parts of an address belong together, as do a company and a title; every other column says something of its
    own. A day or a relation that nobody named is called as the header calls it.
    """
    if what in ADDRESS_PARTS:
        return Field(what, label, f"address {label}".strip())
    if what in (What.DATE, What.RELATION) and not label:
        label = header.strip().lower()
    is_apart = what in _LABELLED or what in (What.CHAT, What.DATE, What.RELATION)
    return Field(what, label, f"column {number + 1}" if is_apart else "")


def header_words(header: str) -> str:
    """A header as it is looked up: folded, without marks; "E-mail 2 Address" is "email 2 address"."""
    if len(header) > _LONGEST_HEADER:
        return ""
    words = " ".join(_TOKEN.findall(fold(_CAMEL.sub(" ", _POSSESSIVE.sub("", header)))))
    return f" {words} ".replace(" e mail ", " email ").replace(" e mails ", " emails ").strip()


@lru_cache(maxsize=4096)
def field_of(header: str) -> Field | None:
    """What a column with this header means; None where its words say nothing."""
    tokens = header_words(header).split()
    number = " ".join(token for token in tokens if token.isdecimal())
    tokens = [token for token in tokens if not token.isdecimal()]
    phrase = " ".join(tokens)
    if phrase in _DATES:
        return Field(What.DATE, _DATES[phrase], f"{phrase} {number}".strip())
    if phrase in _BIRTH_PARTS:
        return Field(What.BIRTHDAY, _BIRTH_PARTS[phrase], "birth")
    if phrase in _RELATIONS:
        return Field(What.RELATION, _RELATIONS[phrase], f"{phrase} {number}".strip())
    if what := _WORDS.get(phrase):
        return _field(what, "linkedin" if "linkedin" in tokens else "", number)
    places = list(dict.fromkeys(_PLACES[token] for token in tokens if token in _PLACES))
    means = list(dict.fromkeys(_MEANS[token] for token in tokens if token in _MEANS))
    rest = [token for token in tokens if token not in _PLACES and token not in _MEANS and token not in _FIRSTS]
    label = " ".join(places + means) if means != ["WhatsApp"] else "WhatsApp"
    if means and not _without_fillers(rest):
        return _field(What.PHONE, label, number)
    what = _WORDS.get(" ".join(rest)) or _WORDS.get(" ".join(_without_fillers(rest)))
    if what and (what in _LABELLED or not label):
        return _field(what, label, number)
    if tokens and (tokens[-1] in _PHONES or tokens[0] in _PHONES):  # the assistant's, in the car
        return _field(What.PHONE, " ".join(token for token in tokens if token not in _PHONES), number)
    return None


def _without_fillers(tokens: Collection[str]) -> list[str]:
    return [token for token in tokens if token not in _FILLERS]


def _field(what: What, label: str, number: str) -> Field:
    if what in ADDRESS_PARTS:
        # "Home Street 2" is the second line of the same address as "Home City".
        return Field(what, label, f"address {label}".strip())
    return Field(what, label, " ".join(filter(None, (what, label, number))) if what in _LABELLED else "")
