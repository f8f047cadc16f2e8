"""World coordinates: which keywords are whose, and the branches of their rules that no page shows."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.runtime.fits.standard.wcs.matrix import singular
from specc.runtime.fits.standard.wcs.names import image_name, misspelt_alternate, table_keyword, table_name
from specc.runtime.fits.standard.wcs.types import PROJECTIONS, coordinate_type
from tests.factories.fits_text import card
from tests.standard.judging import codes, findings

SKY = {"CTYPE1": "'RA---TAN'", "CRPIX1": "1.0", "CRVAL1": "150.0", "CDELT1": "-0.1"} | {
    "CTYPE2": "'DEC--TAN'",
    "CRPIX2": "1.0",
    "CRVAL2": "2.0",
    "CDELT2": "0.1",
}
LINE = {"CTYPE1": "'X       '", "CRPIX1": "1.0", "CRVAL1": "1.0", "CDELT1": "1.0"}


def image(cards, *, axes="2 2", first=None):
    lines = [f"@primary 8 {axes}"]
    lines += [card(keyword, value) for keyword, value in {**(first or {}), **cards}.items() if value is not None]
    return "\n".join(lines)


def broken(tmp_path, text, **options):
    """Codes of groups F14 and F15 that a file breaks."""
    found = codes(tmp_path / "w.fits", text, headers_only=True, **options)
    return {code for code in found if code[:3] in ("F14", "F15")}


@pytest.mark.parametrize(
    ("keyword", "name"),
    [
        ("CRPIX1", ("CRPIX", 1, -1, 0, "")),
        ("CTYPE12A", ("CTYPE", 12, -1, 0, "A")),
        ("PC1_2", ("PC", 1, 2, 0, "")),
        ("CD10_2B", ("CD", 10, 2, 0, "B")),
        ("PV2_0", ("PV", 2, 0, 0, "")),
        ("PS3_1A", ("PS", 3, 1, 0, "A")),
        ("LONPOLE", ("LONPOLE", 0, -1, 0, "")),
        ("WCSAXESP", ("WCSAXES", 0, -1, 0, "P")),
        ("RADECSYS", ("RADECSYS", 0, -1, 0, "")),
        ("CRPIX", None),
        ("CRPIX0", None),
        ("CRPIX01", None),
        ("CRPIXA", None),
        ("CRPIX1AB", None),
        ("CRPIX\xb2", None),
        ("PC1", None),
        ("PC001002", None),
        ("PC1_", None),
        ("PC_1", None),
        ("PC1_02", None),
        ("PV1_02", None),
        ("PCOUNT", None),
        ("PSFMODEL", None),
        ("CDS", None),
        ("LONPOLE1", None),
        ("EQUINOXX", ("EQUINOX", 0, -1, 0, "X")),
        ("", None),
    ],
)
def test_names_of_images(keyword, name):
    assert image_name(keyword) == name


@pytest.mark.parametrize(
    ("keyword", "read"),
    [
        ("TCRPX4", (True, ("CRPIX", 4, -1, 0, ""))),
        ("TCRP4A", (True, ("CRPIX", 4, -1, 0, "A"))),
        ("TCNA12", (True, ("CNAME", 12, -1, 0, ""))),
        ("TPC4_5", (True, ("PC", 4, 5, 0, ""))),
        ("TP4_5A", (True, ("PC", 4, 5, 0, "A"))),
        ("TC4_5", (True, ("CD", 4, 5, 0, ""))),
        ("TPV4_0", (True, ("PV", 4, 0, 0, ""))),
        ("1CRPX4", (False, ("CRPIX", 1, -1, 4, ""))),
        ("2CTY14B", (False, ("CTYPE", 2, -1, 14, "B"))),
        ("12PC4", (False, ("PC", 1, 2, 4, ""))),
        ("21CD4A", (False, ("CD", 2, 1, 4, "A"))),
        ("1V4_3", (False, ("PV", 1, 3, 4, ""))),
        ("1PS4_0A", (False, ("PS", 1, 0, 4, "A"))),
        ("WCAX4", (False, ("WCSAXES", 0, -1, 4, ""))),
        ("LONP4A", (False, ("LONPOLE", 0, -1, 4, "A"))),
        ("TWCS4", (False, ("WCSNAME", 0, -1, 4, ""))),
        ("TCRPX4A", None),
        ("TTYPE4", None),
        ("TFIELDS", None),
        ("TC", None),
        ("T", None),
        ("1", None),
        ("123PC4", None),
        ("10PC4", None),
        ("0CRPX4", None),
        ("1V4_X", None),
        ("SPECTRUM", None),
        ("2MASS_ID", None),
        ("", None),
    ],
)
def test_names_of_tables(keyword, read):
    assert table_name(keyword) == read


@given(st.text(alphabet="TCRPXVALDEUNIYOSWG0123456789_-\xb2\xb9", max_size=8))
def test_any_keyword_is_read_or_left_alone(keyword):
    for read in (image_name(keyword), table_name(keyword), misspelt_alternate(keyword)):
        assert read is None or read


@given(
    st.sampled_from(("CTYPE", "CUNIT", "CRVAL", "CDELT", "CRPIX", "CNAME", "CRDER", "CSYER")),
    st.integers(1, 9),
    st.integers(1, 99),
    st.sampled_from(("", "A", "Z")),
)
def test_a_keyword_is_read_as_it_is_spelt(quantity, axis, column, alternate):
    assert image_name(table_keyword(quantity, axis, 0, alternate)) == (quantity, axis, -1, 0, alternate)
    assert table_name(table_keyword(quantity, axis, column, alternate)) == (
        False,
        (quantity, axis, -1, column, alternate),
    )
    assert table_name(table_keyword(quantity, axis, -1, alternate)) == (True, (quantity, axis, -1, 0, alternate))


def test_an_alternate_takes_the_short_form():
    assert misspelt_alternate("TCTYP4A") == "TCTY4A"
    assert misspelt_alternate("1CDLT4B") == "1CDE4B"
    assert misspelt_alternate("TCTYP4") is None
    assert misspelt_alternate("TCROT4A") is None  # rotations have no alternates


@pytest.mark.parametrize("code", sorted(PROJECTIONS))
def test_every_projection_makes_celestial_axes(code):
    read = coordinate_type(f"GLON-{code}")
    assert (read.family, read.role, read.system, read.code) == ("celestial", "lon", "G", code)


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("RA---TAN-SIP", "celestial"),
        ("HPLT-TAN", "celestial"),
        ("RA---XXX", "celestial"),
        ("RA", "linear"),
        ("DEC", "linear"),
        ("RA---TAB", "linear"),
        ("WAVE", "spectral"),
        ("FREQ-W2F", "spectral"),
        ("VELO-HEL", "old"),
        ("Wavelength", "old"),
        ("STOKES", "counted"),
        ("stokes", "near"),
        ("ra---tan", "near"),
        ("RA--TAN", "near"),
        ("wave", "near"),
        ("DIST-TAN", "odd"),
        ("TIME-OBS", "linear"),
        ("Solar-X", "linear"),
        ("X-AXIS", "linear"),
        ("----", "linear"),
        ("----TAN", "linear"),
        ("", "linear"),
    ],
)
def test_families_of_types(text, family):
    assert coordinate_type(text).family == family


def test_a_plain_sky_is_right(tmp_path):
    assert broken(tmp_path, image(SKY)) == set()


def test_a_cube_may_have_more_axes_than_its_array(tmp_path):
    more = {"CTYPE3": "'FREQ    '", "CRPIX3": "1.0", "CRVAL3": "1.0E9", "CDELT3": "1.0E6"}
    assert broken(tmp_path, image(SKY | more, first={"WCSAXES": "3"})) == set()
    assert broken(tmp_path, image(SKY | more)) == {"F1407"}


def test_one_finding_a_description_for_axes_that_are_too_many(tmp_path):
    more = {"CTYPE3": "'X       '", "CRPIX3": "1.0", "CRVAL3": "1.0", "CDELT3": "1.0", "PC3_3": "1.0"}
    found = findings(tmp_path / "w.fits", image(SKY | more), headers_only=True)
    assert [finding.keyword for finding in found["F1407"]] == ["CTYPE3"]
    assert "F1408" not in found


def test_axes_are_counted_from_one(tmp_path):
    assert broken(tmp_path, image(LINE | {"CRPIX0": "1.0"})) == {"F1407"}


def test_limits_are_those_of_each_description(tmp_path):
    alternate = {f"{keyword}A": value for keyword, value in LINE.items()}
    text = image(SKY | {"WCSAXESA": "1"} | alternate, first={"WCSAXES": "2"})
    assert broken(tmp_path, text) == set()


def test_wcsaxes_of_an_alternate_may_follow_the_primary(tmp_path):
    alternate = {f"{keyword}A": value for keyword, value in SKY.items()}
    assert broken(tmp_path, image(SKY | {"WCSAXESA": "2"} | alternate)) == set()
    assert broken(tmp_path, image(SKY | alternate | {"WCSAXESA": "2"})) == {"F1402"}


@pytest.mark.parametrize(
    ("rows", "is_singular"),
    [
        ([[1.0]], False),
        ([[0.0]], True),
        ([[1e-5, 0.0], [0.0, 1e12]], False),
        ([[1e-5, 2e-5], [2e-5, 4e-5]], True),
        ([[0.8, -0.6], [0.6, 0.8]], False),
        ([[0.0, 1.0], [1.0, 0.0]], False),
        ([[1e-20, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1e-300]], False),
        ([[1.0, 1.0, 0.0], [1.0, 1.0, 0.0], [0.0, 0.0, 1.0]], True),
    ],
)
def test_singular(rows, is_singular):
    assert singular(rows) == is_singular


@given(st.lists(st.integers(-1000, 1000), min_size=3, max_size=3), st.sampled_from((-8.0, 0.0, 0.5, 1.0, 1024.0)))
def test_a_row_that_is_a_multiple_of_another_is_singular(row, factor):
    assert singular([row, [factor * value for value in row], [1.0, 2.0, 3.0]])


@given(st.integers(1, 5), st.data())
def test_a_dominant_diagonal_is_not_singular(size, data):
    small = st.floats(-0.5 / size, 0.5 / size)
    rows = [[1.0 if i == j else data.draw(small) for j in range(size)] for i in range(size)]
    assert not singular(rows)


def test_an_axis_without_any_element_of_cd_is_left_alone(tmp_path):
    third = {"CTYPE3": "'X       '", "CRPIX3": "1.0", "CRVAL3": "1.0", "CDELT3": "1.0"}
    cards = SKY | {"CDELT1": None, "CDELT2": None, "CD1_1": "-0.1", "CD2_2": "0.1"} | third
    assert broken(tmp_path, image(cards, axes="2 2 2")) == set()


def test_cdelt_beside_a_turned_cd_that_agrees(tmp_path):
    turned = {"CD1_1": "-0.08", "CD1_2": "0.06", "CD2_1": "0.06", "CD2_2": "0.08"}
    assert broken(tmp_path, image(SKY | turned)) == set()


def test_a_rotation_of_axis_one_beside_pc_is_old_and_no_error(tmp_path):
    assert broken(tmp_path, image(SKY | {"PC1_1": "1.0", "CROTA1": "0.0"})) == {"F1418"}


def test_units_of_the_sun_are_angles(tmp_path):
    sun = SKY | {"CTYPE1": "'HPLN-TAN'", "CTYPE2": "'HPLT-TAN'", "CRVAL1": "900.0"}
    assert broken(tmp_path, image(sun | {"CUNIT1": "'arcsec  '", "CUNIT2": "'arcsec  '"})) == set()
    assert broken(tmp_path, image(sun | {"CUNIT1": "'m       '", "CUNIT2": "'deg     '"})) == {"F1505"}


def test_a_slit_needs_both_celestial_axes(tmp_path):
    assert broken(tmp_path, image(SKY | {"CTYPE2": "'GLAT-TAN'"})) == {"F1501"}


def test_a_misspelt_partner_is_one_finding(tmp_path):
    assert broken(tmp_path, image(SKY | {"CTYPE2": "'DEC-TAN '"})) == {"F1432"}


def test_latpole_of_aips(tmp_path):
    assert broken(tmp_path, image(SKY | {"LATPOLE": "999.0"})) == set()
    assert broken(tmp_path, image(SKY | {"LATPOLE": "100.0"})) == {"F1512"}


@pytest.mark.parametrize(
    ("code", "parameters", "right"),
    [
        ("AZP", {"PV2_1": "-1.0"}, False),
        ("AZP", {"PV2_1": "2.0", "PV2_2": "30.0"}, True),
        ("CYP", {"PV2_1": "1.0", "PV2_2": "-1.0"}, False),
        ("COP", {"PV2_1": "45.0", "PV2_2": "25.0"}, True),
        ("COE", {"PV2_1": "0.0"}, False),
        ("BON", {"PV2_1": "45.0"}, True),
        ("AIR", {"PV2_1": "-90.0"}, False),
        ("HPX", {}, True),
        ("HPX", {"PV2_1": "0.0"}, False),
        ("ZPN", {}, False),
        ("ZPN", {"PV2_1": "0.0"}, False),
        ("ZPN", {"PV2_20": "1.0"}, True),
        ("SZP", {"PV2_1": "2.0"}, True),
    ],
)
def test_parameters_of_projections(code, parameters, right, tmp_path):
    cards = SKY | {"CTYPE1": f"'RA---{code}'", "CTYPE2": f"'DEC--{code}'"} | parameters
    assert broken(tmp_path, image(cards)) == (set() if right else {"F1514"})


def test_native_coordinates_of_a_longitude_are_no_distortion(tmp_path):
    assert broken(tmp_path, image(SKY | {"PV1_1": "0.0", "PV1_2": "90.0"})) == set()
    assert broken(tmp_path, image(SKY | {"PV1_5": "0.1", "PV2_5": "0.1"})) == {"F1437"}


@pytest.mark.parametrize(
    ("ctype", "unit", "right"),
    [
        ("WAVE", "nm", True),
        ("WAVE", "Angstrom", True),
        ("WAVE", "10**-10 m", True),
        ("WAVE", "micron", True),  # no unit of the Standard, which the rules of units tell
        ("WAVE", "Hz", False),
        ("AWAV", "um", True),
        ("ENER", "keV", True),
        ("ENER", "m", False),
        ("WAVN", "cm-1", True),
        ("WAVN", "/m", True),
        ("FREQ", "s-1", True),
        ("VELO", "km/s", True),
        ("VELO", "km", False),
        ("BETA", "m/s", False),
    ],
)
def test_dimensions_of_spectral_types(ctype, unit, right, tmp_path):
    cards = LINE | {"CTYPE1": f"'{ctype:8}'", "CUNIT1": f"'{unit:8}'"}
    assert broken(tmp_path, image(cards)) == (set() if right else {"F1518"})


def test_a_velocity_of_its_own_needs_no_line(tmp_path):
    assert broken(tmp_path, image(LINE | {"CTYPE1": "'VELO    '"})) == set()
    assert broken(tmp_path, image(LINE | {"CTYPE1": "'VELO-F2V'"})) == {"F1519"}


def test_stokes_of_a_step_down(tmp_path):
    stokes = LINE | {"CTYPE1": "'STOKES  '", "CRVAL1": "-1.0", "CDELT1": "-1.0"}
    assert broken(tmp_path, image(stokes, axes="4 1")) == set()
    assert broken(tmp_path, image(stokes | {"CRVAL1": "1.0"}, axes="4 1")) == {"F1524"}


def test_radecsys_beside_radesys_is_for_old_readers(tmp_path):
    assert broken(tmp_path, "@primary\nRADESYS = 'FK5     '\nRADECSYS= 'FK5     '") == set()


def test_the_fix_of_radecsys_is_the_whole_card(tmp_path):
    found = findings(tmp_path / "w.fits", "@primary\nRADECSYS= 'FK5     '           / frame")
    assert found["F1508"][0].fix == "RADESYS = 'FK5     '           / frame"


def test_a_compressed_image_has_the_keywords_of_an_image(tmp_path):
    compressed = ["@primary", "@table 2 1PB(4)", card("ZIMAGE", "T"), card("ZBITPIX", "8"), card("ZNAXIS", "2")]
    compressed += [card("ZNAXIS1", "2"), card("ZNAXIS2", "2"), card("ZCMPTYPE", "'GZIP_1  '")]
    compressed += [card(keyword, value) for keyword, value in (SKY | {"CDELT1": "0.0"}).items()]
    assert broken(tmp_path, "\n".join(compressed)) == {"F1411"}


def test_image_keywords_in_a_table_are_of_no_image(tmp_path):
    text = "@primary\n@table 1 1J\nPC1_1   = 'on      '\nCTYPE1  =                    5\nCD2_2   = 'engineering'"
    assert broken(tmp_path, text) == set()


def test_spec_of_a_column_without_coordinates_is_anybodys(tmp_path):
    assert broken(tmp_path, "@primary\n@table 1 1J\nSPEC1   = 'galaxy  '\nEQUINOX =               2000.0") == set()
    described = "@primary\n@table 1 4E\n1CTYP1  = 'WAVE    '\n1CRVL1  =                  1.0\nSPEC1   = 'galaxy  '"
    assert broken(tmp_path, described) == {"F1521"}


def test_a_list_of_pixels_is_a_description(tmp_path):
    text = ["@primary", "@table 1 1E 1E", "TCTYP1  = 'RA---TAN'", "TCTYP2  = 'DEC--SIN'", "TCDLT1  = 0"]
    assert broken(tmp_path, "\n".join(text)) == {"F1411", "F1502"}


def test_a_vector_column_is_a_description(tmp_path):
    text = ["@primary", "@table 1 4E", "1CRVL1  = 1.0", "2CRVL1  = 1.0", "WCAX1   = 1", "11PC1   = 0.0"]
    assert broken(tmp_path, "\n".join(text)) == {"F1402", "F1403", "F1420"}


TABLE = ["@table 1 2D 2D", "EXTNAME = 'COORDS  '", "TTYPE1  = 'Wave    '", "TTYPE2  = 'index   '"]


@pytest.mark.parametrize(
    ("cards", "more", "right"),
    [
        (["PS1_0   = 'COORDS  '", "PS1_1   = 'wave    '"], [], True),
        (["PS1_0   = 'COORDS  '", "PS1_1   = 'wave    '", "PS1_2   = 'index   '"], [], True),
        (["PS1_0   = 'COORDS  '", "PS1_1   = 'wave    '", "PS1_2   = 'none    '"], [], False),
        (["PS1_0   = 'COORDS  '", "PS1_1   = 'wave    '", "PV1_1   = 2"], ["EXTVER  = 2"], True),
        (["PS1_0   = 'COORDS  '", "PS1_1   = 'wave    '", "PV1_1   = 2"], [], False),
        (["PS1_0   = 'COORDS  '", "PS1_1   = 'wave    '", "PV1_2   = 2"], ["EXTLEVEL= 2"], True),
        (["PS1_0   = 'COORDS  '", "PS1_1   = 'wave    '"], ["EXTLEVEL= 2"], False),
        (["PS1_0   = 'OTHER   '", "PS1_1   = 'wave    '"], [], False),
        (["PS1_1   = 'wave    '"], [], False),
        ([], [], False),
    ],
)
def test_tables_of_coordinates(cards, more, right, tmp_path):
    lines = ["@primary 8 2", "CTYPE1  = 'WAVE-TAB'", "CRPIX1  = 1.0", "CRVAL1  = 1.0", *cards, *TABLE, *more]
    assert broken(tmp_path, "\n".join(lines)) == (set() if right else {"F1427"})


@pytest.mark.parametrize(
    "value", ["", "1E999", "-1E999", "9" * 65, "(1.0, 2.0)", "T", "'x'", "0", "-5", "1.5", "nonsense"]
)
@pytest.mark.parametrize("table", [False, True])
def test_hostile_values_are_findings_at_most(value, table, tmp_path):
    names = ["WCSAXES", "CTYPE1", "CRPIX1", "CRVAL1", "CDELT1", "CROTA2", "CUNIT1", "CRDER1", "PC1_1", "CD1_1", "PV1_1"]
    names += ["PS1_0", "LONPOLE", "EQUINOX", "RADESYS", "SPECSYS", "OBSGEO-X", "A_ORDER", "VELREF", "CTYPE99", "PV2_99"]
    lines = ["@primary 8 2 2"]
    if table:
        names = ["WCAX1", "TCTYP1", "TCRVL1", "TCDLT1", "TCRPX1", "TCUNI1", "TP1_1", "TC1_1", "TV1_1"]
        names += ["1CTYP1", "1CRVL1", "1CDLT1", "11PC1", "1V1_0", "LONP1", "SPEC1"]
        lines = ["@primary", "@table 1 1E"]
    for ctype in ("'RA---TAN'", "'WAVE-TAB'", "'STOKES  '", "'VOPT-F2W'", value):
        cards = [f"{name:8}= {value}" for name in names]
        cards += [f"CTYPE2  = {ctype}", f"TCTYP2  = {ctype}", f"2CTYP1  = {ctype}"]
        broken(tmp_path, "\n".join(lines + cards))


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([*SKY, "CTYPE3", "CUNIT1", "PC1_2", "CD2_1", "PV2_1", "CROTA2", "WCSAXES", "CRVAL3"]),
        st.one_of(
            st.sampled_from(
                ["'RA---COD'", "'DEC--TAN'", "'FREQ'", "'STOKES'", "'a-b'", "'deg'", "T", "", "1E308", "-1E308"]
            ),
            st.floats(allow_nan=False, allow_infinity=False).map(lambda number: repr(number).upper()),
            st.integers(-(10**30), 10**30).map(str),
        ),
    )
)
def test_any_mixture_is_judged(tmp_path_factory, cards):
    broken(tmp_path_factory.mktemp("w"), image(SKY | cards))


@pytest.mark.parametrize("keyword", ["CRVAL1", "CUNIT2", "RADESYS", "LONPOLE", "RADESYSA"])
def test_a_keyword_without_a_value(tmp_path, keyword):
    [found] = findings(tmp_path / "w.fits", image(SKY | {keyword: ""}))["F0225"]
    assert found.keyword == keyword
