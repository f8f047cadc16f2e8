"""HDUs of which a spec says no more than that they are there, as astropy has them; and names that find HDUs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from specc.examples import texts

if TYPE_CHECKING:
    from specc.examples.drawing import Draw
    from specc.model.spec import Hdu


_TREE = b"#ASDF 1.0.0\n#ASDF_STANDARD 1.5.0\n%YAML 1.1\n--- !<tag:stsci.edu:asdf/core/asdf-1.1.0>\n{}\n...\n"


def opaque(hdu: Hdu, draw: Draw) -> Any:  # noqa: ANN401  astropy has no types
    """Give an image with a name that finds it."""
    from astropy.io import fits  # noqa: PLC0415  it is slow to load, and few specs have such HDUs

    name = extname(hdu, draw)
    if hdu.kind == "asdf":
        held = np.frombuffer(_TREE, dtype=np.uint8)
        column = fits.Column("ASDF_METADATA", f"{len(held)}B", array=[held])
        return fits.BinTableHDU.from_columns([column], name=name)
    return fits.ImageHDU(np.zeros((2, 3), dtype=np.int16), name=name)


def extname(hdu: Hdu, draw: Draw) -> str | None:
    """Give a name by which an HDU is found; None where it is found otherwise."""
    finder = hdu.finder
    if finder.pattern is not None:
        return texts.matching(finder.pattern, draw)
    if finder.names:
        return draw.rng.choice(finder.names) if draw.kind == "random" else finder.names[0]
    return hdu.label if finder.by in {"name", "names"} else None
