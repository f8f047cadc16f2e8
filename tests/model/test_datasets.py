"""Deliveries resolved: what a dataset means, and which rules it comes to."""

from __future__ import annotations

import pytest
from factories.delivered import PRODUCTS, compiled, spec_of

from specc.catalogue import Catalogue
from specc.diagnostics.render import as_text
from specc.model.dump import dump, load

WHOLE = """
  \"\"\"About it.\"\"\"
  key program, obs
  many cal by segment                              "images"
  optional rate
  one thumb for each cal, rate by of in folder "small/{program}"
  any number of gain from cal.GAINFILE
  when any(cal.NINTS > 1) { require count(cal) == 2  "two" }
  folder "{program}/{obs}"
  undeclared files info
"""


def test_what_a_dataset_says(tmp_path):
    dataset, rules = compiled(tmp_path, WHOLE)
    assert (dataset.name, dataset.title, dataset.description) == ("d", "Delivery", "About it.")
    key = [(one.name, one.compare, one.width) for one in dataset.key]
    assert key == [("program", "number", 5), ("obs", "number", 3)]
    cal, rate, thumb, gain = dataset.members
    assert (cal.least, cal.most, cal.by, cal.doc) == (1, None, ("segment",), "images")
    assert (rate.least, rate.most) == (0, 1)
    assert [(one.member, one.fields) for one in thumb.parents] == [
        ("cal", ("program", "obs", "segment")),
        ("rate", ("program", "obs", "segment")),
    ]
    assert (thumb.told_by, thumb.folder.template, gain.listed_in.text) == ("of", "small/{program}", "cal.GAINFILE")
    assert cal.products[0].spec == "t"
    assert dataset.undeclared_files == "info"
    assert rules == {
        "d:name": "error",
        "d:twice": "error",
        "d:undeclared-file": "info",
        "d:unread": "info",
        "d/cal:presence": "error",
        "d/cal:unique": "error",
        "d/cal:folder": "error",
        "d/rate:count": "error",
        "d/rate:folder": "error",
        "d/thumb:presence": "error",
        "d/thumb:count": "error",
        "d/thumb:parent": "error",
        "d/thumb:folder": "error",
        "d/gain:listed": "error",
        "d/gain:folder": "error",
        "d:count-cal": "error",
    }


def test_a_model_of_deliveries_survives_its_dump(tmp_path):
    [one] = Catalogue().named([str(spec_of(tmp_path, WHOLE))])
    assert load(dump(one.spec)) == one.spec


@pytest.mark.parametrize(
    ("import_", "name"),
    [("import made", "made.cal"), ("import made (cal)", "cal"), ("import far.made", "far.made.cal")],
)
def test_products_of_other_specs_by_all_their_names(tmp_path, import_, name):
    spec = "far/made" if "far" in import_ else "made"
    path = tmp_path / "specs" / f"{spec}.specc"
    path.parent.mkdir(parents=True)
    path.write_text(f"specc 1\nspec {spec.replace('/', '.')} 1.0.0\n{PRODUCTS}", encoding="utf-8")
    dataset, _ = compiled(tmp_path, f"key obs\n many {name}", products="", head=import_)
    assert (dataset.members[0].name, dataset.members[0].products[0].spec) == ("cal", spec.replace("/", "."))


def test_an_import_that_only_a_delivery_uses_is_used(tmp_path):
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "made.specc").write_text(f"specc 1\nspec made 1.0.0\n{PRODUCTS}", encoding="utf-8")
    path = spec_of(tmp_path, "key obs\n many cal", products="", head="import made (cal)")
    [one] = Catalogue().named([str(path)])
    assert one.diagnostics == ()


def test_members_of_other_versions(tmp_path):
    body = "key obs\n many cal since 1.0\n one rate until 1.0\n require count(cal) > 1 until 1.0"
    [one] = Catalogue().named([str(spec_of(tmp_path, body))])
    assert [member.name for member in one.spec.datasets[0].members] == ["cal"]
    assert one.spec.datasets[0].rules == ()


@pytest.mark.parametrize(
    "body",
    [
        "key program, obs\n one cal from thumb.DATAKIND\n optional thumb from cal.GAINFILE",
        "key obs\n one cal\n require cal.SCI == 3",
        "key obs\n one cal\n require all(cal.SCI > 3)",
        "key obs\n one cal\n require (cal.NINTS, obs) in {(1, 2)}",
        "key obs\n one cal\n require cal.ny == 3  if present",
        "key obs\n one cal\n require cal.primary.NINTS is null",
        "key obs\n one cal\n require filename == 3",
        "key obs\n one cal\n require count(extensions) == 3",
        "key obs\n one cal\n require cal.NINTS has flag",
        "key obs\n one cal\n require cal.EXPTIME > 1 [m]",
        "key obs\n one cal\n require sum(cal.NINTS, obs) == 3",
        "key obs\n many cal\n require max(min(cal.NINTS)) == 3",
        "key obs\n one cal\n when cal { one rate }",
        "key obs\n one cal for each cal",
        "key obs\n one cal\n require exactly_one(cal, 3)",
        "key obs\n one cal\n require cal.obs.x == 3",
    ],
)
def test_odd_datasets_are_told_or_compile(tmp_path, body):
    [one] = Catalogue().named([str(spec_of(tmp_path, body))])
    assert one.right or all(as_text(found) for found in one.diagnostics)


def test_an_import_that_no_delivery_uses(tmp_path):
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "made.specc").write_text(f"specc 1\nspec made 1.0.0\n{PRODUCTS}", encoding="utf-8")
    path = spec_of(tmp_path, "key obs\n many cal", products="", head="import made (cal, rate)")
    [one] = Catalogue().named([str(path)])
    assert [(found.code, found.span.text) for found in one.diagnostics] == [("SP701", "rate")]
