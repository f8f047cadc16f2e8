"""What can be said of the names of files, thing by thing, and what is proved of them before any file exists."""

from __future__ import annotations

import gzip

import pytest
from astropy.io import fits
from language.judging import codes, compiled, judge, primary, product

from specc.runtime.names import plain_name


def named(template, fields, keywords="", before=""):
    """Give a spec whose product has a template, fields and keywords."""
    return product(f"filename {template} {{ {fields} }}\n primary {{ {keywords} }}", before)


def test_endings_of_compression_are_no_part_of_a_name(tmp_path):
    text = named('"a_{x}.fits"', "x : digits[2]", 'FILENAME : string = filename "name"')
    plain = fits.HDUList([primary(FILENAME="a_01.fits")])
    plain.writeto(tmp_path / "a_01.fits")
    packed = gzip.compress((tmp_path / "a_01.fits").read_bytes())
    assert judge(text, packed, "a_01.fits.gz") == {}
    assert "p:name" in judge(text, packed, "a_1.fits.gz")
    assert [plain_name(f"a.fits.{end}") for end in ("gz", "bz2", "Z", "fits")] == [*["a.fits"] * 3, "a.fits.fits"]


def test_fields_are_typed_and_bound_or_free():
    fields = "program : digits[5] = primary.PROGRAM   kind : Kind = primary.KIND   free : /[a-z]+/"
    keywords = 'PROGRAM : digits[1..5] "p"  KIND : Kind "k"'
    text = named('"{program}_{kind}_{free}.fits"', fields, keywords, 'enum Kind : string { "sci", "cal" }')
    cards = {"PROGRAM": "42", "KIND": "cal"}
    assert judge(text, [primary(**cards)], "00042_cal_any.fits") == {}
    assert set(judge(text, [primary(**cards)], "00041_sci_any.fits")) == {"name/program:value", "name/kind:value"}
    assert "p:name" in judge(text, [primary(**cards)], "42_cal_any.fits")


def test_an_optional_part_is_there_exactly_when_its_keyword_is():
    text = named('"a[-s{sector}].fits"', "sector : digits[4] = primary.SECTOR", 'SECTOR? : int "s"')
    assert judge(text, [primary(SECTOR=3)], "a-s0003.fits") == {}
    assert judge(text, [primary()], "a.fits") == {}
    found = judge(text, [primary(SECTOR=3)], "a.fits")["name/sector:presence"]
    assert found.message == "{sector} is missing in the name of the file, but the file says 3"
    found = judge(text, [primary()], "a-s0003.fits")["name/sector:presence"]
    assert found.message == "{sector} is in the name of the file, but the file has no value for it"


def test_a_part_with_other_things_in_it_may_be_left_out_freely():
    both = named('"a[-{b}-{c}|-all].fits"', "b : digits[1] = primary.B  c : /[a-z]/", 'B? : int "b"')
    assert judge(both, [primary(B=3)], "a-all.fits") == {}
    assert judge(both, [primary(B=3)], "a-3-x.fits") == {}
    free = named('"a[-{b}].fits"', "b : digits[1]")
    assert judge(free, [primary()], "a.fits") == judge(free, [primary()], "a-1.fits") == {}


def test_alternatives_lists_and_exclusions():
    enum = 'enum Mission : string { "Kepler", "K2", "TESS" }'
    fields = 'm : list[1..2] of lower(Mission) by "-"   o : list of /[a-z0-9]+/ by "-" except /.*-(sub[0-9]+|full)/'
    fields += "   s : /sub[0-9]+|full/"
    text = named('"{m}_{o}[-{s}]_(lc|spec).fits"', fields, before=enum)
    for right in ("kepler_f1_lc", "k2-tess_f1-f2_spec", "tess_f1-sub64_lc", "tess_f1-f2-full_lc"):
        assert judge(text, [primary()], f"{right}.fits") == {}, right
    for wrong in ("Kepler_f1_lc", "k2-tess-k2_f1_lc", "k2__lc", "k2_f1_img", "k2_f1-_lc"):
        assert list(judge(text, [primary()], f"{wrong}.fits")) == ["p:name"], wrong
    only = named('"{x}.fits"', "x : /[a-z]+/ except /test.*/ except /.*tmp/")
    assert judge(only, [primary()], "tesla.fits") == {}
    found = judge(only, [primary()], "testing.fits")["p:name"]
    assert "{x} would be 'testing', which it may not be" in found.message


