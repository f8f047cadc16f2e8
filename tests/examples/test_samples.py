"""Samples for pages: what a file holds, the same on every machine, made once and kept, and a sentence where none is."""

from __future__ import annotations

import json
from functools import cache

import pytest
from astropy.io import fits
from factories.versioned import plan_of

from specc.backends.samples import Sample, Unmade
from specc.examples import remembering, sampling
from specc.examples.making import Maker
from specc.examples.samples import KeptSamples
from specc.examples.sampling import Sampling

SPEC = r"""specc 1
spec demo.samples 1.0.0
product p : fits "P" {
  filename "p_{n}.fits" { n : digits[3] }
  primary { OBJECT : string "what"  NOTE? : string }
  image SCI : float32[ny, nx] "pixels" { EXPTIME : float unit s > 0 "time" }
  table T "rows" { columns { A : int32 "a"  B : float64[ny] "b" } }
  asdf ASDF "a tree" { mirror primary  data : array of SCI }
}
product tree : json "Tree" { tree { name : string "n"  inner : object { more : list of int } } }
product meta : asdf "Meta" { tree { name : string "n"  data : float32[n] "d" } }
product rows : csv "Rows" { columns { x : float "x"  y : string "y" } }
product cat : ecsv "Cat" { columns { x : float64 unit m "x" } }
product view : png "View" { pixels : uint8[ny, nx]  text { Title : string "t" } }
"""
HOPELESS = """specc 1
spec demo.hopeless 1.0.0
product p : fits "P" {
  primary {
    A : int "a"
    require A % 7919 == 17 and A % 7907 == 23 "a number that few are"
  }
}
"""


@cache
def plan():
    return plan_of(SPEC)


@cache
def sample(product) -> Sample:
    made = Sampling().make(plan(), product)
    assert isinstance(made, Sample), made
    return made


