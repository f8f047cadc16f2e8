"""One line of the language at a time: what a spec with it says of a file, or what is said of a spec that misuses it.

`says("...")` marks a test with the words of language.md that it stands for; `test_every_sentence.py` holds that none is
without.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from astropy.io import fits

from specc.backends.validator import load
from specc.bundled import specs_folder
from specc.compile import compile_spec
from specc.diagnostics.render import as_text
from specc.found import Found
from specc.imports import Gatherer
from specc.source import Source

says = pytest.mark.says

HEAD = "specc 1\nspec demo.said 3.0.0\n"


@dataclass
class Texts:
    """A library of specs that a test wrote, and the bundled ones behind them."""

    written: dict[str, str] = field(default_factory=dict)

    def find(self, name):
        path = f"{name.replace('.', '/')}.specc"
        if name in self.written:
            return Found(name, Source(path, self.written[name]))
        bundled = specs_folder() / path
        return Found(name, Source(path, bundled.read_text(encoding="utf-8"))) if bundled.is_file() else None

    def names(self):
        return list(self.written)

    def places(self):
        return ("the test",)


def compiled(text, **others):
    """Give what the compiler makes of a spec; `others` are specs that it may import as `demo.NAME`."""
    library = Texts({f"demo.{name}": f"specc 1\nspec demo.{name} 1.0.0\n{other}" for name, other in others.items()})
    return compile_spec(Found("demo.said", Source("demo/said.specc", HEAD + text)), Gatherer(library))


def compiled_as_is(name, text):
    """Give what the compiler makes of a whole text that should be called so."""
    return compile_spec(Found(name, Source(f"{name.replace('.', '/')}.specc", text)), Gatherer(Texts()))


def product(body, before=""):
    """Give the text of a spec with one product `p`."""
    return f'{before}\nproduct p : fits "p" {{\n{body}\n}}\n'


def codes(text, **others):
    """Give the codes of what is said of a spec, in order."""
    return [one.code for one in compiled(text, **others).diagnostics]


def judge(text, hdus, name="x.fits", *, every=False, **how):
    """Give the findings of the rules of a spec on a file of these HDUs, by rule without its product.

    every: those of the Standard too.
    """
    others = how.pop("others", {})
    made = compiled(text, **others)
    assert made.right, "\n".join(as_text(one) for one in made.diagnostics)
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        if isinstance(hdus, bytes):
            path.write_bytes(hdus)
        else:
            fits.HDUList(hdus).writeto(path, output_verify="ignore")
        [report] = load(made.plan).validate(str(path), **how).files
    planned = {rule.id: rule.level for rule in made.plan.rules}
    own = [one for one in report.findings if ":" in one.rule or every]
    known = {one.rule for one in own if ":" in one.rule} <= set(planned) or "profile" in how
    assert known, "every finding is of a rule that the plan knows, but for those that a profile adds"
    return {one.rule.partition("/")[2] or one.rule: one for one in own}


def primary(**cards):
    """Give a primary HDU without data that has these keywords; `_` in a name stands for a hyphen when doubled."""
    return fits.PrimaryHDU(header=fits.Header([(name.replace("__", "-"), value) for name, value in cards.items()]))


def image(name, data, **cards):
    """Give an image extension."""
    header = fits.Header([(key.replace("__", "-"), value) for key, value in cards.items()])
    return fits.ImageHDU(data, header=header, name=name)


def table(name, *columns, **cards):
    """Give a binary table; a column is (name, format, values) or (name, format, values, unit)."""
    made = [fits.Column(one[0], one[1], array=one[2], unit=one[3] if len(one) > 3 else None) for one in columns]
    hdu = fits.BinTableHDU.from_columns(made, name=name)
    # Afterwards: astropy takes keywords of columns out of a header that it is given.
    hdu.header.update({key.replace("__", "-"): value for key, value in cards.items()})
    return hdu
