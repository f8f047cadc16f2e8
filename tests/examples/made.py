"""Examples of specs that are texts: made, written by the generated class, judged by the generated validator."""

from __future__ import annotations

import json

from factories.judged import planned

from specc.examples.making import Maker

KINDS = [("minimal", 0), ("maximal", 0), ("random", 0), ("random", 1), ("random", 2)]


def makes(text, folder, *, product="p", kinds=KINDS):
    """Give an example of each kind; nothing is an error in any of them."""
    maker = Maker(planned(text))
    made = []
    for kind, seed in kinds:
        here = folder / f"{kind}-{seed}"
        here.mkdir()
        one = maker.make(product, here, kind, seed)
        assert not [each.message for each in one.findings if each.level == "error"]
        made.append(one)
    return made


def trees(text, folder, **how):
    """Give the trees of examples of JSON."""
    return [json.loads(one.path.read_text()) for one in makes(text, folder, **how)]