@pytest.fixture
def own_cache(tmp_path, monkeypatch):
    """A cache that nobody else writes to, and a count of what is made."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    made = []

    def make(_, plan, product):
        made.append(product)
        return Sample("x.fits")

    monkeypatch.setattr(sampling.Sampling, "make", make)
    return made


# What a sample holds.


def test_cards_are_those_of_the_file(tmp_path):
    made = sample("p")
    example = Maker(plan()).make("p", tmp_path, made.kind)
    assert example.path.name == made.file
    assert not [one for one in example.findings if one.level == "error"]
    with fits.open(example.path) as file:
        for one in made.hdus:
            assert {len(card) for card in one.cards} == {80}
            assert one.cards[-1] == "END".ljust(80)
            read = fits.Header.fromstring("".join(one.cards))
            held = file[one.index].header
            assert [*map(str, read.cards)] == [str(card) for card in held.cards if card.keyword not in one.without]


def test_hdus_have_labels_and_shapes():
    made = sample("p")
    sizes = dict(made.dimensions)
    assert [(one.index, one.name, one.label) for one in made.hdus] == [
        (0, "", "PRIMARY"),
        (1, "SCI", "SCI"),
        (2, "T", "T"),
        (3, "ASDF", "ASDF"),
    ]
    assert made.hdus[0].shape == ()
    assert made.hdus[1].shape == (sizes["ny"], sizes["nx"])
    assert len(made.hdus[2].shape) == 1
    assert made.hdus[3].without == ("NAXIS1", "TFORM1", "PCOUNT", "CHECKSUM", "DATASUM")


def test_names_have_fields_and_there_are_more_of_them():
    made = sample("p")
    assert dict(made.fields) == {"n": made.file[2:5]}
    assert made.others
    assert made.file not in made.others


def test_text_is_that_of_the_file():
    assert json.loads(sample("tree").text)["inner"]["more"]
    assert sample("rows").text.startswith("x,y\n")
    assert sample("cat").text.startswith("# %ECSV 1.0\n")


def test_what_a_library_says_of_itself_is_left_out():
    text = sample("meta").text
    assert text.startswith("#ASDF 1.0.0\n#ASDF_STANDARD ")
    assert text.endswith("\n...\n")
    assert "\nname: " in text
    assert "asdf_library" not in text
    assert "history" not in text
    assert "software" not in text


def test_a_picture_has_pixels_and_texts():
    made = sample("view")
    assert made.pixels == tuple(size for _, size in sorted(made.dimensions, reverse=True))
    assert dict(made.texts).keys() == {"Title"}


def test_it_is_the_same_twice():
    assert Sampling().make(plan(), "p") == sample("p")


def test_what_would_fill_a_page_is_shorter_and_then_cut():
    many = "".join(f"K{number} : string\n" for number in range(405)) + "L0? : string\n"
    made = Sampling().make(
        plan_of(f'specc 1\nspec demo.many 1.0.0\nproduct p : fits "P" {{ primary {{ {many} }} }}'), "p"
    )
    assert made.kind == "usual"
    [hdu] = made.hdus
    assert (len(hdu.cards), hdu.more > 0) == (400, True)
    assert not any(card.startswith("L") for card in hdu.cards)


def test_a_product_of_which_none_is_found_is_told_with_the_rule():
    made = Sampling().make(plan_of(HOPELESS), "p")
    assert isinstance(made, Unmade)
    assert made.reason.startswith("p/PRIMARY")
    assert "a number that few are" in made.reason


# What is kept.


def test_a_sample_is_made_once(own_cache):
    first = KeptSamples()
    assert first.sample(plan(), "p") == first.sample(plan(), "p")
    assert own_cache == ["p"]
    first._kept.save()
    assert KeptSamples().sample(plan(), "p") == Sample("x.fits")
    assert own_cache == ["p"]


@pytest.mark.parametrize("change", ["text", "code", "library"])
def test_it_is_made_anew_when_what_it_hangs_on_changes(own_cache, monkeypatch, change):
    first = KeptSamples()
    first.sample(plan(), "p")
    first._kept.save()
    if change == "code":
        monkeypatch.setattr(remembering, "_code", lambda: "other")
    if change == "library":
        monkeypatch.setattr(remembering, "_code", remembering._code.__wrapped__)
        monkeypatch.setattr(remembering, "_version", lambda _: "99")
    KeptSamples().sample(plan_of(SPEC.replace("what", "which")) if change == "text" else plan(), "p")
    assert own_cache == ["p", "p"]


@pytest.mark.parametrize(
    "answer",
    [None, 1, [], {}, {"file": 3}, {"file": "x", "hdus": [{"cards": 1}]}, {"file": "x", "hdus": 1, "more": ""}],
)
def test_what_is_no_sample_is_not_taken_for_one(answer):
    assert not remembering.is_answer(answer)


@pytest.mark.parametrize("product", ["p", "tree", "view"])
def test_what_is_kept_comes_back_as_it_was(product):
    made = sample(product)
    assert remembering.read(json.loads(json.dumps(remembering.written(made)))) == made
    assert remembering.read(remembering.written(Unmade("why"))) == Unmade("why")


def test_whatever_goes_wrong_is_no_failed_build_and_is_not_kept(own_cache, monkeypatch):
    def stumble(*_):
        raise ZeroDivisionError("somewhere")

    monkeypatch.setattr(sampling.Sampling, "make", stumble)
    made = KeptSamples()
    assert made.sample(plan(), "p") == Unmade("what makes examples stumbled over it (ZeroDivisionError)")
    assert not made._kept._new


# All there are.


def test_every_bundled_product_has_a_sample(repository):
    """On the committed pages: that they are current is a step of its own of continuous integration."""
    pages = [one.read_text(encoding="utf-8") for one in (repository / "generated" / "docs").rglob("*.html")]
    assert sum("specc example " in one for one in pages) > 100
    assert not [one for one in pages if "No example of this product could be made" in one]
