"""What can be said of images, by header and pixel by pixel."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from astropy.io import fits
from runtime.fits.making import card, check, extension, primary, texts

from specc.runtime.fits import group, hdu, images, is_null

NAN = float("nan")
BITPIX = {"u1": 8, "i2": 16, "i4": 32, "i8": 64, "f4": -32, "f8": -64}


def image(name, values, *cards):
    """IMAGE extension of an array."""
    values = np.asarray(values)
    kind = values.dtype.str[1:]
    data = values.astype(f">{kind}").tobytes()
    return extension(name, *cards, bitpix=BITPIX[kind], axes=values.shape[::-1], data=data)


def judge(path, values, *cards, types="float32", **facts):
    """Findings of one image, without `SCI:`."""
    content = primary() + image("SCI", values, *cards)
    more = {key: facts.pop(key) for key in ("headers_only", "unit_aliases") if key in facts}
    found = check(path, [hdu("SCI", "image", lambda h: h.image(types, **facts))], content=content, **more)
    return {rule.removeprefix("SCI:"): finding for rule, finding in found.items()}


FLOATS = np.array([[1, 2, 3], [4, NAN, 6]], "f4")


@pytest.mark.parametrize(
    ("values", "cards", "facts"),
    [
        (FLOATS, (), {"types": "float32", "nullable": True, "shape": (2, 3)}),
        (FLOATS, (), {"types": "int|float", "nullable": True, "shape": ("...", 3)}),
        (
            FLOATS,
            (card("BUNIT", "'DN/s'"),),
            {"nullable": True, "unit": ("MJy/sr", "adu/s"), "unit_aliases": {"DN": "adu"}},
        ),
        (np.zeros((2, 2), "i2"), (card("BZERO", "32768"),), {"types": "uint16", "at_least": 32768}),
        (np.zeros((2, 2), "i4"), (card("BZERO", "2147483648"), card("BSCALE", "1")), {"types": "uint32"}),
        (np.zeros((2, 2), "u1"), (card("BZERO", "-128"),), {"types": "int8", "at_most": -128}),
        (
            np.zeros((2, 2), "i2"),
            (card("BSCALE", "0.5"), card("BZERO", "3")),
            {"types": "float32", "at_least": 3, "at_most": 3},
        ),
        (np.full((2, 2), -9, "i2"), (card("BLANK", "-9"),), {"types": "int16", "null": -9, "at_least": 0}),
        (np.full((2, 2), 3, "i4"), (), {"types": "int32", "bits": {0: "a", 1: "b"}}),
    ],
)
def test_right(path, values, cards, facts):
    assert judge(path, values, *cards, **facts) == {}


@pytest.mark.parametrize(
    ("values", "cards", "facts", "expected"),
    [
        (FLOATS, (), {}, {"null": ("it is NaN", (2, 2), 1)}),
        (FLOATS, (), {"nullable": True, "below": 4}, {"limit": ("it is 4.0, not below 4", (1, 2), 2)}),
        (FLOATS, (), {"types": "float64"}, {"type": ("its pixels are float32 (BITPIX = -32), not float64", None, 1)}),
        (
            FLOATS,
            (),
            {"nullable": True, "shape": (3, 3)},
            {"shape": ("its shape is (2, 3) (NAXIS1 = 3, NAXIS2 = 2), not (3, 3)", None, 1)},
        ),
        (
            FLOATS,
            (),
            {"nullable": True, "shape": (2,)},
            {"shape": ("its shape is (2, 3) (NAXIS1 = 3, NAXIS2 = 2), not (2,)", None, 1)},
        ),
        (FLOATS, (), {"nullable": True, "unit": "Jy"}, {"unit": ("BUNIT is missing; it must say 'Jy'", None, 1)}),
        (
            FLOATS,
            (card("BUNIT", "'mJy'"),),
            {"nullable": True, "unit": "Jy"},
            {"unit": ("BUNIT is 'mJy', not 'Jy'", None, 1)},
        ),
        (np.array([1, np.inf], "f4"), (), {"finite": True}, {"finite": ("it is inf", (2,), 1)}),
        (
            np.array([1, 5], "i4"),
            (),
            {"types": "int32", "bits": {0: "a"}},
            {"bits": ("it is 5: bit 2 means nothing", (2,), 1)},
        ),
        (
            np.array([1, 5], "i4"),
            (),
            {"types": "int32", "one_of": (1, 2)},
            {"in": ("it is 5, not one of 1, 2", (2,), 1)},
        ),
        (np.array([1, -9], "i4"), (card("BLANK", "-9"),), {"types": "int32"}, {"null": ("it is null", (2,), 1)}),
        (
            np.array([1], "i4"),
            (),
            {"types": "int32", "null": -1},
            {"null": ("BLANK is missing; it must be -1", None, 1)},
        ),
        (
            np.array([1], "i2"),
            (card("BZERO", "32768"),),
            {"types": "int16"},
            {"type": ("its pixels are uint16 (BITPIX = 16, BSCALE = 1, BZERO = 32768), not int16", None, 1)},
        ),
    ],
)
def test_wrong(path, values, cards, facts, expected):
    found = judge(path, values, *cards, **facts)
    assert {rule: (finding.message, finding.pixel, finding.count) for rule, finding in found.items()} == expected


def test_headers_only(path):
    assert judge(path, FLOATS, headers_only=True) == {}


def test_places_are_counted_through_blocks(path, monkeypatch):
    monkeypatch.setattr(images, "BLOCK_BYTES", 64)
    values = np.zeros((10, 7), "f4")
    values[6, 4] = -1
    values[9, 6] = -1
    finding = judge(path, values, at_least=0)["limit"]
    assert (finding.pixel, finding.count) == ((5, 7), 2)


def test_memory_does_not_grow_with_the_image(path):
    content = primary() + image("SCI", np.zeros((2048, 4096), "f4"))
    path.write_bytes(content)
    layout = [hdu("SCI", "image", lambda h: h.image("float32", at_least=0, finite=True))]
    tracemalloc.start()
    found = check(path, layout)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found == {}
    assert most < 8 << 20


def constant(name, value, *lengths):
    """What HST writes for an image of one value."""
    sizes = [card(f"NPIX{n}", str(length)) for n, length in enumerate(lengths, 1)]
    return extension(name, *sizes, card("PIXVALUE", value))


def test_constant_images(path):
    def verbs(h):
        h.image("int16|uint16", shape=("ny", "nx"), bits={0: "a"}, or_constant=True)
        h.undeclared("error")

    layout = [hdu("DQ", "image", verbs), hdu("SCI", "image", lambda h: h.image("float32", shape=("ny", "nx")))]
    science = image("SCI", np.zeros((4, 3), "f4"))
    assert check(path, layout, content=primary() + constant("DQ", "1", 3, 4) + science, dimensions=("ny", "nx")) == {}
    found = check(path, layout, content=primary() + constant("DQ", "2", 3, 5) + science, dimensions=("ny", "nx"))
    assert texts(found) == {
        "DQ:bits": "it is 2: bit 1 means nothing",
        "SCI:shape": "ny is 5 in DQ (NPIX2) but 4 in SCI (NAXIS2)",
    }
    layout = [hdu("DQ", "image", lambda h: h.image("int16", shape=(4, 3)))]
    found = check(path, layout, content=primary() + constant("DQ", "1", 3, 4))
    assert list(found) == ["DQ:kind"]


def test_compressed_images(path):
    hdus = fits.HDUList([fits.PrimaryHDU(), fits.CompImageHDU(np.zeros((20, 30), "f4"), name="SCI")])
    hdus.writeto(path)

    def verbs(h):
        h.image("float32", shape=(20, 30), at_least=1, or_compressed=h.label == "SCI")
        h.undeclared("error")

    assert check(path, [hdu("SCI", "image", verbs)]) == {}
    found = check(path, [hdu("X", "image", verbs, names=("SCI",))])
    assert texts(found) == {"X:kind": "it is a compressed image, which the spec does not allow here"}


def test_no_data(path):
    layout = [hdu("PRIMARY", "primary", lambda h: h.no_data())]
    assert check(path, layout, content=primary()) == {}
    found = check(path, layout, content=primary(axes=(3, 2), data=bytes(6)))
    assert texts(found) == {"PRIMARY:shape": "there must be no data (NAXIS = 0), and there are 3 x 2 pixels"}
    for empty in ((0,), (3, 0)):
        assert check(path, layout, content=primary(axes=empty)) == {}


def test_rules_over_pixels(path):
    def verbs(h):
        h.each_pixel(
            "says-why",
            ("DQ", "SCI"),
            lambda c: (c["DQ"] & 1 != 0) | ~is_null(c, "SCI"),
            skip_null=(),
            message="NaN says why",
        )
        h.each_pixel("small", ("SCI", "DQ"), lambda c: c["SCI"] < 6)
        h.each_pixel("other", ("SCI", "ERR"), lambda c: c["SCI"] > 99)
        h.each_pixel("odd", ("SCI", "ODD"), lambda c: c["SCI"] > 99)
        h.each_pixel("flat", ("SCI", "FLAT"), lambda c: c["FLAT"] > c["SCI"])
        h.data_rule("count", lambda: h.count(("DQ",), lambda c: c["DQ"] & 1 != 0) == 2)
        h.data_rule("flats", lambda: h.count(("FLAT",), lambda c: c["FLAT"] == 5) == 6 and h.sum(("FLAT",)) == 30)

    layout = [
        group(
            "n",
            1,
            None,
            hdu("SCI", "image", verbs),
            *(hdu(label, "image", None, level="optional") for label in ("DQ", "ERR", "ODD", "FLAT")),
        )
    ]
    parts = (
        image("SCI", FLOATS)
        + image("DQ", np.array([[0, 0, 0], [0, 0, 1]], "i2"))
        + image("ODD", np.zeros((3, 2), "f4"))
        + constant("FLAT", "5", 3, 2)
    )
    found = check(path, layout, content=primary() + parts)
    assert {rule: (finding.message, finding.pixel, finding.count) for rule, finding in found.items()} == {
        "SCI:says-why": ("not so: NaN says why (DQ is 0, SCI is nan)", (2, 2), 1),
        "SCI:small": ("the rule small does not hold (SCI is 6.0, DQ is 1)", (3, 2), 1),
        "SCI:flat": ("the rule flat does not hold (SCI is 6.0, FLAT is 5)", (3, 2), 1),
        "SCI:count": ("the rule count does not hold", None, 1),
    }


@pytest.mark.parametrize(
    ("sci", "err", "expected"),
    [
        ("Jy", "Jy", {}),
        ("Jy", "MJy", {"ERR:unit": "BUNIT is 'MJy', not 'Jy'"}),
        # What SCI may not have is told there; ERR is held to what SCI may have.
        ("joy", "MJy", {"SCI:unit": "BUNIT is 'joy', not 'Jy' or 'MJy'"}),
        (
            "joy",
            "joy",
            {"SCI:unit": "BUNIT is 'joy', not 'Jy' or 'MJy'", "ERR:unit": "BUNIT is 'joy', not 'Jy' or 'MJy'"},
        ),
    ],
)
def test_a_unit_like_that_of_another_image(path, sci, err, expected):
    layout = [
        hdu("PRIMARY", "primary", None),
        hdu("SCI", "image", lambda h: h.image("uint8", unit=("Jy", "MJy"))),
        hdu("ERR", "image", lambda h: h.image("uint8", unit=h.unit_of("SCI"))),
        hdu("VAR", "image", lambda h: h.image("uint8", unit=h.unit_of("SCI", 2))),
    ]
    units = (("SCI", sci), ("ERR", err), ("VAR", "MJy2" if sci == "joy" else "Jy**2"))
    parts = [extension(name, card("BUNIT", f"'{unit}'")) for name, unit in units]
    assert texts(check(path, layout, content=primary() + b"".join(parts))) == expected


def test_no_unit_at_all_is_told_where_it_is_missing(path):
    layout = [
        hdu("PRIMARY", "primary", None),
        hdu("SCI", "image", lambda h: h.image("uint8", unit="Jy")),
        hdu("ERR", "image", lambda h: h.image("uint8", unit=h.unit_of("SCI"))),
    ]
    found = check(path, layout, content=primary() + extension("SCI") + extension("ERR"))
    assert list(found) == ["SCI:unit"]
