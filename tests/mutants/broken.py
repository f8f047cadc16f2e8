"""Specs that are texts, and files of them, hunted for mutants."""

from __future__ import annotations

from factories.fits_text import made
from factories.judged import planned

from specc.mutants.hunting import Hunt
from specc.mutants.mutant import Base


def hunted(spec, *files, product="p", name="x.fits", only=None):
    """What a hunt makes of the text of a spec and of files in the notation of `fits_text`."""
    plan = planned(spec) if isinstance(spec, str) else spec
    bases = [Base(name, made(one) if isinstance(one, str) else one, f"file {n}") for n, one in enumerate(files, 1)]
    return Hunt(plan).mutants(product, bases, only)


def ends(rules):
    """The ends of ids of rules: `EXPTIME:limit`."""
    return {one.rpartition("/")[2] for one in rules}
