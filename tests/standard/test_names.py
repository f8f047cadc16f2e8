"""Names of HDUs over a whole file."""

from __future__ import annotations

import pytest

from tests.standard.judging import codes, findings


@pytest.fixture
def path(tmp_path):
    """Where a test writes its file."""
    return tmp_path / "file.fits"


def image(name, *cards):
    return "\n".join(["@image", f"EXTNAME = '{name}'", *cards, ""])


def version(number):
    return f"EXTVER  = {number:>20}"


def level(number):
    return f"EXTLEVEL= {number:>20}"


TABLE = "@table 0\nEXTNAME = 'SCI'\n"


@pytest.mark.parametrize(
    ("hdus", "expected"),
    [
        ([image("SCI"), image("ERR")], set()),
        ([image("SCI", version(1)), image("SCI", version(2))], set()),
        ([image("SCI", version(1)), image("SCI", version(1))], {"F1301"}),
        ([image("SCI"), image("SCI")], {"F1301"}),
        ([image("SCI"), image("SCI", version(1))], {"F1301"}),
        ([image("SCI"), image("SCI", version(2))], {"F1309"}),
        ([image("SCI", version(1)), image("SCI", version(1), level(2))], set()),
        ([image("SCI", version(1)), image("SCI", version(1), level(1))], {"F1301"}),
        ([image("SCI"), TABLE], set()),  # another type of HDU
        ([image("SCI"), image("sci")], {"F1301", "F1308"}),
        ([image("SCI", version(1)), image("sci", version(2))], {"F1308"}),
        ([image("SCI   ", version(1)), image("SCI", version(2))], set()),  # blanks at the end are nothing
        ([image(" SCI", version(1)), image("SCI", version(2))], {"F1308"}),
        ([image("", version(1)), image("  ", version(1))], {"F1302"}),
        (["@image\n", "@image\n"], set()),
        ([image("A"), image("A", version(2)), image("B"), image("B")], {"F1301", "F1309"}),
        ([image("A", version(10**30)), image("A", version(10**30))], {"F1301"}),
        ([image("A", "EXTVER  = 'x'"), image("A", version(2))], set()),
    ],
)
def test_twice(path, hdus, expected):
    found = codes(path, "@primary\n" + "".join(hdus))
    assert {code for code in found if code.startswith("F13")} == expected


def test_a_primary_may_have_a_name_as_well(path):
    assert codes(path, "@primary\nEXTNAME = 'SCI'\n" + image("SCI")) == set()


def test_many_of_one_name_are_one_finding(path):
    (finding,) = findings(path, "@primary\n" + image("SCI") * 300)["F1301"]
    assert (finding.index, finding.keyword, finding.count) == (2, "EXTNAME", 299)
    assert finding.message == "299 others have this name, type and version 1 too; give each an EXTVER of its own"


def test_the_fix_of_a_version_that_is_not_written(path):
    (finding,) = findings(path, "@primary\n" + image("SCI", version(2)) + image("SCI"))["F1309"]
    assert (finding.index, finding.fix) == (2, "1")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@primary\n@image\nINHERIT =                    T\n", set()),
        ("@primary 8 2\n@image\nINHERIT =                    F\n", set()),
        ("@primary 8 2\n@image\nINHERIT =                    T\n", {"F1305"}),
        ("@primary\nINHERIT =                    F\n", {"F1304"}),
        ("@primary\n@image\nINHERIT = 'T       '\n", {"F1303"}),
        ("@primary 8 2\n@image\nINHERIT =                    1\n", {"F1303"}),
        ("@primary\nNEXTEND =                    0\n", set()),
        ("@primary\nNEXTEND =                    1\n", {"F1310"}),
        ("@primary\nNEXTEND = 'many    '\n", set()),
        ("@primary\n@image\nNEXTEND =                    5\n", set()),
    ],
)
def test_inherit_and_nextend(path, text, expected):
    assert codes(path, text) == expected


def test_nextend_of_a_file_that_was_not_read_to_its_end(path):
    assert "F1310" not in codes(
        path, "@primary\nNEXTEND =                    2\n@image\nBITPIX  =                    7\n"
    )


def test_hduname(path):
    text = "@primary\n" + image("SCI", "HDUNAME = 'IMAGE   '")
    assert codes(path, text) == set()
    assert codes(path, text, levels={"F1311": "warning"}) == {"F1311"}
    assert codes(path, "@primary\n" + image("SCI", "HDUNAME = 'sci     '"), levels={"F1311": "warning"}) == set()


def test_extensions_without_names(path):
    assert codes(path, "@primary\n@image\n", levels={"F1307": "info"}) == {"F1307"}
    assert codes(path, "@primary\n" + image(""), levels={"F1307": "info"}) == {"F1302"}
