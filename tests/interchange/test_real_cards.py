"""Files that other programs wrote, where they are at hand."""

from pathlib import Path

from netplanner.interchange.vcard import Card, Rejected, details, export_cards, read_cards


def files(shared: Path) -> list[Path]:
    found = sorted((shared / "vcards").rglob("*.vcf"))
    assert found
    return found


def test_every_real_card_is_imported_with_its_exact_bytes(shared: Path) -> None:
    for path in files(shared):
        data = path.read_bytes()
        found = list(read_cards(data))
        assert all(isinstance(each, Card) for each in found), path.name
        cards = [each for each in found if isinstance(each, Card)]
        inside = sum(len(card.children) for card in cards)
        assert len(cards) + inside == data.upper().count(b"BEGIN:VCARD"), path.name
        assert all(card.raw in data and details(card).name for card in cards), path.name
        again = [each.raw for each in read_cards(b"".join(export_cards(card.raw for card in cards)))
                 if not isinstance(each, Rejected) and isinstance(each, Card)]  # fmt: skip
        assert again == [card.raw for card in cards], path.name


def test_only_what_was_guessed_in_real_cards_is_flagged(shared: Path) -> None:
    flagged = {
        path.name: [(flag.line, flag.property) for card in read_cards(path.read_bytes()) if isinstance(card, Card)
                    for flag in card.flags]
        for path in files(shared)
    }  # fmt: skip
    assert {name: flags for name, flags in flagged.items() if flags} == {
        "John_Doe_ANDROID.vcf": [(52, "PHOTO"), (82, "ORG")],
        "v21_adr_multiple_line.vcf": [(7, "ADR"), (8, "ADR")],
        "v21_invalid_comment_line.vcf": [(6, ""), (9, "")],
        "v21_malformed_photo.vcf": [(5, "PHOTO")],
    }
