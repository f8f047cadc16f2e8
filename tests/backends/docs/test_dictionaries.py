"""Dictionaries: three forms of one table, which say what the pages say, and which astropy reads back text by text."""

from __future__ import annotations

import csv
import io
import warnings
from dataclasses import replace
from urllib.parse import unquote

import pytest
from factories import specs
from factories.compiled import compiled
from factories.hostile import HOSTILE, hostile_spec
from factories.site import Page, site

from specc.backends.docs.dictionaries import dictionary
from specc.backends.docs.dictionaries.columns import COLUMNS
from specc.backends.docs.dictionaries.comma import harmless
from specc.backends.docs.dictionaries.entries import NAMES
from specc.backends.docs.products.product import hdus_of, product_pages
from specc.backends.wording.plain import plain
from specc.backends.wording.prose import line, paragraphs
from specc.plan.rules import plan

NASTY = (
    "=cmd()|'/C calc'!A0",
    "a,b",
    'say "so"',
    "two\nlines",
    "# no comment",
    "\u22125 µm 🔭",
    "-1",
    "'=x",
    "a\u2028b",
    "''",
    "  wide  ",
)


def made(spec):
    planned = plan(spec)
    return dictionary(spec, [(one, product_pages(planned, one)[0]) for one in spec.products])


def text_of(found, suffix: str) -> str:
    [one] = [artefact.text for artefact in found.artefacts if artefact.path.endswith(f".{suffix}")]
    return one


def csv_rows(text: str) -> list[tuple[str, ...]]:
    return [tuple(one) for one in csv.reader(io.StringIO(text))]


def table_rows(text: str, written: str) -> list[tuple[str, ...]]:
    from astropy.table import Table

    source = io.BytesIO(text.encode()) if written == "votable" else text
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        table = Table.read(source, format=written)
    assert tuple(table.colnames) == NAMES
    columns = [table[name].filled("") if hasattr(table[name], "filled") else table[name] for name in NAMES]
    return [tuple(str(cell) for cell in row) for row in zip(*columns, strict=True)]


def unharmed(cell: str) -> str:
    """Give the text that a cell of CSV stands for, as the module says how."""
    return cell[1:] if cell.startswith("'") and harmless(cell[1:]) == cell else cell


def awkward():
    """A spec whose every text is awkward for one of the forms."""
    words = [specs.keyword(f"A{number}", "string", doc=text) for number, text in enumerate(NASTY)]
    words += [specs.keyword("V", values=NASTY, default=NASTY[0])]
    return specs.spec(specs.product("made", specs.primary(*words), title=NASTY[2]), title=NASTY[3])


@pytest.fixture(
    scope="module",
    params=[awkward, lambda: hostile_spec(HOSTILE), specs.lightcurve, specs.slits, lambda: compiled("jwst.catalog")],
    ids=["awkward", "hostile", "lightcurve", "slits", "jwst.catalog"],
)
def found(request):
    return made(request.param())


def test_csv_reads_back(found):
    head, *rows = csv_rows(text_of(found, "csv"))
    assert tuple(head) == NAMES
    assert [tuple(map(unharmed, row)) for row in rows] == [one.cells for one in found.entries]


@pytest.mark.parametrize(("suffix", "written"), [("ecsv", "ascii.ecsv"), ("vot", "votable")])
def test_astropy_reads_the_same_rows(found, suffix, written):
    assert table_rows(text_of(found, suffix), written) == [one.cells for one in found.entries]


def test_cells_are_of_one_line_and_have_no_blanks_around_them(found):
    for one in found.entries:
        assert all(cell == cell.strip() and len(cell.splitlines()) < 2 for cell in one.cells)


def test_votable_is_valid_without_a_warning(found):
    from astropy.io.votable import parse, validate
    from astropy.io.votable.ucd import check_ucd

    report = io.StringIO()
    content = text_of(found, "vot").encode()
    assert validate(io.BytesIO(content), output=report), report.getvalue()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        votable = parse(io.BytesIO(content), verify="exception")
    assert votable.version == "1.4"
    assert all(check_ucd(one.ucd, check_controlled_vocabulary=True) for one in votable.get_first_table().fields)


def test_ecsv_says_what_columns_hold():
    from astropy.table import Table

    spec = specs.lightcurve()
    table = Table.read(text_of(made(spec), "ecsv"), format="ascii.ecsv")
    assert table.meta == {"spec": spec.name, "version": spec.version, "title": spec.title}
    assert [(one.name, one.description, one.meta["ucd"]) for one in table.itercols()] == list(COLUMNS)


def test_no_cell_of_csv_is_a_formula():
    rows = csv_rows(text_of(made(awkward()), "csv"))
    cells = {cell for row in rows for cell in row}
    assert "'=cmd()|'/C calc'!A0" in cells
    assert "''=x" in cells, "what looks as if it were made harmless is told from it"
    assert "-1" in cells, "a number is no formula"
    assert not [cell for cell in cells if cell[:1] in {"=", "+", "-", "@"} and cell != "-1"]


