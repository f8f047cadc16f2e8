"""What is said of the items of the bundled specs, and the runtime's own judgement of one value."""

from __future__ import annotations

from factories.compiled import made

from specc.examples.drawing import draw_of
from specc.model.spec import Hdu, Repeat
from specc.plan.walk import constant
from specc.runtime.judging import Judge
from specc.runtime.rules import KeywordRule

SPECS = (
    "jwst.imaging", "jwst.detector", "jwst.spectroscopy", "jwst.association", "jwst.catalog", "jwst.preview",
    "jwst.reference", "mast.lightcurve", "mast.iue", "roman.wfi",
)  # fmt: skip
_LIMITS = {">": "above", ">=": "at_least", "<": "below", "<=": "at_most"}


def plan_of(spec):
    """Give the plan of a bundled spec."""
    return made(spec).plan


def facts_of(spec):
    """Give every item of a spec with its facts."""
    for product in spec.products:
        for part in product.hdus:
            for hdu in part.members if isinstance(part, Repeat) else (part,):
                assert isinstance(hdu, Hdu)
                for one in (*hdu.keywords, *hdu.columns):
                    if not one.facts.types:  # an object of a tree has no value of its own
                        continue
                    yield f"{spec.name}/{product.name}/{hdu.label}/{one.name}", one.facts


def drawing(spec, seed=0, kind="random"):
    """Give an attempt."""
    return draw_of(spec, kind, seed)


class Judged(Judge):
    """Notes what is wrong with a value."""

    def __init__(self, rule, value):
        super().__init__(rule, "X", value)
        self.wrong = []

    def add(self, aspect, message, *, expected=None, fix=None):
        self.wrong.append(f"{aspect}: {message}")

    def later(self, judge):
        pass

    def bind(self, dimension, number):
        pass

    def units(self):
        pass


def judge(facts, value):
    """Give what the runtime has against a value."""
    limits = {}
    for one in facts.limits:
        bound = constant(one.bound)
        if bound is not None:
            limits.setdefault(_LIMITS[one.operator], bound)
    kinds = [one.kind for one in facts.types]
    digits = next(
        ((one.least, one.most) for one in facts.types if one.kind == "digits" and one.least is not None), None
    )
    width = next((one.width for one in facts.types if one.kind == "string" and one.width is not None), None)
    rule = KeywordRule(
        "X",
        "|".join(one.storage for one in facts.types),
        equals=None if facts.fixed is None else constant(facts.fixed),
        one_of=facts.values or None,
        ignore_case=facts.values_ignore_case,
        matches=facts.matches or None,
        nonempty=facts.nonempty,
        width=width,
        digits=digits,
        written=facts.written,
        **limits,
    )
    may_be = [one for one in kinds if one == "any" or isinstance(value, _PYTHON.get(one, str))]
    found = [_as(kind, rule, value) for kind in may_be] or [[f"{value!r} is none of {kinds}"]]
    return min(found, key=len)


_PYTHON = {"bool": bool, "int": int, "float": (int, float), "complex": complex}


def _as(kind, rule, value):
    judged = Judged(rule, value)
    judged.type = kind
    problem, _ = judged.reads_as(kind)
    if problem is not None:
        return [problem]
    judged.constraints()
    return judged.wrong
