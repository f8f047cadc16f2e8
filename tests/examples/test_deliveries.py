"""Whole deliveries, made from the specs of a dataset and of its products."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from factories.judged import planned

from specc.examples.deliveries import Deliveries
from specc.examples.making import Defeated

PRODUCTS = """
names Run { run : digits[3]  part : digits[3]  of : /raw|cal/ }
product raw : json "Raw" {
  filename "{run}[-{part}]_raw.json" { include Run }
  tree { n : int in 1..9 "parts"  gain : float > 0 "gain"  kind : string in {"a", "b"} "kind" }
}
product cal : json "Calibrated" {
  filename "{run}[-{part}]_cal.json" { include Run }
  tree { gain : float > 0 "gain"  from? : string "raw file" }
}
product view : csv "To be looked at" {
  filename "{run}[-{part}]_{of}.csv" { include Run }
  columns { x : float }
}
product list : json "What there is" {
  filename "{run}_list.json" { run : digits[3] = tree.run }
  tree { run : string "run"  files : list[1..*] of object "files" { name : string unique "file" } }
}
product slice : json "One field" {
  filename "{run}_{target}_{filter}_slice.json" {
    run : digits[3]  target : /t[0-9]{2}/  filter : /[a-z]+/ = lower(tree.filter)
  }
  tree { filter : string in {"RED", "BLUE"} "filter" }
}
product sum : json "All fields" {
  filename "{run}_{target}_sum.json" { run : digits[3]  target : /[st][0-9]{2}/ }
  tree { a : int "a" }
}
product extra : json "Apart" {
  filename "x{number}.json" { number : digits[4] }
  tree { a : int "a" }
}
"""


def deliver(dataset, folder, *, kinds=(("minimal", 0), ("maximal", 0), ("random", 0), ("random", 1))):
    """Give the names of the files of deliveries with what is in them."""
    makes = Deliveries(planned(f"{PRODUCTS}\ndataset d {dataset}"), {}.__getitem__)
    found = []
    for kind, seed in kinds:
        here = folder / f"{kind}-{seed}"
        here.mkdir()
        made = makes.make("d", here, kind, seed)
        assert all(one.is_file() for one in made.paths)
        assert sorted(made.paths) == sorted(one for one in here.rglob("*") if one.is_file())
        found.append({str(one.relative_to(here)): _held(one) for one in made.paths})
    return found


def _held(path):
    return json.loads(path.read_text()) if path.suffix == ".json" else path.read_text()


def test_files_share_the_key(tmp_path):
    for one in deliver('"D" { key run\n one raw\n optional cal\n many view by part }', tmp_path):
        assert len({name[:3] for name in one}) == 1


def test_fields_that_are_no_numbers_are_drawn_or_told_by_the_files(tmp_path):
    for one in deliver('"D" { key run\n many slice by target, filter }', tmp_path):
        assert one
        assert all(name.split("_")[2] == held["filter"].lower() for name, held in one.items())


def test_a_field_of_the_key_is_what_all_names_may_say(tmp_path):
    for one in deliver('"D" { key run, target\n one sum\n one slice }', tmp_path):
        assert len({tuple(name.split("_")[:2]) for name in one}) == 1


def test_as_many_for_each_as_are_asked(tmp_path):
    made = deliver(
        '"D" { key run\n many raw by part\n one cal for each raw\n one view for each raw, cal by of }', tmp_path
    )
    for one in made:
        ends = Counter(name.rpartition("_")[2] for name in one)
        assert ends["raw.json"] == ends["cal.json"] == ends["raw.csv"] == ends["cal.csv"] >= 1
    assert len(made[1]) == 8


def test_rules_between_files_hold(tmp_path):
    text = """"D" { key run
      many raw by part
      one cal for each raw
      require max(cal.gain) == max(raw.gain)            "calibration keeps the gain"
      when exists raw.part { require count(raw) == max(raw.n) and min(raw.n) == max(raw.n)  "all are there" }
    }"""
    for one in deliver(text, tmp_path):
        raw = [held for name, held in one.items() if name.endswith("_raw.json")]
        cal = [held for name, held in one.items() if name.endswith("_cal.json")]
        assert max(each["gain"] for each in cal) == max(each["gain"] for each in raw)
        assert len(raw) == 1 or {each["n"] for each in raw} == {len(raw)}


def test_members_under_a_condition(tmp_path):
    text = '"D" { key run\n one raw\n when raw.kind == "a" { one cal for each raw } }'
    made = deliver(text, tmp_path, kinds=[("random", one) for one in range(8)])
    for one in made:
        kind = next(held["kind"] for name, held in one.items() if name.endswith("_raw.json"))
        assert len(one) == (2 if kind == "a" else 1)
    assert {len(one) for one in made} == {1, 2}


def test_files_that_others_name_are_there(tmp_path):
    for one in deliver('"D" { key run\n one list\n many extra from list.files.name }', tmp_path):
        (listing,) = [held for name, held in one.items() if name.endswith("_list.json")]
        assert {each["name"] for each in listing["files"]} == {name for name in one if name.startswith("x")}


def test_files_lie_in_their_folders(tmp_path):
    for one in deliver('"D" { key run\n one raw\n one view\n folder "runs/{run}" }', tmp_path):
        assert all(name.startswith(f"runs/{name.rpartition('/')[2][:3]}/") for name in one)


def test_the_same_seed_gives_the_same_bytes(tmp_path):
    text = '"D" { key run\n many raw by part\n one view for each raw }'
    first, again, other = (tmp_path / name for name in ("first", "again", "other"))
    for one in (first, again, other):
        one.mkdir()
    kinds = [("random", 5)]
    assert deliver(text, first, kinds=kinds) == deliver(text, again, kinds=kinds)
    assert deliver(text, other, kinds=[("random", 6)]) != deliver(text, again / "random-5", kinds=kinds)


def test_what_no_delivery_can_be_is_said(tmp_path):
    text = f'{PRODUCTS}\ndataset d "D" {{ key run\n one raw\n require raw.gain < 0 "no such" }}'
    with pytest.raises(Defeated) as told:
        Deliveries(planned(text), {}.__getitem__).make("d", tmp_path, "minimal")
    assert told.value.rules
    assert not list(tmp_path.iterdir())
