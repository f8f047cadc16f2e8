"""Associations that are changed in one place, to be judged by the schemas of the pipeline and by the spec.

Takes an association as plain values; gives it changed, written under a name that an archive gives, and what of the
findings is a verdict on it.
"""

from __future__ import annotations

import copy
import json

RIGHT = "jw80600-a3001_image3_00001_asn.json"


def changed(data, change):
    """An association in which something is changed."""
    made = copy.deepcopy(data)
    change(made)
    return made


CHANGES = {
    "products are missing": lambda asn: asn.pop("products"),
    "products are an object": lambda asn: asn.update(products={}),
    "members are missing": lambda asn: asn["products"][0].pop("members"),
    "members are a text": lambda asn: asn["products"][0].update(members="all"),
    "expname is missing": lambda asn: asn["products"][0]["members"][0].pop("expname"),
    "expname is a number": lambda asn: asn["products"][0]["members"][0].update(expname=7),
    "exptype is missing": lambda asn: asn["products"][0]["members"][0].pop("exptype"),
    "exptype is null": lambda asn: asn["products"][0]["members"][0].update(exptype=None),
    "name is a list": lambda asn: asn["products"][0].update(name=[]),
    "program is a number": lambda asn: asn.update(program=80600),
    "asn_pool is null": lambda asn: asn.update(asn_pool=None),
    "nothing": lambda asn: None,  # noqa: ARG005
}
# What the schema of stage 3 says beyond that of stage 2.
MORE = {
    "asn_id is a number": lambda asn: asn.update(asn_id=3001),
    "target is null": lambda asn: asn.update(target=None),
    "version_id is a number": lambda asn: asn.update(version_id=7),
    "version_id is null": lambda asn: asn.update(version_id=None),
}


def written(data, folder):
    """Write an association under a name that is right for some."""
    path = folder / RIGHT
    path.write_text(json.dumps(data))
    return path


def holds(product, findings):
    """Say whether it is an association; of its name, which no schema sees, nothing is asked."""
    return product is not None and not any(
        rule.startswith("tree") and level == "error" for rule, (level, _) in findings.items()
    )
