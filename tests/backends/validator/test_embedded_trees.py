"""A tree of ASDF in an HDU of a product: judged by the spec, and held against the headers beside it."""

from __future__ import annotations

import pytest
from factories.judged import findings, planned, said

SPEC = """
policy { undeclared keywords allowed, keys warning }
vocabulary Core {
  TELESCOP : string = "JWST"  as asdf meta.telescope        "telescope"
  DATE-OBS : datetime         as asdf meta.start            "start"
  NINTS    : int  > 0         as asdf meta.exposure.nints   "integrations"
  READY    : bool             as asdf meta.ready            "ready"
  PHOTMJSR : float            as asdf meta.phot             "flux of 1 DN/s"
  ORIGIN   : string                                         "no name in trees"
}
product cal : fits "An image and its tree" {
  primary { use Core.TELESCOP, DATE-OBS?, NINTS?, READY?, ORIGIN? }
  image SCI : float32[ny, nx] { use Core.PHOTMJSR? }
  image ERR? : float32[ny, nx]
  asdf ASDF "the same metadata as a tree" {
    mirror primary, SCI
    data    : array of SCI
    meta    : { telescope : string   note? : string   detector? : string in {"A", "B"} }
    weight? : float32[ny, nx]  unit s  nullable  >= 0
    entries? : list[1..*] of object { id : int unique }
    require not exists weight or exists meta.note or meta.telescope != "HST"  "weights of HST have a note"
  }
  require not exists ASDF.meta.note or not exists SCI.PHOTMJSR or SCI.PHOTMJSR < 3  "what is bright has no note"
}
"""
HEAD = "#ASDF 1.0.0\n#ASDF_STANDARD 1.6.0\n%YAML 1.1\n%TAG ! tag:stsci.edu:asdf/\n--- !core/asdf-1.1.0\n"
DATA = "data: !core/ndarray-1.1.0 {source: 'fits:SCI,1', datatype: float32, byteorder: big, shape: [2, 4]}\n"
META = "{telescope: JWST, start: '2024-01-01T00:00:00.000', exposure: {nints: 3}, ready: true, phot: 0.1}"
CARDS = """TELESCOP= 'JWST    '
DATE-OBS= '2024-01-01T00:00:00'
NINTS   =                    3
READY   =                    T
"""


def file(tree, *, cards=CARDS, rest=""):
    return (
        f"@primary\nEXTEND  = T\n{cards}@image -32 4 2\nEXTNAME = 'SCI     '\nPHOTMJSR=                  0.1\n"
        f"@image -32 4 2\nEXTNAME = 'ERR     '\n@asdf\n{HEAD}{tree}...\n{rest}@\n"
    )


def test_what_is_right(tmp_path):
    assert findings(SPEC, file(f"{DATA}meta: {META}\n"), tmp_path) == {}


@pytest.mark.parametrize(
    ("old", "new", "rule", "message"),
    [
        ("JWST", "HST", "meta.telescope:mirror", "meta.telescope is 'HST', and TELESCOP of PRIMARY is 'JWST'"),
        ("nints: 3", "nints: 4", "meta.exposure.nints:mirror", "meta.exposure.nints is 4, and NINTS of PRIMARY is 3"),
        ("nints: 3", "", "meta.exposure.nints:mirror", "meta.exposure.nints is missing, and NINTS of PRIMARY is 3"),
        ("{nints: 3}", "1", "meta.exposure.nints:mirror", "meta.exposure.nints is missing, and NINTS of PRIMARY is 3"),
        ("00:00:00", "00:00:01", "meta.start:mirror", None),
        ("ready: true", "ready: 1", "meta.ready:mirror", "meta.ready is 1, and READY of PRIMARY is T"),
        ("phot: 0.1", "phot: 0.2", "meta.phot:mirror", "meta.phot is 0.2, and PHOTMJSR of SCI is 0.1"),
        ("phot: 0.1", "phot: null", "meta.phot:mirror", "meta.phot is null, and PHOTMJSR of SCI is 0.1"),
        ("phot: 0.1", "phot: [1]", "meta.phot:mirror", "meta.phot is a list, and PHOTMJSR of SCI is 0.1"),
        ("phot: 0.1", "phot: 0.1, other: 1", "ASDF.tree.meta:undeclared-key", None),
        ("phot: 0.1", "phot: 0.1, detector: C", "detector:in", "detector is 'C', not one of 'A', 'B'"),
    ],
)
def test_what_is_not(tmp_path, old, new, rule, message):
    found = said(SPEC, file(f"{DATA}meta: {META.replace(old, new, 1)}\n"), tmp_path)
    assert set(found) == {rule}
    assert message in (None, found[rule])


def test_terms_that_the_header_lacks_are_not_asked_for(tmp_path):
    cards = CARDS.replace("NINTS   =                    3\n", "").replace("READY   =                    T", "READY   =")
    tree = f"{DATA}meta: {META.replace('exposure: {nints: 3}, ready: true, ', '')}\n"
    assert set(said(SPEC, file(tree, cards=cards), tmp_path)) <= {"READY:null"}


def test_a_finding_has_its_place(tmp_path):
    (one,) = findings(SPEC, file(f"{DATA}meta: {META.replace('JWST', 'HST')}\n"), tmp_path).values()
    assert (one.hdu, one.index, one.path, one.line, one.spec_line) == ("ASDF", 3, "meta.telescope", 7, 14)