def test_dates_are_compared_as_instants_and_cut():
    fields = 'end : datetime written "YYYYDDDhhmmss" = primary.DATE-END'
    text = named('"k-{end}.fits"', fields, 'DATE-END : datetime "e"')
    cards = {"DATE__END": "2022-04-27T00:31:02.999999999"}
    assert judge(text, [primary(**cards)], "k-2022117003102.fits") == {}
    found = judge(text, [primary(**cards)], "k-2022117003103.fits")["name/end:value"]
    assert found.expected == "2022117003102"
    assert "p:name" in judge(text, [primary(**cards)], "k-2022400003102.fits")
    leap = {"DATE__END": "2016-12-31T23:59:60.5"}
    assert judge(text, [primary(**leap)], "k-2016366235960.fits") == {}


def test_a_date_that_nothing_tells_is_still_a_day_of_the_calendar():
    text = named('"k-{day}.fits"', 'day : date written "YYYYMMDD"')
    assert judge(text, [primary()], "k-20240229.fits") == {}
    assert "name/day:value" in judge(text, [primary()], "k-20230229.fits")
    days = named(
        '"k-{day}-{at}.fits"',
        'day : date written "YYDDD" = primary.DAY  at : time written "hhmm" = primary.AT',
        'DAY : datetime "d"  AT : time "a"',
    )
    cards = {"DAY": "1999-12-31T12:00:00", "AT": "01:02:59.9"}
    assert judge(days, [primary(**cards)], "k-99365-0102.fits") == {}
    assert set(judge(days, [primary(**cards)], "k-99364-0103.fits")) == {"name/day:value", "name/at:value"}


def test_fields_are_shared_and_may_have_named_types():
    before = """
    type Program : digits[5]
    type Stamp : datetime  written "YYYYMMDDThhmmss"
    names Common { program : Program = primary.PROGRAM  stamp : Stamp = primary.DATE-OBS  unused : digits[1] }
    """
    text = product(
        'filename "a{program}_{stamp}.fits" { include Common }\n'
        'primary { PROGRAM : Program "p"  DATE-OBS : datetime "d" }',
        before,
    )
    cards = {"PROGRAM": "00042", "DATE__OBS": "2022-04-27T00:31:02"}
    assert judge(text, [primary(**cards)], "a00042_20220427T003102.fits") == {}
    assert set(judge(text, [primary(**cards)], "a00043_20220427T003103.fits")) == {
        "name/program:value",
        "name/stamp:value",
    }


def test_a_keyword_has_a_form_of_its_own():
    line = 'USEAFTER : datetime  written "Mon DD YYYY hh:mm:ss"  >= "2000-01-01" "u"\n DATE : datetime "d"\n'
    text = product(f"primary {{ {line} require USEAFTER <= DATE and mjd(USEAFTER) > 50000 [d] }}")
    cards = {"DATE": "2002-01-01T00:00:00"}
    assert judge(text, [primary(USEAFTER="Oct 01 2001 00:00:00", **cards)]) == {}
    for wrong in ("2001-10-01T00:00:00", "Oct 1 2001 00:00:00", "OCT 01 2001 00:00:00", "Feb 30 2001 00:00:00"):
        assert "PRIMARY/USEAFTER:type" in judge(text, [primary(USEAFTER=wrong, **cards)]), wrong
    assert "PRIMARY/USEAFTER:limit" in judge(text, [primary(USEAFTER="Dec 31 1999 23:59:59", **cards)])
    assert "PRIMARY:USEAFTER-DATE" in judge(text, [primary(USEAFTER="Jan 01 2003 00:00:00", **cards)])


def test_a_keyword_in_a_form_equals_another_as_far_as_the_form_goes():
    text = product('primary { DAY : datetime  written "DD/MM/YYYY hh:mm" = DATE "d"  DATE : datetime "d" }')
    assert judge(text, [primary(DAY="27/04/2022 00:31", DATE="2022-04-27T00:31:59.9")]) == {}
    assert list(judge(text, [primary(DAY="27/04/2022 00:32", DATE="2022-04-27T00:31:59.9")])) == ["PRIMARY/DAY:value"]


