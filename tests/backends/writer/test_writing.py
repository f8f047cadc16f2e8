"""Files that generated writers write: right ones as the spec says; wrong ones are refused and leave nothing behind."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import numpy as np
import pytest
from astropy import units
from astropy.io import fits
from astropy.table import MaskedColumn, QTable, Table
from astropy.time import Time
from factories import specs
from factories.specs import compare, keyword, keyword_ref

from specc.model.spec import Family
from specc.model.types import AnyLength, Unit

NAME = "hlsp_test-x_tess_wasp-18_v01_lc.fits"


def cadences(**more):
    return {
        "TIME": np.arange(4.0),
        "FLUX": np.ones(4),
        "FLUX_ERR": np.full(4, 0.1),
        "QUALITY": [0, 1, 2, 3],
        "CENTROID": np.ones((4, 2)),
    } | more


def lightcurve(writer, data=None, **keywords):
    given = {"HLSPID": "Test-X", "DATE_OBS": "2020-01-01T00:00:00", "EXPTIME": 120, "MISSION": "TESS", "SECTOR": 3}
    return writer.Lightcurve(
        primary=writer.LightcurvePrimary(**given | keywords),
        lightcurve=writer.LightcurveLightcurve(cadences() if data is None else data),
    )


def write(product, folder, **more):
    return product.write(folder, target="wasp-18", version=1, **more)


@pytest.fixture
def writer(generate):
    return generate(specs.lightcurve())


# ------------------------------------------------------------------------------------------ right files


def test_a_right_file_is_written_under_its_name(writer, out):
    path = write(lightcurve(writer, DATE_END="2020-01-02T00:00:00", PROGID=42, CD_i_j={"CD1_1": 1.5}), out)
    assert path == out / NAME
    assert [one.name for one in out.iterdir()] == [NAME]
    with fits.open(path, checksum=True) as file:
        header = file[0].header
        assert (header["TELESCOP"], header["FILENAME"], header["PROGID"]) == ("Kepler", NAME, "00042")
        assert header.comments["EXPTIME"] == "[s] time on source"
        assert header["CD1_1"] == 1.5
        assert "TEFF" not in header
        table = file[1]
        assert (table.name, table.columns.formats) == ("LIGHTCURVE", ["D", "E", "E", "J", "2E"])
        assert table.columns.units == ["d", "e-/s", "e-/s", "", "pixel"]
        np.testing.assert_array_equal(table.data["QUALITY"], [0, 1, 2, 3])


def test_the_name_may_be_given(writer, out):
    name = "hlsp_test-x_tess_other_v02_lc.fits"
    assert lightcurve(writer).write(out, name=name).name == name


def test_keywords_take_what_astronomers_have(writer, out):
    product = lightcurve(
        writer,
        DATE_OBS=Time("2020-01-01"),
        DATE_END=dt.datetime(2020, 1, 2, 3),  # noqa: DTZ001  # no time scale is meant
        EXPTIME=2 * units.min,
        SECTOR=np.int16(3),
    )
    header = fits.getheader(write(product, out))
    assert (header["DATE-OBS"], header["DATE-END"]) == ("2020-01-01T00:00:00.000", "2020-01-02T03:00:00")
    assert (header["EXPTIME"], header["SECTOR"]) == (120.0, 3)


@pytest.mark.parametrize("kind", [Table, QTable])
def test_tables_take_what_astronomers_have(writer, out, kind):
    data = kind(cadences(NAME=["a", "b", "c", "d"]))
    data["FLUX"] = np.ones(4) * 60 * units.electron / units.min
    data["TIME"] = np.arange(4.0) * 24 * units.hour
    data["FLUX_ERR"] = MaskedColumn([0.1, 0.1, 0.1, 0.1], mask=[True, False, False, False])
    with fits.open(write(lightcurve(writer, data), out)) as file:
        np.testing.assert_allclose(file[1].data["FLUX"], 1)
        np.testing.assert_allclose(file[1].data["TIME"], [0, 1, 2, 3])
        assert np.isnan(file[1].data["FLUX_ERR"][0])
        assert list(file[1].data["NAME"]) == ["a", "b", "c", "d"]


def test_rows_may_have_lengths_of_their_own(writer, out):
    data = cadences(PIXELS=[[1, 2, 3], [], np.array([4.5]), [5]])
    with fits.open(write(lightcurve(writer, data), out)) as file:
        assert file[1].columns["PIXELS"].format == "PE(3)"
        assert [list(one) for one in file[1].data["PIXELS"]] == [[1, 2, 3], [], [4.5], [5]]


def test_optional_hdus(writer, out):
    product = lightcurve(writer)
    product.aperture = writer.LightcurveAperture(np.ones((3, 4), dtype=int))
    with fits.open(write(product, out)) as file:
        assert (file["APERTURE"].data.shape, file["APERTURE"].header["BITPIX"]) == ((3, 4), 32)


def test_groups_repeat(generate, out):
    writer = generate(specs.slits())
    groups = [
        writer.CalSciGroup(
            sci=writer.CalSci(np.ones((3, size)), SLTNAME=str(size), BUNIT="MJy"),
            dq=writer.CalDq(np.full((3, size), 2**30 + 1)),
            err=writer.CalErr(np.zeros((3, size))) if size > 4 else None,
        )
        for size in (4, 5)
    ]
    primary = writer.CalPrimary(EXP_TYPE="NRS_FIXEDSLIT", PROGRAM=1345, S={"S_FLAT": "COMPLETE"}, ESO_DET_DIT=3)
    path = writer.Cal(primary=primary, sci_groups=groups).write(out, detector="nrs1")
    assert path.name == "jw01345_nrs1_cal.fits"
    with fits.open(path) as file:
        assert [(one.name, one.ver) for one in file[1:]] == [("SCI", 1), ("DQ", 1), ("SCI", 2), ("DQ", 2), ("ERR", 2)]
        assert file["ERR", 2].header["BUNIT"] == "MJy"
        assert (file[0].header["S_FLAT"], file[0].header["HIERARCH ESO DET DIT"]) == ("COMPLETE", 3.0)
        assert file["DQ", 1].data.max() == 2**30 + 1


STORED = [
    ("uint16", [0, 65535], "I"),
    ("uint32", [0, 2**32 - 1], "J"),
    ("uint64", np.array([0, 2**64 - 1], dtype=np.uint64), "K"),
    ("int8", [-128, 127], "B"),
    ("uint8", [0, 255], "B"),
    ("int64", [-1, 1], "K"),
    ("bool", [True, False], "L"),
    ("complex64", [1j, 2], "C"),
    ("string", ["a", "bcd"], "3A"),
    ("string[5]", ["a", "bcd"], "5A"),
    ("float", [1, 2], "D"),
    ("int", np.array([1, 2], dtype=np.int16), "I"),
]


@pytest.mark.parametrize(("kind", "values", "form"), STORED, ids=[one[0] for one in STORED])
def test_columns_of_every_type(generate, out, kind, values, form):
    made = specs.product("made", specs.primary(), specs.table("T", specs.column("C", kind)))
    writer = generate(specs.spec(made))
    product = writer.Made(primary=writer.MadePrimary(), t=writer.MadeT({"C": values}))
    path = product.write(out, name="a.fits")
    with fits.open(path, uint=True) as file:
        assert file[1].columns.formats == [form]
        np.testing.assert_array_equal(file[1].data["C"], values)


@pytest.mark.parametrize(
    ("kind", "form", "values"),
    [
        ("float32", ((2, 3), "(3,2)"), np.arange(12.0).reshape(2, 2, 3)),
        ("uint16", ((2, 2), "(2,2)"), np.full((2, 2, 2), 40000)),
        ("string[4]", ((3,), "(4,3)"), [["a", "b", "c"], ["d", "e", "abcd"]]),
    ],
)
def test_arrays_in_cells(generate, out, kind, form, values):
    shape, dim = form
    made = specs.product("made", specs.primary(), specs.table("T", specs.column("C", kind, shape=shape)))
    writer = generate(specs.spec(made))
    path = writer.Made(primary=writer.MadePrimary(), t=writer.MadeT({"C": values})).write(out, name="a.fits")
    with fits.open(path, uint=True) as file:
        assert file[1].header["TDIM1"].replace(" ", "") == dim
        np.testing.assert_array_equal(file[1].data["C"], values)


@pytest.mark.parametrize("kind", ["uint16", "uint32", "int8", "uint8", "float64", "int32|float32"])
def test_images_of_every_type(generate, out, kind):
    made = specs.product("made", specs.primary(), specs.image("I", kind, specs.dims("n", "m")))
    writer = generate(specs.spec(made))
    values = np.array([[0, 1], [2, 127]])
    path = writer.Made(primary=writer.MadePrimary(), i=writer.MadeI(values)).write(out, name="a.fits")
    np.testing.assert_array_equal(fits.getdata(path, uint=True), values)


def test_images_are_converted_to_their_unit(generate, out):
    made = specs.product("made", specs.primary(), specs.image("I", "float32", specs.dims("n"), unit="Jy"))
    writer = generate(specs.spec(made))
    product = writer.Made(primary=writer.MadePrimary(), i=writer.MadeI(np.ones(3) * units.mJy))
    with fits.open(product.write(out, name="a.fits")) as file:
        assert file[1].header["BUNIT"] == "Jy"
        np.testing.assert_allclose(file[1].data, 1e-3)


def test_values_follow_conditions(generate, out):
    bright, faint = compare(keyword_ref("MAG", "float"), "<", 10), compare(keyword_ref("MAG", "float"), ">=", 10)
    made = specs.product(
        "made",
        specs.primary(
            keyword("MAG", "float"),
            keyword("MODE", fixed="bright", conditions=(bright,)),
            keyword("MODE", fixed="faint", conditions=(faint,)),
            keyword("EXTRA", fixed="x", conditions=(faint,)),
        ),
    )
    writer = generate(specs.spec(made))
    for magnitude, mode in ((5, "bright"), (15, "faint")):
        product = writer.Made(primary=writer.MadePrimary(MAG=magnitude))
        header = fits.getheader(product.write(out, name=f"{mode}.fits"))
        assert (header["MODE"], "EXTRA" in header) == (mode, mode == "faint")


def test_what_is_recommended_and_known_is_filled_in(generate, out):
    extensions = specs.call("count", specs.hdus_ref("extensions"))
    made = specs.primary(
        keyword("A", fixed="x", level="recommended"),
        keyword("B", "int", fixed=extensions, level="recommended"),
        keyword("C", fixed="x", level="optional"),
    )
    writer = generate(specs.spec(specs.product("made", made, specs.image("I", "int16", specs.dims("n")))))
    product = writer.Made(primary=writer.MadePrimary(), i=writer.MadeI([1]))
    header = fits.getheader(product.write(out, name="a.fits"))
    assert (header["A"], header["B"], "C" in header) == ("x", 1, False)


def test_keywords_of_columns(generate, out):
    limits = (keyword("TLMIN", "int", fixed=1), keyword("TLMAX", "int"))
    columns = (specs.column("A", "int32"), specs.column("B", "int32", keywords=limits))
    writer = generate(specs.spec(specs.product("made", specs.primary(), specs.table("T", *columns))))
    table = writer.MadeT({"A": [1], "B": [2]}, B_TLMAX=9)
    header = fits.getheader(writer.Made(primary=writer.MadePrimary(), t=table).write(out, name="a.fits"), 1)
    assert (header["TLMIN2"], header["TLMAX2"]) == (1, 9)
    assert "TLMIN1" not in header


def test_opaque_hdus_are_handed_over(generate, out):
    made = specs.product("made", specs.primary(), specs.hdu("REST", "any"))
    writer = generate(specs.spec(made))
    rest = writer.MadeRest(fits.ImageHDU(np.arange(3)))
    with fits.open(writer.Made(primary=writer.MadePrimary(), rest=rest).write(out, name="a.fits")) as file:
        assert (file[1].name, list(file[1].data)) == ("REST", [0, 1, 2])


def test_comments_are_cut_where_the_card_ends(generate, out):
    made = specs.product("made", specs.primary(keyword("A", doc="µ" * 100), keyword("ESO A", doc="x" * 100)))
    writer = generate(specs.spec(made))
    primary = writer.MadePrimary(A="it's", ESO_A="y" * 40)
    header = fits.getheader(writer.Made(primary=primary).write(out, name="a.fits"))
    assert set(header.comments["A"]) == {"?"}
    assert (header["A"], header["ESO A"]) == ("it's", "y" * 40)


def test_long_texts_go_on(generate, out):
    writer = generate(specs.spec(specs.product("made", specs.primary(keyword("A", doc="text")))))
    path = writer.Made(primary=writer.MadePrimary(A="x" * 200)).write(out, name="a.fits")
    assert fits.getheader(path)["A"] == "x" * 200


# ------------------------------------------------------------------------------------------ wrong files


def refused(product, folder, match, fault=ValueError, **more):
    before = {one.name: one.read_bytes() for one in folder.iterdir()}
    with pytest.raises(fault, match=match):
        write(product, folder, **more)
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == before


def test_what_the_validator_rejects_is_not_written(writer, out):
    wrong = lightcurve(writer, cadences(FLUX_ERR=[0.1, -1, 0.1, 0.1]))
    refused(wrong, out, r"lightcurve/LIGHTCURVE/FLUX_ERR:limit: ")


def test_an_old_file_is_kept(writer, out):
    write(lightcurve(writer), out)
    refused(lightcurve(writer), out, "there already", FileExistsError)
    refused(lightcurve(writer, EXPTIME=-1), out, "EXPTIME:limit", overwrite=True)
    write(lightcurve(writer, EXPTIME=7), out, overwrite=True)
    assert fits.getval(out / NAME, "EXPTIME") == 7


def test_the_report_is_at_hand(writer, out):
    with pytest.raises(writer.Refused if hasattr(writer, "Refused") else ValueError) as caught:
        write(lightcurve(writer, EXPTIME=-1), out)
    assert caught.value.report.files[0].findings[0].rule == "lightcurve/PRIMARY/EXPTIME:limit"


def test_a_required_keyword_is_asked_for(writer):
    with pytest.raises(TypeError, match="MISSION"):
        writer.LightcurvePrimary(HLSPID="x", DATE_OBS="2020-01-01T00:00:00", EXPTIME=1)
    with pytest.raises(TypeError, match="positional"):
        writer.LightcurvePrimary("x")
    with pytest.raises(TypeError, match="TELESCOP"):
        lightcurve(writer, TELESCOP="JWST")


WRONG = [
    (cadences(QUALITY=[0.5] * 4), TypeError, r"LIGHTCURVE.QUALITY: float64 cannot be stored as int32"),
    (cadences(QUALITY=[2**31] * 4), ValueError, r"LIGHTCURVE.QUALITY: .* does not fit into int32"),
    (cadences(TIME=[1.0]), ValueError, r"columns differ in length: TIME 1"),
    (cadences(NAME=["µ"] * 4), ValueError, r"LIGHTCURVE.NAME: .* is not ASCII"),
    (cadences(NAME=["123456789"] * 4), ValueError, r"LIGHTCURVE.NAME: 9 characters do not fit into 8"),
    (cadences(FLUX=np.ones(4) * units.Jy), ValueError, r"LIGHTCURVE.FLUX: Jy cannot be written as e-/s"),
    ({"TIME": [1.0]}, TypeError, r"(?s)LightcurveLightcurve: the column FLUX is missing.*.*QUALITY is missing"),
    (cadences(MORE=[1] * 4), ValueError, r"LIGHTCURVE:undeclared-column"),
    (cadences(CENTROID=np.ones((4, 3))), ValueError, r"data\['CENTROID'\] has an axis of 3, and the spec says 2"),
]


@pytest.mark.parametrize(("data", "fault", "match"), WRONG, ids=[one[2] for one in WRONG])
def test_wrong_data(writer, out, data, fault, match):
    refused(lightcurve(writer, data), out, match, fault)


@pytest.mark.parametrize(
    ("keywords", "match"),
    [
        ({"HLSPID": "µ"}, "HLSPID: .* characters that FITS does not allow"),
        ({"HLSPID": "a\nb"}, "HLSPID: .* characters that FITS does not allow"),
        ({"SECTOR": None}, "SECTOR:presence"),
        ({"CD_i_j": {"CD3_1": 1.0}}, "CD3_1 is not one of CD"),
        ({"DATE_END": "2019-01-01T00:00:00"}, "the observation ends after it starts|DATE-END-DATE-OBS"),
    ],
)
def test_wrong_keywords(writer, out, keywords, match):
    refused(lightcurve(writer, **keywords), out, match)


@pytest.mark.parametrize(
    ("given", "fault", "said"),
    [
        (("EXPTIME", float("nan")), ValueError, "LightcurvePrimary.EXPTIME: a card cannot hold nan (time on source"),
        (("EXPTIME", 1 * units.m), ValueError, "LightcurvePrimary.EXPTIME is in s, and m does not convert (time on"),
        (("EXPTIME", [1, 2] * units.s), TypeError, "LightcurvePrimary.EXPTIME takes one value, and is given 2 (time"),
        (("EXPTIME", [1.0]), TypeError, "LightcurvePrimary.EXPTIME is float, and [1.0] is list (time on source"),
        (("EXPTIME", True), TypeError, "LightcurvePrimary.EXPTIME is float, and True is bool (time on source"),
        (
            ("DATE_OBS", Time(["2020-01-01"] * 2)),
            TypeError,
            "LightcurvePrimary.DATE_OBS takes one value, and is given 2",
        ),
        (("CD_i_j", [1]), TypeError, "LightcurvePrimary.CD_i_j maps names of cards to values, and [1] does not"),
        (("CD_i_j", {"CD1_1": "x"}), TypeError, "LightcurvePrimary.CD_i_j['CD1_1'] is float, and 'x' is str"),
        (("SECTOR", "three"), TypeError, "LightcurvePrimary.SECTOR is int, and 'three' is str"),
        (("MISSION", "JWST"), ValueError, 'MISSION is none of "Kepler", "K2", "TESS": "JWST" ('),
        (("MISSION", "KEPLER"), ValueError, '"KEPLER"; did you mean "Kepler"? (mission that took'),
    ],
)
def test_what_a_keyword_may_not_be_is_told_at_once(writer, given, fault, said):
    with pytest.raises(fault, match=re.escape(said)):
        lightcurve(writer, **dict([given]))


@pytest.mark.parametrize(
    ("name", "value", "rule"),
    [
        ("SECTOR", "three", "SECTOR:type"),
        ("MISSION", "JWST", "MISSION:in"),
        ("EXPTIME", float("nan"), "EXPTIME: a card cannot hold nan"),
    ],
)
def test_what_a_keyword_is_set_to_is_judged_when_it_is_written(writer, out, name, value, rule):
    product = lightcurve(writer)
    setattr(product.primary, name, value)
    refused(product, out, rule)


def test_a_family_holds_no_keyword_that_is_declared_by_name(generate, out):
    """The header would have it twice."""
    steps = keyword("S_*", level="optional", family=Family("S_*", (), "S_.*"))
    writer = generate(specs.spec(specs.product("made", specs.primary(keyword("S_WCS"), steps))))
    with pytest.raises(ValueError, match="S_WCS has a field of its own and is not given in S"):
        writer.Made(primary=writer.MadePrimary(S_WCS="a", S={"S_WCS": "a"})).write(out, name="a.fits")
    path = writer.Made(primary=writer.MadePrimary(S_WCS="a", S={"S_B": "b"})).write(out, name="a.fits")
    assert [key for key in fits.getheader(path) if key.startswith("S_")] == ["S_WCS", "S_B"]


def test_a_name_that_is_not_known_is_asked_for(writer, out):
    with pytest.raises(ValueError, match=r"needs `target`, `version`"):
        lightcurve(writer).write(out)
    with pytest.raises(ValueError, match="no name of a file"):
        lightcurve(writer).write(out, name="../x.fits")
    assert not list(out.iterdir())


def test_a_disk_that_is_full(writer, out, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(fits.HDUList, "flush", full)
    refused(lightcurve(writer), out, "No space left", OSError)


def test_unsigned_arrays_of_any_length(generate, out):
    column = specs.column("C", "uint16", shape=(AnyLength(),))
    writer = generate(specs.spec(specs.product("made", specs.primary(), specs.table("T", column))))
    held = [np.array([0, 65535], np.uint16), np.array([], np.uint16), np.array([40000], np.uint16)]
    path = writer.Made(primary=writer.MadePrimary(), t=writer.MadeT({"C": held})).write(out, name="a.fits")
    header = fits.getheader(path, 1)
    assert (header["TFORM1"], header["TZERO1"]) == ("PI(2)", 32768)
    for one, read in zip(held, writer.Made.read(path).t.data["C"], strict=True):
        np.testing.assert_array_equal(one, read, strict=True)


def test_units_that_are_not_written(generate, out):
    pixels = specs.image("I", "float32", specs.dims("n"), unit=Unit("exact", ("um",), implied=True))
    writer = generate(specs.spec(specs.product("made", specs.primary(), pixels)))
    path = writer.Made(primary=writer.MadePrimary(), i=writer.MadeI([1, 2])).write(out, name="a.fits")
    assert "BUNIT" not in fits.getheader(path, 1)


def test_nothing_is_derived_from_what_is_missing(generate, out):
    made = specs.primary(keyword("A", level="optional"), replace(keyword("B", fixed=keyword_ref("A")), doc="as A"))
    writer = generate(specs.spec(specs.product("made", made)))
    assert fits.getheader(writer.Made(primary=writer.MadePrimary(A="x")).write(out, name="a.fits"))["B"] == "x"
    with pytest.raises(ValueError, match="B:presence"):
        writer.Made(primary=writer.MadePrimary()).write(out, name="b.fits")


def test_shapes_are_held_against_each_other_before_anything_is_written(generate, out):
    made = specs.product(
        "made",
        specs.primary(),
        specs.image("SCI", "float32", specs.dims("ny", "nx")),
        specs.image("ERR", "float32", specs.dims("ny", "nx")),
    )
    writer = generate(specs.spec(made))

    def product(sci, err):
        return writer.Made(primary=writer.MadePrimary(), sci=writer.MadeSci(sci), err=writer.MadeErr(err))

    refused_as = [
        ((8, 3), (4, 3), r"MadeErr.data: ny is 8 in SCI but 4 in ERR \(.*:\d+\)"),
        ((8, 3), (8,), r"MadeErr.data has shape \[8\], and the spec says \[ny, nx\]"),
    ]
    for sci, err, match in refused_as:
        with pytest.raises(ValueError, match=match):
            product(np.zeros(sci), np.zeros(err)).write(out, name="a.fits")
    assert not list(out.iterdir())


def test_refusals_name_the_argument_and_the_line_of_the_spec(writer, out):
    refused(lightcurve(writer, EXPTIME=-1), out, r"\(LightcurvePrimary.EXPTIME; .*\.specc:\d+\)")
    wrong = lightcurve(writer, cadences(FLUX_ERR=[0.1, -1, 0.1, 0.1]))
    refused(wrong, out, r"\(LightcurveLightcurve.data\['FLUX_ERR'\]; row 2; .*\.specc:\d+\)")