def test_arrays_of_hdus(tmp_path):
    tree = f"{DATA}meta: {META}\n"
    wrong = said(SPEC, file(tree.replace("fits:SCI", "fits:ERR")), tmp_path)
    assert wrong == {"data:source": "data: its source is 'fits:ERR,1', not fits:SCI,1"}
    inline = "data: !core/ndarray-1.1.0 [[1.0]]\n"
    found = said(SPEC, file(tree.replace(DATA, inline)), tmp_path)
    assert found == {"data:source": "data: its values stand in the tree, not fits:SCI,1"}
    found = said(SPEC, file(tree.replace(DATA, "data: 3\n")), tmp_path)
    assert found == {"data:type": "data is 3, not the array of SCI (!core/ndarray)"}


def test_arrays_in_blocks_share_dimensions_with_images(tmp_path):
    weight = "weight: !core/ndarray-1.1.0 {source: 0, datatype: float32, byteorder: big, shape: [2, 4]}\n"
    tree = f"{DATA}meta: {META}\n{weight}"
    assert findings(SPEC, file(tree, rest="@block 00*32\n"), tmp_path) == {}
    (one,) = findings(SPEC, file(tree, rest="@block 00*28 BF 80 00 00\n"), tmp_path).values()
    assert (one.message, one.path, one.pixel) == ("weight is -1.0, not at least 0", "weight", (4, 2))
    (one,) = findings(
        SPEC,
        file(
            tree.replace("[2, 4]}\n", "[2, 3]}\n").replace(
                "32, byteorder: big, shape: [2, 3]", "32, byteorder: big, shape: [2, 4]", 1
            ),
            rest="@block 00*32\n",
        ),
        tmp_path,
    ).values()
    assert one.path == "weight"
    assert one.message.startswith("nx is 4 in SCI")


def test_objects_in_lists(tmp_path):
    tree = f"{DATA}meta: {META}\nentries:\n- id: 1\n- id: 1\n"
    (one,) = findings(SPEC, file(tree), tmp_path).values()
    assert (one.path, one.message) == ("entries[2].id", "id is 1, as entries[1].id is")


def test_rules_over_the_file_see_the_tree(tmp_path):
    bright = file(f"{DATA}meta: {META.replace('phot: 0.1', 'phot: 5.0, note: x')}\n").replace("0.1", "5.0")
    (one,) = findings(SPEC, bright, tmp_path).values()
    assert one.message == "not so: what is bright has no note (ASDF.meta.note is 'x', SCI.PHOTMJSR is 5.0)"


def test_headers_only_opens_no_tree(tmp_path):
    broken = file(f"{DATA}meta: {META.replace('JWST', 'HST')}\n")
    assert findings(SPEC, broken, tmp_path, headers_only=True) == {}


def test_a_tree_that_cannot_be_read_is_told_once(tmp_path):
    rules = planned(SPEC)
    path = tmp_path / "x.fits"
    from factories.fits_text import made

    from specc.backends.validator import load

    path.write_bytes(made(file(f"{DATA}meta: {{\n")))
    (report,) = load(rules).validate(str(path)).files
    assert [(one.rule, one.count) for one in report.findings if one.level == "error"] == [("Y0103", 1)]


TIED = """
policy { undeclared keywords allowed, keys allowed }
product cal : fits "An image and its tree" {
  primary { TELESCOP : string  "telescope"   NINTS : int  "integrations" }
  image SCI : float32[ny, nx] { PHOTMJSR : float  "flux" }
  image ERR? : float32[ny, nx]
  asdf ASDF "the same metadata as a tree" {
    meta : {
      telescope : string = primary.TELESCOP   "at the first depth"
      exposure  : {
        nints : int = primary.NINTS           "at the second"
        require nints <= primary.NINTS
      }
      phot      : float = SCI.PHOTMJSR        "of another HDU"
      when primary.NINTS > 2 { start : string }
      require phot > 0 or primary.TELESCOP != "JWST"
    }
    members? : list[count(ERR)] of object { of : string = primary.TELESCOP }
  }
}
"""


@pytest.mark.parametrize(
    ("old", "new", "rules"),
    [
        ("", "", set()),
        ("telescope: JWST", "telescope: HST", {"telescope:value"}),
        ("nints: 3", "nints: 2", {"nints:value"}),
        ("nints: 3", "nints: 4", {"nints:value", "tree.meta.exposure:nints-NINTS"}),
        ("phot: 0.1", "phot: 0.2", {"phot:value"}),
        (", start: '2024-01-01T00:00:00.000'", "", {"start:presence"}),
        ("phot: 0.1}", "phot: 0.1}\nmembers: [{of: JWST}]", set()),
        ("phot: 0.1}", "phot: 0.1}\nmembers: [{of: HST}]", {"of:value"}),
        ("phot: 0.1}", "phot: 0.1}\nmembers: [{of: JWST}, {of: JWST}]", {"tree:count-members-ERR"}),
    ],
)
def test_values_in_a_tree_are_tied_to_keywords_at_any_depth(tmp_path, old, new, rules):
    tree = f"meta: {META}\n"
    assert old in tree
    assert {rule.rpartition(".")[2] for rule in said(TIED, file(tree.replace(old, new, 1)), tmp_path)} == {
        rule.rpartition(".")[2] for rule in rules
    }