def two(first, second, one="", other=""):
    """Give a spec of two products with templates of one field `{x}` of small letters."""
    return "".join(
        f'product {name} : fits "{name}" {{ {identify} filename "{template}" {{ x : /[a-z]+/ }}'
        ' primary { KIND : string "k" } }\n'
        for name, template, identify in (("a", first, one), ("b", second, other))
    )


def test_a_pattern_is_shared_by_products_that_no_file_is_both_of():
    right = two("{x}.fits", "{x}.fits", 'identify primary.KIND == "A"', 'identify primary.KIND in {"B", "C"}')
    assert codes(right) == []
    assert codes(right.replace('"C"', '"A"')) == ["SP504"]


def test_overlap_is_an_error_that_shows_a_name():
    [found] = compiled(two("{x}.fits", "n{x}.fits")).diagnostics
    assert (found.code, found.message) == ("SP504", 'a file called "nb.fits" could be `a` and `b`')
    assert codes(two("a_{x}.fits", "b_{x}.fits")) == []


def test_case_alone_tells_no_two_apart():
    assert codes(two("{x}_img.fits", "{x}_IMG.fits")) == ["SP505"]
    text = named('"{x}.fits"', "x : /[A-Za-z]+/")
    assert codes(text) == []
    assert codes("policy { names unique ignoring case }\n" + text) == ["SP505"]
    disjoint = two("{x}_img.fits", "{x}_IMG.fits", 'identify primary.KIND == "A"', 'identify primary.KIND == "B"')
    assert codes(disjoint) == []
    assert codes("policy { names unique ignoring case }\n" + disjoint) == ["SP505"]


def test_how_long_a_name_can_get_is_proved():
    text = named('"a_{x}[-{n}].fits"', "x : /[a-z]{1,3}/  n : digits[2..4]")
    longest = len("a_xxx-1234.fits")
    assert codes(f"policy {{ names length <= {longest} }}\n" + text) == []
    [found] = compiled(f"policy {{ names length <= {longest - 1} }}\n" + text).diagnostics
    assert (found.code, f"up to {longest}" in found.message) == ("SP509", True)
    assert codes("policy { names 8.3 }\n" + named('"a{n}.fit"', "n : digits[7]")) == []
    assert codes("policy { names 8.3 }\n" + named('"a{n}.fit"', "n : digits[8]")) == ["SP509"]
    assert codes("policy { names 8.3 }\n" + named('"a{n}.fits"', "n : digits[2]")) == ["SP509"]


@pytest.mark.parametrize(
    ("template", "fields", "right"),
    [
        ('"{a}_{b}.fits"', "a : /[a-z]+/  b : /[a-z]+/", True),
        ('"{a}_{b}.fits"', "a : /[a-z_]+/  b : /[a-z]+/", True),
        ('"{a}_{b}.fits"', "a : /[a-z_]+/  b : /[a-z_]+/", False),
        ('"{a}{b}.fits"', "a : digits[2]  b : digits[1..3]", True),
        ('"{a}{b}.fits"', "a : digits[1..2]  b : digits[1..3]", False),
        ('"{a}[-{b}].fits"', "a : /[a-z-]+/  b : /[a-z]+/", False),
        ('"{a}[-{b}].fits"', "a : /[a-z-]+/ except /.*-[a-z]+/  b : /[a-z]+/", True),
        ('"{a}.fits" | "{b}.fits"', "a : /[a-f]+/  b : /[g-z]+/", True),
        ('"{a}.fits" | "{b}.fits"', "a : /[a-g]+/  b : /[g-z]+/", False),
        ('"({a}|{b}).fits"', "a : /[a-f]+/  b : /[a-z]+/", False),
        ('"{a}.{a}.fits"', "a : /[a-z.]+/", True),
    ],
)
def test_a_name_is_read_in_one_way(template, fields, right):
    found = [code for code in codes(named(template, fields)) if code != "SP510"]
    assert found == ([] if right else ["SP507"])
