"""Keywords that extensions have from the primary: where findings about them stand, and how often."""

from __future__ import annotations

from runtime.fits.making import card, check, extension, primary, texts

from specc.runtime.fits import hdu


def judge(path, in_primary, in_extension, *cards):
    """Findings of a file whose primary has these cards, and whose two extensions have none."""
    layout = [
        hdu("PRIMARY", "primary", in_primary),
        hdu("SCI", "image", in_extension),
        hdu("DQ", "image", in_extension),
    ]
    content = primary(*cards) + extension("SCI") + extension("DQ")
    return check(path, layout, content=content, inherit="primary")


def nothing(h):
    """Demand nothing."""


def test_what_must_not_be_there_is_asked_of_the_own_header(path):
    def verbs(h):
        h.keyword("OLD", "int", level="forbidden")
        h.keyword("OLDER", "int", level="deprecated")

    cards = card("OLD", "1"), card("OLDER", "2")
    assert judge(path, nothing, verbs, *cards) == {}
    assert texts(judge(path, verbs, verbs, *cards)) == {
        "PRIMARY/OLD:presence": "OLD must not be there",
        "PRIMARY/OLDER:presence": "OLDER is deprecated",
    }


def test_a_wrong_card_that_is_inherited_is_told_once_and_where_it_stands(path):
    def verbs(h):
        h.keyword("TELESCOP", "string", equals="JWST")

    found = judge(path, nothing, verbs, card("TELESCOP", "'HST'"))
    assert texts(found) == {"SCI/TELESCOP:value": "TELESCOP is 'HST', not 'JWST'; SCI inherits it"}
    finding = found["SCI/TELESCOP:value"]
    assert (finding.hdu, finding.index, finding.extver, finding.card, finding.count) == ("PRIMARY", 0, None, 4, 1)
    found = judge(path, verbs, verbs, card("TELESCOP", "'HST'"))
    assert texts(found) == {"PRIMARY/TELESCOP:value": "TELESCOP is 'HST', not 'JWST'"}
    assert found["PRIMARY/TELESCOP:value"].count == 1


def test_a_demand_that_only_the_extension_makes_is_told_beside_that_of_the_primary(path):
    found = judge(
        path,
        lambda h: h.keyword("N", "int", above=3),
        lambda h: h.keyword("N", "int", above=5),
        card("N", "2"),
    )
    assert texts(found) == {
        "PRIMARY/N:limit": "N is 2, not above 3",
        "SCI/N:limit": "N is 2, not above 5; SCI inherits it",
    }


def test_a_card_that_cannot_be_read_is_told_once(path):
    def verbs(h):
        h.keyword("N", "float")

    for in_primary in (nothing, verbs):
        found = judge(path, in_primary, verbs, card("N", "1e5"))
        assert list(found) == ["F0218"]
        assert (found["F0218"].index, found["F0218"].card, found["F0218"].count) == (0, 4, 1)


def test_a_rule_over_nothing_but_what_is_inherited(path):
    def verbs(h):
        for rule in ("A-B", "A:value"):
            h.rule(rule, lambda: h["A"] < h["B"], message="A is less", show={"A": lambda: h["A"], "B": lambda: h["B"]})

    cards = card("A", "2"), card("B", "1")
    assert list(judge(path, verbs, verbs, *cards)) == ["PRIMARY/A:value", "PRIMARY:A-B"]
    found = judge(path, nothing, verbs, *cards)
    assert {rule: (one.index, one.card) for rule, one in found.items()} == {
        "SCI/A:value": (0, 4),
        "SCI:A-B": (0, None),
    }
    assert found["SCI:A-B"].message == "not so: A is less (A is 2, B is 1); SCI inherits it"


def test_a_rule_that_mixes_own_and_inherited_belongs_to_the_extension(path):
    def verbs(h):
        h.rule("A-EXTNAME", lambda: h["A"] == h["EXTNAME"], show={"A": lambda: h["A"], "EXTNAME": lambda: 1})

    found = judge(path, nothing, verbs, card("A", "'x'"))
    assert [one.index for one in found.values()] == [1, 2]
