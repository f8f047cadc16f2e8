"""Order, form and repeats of mandatory keywords, and of one mistake one finding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.runtime.fits.standard.mandatory import longest_in_order
from tests.standard.judging import codes, findings


@pytest.fixture
def path(tmp_path):
    """Where a test writes its file."""
    return tmp_path / "file.fits"


IMAGE = {
    "XTENSION": "XTENSION= 'IMAGE   '",
    "BITPIX": "BITPIX  =                    8",
    "NAXIS": "NAXIS   =                    2",
    "NAXIS1": "NAXIS1  =                    2",
    "NAXIS2": "NAXIS2  =                    3",
    "PCOUNT": "PCOUNT  =                    0",
    "GCOUNT": "GCOUNT  =                    1",
}


def extension(*cards):
    return "\n".join(["@primary", "@bare", *cards, "@data 00*6", ""])


def moved(keyword, to):
    """The cards of an image with one of them at another place."""
    names = [name for name in IMAGE if name != keyword]
    names.insert(to, keyword)
    return extension(*map(IMAGE.__getitem__, names))


@pytest.mark.parametrize(
    ("keyword", "to", "code"),
    [
        ("BITPIX", 5, "F0310"),
        ("NAXIS", 6, "F0312"),
        ("NAXIS1", 6, "F0334"),
        ("NAXIS2", 1, "F0334"),
        ("PCOUNT", 1, "F0320"),
        ("GCOUNT", 1, "F0322"),
    ],
)
def test_one_card_out_of_order_is_one_finding(path, keyword, to, code):
    found = findings(path, moved(keyword, to))
    assert found.keys() == {code}
    (finding,) = found[code]
    assert (finding.keyword, finding.count) == (keyword, 1)


@pytest.mark.parametrize("after", range(1, len(IMAGE)))
def test_a_strange_card_at_any_place_is_one_finding(path, after):
    cards = list(IMAGE.values())
    cards.insert(after, "COMMENT a word between")
    found = findings(path, extension(*cards))
    assert found.keys() == {"F0346"}
    assert found["F0346"][0].card == after + 1
    assert "COMMENT stands among" in found["F0346"][0].message


def test_strange_cards_are_counted_and_the_last_mandatory_one_is_named(path):
    cards = list(IMAGE.values())
    cards[5:5] = ["", "EXTNAME = 'SCI     '", "HISTORY made"]
    (finding,) = findings(path, extension(*cards))["F0346"]
    assert (finding.count, finding.card, finding.keyword) == (3, 6, None)
    assert "a card without keyword and 2 more cards stand" in finding.message
    assert finding.message.endswith("behind GCOUNT")


def test_tfields_closes_the_sequence_of_tables_and_of_no_image(path):
    table = "@primary\n@bare\nXTENSION= '{}'\nBITPIX  =                    8\nNAXIS   =                    2\n"
    table += "NAXIS1  =                    0\nNAXIS2  =                    0\nPCOUNT  =                    0\n"
    table += "GCOUNT  =                    1\nEXTNAME = 'T       '\nTFIELDS =                    0\n"
    assert codes(path, table.format("BINTABLE")) == {"F0346"}
    assert codes(path, table.format("A3DTABLE")) >= {"F0346"}
    assert "F0346" not in codes(path, table.format("FOREIGN "))


@given(st.lists(st.integers(0, 30), unique=True, max_size=12))
def test_the_cards_that_are_kept_rise_and_none_can_be_added(places):
    kept = sorted(longest_in_order(places))
    values = [places[index] for index in kept]
    assert values == sorted(values)
    lengths = [1] * len(places)  # the plain quadratic way
    for i, place in enumerate(places):
        lengths[i] += max((lengths[j] for j in range(i) if places[j] < place), default=0)
    assert len(kept) == max(lengths, default=0)


@pytest.mark.parametrize(
    ("card", "code", "fix"),
    [
        ("BITPIX  = 8", "F0317", "BITPIX  =                    8"),
        ("NAXIS   =                   0  / axes", "F0317", "NAXIS   =                    0 / axes"),
        ("NAXIS   =                     0", "F0317", "NAXIS   =                    0"),
        ("SIMPLE  = T / standard", "F0302", "SIMPLE  =                    T / standard"),
        ("BITPIX  = 8 / " + "x" * 60, "F0317", None),
    ],
)
def test_fixed_format(path, card, code, fix):
    found = findings(path, f"@primary\n{card}\n")
    assert found[code][0].fix == fix
    assert {each for each in found if each.startswith("F03")} == {code}


def test_fixed_format_is_told_of_each_keyword(path):
    found = findings(path, "@primary\nBITPIX  = 8\nNAXIS   = 0\n")["F0317"]
    assert [finding.keyword for finding in found] == ["BITPIX", "NAXIS"]


@pytest.mark.parametrize(
    ("value", "code", "fix"),
    [
        ("'IMAGE'", "F0306", "XTENSION= 'IMAGE   '"),
        (" 'IMAGE   '", "F0304", "XTENSION= 'IMAGE   '"),
        ("' IMAGE  '", "F0309", "'IMAGE   '"),
        ("'IMAGE   EXTENSION'", "F0308", "'IMAGE   '"),
        ("'PICTURE '", "F0307", None),
        ("'image   '", "F0307", None),
        ("'IMAGE   ", "F0305", None),
        ("IMAGE", "F0303", None),
        ("T", "F0303", None),
        ("", "F0303", None),
    ],
)
def test_xtension(path, value, code, fix):
    found = findings(path, f"@primary\n@image\nXTENSION= {value}\n")
    assert found.keys() == {code}
    assert found[code][0].fix == fix


def test_the_right_name_in_lower_case_is_said(path):
    (finding,) = findings(path, "@primary\n@image\nXTENSION= 'bintable'\n")["F0307"]
    assert finding.message.endswith("write BINTABLE")


@pytest.mark.parametrize("kind", ["FOREIGN ", "DUMP    ", "IUEIMAGE"])
def test_registered_types_pass(path, kind):
    assert not {code for code in codes(path, f"@primary\n@image\nXTENSION= '{kind}'\n") if code.startswith("F03")}


@pytest.mark.parametrize(
    ("cards", "expected"),
    [
        ("NAXIS   =                   -1", {"F0312", "F0117"}),
        ("NAXIS   =                  1.0", {"F0312", "F0117"}),
        ("NAXIS   =                 1000", {"F0312", "F0117"}),
        ("NAXIS   =                  999", {"F0313", "F0117"}),
        ("NAXIS   = " + "9" * 60, {"F0312", "F0117"}),
        ("NAXIS1  =                   -1", {"F0314", "F0117"}),
        ("NAXIS1  = " + "9" * 70, {"F0314", "F0117"}),
        ("NAXIS1  =  9223372036854775807\nNAXIS2  =  9223372036854775807", {"F0115", "F0117"}),
        ("BITPIX  =                   -8", {"F0311", "F0117"}),
        ("BITPIX  =                     ", {"F0311", "F0117"}),
        ("-BITPIX", {"F0310", "F0117"}),
        ("-NAXIS", {"F0312", "F0117"}),
        ("-PCOUNT", {"F0319"}),
        ("-GCOUNT", {"F0321"}),
        ("PCOUNT  =                    1", {"F0323", "F0103"}),
        ("PCOUNT  =                   -1", {"F0329"}),
        ("GCOUNT  =                    2", {"F0324", "F0103"}),
        ("GCOUNT  =                  1.0", {"F0324"}),
        ("GCOUNT  =                    0", {"F0324"}),
        ("NAXIS99 =                    1", {"F0315"}),
        ("NAXIS999=                    1", {"F0315"}),
    ],
)
def test_sizes_that_lie(path, cards, expected):
    """An IMAGE whose data fill a block: a size that is a byte too large is one that the file lacks."""
    found = codes(path, f"@primary\n@image 8 2880 1\n{cards}\n")
    assert {code for code in found if code[:3] in ("F01", "F03")} - {"F0104", "F0105", "F0113"} == expected


def test_every_surplus_axis_is_told_up_to_a_number(path):
    cards = "\n".join(f"NAXIS{n:<3}=                    1" for n in range(3, 60))
    found = findings(path, f"@primary\n@image 8 2 2\n{cards}\n")
    assert len(found["F0315"]) == 20
    assert found["F0118"][0].count == 37


@pytest.mark.parametrize(
    ("keyword", "code"),
    [
        ("BITPIX", "F0333"),
        ("NAXIS", "F0333"),
        ("XTENSION", "F0333"),
        ("NAXIS1", "F0316"),
        ("PCOUNT", "F0335"),
        ("GCOUNT", "F0335"),
    ],
)
def test_repeats(path, keyword, code):
    found = findings(path, extension(*IMAGE.values(), "EXTNAME = 'A       '", IMAGE[keyword], IMAGE[keyword]))
    assert found.keys() == {code}
    assert (found[code][0].card, found[code][0].count) == (9, 2)


def test_repeats_of_what_describes_columns(path):
    table = "@primary\n@table 1 1J\nTTYPE1  = 'A       '\n"
    assert codes(path, table + "TFORM1  = '1J      '\nX       = 1\n") == set()
    bare = "@primary\n@bare\nXTENSION= 'BINTABLE'\nBITPIX  =                    8\nNAXIS   =                    2\n"
    bare += "NAXIS1  =                    4\nNAXIS2  =                    1\nPCOUNT  =                    0\n"
    bare += "GCOUNT  =                    1\nTFIELDS =                    1\nTTYPE1  = 'A       '\n"
    bare += "TFORM1  = '1J      '\nTFORM1  = '1J      '\n@data 00*4\n"
    assert codes(path, bare) == {"F0335"}


def test_what_does_not_belong(path):
    assert codes(path, "@primary\nSIMPLE  =                    T\nXTENSION= 'IMAGE   '\nXTENSION= 'IMAGE   '\n") == {
        "F0337"
    }
    cards = "EXTEND  = 1\nBLOCKED = 'T'\nSIMPLE  = 3\n"  # of another type as well, which nobody needs to mend
    assert codes(path, f"@primary\n@image\n{cards}") == {"F0338", "F0339", "F0340"}


def test_pcount_of_a_primary_counts_as_it_stands(path):
    """CFITSIO and astropy add PCOUNT to the data of a primary, so the data are as long as it says."""
    text = "@primary 8 2880\nPCOUNT  =                   10\nGCOUNT  =                    1\n@data 00*2890\n@image\n"
    found = findings(path, text)
    assert found.keys() == {"F0336"}
    assert [finding.keyword for finding in found["F0336"]] == ["PCOUNT", "GCOUNT"]
    assert codes(path, "@primary\nPCOUNT  = 'many'\n") == {"F0336"}


def test_a_header_with_nothing_but_its_first_card(path):
    assert codes(path, "@bare\nSIMPLE  =                    T\n") == {"F0312", "F0310", "F0117"}


def test_extend(path):
    assert codes(path, "@primary\nEXTEND  =                    F\n") == set()
    (finding,) = findings(path, "@primary\nEXTEND  =                    F\n@image\n@image\n")["F0344"]
    assert (finding.message, finding.fix) == ("EXTEND is F, and 2 extensions follow; write T", "T")
    assert codes(path, "@primary\n@image\n") == set()
