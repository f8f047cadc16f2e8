"""A file gets the same findings after any others of its product as when it is the first: over several HDUs."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from runtime.fits.making import card, extension, primary, table

from specc.runtime.findings import Findings
from specc.runtime.fits import FitsProduct, familiar, file, group, hdu
from specc.runtime.fits.match import match
from specc.runtime.fits.matched import Matching
from specc.runtime.spec import Policy, Spec


def keywords_of_primary(h):
    h.keyword("TELESCOP", "string", one_of=("A", "B"))
    h.keyword("GAIN", "float", level="optional", above=0)


def of_primary(h):
    h.keywords(keywords_of_primary)
    if h.when(lambda: h["TELESCOP"] == "A", declares=("GAIN", "SIZE")):
        h.keyword("GAIN", "float")
        h.keyword("SIZE", "int", at_least=lambda: h["GAIN"])
    h.rule("SIZE-nx", lambda: h["SIZE"] >= h.dimension("nx"))
    h.rule("SIZE-SCI", lambda: h["SIZE"] == h.file.hdu("SCI", 1)["SIZE"])
    h.undeclared("warning")


def keywords_of_sci(h):
    h.keyword("SIZE", "int", level="optional")
    h.keyword("GAIN", "float")
    h.keyword("DATE", "datetime", level="optional")


def some_keywords_of_sci(h):
    h.keyword("SIZE", "int", at_most=1)
    h.keyword("HDUNAME", "string", level="recommended", equals="SCI")
    h.keyword("EXTVER", "int", level="forbidden")


def of_sci(h):
    h.keywords(keywords_of_sci)
    if h.when(lambda: h.primary["TELESCOP"] == "A", declares=("SIZE", "HDUNAME", "EXTVER")):
        h.keywords(some_keywords_of_sci)
    h.image("uint8", shape=("ny", "nx"), unit=("Jy", "K"))
    h.rule("GAIN-primary", lambda: h["GAIN"] == h.primary["GAIN"])
    h.rule("SIZE-near", lambda: h["SIZE"] <= h.near("ERR")["SIZE"])
    h.undeclared("warning")


def of_err(h):
    h.image("uint8", shape=("ny", "nx"), unit=h.unit_of("SCI"))
    h.keyword("SIZE", "int", level="optional", at_least=0)
    if h.when(lambda: h.primary["TELESCOP"] == "A", declares=("SIZE",)):
        h.keyword("SIZE", "int")
    h.undeclared("warning")


def of_mask(h):
    h.keywords(keywords_of_sci)
    h.image("uint8", shape=("ny", "nx"))
    h.rule("SIZE-GAIN", lambda: h["SIZE"] <= h["GAIN"])
    h.undeclared("warning")


def keywords_of_flag(h):
    h.keyword("SIZE", "int", level="optional")
    h.keyword("GAIN", "float", level="optional", at_most=5)


def of_flag(h):
    h.keywords(keywords_of_flag)
    h.rule("first", lambda: h.variable < 2)
    h.rule("small", lambda: h["SIZE"] < 2)


def of_list(h):
    h.table(rows="n")
    h.column("X", "int16", unit="m", level=h.level("required", ("optional", lambda: h.primary["TELESCOP"] == "B")))
    h.keyword("GAIN", "float", level="optional", at_most=5)
    h.undeclared("warning", columns="warning")


def over_all(f):
    f.rule("sizes", lambda: f.primary["SIZE"] != 3 or f.exists("MASK"))
    f.rule("n", lambda: f.dimension("n") > 1)


def product(most):
    """A product in which SCI and ERR are repeated."""
    return FitsProduct(
        "p",
        layout=(
            hdu("PRIMARY", "primary", of_primary),
            group(
                "v",
                1,
                most,
                hdu("SCI", "image", of_sci),
                hdu("ERR", "image", of_err, level="optional"),
                dimensions=("nx", "ny"),
            ),
            hdu(
                "MASK",
                "image",
                of_mask,
                level="optional",
                levels=(("required", lambda f: f.primary["TELESCOP"] == "B"),),
            ),
            group("w", 0, 2, hdu("FLAG", "image", of_flag)),
            hdu("LIST", "table", of_list, when=lambda f: f.primary["GAIN"] != 2),
        ),
        dimensions=("nx", "ny", "n"),
        check=over_all,
    )


# Rules of the Standard that are off unless a policy speaks of them.
ASKED = {"F1307": ("info", -1, 0), "F1311": ("warning", -1, 0)}
SPECS = {
    inherit: Spec("t.spec", "1", policy=Policy(inherit=inherit), products=(product(most),), rules=lambda: ASKED)
    for inherit, most in (("none", 2), ("keyword", lambda f: f.primary["SIZE"]), ("primary", 1))
}


DATES = ("'2024-05-01T10:00:00'", "'2024-05-01T10:00:61'", "'2024-05-01Z'")
CARDS = {
    "PRIMARY": {
        "TELESCOP": ("'A       '", "'B       '", "'C       '"),
        "GAIN": ("1.5", "2.0", "-1.0"),
        "SIZE": ("1", "2", "3"),
        "EXTEND": ("T", "F"),
        "DATE": DATES,
        "NEXTEND": ("1", "2", "3"),
        "INHERIT": ("F",),
    },
    "IMAGE": {
        "EXTVER": ("1", "2", "'1'"),
        "BUNIT": ("'Jy      '", "'K       '", "'m       '"),
        "GAIN": ("1.5", "7.0", "2"),
        "SIZE": ("1", "2"),
        "INHERIT": ("T", "F"),
        "HDUNAME": ("'SCI     '", "'DATA    '"),
        "GRPID1": ("1",),
        "DATE": DATES,
    },
    "LIST": {"GAIN": ("1.5", "7.0"), "EXTVER": ("1", "2")},
}
AXES = ((2, 2), (2, 3), (3, 2))
COLUMNS = (("X", "1I", "m"), ("Y", "1I", "m"), ("X", "1J", "m"), ("X", "1I", "s"))


class Made:
    """One HDU: its name, its lengths or column, its cards."""

    def __init__(self, name, form, cards):
        self.name = name
        self.form = form
        self.cards = cards

    def __repr__(self):
        return f"{self.name}{self.form}{self.cards}"

    @property
    def content(self):
        cards = [card(keyword, text) for keyword, text in self.cards.items()]
        if self.name == "PRIMARY":
            return primary(*cards)
        if self.name != "LIST":
            return extension(self.name, *cards, axes=self.form, data=bytes(self.form[0] * self.form[1]))
        name, form, unit = self.form
        width = {"1I": 2, "1J": 4}[form]
        return table("LIST", [(name, form, {"TUNIT": f"'{unit}'"})], width, 2, bytes(width * 2), *cards)


@st.composite
def files(draw):
    """Several files of the same HDUs with the same keywords; some values differ, and the last may lack an HDU."""
    names = ["PRIMARY", *draw(st.lists(st.sampled_from(("SCI", "ERR", "MASK", "LIST", "FLAG", "sci")), max_size=5))]
    options = [CARDS.get(name, CARDS["IMAGE"]) for name in names]
    keywords = [draw(st.lists(st.sampled_from(sorted(cards)), unique=True, max_size=6)) for cards in options]

    def made(index):
        name, cards = names[index], options[index]
        form = draw(st.sampled_from(COLUMNS if name == "LIST" else AXES if index else ((),)))
        return Made(name, form, {keyword: draw(st.sampled_from(cards[keyword])) for keyword in keywords[index]})

    first = [made(index) for index in range(len(names))]
    others = [
        [made(index) if draw(st.booleans()) else one for index, one in enumerate(first)]
        for _ in range(draw(st.integers(1, 2)))
    ]
    left = draw(st.lists(st.integers(1, 5), max_size=1))
    return [first, *others, [one for index, one in enumerate(first) if index not in left]]


def judged(path, content, spec, *, headers_only):
    """All that is found in a file."""
    path.write_bytes(content)
    findings = Findings()
    opened = file.FITS.open(str(path), findings)
    findings.adopt(spec)
    spec.products[0].check(opened, spec, findings, headers_only=headers_only)
    opened.close()
    return [(one.rule, one.level, one.message, one.count, one.index, one.card) for one in findings.in_order()]


@pytest.mark.laws
@pytest.mark.parametrize("inherit", SPECS)
@given(made=files(), headers_only=st.booleans())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_file_is_judged_the_same_after_others(made, headers_only, inherit, tmp_path, monkeypatch):
    spec, path = SPECS[inherit], tmp_path / "a.fits"
    contents = [b"".join(one.content for one in hdus) for hdus in made]
    familiar.forget()
    with monkeypatch.context() as patch:
        patch.setattr(file, "recall", lambda *_, **__: None)
        patch.setattr(Matching, "match", lambda self, hdus, product: match(self._layout, hdus, product))
        alone = [judged(path, content, spec, headers_only=headers_only) for content in contents]
    for _ in range(3):  # seen, kept, known
        assert [judged(path, content, spec, headers_only=headers_only) for content in contents] == alone
    familiar.forget()


@pytest.mark.parametrize(
    ("other", "rule"),
    [
        ({"SIZE": "2"}, "p/FLAG:small"),
        ({"EXTVER": "2"}, "p/FLAG:first"),
        ({"GAIN": "7.0"}, "p/FLAG/GAIN:limit"),
        ({"HDUNAME": "'DATA    '"}, "F1311"),
    ],
)
def test_each_way_to_differ_is_judged(other, rule, tmp_path):
    cards = {"EXTVER": "1", "SIZE": "1", "GAIN": "1.5", "HDUNAME": "'FLAG    '"}
    spec, path = SPECS["none"], tmp_path / "a.fits"
    familiar.forget()

    def broken(cards):
        content = Made("PRIMARY", (), {}).content + Made("FLAG", (2, 2), cards).content
        return {found[0] for found in judged(path, content, spec, headers_only=True)}

    for _ in range(3):
        assert rule not in broken(cards)
    assert rule in broken(cards | other)
    assert rule not in broken(cards)
    familiar.forget()
