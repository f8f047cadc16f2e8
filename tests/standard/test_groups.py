"""Random groups, their parameters, and the same keywords where there are no groups."""

from __future__ import annotations

import pytest

from tests.standard.judging import codes, findings

HUGE = "9" * 30


def groups(*cards, pcount=3, gcount=2):
    """Random groups of three parameters and two pixels."""
    lines = [
        "@primary 16 0 2",
        "GROUPS  =                    T",
        f"PCOUNT  = {pcount:>20}",
        f"GCOUNT  = {gcount:>20}",
        "@data 00*2000",
    ]
    new = {card[:8]: card for card in cards}
    return "\n".join([*(new.pop(line[:8], line) for line in lines), *new.values()])


@pytest.mark.parametrize(
    ("cards", "expected"),
    [
        ((), set()),
        (("PTYPE1  = 'U'", "PSCAL1  = 2", "PZERO1  = -1.5"), set()),
        (("PTYPE3  = 'U'",), set()),
        (("PTYPE4  = 'U'",), {"F1906"}),
        (("PTYPE0  = 'U'",), {"F1906"}),
        (("PSCAL999= 1.0",), {"F1906"}),
        (("PTYPE1  = 5",), {"F1904"}),
        (("PTYPE1  =",), {"F0225"}),
        (("PSCAL1  = 'two'",), {"F1904"}),
        (("PSCAL1  = T",), {"F1904"}),
        (("PZERO1  = (1,2)",), {"F1904"}),
        (("PSCAL1  = 0",), {"F1905"}),
        (("PSCAL1  = 0.0E0",), {"F1905"}),
        (("PZERO1  = 0",), set()),
        (("PSCAL1  = 1E999",), set()),
        (("GROUPS  = T",), {"F1912"}),
        (("GCOUNT  = 2",), {"F1903"}),
        (("PCOUNT  =                  3.0",), {"F1903"}),
        (("PCOUNT  =                   -1",), {"F1903"}),
        (("GCOUNT  =                    T",), {"F1903"}),
    ],
)
def test_groups(tmp_path, cards, expected):
    assert codes(tmp_path / "a.fits", groups(*cards)) == {"F1901"} | expected


@pytest.mark.parametrize("keyword", ["PCOUNT", "GCOUNT"])
def test_what_groups_must_have(tmp_path, keyword):
    text = "\n".join(line for line in groups().splitlines() if not line.startswith(keyword))
    assert codes(tmp_path / "a.fits", text) == {"F1901", "F1902"}


def test_parameters_are_counted_by_pcount(tmp_path):
    """Not by GCOUNT, with which fitsverify compares."""
    text = groups("PTYPE3  = 'W'", gcount=1)
    assert codes(tmp_path / "a.fits", text) == {"F1901"}


def test_groups_without_parameters(tmp_path):
    assert codes(tmp_path / "a.fits", groups(pcount=0)) == {"F1901"}
    assert codes(tmp_path / "a.fits", groups("PTYPE1  = 'U'", pcount=0)) == {"F1901", "F1906"}


def test_what_a_repair_would_write(tmp_path):
    found = findings(tmp_path / "a.fits", groups("GROUPS  = T / groups", "PZERO1  = '1.5'"))
    assert found["F1912"][0].fix == "GROUPS  =                    T / groups"
    assert found["F1904"][0].fix == "1.5"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("@primary 16 2 2", "GROUPS  = T"), {"F1910"}),
        (("@primary 16 2 2", "GROUPS  = F"), set()),
        (("@primary", "GROUPS  = T"), set()),
        (("@primary", "GROUPS  = 'T'"), {"F0425"}),
        (("@primary 16 0 2", "PTYPE1  = 'U'"), {"F1907"}),
        (("@primary", f"PZERO999= {HUGE}"), {"F1907", "F0230"}),
        (("@primary", "PTYPE   = 'U'"), set()),
        (("@primary", "@image 16 2", "PTYPE1  = 'U'"), {"F1908"}),
        (("@primary", "@table 1 1J", "TTYPE1  = 'A'", "PSCAL1  = 2.0"), {"F1908"}),
        (("@primary", "@image 16 0 2", "GROUPS  = T"), {"F1909"}),
        (("@primary", "@image 16 2", "GROUPS  = F"), set()),
    ],
)
def test_where_there_are_no_groups(tmp_path, lines, expected):
    assert codes(tmp_path / "a.fits", "\n".join(lines)) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("A3DTABLE", {"F1911"}),
        ("DUMP    ", {"F1911"}),
        ("FOREIGN ", {"F1911", "F2006"}),
        ("BINTABLE", set()),
    ],
)
def test_old_types_of_extensions(tmp_path, name, expected):
    lines = ["@primary", "@table 1 1J", "TTYPE1  = 'A'"] if "TABLE" in name else ["@primary", "@image 8"]
    assert codes(tmp_path / "a.fits", "\n".join([*lines, f"XTENSION= '{name}'"])) == expected
