"""Samples as the cache keeps them, and what they hang on: the texts of the spec, and whatever code makes an example.

Gives questions and answers for `Kept`. The code is told apart by its text and not by specc's version, so that whoever
works on specc never sees a sample of yesterday's code.
"""

from __future__ import annotations

import hashlib
from dataclasses import asdict
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import specc
from specc.backends.samples import Sample, SampleHdu, Unmade
from specc.kept import stamp

if TYPE_CHECKING:
    from specc.kept import Answer
    from specc.plan.plan import Plan

Sampled: TypeAlias = Sample | Unmade

# What examples are made by, and what decides of which model they are made.
_PARTS = ("examples", "backends/validator", "backends/writer", "formats", "model", "plan", "runtime", "syntax")
_LIBRARIES = ("asdf", "astropy", "numpy", "pillow", "pyyaml")
# Of the answers. The code is part of the question, so that all versions share one table, which cannot grow with them.
FORM = "1"


def question(plan: Plan, product: str) -> str:
    """Give what a sample hangs on; nothing where a plan does not say of which texts it is made."""
    spec = plan.spec
    if not spec.sources:
        return ""
    texts = [part for source in spec.sources for part in source]
    return f"{spec.name}:{product} {stamp(_code(), plan.profile, *texts)}"


@cache
def _code() -> str:
    """Give a stamp of the code, and of the libraries that write files for it."""
    folder = Path(specc.__file__).parent
    made = hashlib.sha256()
    for part in _PARTS:
        for path in sorted((folder / part).rglob("*.py")):
            made.update(path.relative_to(folder).as_posix().encode())
            made.update(path.read_bytes())
    made.update(" ".join(map(_version, _LIBRARIES)).encode())
    return made.hexdigest()


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return ""


# Answers.


def written(made: Sampled) -> Answer:
    """Give a sample as JSON can hold it."""
    return cast("Answer", {"unmade": made.reason} if isinstance(made, Unmade) else asdict(made))


def read(answer: Answer) -> Sampled | None:
    """Give the sample of an answer; None for anything else that a file may hold."""
    if not isinstance(answer, dict):
        return None
    held: dict[str, Any] = dict(answer)
    try:
        if "unmade" in held:
            return Unmade(_text(held["unmade"]))
        hdus = tuple(SampleHdu(**{name: _frozen(one) for name, one in hdu.items()}) for hdu in held["hdus"])
        made = Sample(**{**{name: _frozen(value) for name, value in held.items()}, "hdus": hdus})
        return made if _right(made) else None
    except (TypeError, ValueError, AttributeError, KeyError):
        return None


def is_answer(answer: Answer) -> bool:
    """Say whether something is a sample at all."""
    return read(answer) is not None


def _frozen(value: Any) -> Any:  # noqa: ANN401  what JSON holds
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _right(made: Sample) -> bool:
    """Say whether the parts of a sample are of the types that pages rely on."""
    texts = [made.file, made.text, *made.others, *(one for pair in (*made.fields, *made.texts) for one in pair)]
    numbers = [made.more, *made.pixels]
    for name, length in made.dimensions:
        texts.append(name)
        numbers.append(length)
    for one in made.hdus:
        texts += [one.name, one.label, *one.cards, *one.without]
        numbers += [one.index, one.more, *one.shape]
    return (
        made.kind in {"maximal", "usual"}
        and all(isinstance(one, str) for one in texts)
        and all(type(one) is int for one in numbers)
    )