@pytest.mark.parametrize("name", ["jwst.imaging", "jwst.association", "roman.wfi", "jwst.preview"])
def test_there_is_a_row_for_whatever_is_declared(name):
    spec = compiled(name)
    rows = [(one.product, one.block, one.name, one.source) for one in made(spec).entries]
    declared = []
    for product in spec.products:
        for hdu in hdus_of(product):
            declared.append((product.name, hdu.label, "", hdu.place))
            for item in (*hdu.keywords, *hdu.columns):
                within = item.keywords if hasattr(item, "keywords") else item.fields
                declared += [
                    (product.name, hdu.label, one.family.template if one.family else one.name, one.place)
                    for one in (item, *within)
                ]
    assert rows == [(*where, f"{place.path}:{place.line}") for *where, place in declared]


@pytest.mark.parametrize("name", ["jwst.imaging", "jwst.association", "mast.iue"])
def test_rules_of_the_plan_begin_with_the_ids_of_rows(name):
    spec = compiled(name)
    ids = {one.id for one in made(spec).entries}
    # What a tree mirrors of headers is said once for all of it.
    subjects = {one.id.rpartition(":")[0] for one in plan(spec).rules if not one.id.endswith(":mirror")}
    assert {one for one in subjects if one.count("/") == 2 and "/name/" not in one} <= ids


def test_pages_link_to_the_dictionary_and_it_back():
    files = site(plan(specs.lightcurve()))
    found = made(specs.lightcurve())
    for path in ("mast/lightcurve/index.html", "mast/lightcurve/lightcurve.html"):
        assert {"dictionary.csv", "dictionary.ecsv", "dictionary.vot"} <= set(Page(files[path]).links)
    ids = set(Page(files["mast/lightcurve/lightcurve.html"]).ids)
    assert {one.page.partition("#")[0] for one in found.entries} == {"lightcurve.html"}
    assert {unquote(one.page.partition("#")[2]) for one in found.entries} <= ids


def test_a_suite_has_one_table_of_all_its_specs():
    first = specs.spec(specs.product("made", specs.primary(specs.keyword("A"))), name="survey.one")
    second = specs.spec(specs.product("made", specs.primary(specs.keyword("B"))), name="survey.two")
    own = specs.spec(specs.product("made", specs.primary(specs.keyword("C"))), name="survey")
    files = site(plan(second), plan(first))
    head, *rows = csv_rows(files["survey/dictionary.csv"])
    told = [dict(zip(head, row, strict=True)) for row in rows]
    assert [(one["spec"], one["name"], one["page"]) for one in told if one["kind"] == "keyword"] == [
        ("survey.one", "A", "one/made.html#made/PRIMARY/A"),
        ("survey.two", "B", "two/made.html#made/PRIMARY/B"),
    ]
    assert "dictionary.csv" in Page(files["survey/index.html"]).links
    files = site(plan(first), plan(own))
    assert len(csv_rows(files["survey/dictionary.csv"])) == 3, "of the spec of this name"
    assert len(csv_rows(files["survey/dictionary.suite.csv"])) == 5


def test_what_a_row_says():
    rows = {(one.block, one.name): one for one in made(compiled("jwst.imaging")).entries if one.product == "cal"}
    sci = rows["SCI", ""]
    assert (sci.kind, sci.type, sci.form, sci.shape, sci.fits_shape) == (
        "hdu", "float32", "-32", "[ny, nx]", "(nx, ny)",
    )  # fmt: skip
    assert rows["VAR_FLAT", ""].level_changes_expression == 'required when primary.S_FLAT == "COMPLETE"'
    photmj = rows["SCI", "PHOTMJSR"]
    assert photmj.condition == 'S_PHOTOM of the primary header is "COMPLETE"'
    assert photmj.condition_expression == 'primary.S_PHOTOM == "COMPLETE"'
    assert rows["PRIMARY", "TELESCOP"].values == '["JWST"]'
    kind = rows["PRIMARY", "EXP_TYPE"]
    assert (kind.type, kind.enum) == ("string", "ExpType")
    assert kind.values.startswith('["')
    assert rows["DQ", ""].flags == "DataQuality"


def test_a_version_that_brings_and_deprecates_is_told():
    word = specs.keyword("A")
    word = replace(word, life=replace(word.life, since="1.1", deprecated="1.2", now=("B", "C")))
    spec = specs.spec(specs.product("made", specs.primary(word)))
    row = made(spec).entries[1]
    assert (row.since, row.deprecated, row.replacement) == ("1.1", "1.2", "B, C")


def test_a_spec_without_products_has_no_dictionary():
    assert made(specs.spec()).artefacts == ()


def test_thousands_of_rows_are_quick():
    words = [specs.keyword(f"K{number}", doc="of many") for number in range(3000)]
    found = made(specs.spec(specs.product("made", specs.primary(*words))))
    assert len(csv_rows(text_of(found, "csv"))) == 3002


def test_markup_as_plain_text():
    assert plain(paragraphs("One *two*\nthree.\n\n- four `<b>`\n- five [six](https://x.org/?a=1&b=2)")) == (
        "One two three. four <b> five six (https://x.org/?a=1&b=2)"
    )
    assert plain(line("<https://x.org> a &amp; \u0085b")) == "https://x.org a & �b"
