"""What a spec says of units, judged in files: modes, conversion, units that specs define, comments of keywords."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits

import specc
from specc.runtime.fits import asked
from specc.runtime.spec import Policy

SPEC = """
specc 1
spec t 1.0.0
policy {{ undeclared keywords error, columns error, hdus error  {policy} }}
{top}
product p : fits "P" {{
  primary {{ {primary} }}
  {rest}
}}
"""


def judged(folder, hdus, policy="", top="", *, primary="", rest=""):
    """Give what is wrong with the HDUs: the message of each rule."""
    spec = SPEC.format(policy=policy, top=top, primary=primary, rest=rest)
    (folder / "t.specc").write_text(spec, encoding="utf-8")
    fits.HDUList(hdus).writeto(folder / "p.fits", overwrite=True)
    [report] = specc.validate(folder / "p.fits", folder / "t.specc").files
    return {finding.rule.removeprefix("p/"): finding.message for finding in report.findings}


def table(unit, values, name="WAVE", table_name="T"):
    column = fits.Column(name, "D", unit=unit, array=np.array(values, float))
    return fits.BinTableHDU.from_columns([column], name=table_name)


def image(unit, values, name="SCI"):
    made = fits.ImageHDU(np.array(values, np.float64), name=name)
    if unit is not None:
        made.header["BUNIT"] = unit
    return made


def primary(**cards):
    made = fits.PrimaryHDU()
    for name, (value, comment) in cards.items():
        made.header[name] = (value, comment)
    return made


# ------------------------------------------------------------------------------------------------------ convertible


@pytest.mark.parametrize("unit", ["nm", "Angstrom", "um", "m", "10**-10 m", "km"])
def test_a_unit_that_converts_may_be_written(tmp_path, unit):
    rest = "table T { columns { WAVE : float64 unit like nm } }"
    assert judged(tmp_path, [primary(), table(unit, [1])], rest=rest) == {}


@pytest.mark.parametrize("unit", ["s", "eV", "nm2", "furlong", "BJD - 2457000, days"])
def test_a_unit_that_does_not_convert_may_not(tmp_path, unit):
    rest = "table T { columns { WAVE : float64 unit like nm } }"
    found = judged(tmp_path, [primary(), table(unit, [1])], rest=rest)
    assert found["T/WAVE:unit"] == f"TUNIT1 is '{unit}', which does not convert to 'nm'"


def test_a_unit_that_must_convert_must_be_there(tmp_path):
    rest = "table T { columns { WAVE : float64 unit like nm } }  image SCI : float64[3] unit like Jy"
    found = judged(tmp_path, [primary(), table(None, [1]), image(None, [1, 2, 3])], rest=rest)
    assert found["T/WAVE:unit"] == "TUNIT1 is missing; it must say a unit that converts to 'nm'"
    assert found["SCI:unit"] == "BUNIT is missing; it must say a unit that converts to 'Jy'"


def test_limits_are_brought_into_the_unit_of_the_file(tmp_path):
    rest = "table T { columns { WAVE : float64 unit like nm  > 100  <= 1000 } }"
    assert judged(tmp_path, [primary(), table("Angstrom", [1001, 10000])], rest=rest) == {}
    assert judged(tmp_path, [primary(), table("nm", [101, 1000])], rest=rest) == {}
    assert list(judged(tmp_path, [primary(), table("nm", [1001])], rest=rest)) == ["T/WAVE:limit"]
    found = judged(tmp_path, [primary(), table("Angstrom", [500, 2000])], rest=rest)
    assert found == {"T/WAVE:limit": "WAVE is 500.0, not above 1000"}


def test_limits_of_pixels_are_brought_into_the_unit_of_the_file(tmp_path):
    rest = "image SCI : float64[2] unit like Jy  in [0, 2]"
    assert judged(tmp_path, [primary(), image("mJy", [0, 2000])], rest=rest) == {}
    assert list(judged(tmp_path, [primary(), image("mJy", [0, 2001])], rest=rest)) == ["SCI:limit"]
    assert list(judged(tmp_path, [primary(), image("Jy", [0, 2001])], rest=rest)) == ["SCI:limit"]


def test_a_keyword_may_be_in_another_unit_when_its_comment_says_so(tmp_path):
    lines = "EXPTIME : float unit like s  in [10, 100]"
    assert judged(tmp_path, [primary(EXPTIME=(20.0, "time on source"))], primary=lines) == {}
    assert judged(tmp_path, [primary(EXPTIME=(1.0, "[min] time on source"))], primary=lines) == {}
    assert judged(tmp_path, [primary(EXPTIME=(20.0, "[when known] time"))], primary=lines) == {}
    assert list(judged(tmp_path, [primary(EXPTIME=(20.0, "[min] time"))], primary=lines)) == ["PRIMARY/EXPTIME:limit"]
    assert list(judged(tmp_path, [primary(EXPTIME=(20.0, "[m] time"))], primary=lines)) == ["PRIMARY/EXPTIME:unit"]


def test_expressions_convert_what_the_file_has_in_another_unit(tmp_path):
    lines = "WMIN : float unit nm"
    rest = """table T {
      columns { WAVE : float64 unit like nm }
      each row { require WAVE < 1 [um] "short" }
      require primary.WMIN == min(WAVE) within 1e-9 relative "least"
    }"""
    for unit, scale in (("nm", 1), ("Angstrom", 10), ("um", 0.001)):
        right = [primary(WMIN=(500.0, "")), table(unit, [500 * scale, 900 * scale])]
        assert judged(tmp_path, right, primary=lines, rest=rest) == {}
        wrong = [primary(WMIN=(400.0, "")), table(unit, [500 * scale, 1100 * scale])]
        found = judged(tmp_path, wrong, primary=lines, rest=rest)
        assert len(found) == 2, found


def test_an_expression_over_a_unit_that_does_not_convert_is_not_judged(tmp_path):
    rest = """table T {
      columns { WAVE : float64 unit like nm }
      each row { require WAVE < 1 [um] "short" }
      require min(WAVE) > 1 [nm] "long"
    }"""
    assert list(judged(tmp_path, [primary(), table("s", [1e9])], rest=rest)) == ["T/WAVE:unit"]


def test_pixels_are_converted_in_expressions(tmp_path):
    rest = "image SCI : float64[2] unit like Jy { require max(SCI) <= 3000 [mJy] } each pixel { require SCI >= 1 [Jy] }"
    assert judged(tmp_path, [primary(), image("Jy", [1, 3])], rest=rest) == {}
    assert judged(tmp_path, [primary(), image("mJy", [1000, 3000])], rest=rest) == {}
    assert len(judged(tmp_path, [primary(), image("mJy", [1, 3])], rest=rest)) == 1
    assert len(judged(tmp_path, [primary(), image("Jy", [1000, 3000])], rest=rest)) == 1


def test_of_several_units_the_numbers_of_the_spec_are_in_the_first(tmp_path):
    rest = "table T { columns { PM : float64 unit arcsec/yr | mas/yr  in [-2, 2] } }"
    assert judged(tmp_path, [primary(), table("mas/yr", [-2000, 1999], "PM")], rest=rest) == {}
    assert list(judged(tmp_path, [primary(), table("arcsec/yr", [5], "PM")], rest=rest)) == ["T/PM:limit"]
    found = judged(tmp_path, [primary(), table("deg/yr", [0], "PM")], rest=rest)
    assert found["T/PM:unit"] == "TUNIT1 is 'deg/yr', not 'arcsec/yr' or 'mas/yr'"


def test_files_that_are_alike_are_judged_alike(tmp_path):
    spec = SPEC.format(policy="", top="", primary="EXPTIME : float unit like s  <= 100", rest="")
    (tmp_path / "t.specc").write_text(spec, encoding="utf-8")
    said = {number: (60_000.0 * (number % 3), "[ms] time") for number in range(60)}
    for number, card in said.items():
        primary(EXPTIME=card).writeto(tmp_path / f"{number:02}.fits")
    report = specc.validate([tmp_path / f"{number:02}.fits" for number in said], tmp_path / "t.specc")
    assert [bool(one.findings) for one in report.files] == [number % 3 > 1 for number in said]


# ------------------------------------------------------------------------------------------------ quantities, any


def test_a_unit_of_a_physical_quantity(tmp_path):
    rest = "table T { columns { WAVE : float64 unit any length  > 0 } }"
    rest += " image SCI : float64[1] unit any spectral_flux_density"
    assert judged(tmp_path, [primary(), table("Angstrom", [1]), image("mJy", [1])], rest=rest) == {}
    found = judged(tmp_path, [primary(), table("Hz", [0]), image("s", [1])], rest=rest)
    assert list(found) == ["T/WAVE:unit", "T/WAVE:limit", "SCI:unit"]


def test_whatever_unit(tmp_path):
    rest = "table T { columns { WAVE : float64 unit any } } image SCI : float64[1] unit any"
    for unit in ("Angstrom", "s", None):
        assert judged(tmp_path, [primary(), table(unit, [1]), image(unit, [1])], rest=rest) == {}
    assert "F1709" in judged(tmp_path, [primary(), table("seconds", [1]), image(None, [1])], rest=rest)


# ------------------------------------------------------------------------------------------------ the policy's units


NANOMAGGY = 'unit nanomaggy = 3.631e-6 [Jy] "flux of the survey"'


def test_a_unit_that_the_spec_defines(tmp_path):
    rest = 'image SCI : float64[2] unit nanomaggy { require max(SCI) < 1 [mJy] "faint" }'
    assert judged(tmp_path, [primary(), image("nanomaggy", [1, 200])], top=NANOMAGGY, rest=rest) == {}
    found = judged(tmp_path, [primary(), image("nanomaggy", [1, 300])], top=NANOMAGGY, rest=rest)
    assert [message.startswith("not so: faint") for message in found.values()] == [True]
    assert "SCI:unit" in judged(tmp_path, [primary(), image("Jy", [1, 300])], top=NANOMAGGY, rest=rest)


def test_a_unit_that_the_spec_defines_converts(tmp_path):
    rest = "image SCI : float64[1] unit like mJy  < 1"
    assert judged(tmp_path, [primary(), image("nanomaggy", [200])], top=NANOMAGGY, rest=rest) == {}
    assert list(judged(tmp_path, [primary(), image("nanomaggy", [300])], top=NANOMAGGY, rest=rest)) == ["SCI:limit"]
    found = judged(tmp_path, [primary(), image("nanomaggy/arcsec2", [300])], top=NANOMAGGY, rest=rest)
    assert list(found) == ["SCI:unit"]


def test_what_files_write_for_a_defined_unit_and_for_none(tmp_path):
    policy = 'units fits, allow Angstrom, allow erg { "nMgy" = nanomaggy, "spaxel" = 1, "Ang" = Angstrom }'
    rest = "image SCI : float64[1] unit [nMgy/spaxel]  image FLUX : float64[1] unit [10**-17 erg/(s cm2 Angstrom)]"
    flux = image("1E-17 erg/s/cm^2/Ang/spaxel", [1], "FLUX")
    found = judged(tmp_path, [primary(), image("nMgy/spaxel", [1]), flux], policy, NANOMAGGY, rest=rest)
    assert "SCI:unit" not in found
    assert "FLUX:unit" not in found


def test_units_out_of_use_are_found_where_the_policy_asks_and_not_where_it_allows(tmp_path):
    asks = 'rule F1710 warning "units of SI"'
    rest = "table T { columns { WAVE : float64 unit any length } }"
    files = [primary(), table("Angstrom", [1])]
    assert judged(tmp_path, files, rest=rest) == {}
    assert list(judged(tmp_path, files, asks, rest=rest)) == ["F1710"]
    assert judged(tmp_path, files, f"units fits, allow Angstrom {asks}", rest=rest) == {}


def test_a_unit_outside_the_standard_that_is_allowed(tmp_path):
    rest = "image SCI : float64[1] unit electron/s"
    assert list(judged(tmp_path, [primary(), image("electron/s", [1])], rest=rest)) == ["F1712"]
    assert judged(tmp_path, [primary(), image("electron/s", [1])], "units fits, allow electron", rest=rest) == {}


# ------------------------------------------------------------------------------------------------ comments of keywords


@pytest.mark.parametrize(
    ("policy", "comment", "right"),
    [
        ("", "time", True),
        ("", "[s] time", True),
        ("", "[ms] time", False),
        ("", "[yyyy-mm-dd] time", True),
        ("comments checked", "[ms] time", False),
        ("comments ignored", "[ms] time", True),
        ("comments required", "[s] time", True),
        ("comments required", "[ms] time", False),
        ("comments required", "time", False),
        ("comments required", "[yyyy-mm-dd] time", False),
    ],
)
def test_the_unit_that_opens_a_comment(tmp_path, policy, comment, right):
    found = judged(tmp_path, [primary(EXPTIME=(20.0, comment))], policy, primary="EXPTIME : float unit s > 0")
    assert list(found) == ([] if right else ["PRIMARY/EXPTIME:unit"])


def test_what_has_no_unit_needs_none_in_its_comment(tmp_path):
    lines = "N : int  X : float unit none  Y : float unit s implied  Z : float"
    cards = primary(N=(1, "n"), X=(1.0, "x"), Y=(1.0, "y"), Z=(1.0, "z"))
    assert judged(tmp_path, [cards], "comments required", primary=lines) == {}


def test_a_rule_that_is_asked_again_is_still_in_its_own_unit():
    check = asked._judged("EXPTIME", "float", {"unit_like": "s", "at_most": 100}, Policy())
    card = "EXPTIME = {:>20} / [ms] time"
    for value, right in ((60000.0, True), (90000.0, True), (500000.0, False), (60000.0, True)):
        assert check(card.format(value).ljust(80).encode()) is right
