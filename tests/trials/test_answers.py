"""Every product and delivery of the trials of other formats is said in the language as it is, and judges files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from trials.tags import HERE

from specc.bundled import specs_folder

ANSWERS = yaml.safe_load((HERE / "nonfits/answers.yaml").read_text(encoding="utf-8"))
_DECLARED = re.compile(r"^(?:product|dataset) (\w+)", re.MULTILINE)


def products_of_trials(folder):
    """Give every product and dataset of the trials as `jwst_asn:asn3`."""
    for path in sorted(folder.rglob("*.specc")):
        name = str(path.relative_to(folder).with_suffix(""))
        for product in _DECLARED.findall(path.read_text(encoding="utf-8")):
            yield f"{name}:{product}"


def test_every_product_has_an_answer(repository):
    folder = repository.parent / "shared" / "design" / "trials" / "nonfits"
    if not folder.is_dir():
        pytest.skip(f"no design in {folder}: the trials are there")
    known = set(products_of_trials(folder))
    assert len(known) > 30
    assert known == ANSWERS.keys()


@pytest.fixture(scope="module")
def declared():
    """Give what a spec declares: names of its products and datasets. That it compiles is shown where it is compiled."""

    def of(name):
        path = Path(*name.split(".")).with_suffix(".specc")
        [found] = [root / path for root in (HERE, specs_folder()) if (root / path).is_file()]
        return set(_DECLARED.findall(found.read_text(encoding="utf-8")))

    return of


@pytest.mark.parametrize("trial", ANSWERS)
def test_an_answer_is_there_and_a_test_judges_by_it(declared, repository, trial):
    answer = ANSWERS[trial]
    assert answer.keys() <= {"by", "judged", "unsaid"}
    spec, _, product = answer["by"].partition(":")
    assert product in declared(spec)
    text = (repository / answer["judged"]).read_text(encoding="utf-8")
    of_the_spec = spec if spec in text else spec.rpartition(".")[2]
    assert of_the_spec in text, "the test does not name the spec"
    assert re.search(rf'["\'/:\s]{product}\b', text), "the test does not name the product"
