"""What is said once is judged wherever it is used, as if it were said there."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from backends.validator.judging import compiled, judge, rules
from factories.reused import BODY, HEAD


def hdus(numbers=(1, 2), unit="Jy", **cards):
    primary = fits.PrimaryHDU()
    given = {"EXPTIME": 5.0, "DETECTOR": "A", "ACID": "o123", "START": 3, "KIND": "IMAGE", **cards}
    for keyword, value in given.items():
        if value is not None:
            primary.header[keyword] = value
    image = fits.ImageHDU(np.ones((2, 3), "f4"), name="SCI")
    image.header["BUNIT"] = "Jy"
    columns = [
        fits.Column("NUMBER", "J", array=np.array(numbers)),
        fits.Column("F", "2E", unit=unit, array=np.ones((len(numbers), 2), "f4")),
    ]
    return fits.HDUList([primary, image, fits.BinTableHDU.from_columns(columns, name="T")])


def judged(folder, made, name="o123_p.fits"):
    return judge(compiled(BODY, folder, HEAD), made, folder, name=name)


def test_a_file_that_is_right_passes(tmp_path):
    assert judged(tmp_path, hdus()) == {}


@pytest.mark.parametrize(
    ("broken", "rule"),
    [
        ({"EXPTIME": 100.0}, "PRIMARY/EXPTIME:limit"),
        ({"EXPTIME": 0.0}, "PRIMARY/EXPTIME:limit"),
        ({"EXPTIME": None}, "PRIMARY/EXPTIME:presence"),
        ({"DETECTOR": "B"}, "PRIMARY/DETECTOR:in"),
        ({"START": 11}, "PRIMARY/START:limit"),
        ({"unit": "mJy"}, "T/F:unit"),
    ],
)
def test_what_is_broken_is_found_at_its_place(tmp_path, broken, rule):
    assert rule in judged(tmp_path, hdus(**broken))


def test_a_row_is_found_with_its_number(tmp_path):
    assert rules(judged(tmp_path, hdus(numbers=(1, -2, -3)))) == {"T/NUMBER:limit": (2, 2)}


def test_a_rule_of_a_fragment_shows_what_was_given(tmp_path):
    found = judged(tmp_path, hdus(START=9))
    assert [message for rule, (_, _, message) in found.items() if rule.startswith("PRIMARY:")] != []
    validator = compiled(BODY.replace(' "room is left"', ""), tmp_path, HEAD.replace(' "room is left"', ""))
    found = judge(validator, hdus(START=9), tmp_path, name="o123_p.fits")
    assert any("START + 2 <= 10" in message for _, _, message in found.values())


def test_the_pattern_of_a_type_is_asked_of_the_name_too(tmp_path):
    assert "name" in {rule.rpartition(":")[2] for rule in judged(tmp_path, hdus(), name="x123_p.fits")}
    assert judged(tmp_path, hdus(ACID="o999")) != {}
