"""How values lie in a file: random groups, scaled integers, the name of the file in its header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.lint.recommendations.looking import Broken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.lint.recommendations.looking import Seen


def random_groups(seen: Seen) -> Iterator[Broken]:
    """M0101."""
    for hdu in seen.hdus:
        if hdu.groups:
            yield Broken(
                hdu.place,
                "groups",
                "random groups are out of use, and few programs read them",
                help="keep each group as a row of a table",
            )


def scaled_pixels(seen: Seen) -> Iterator[Broken]:
    """M0111: unsigned integers are none, although they are kept with BZERO."""
    for hdu in seen.hdus:
        if hdu.image is not None and hdu.image.storage is not None and hdu.image.storage.scaled:
            yield Broken(
                hdu.place,
                "scaled",
                f"the pixels of {hdu.label} are integers that BSCALE and BZERO make numbers of",
                help='keep floats as floats; where space matters, say so: `rule M0111 off "why"`',
            )


def file_name_missing(seen: Seen) -> Iterator[Broken]:
    """M0115."""
    if seen.is_fits and not seen.named(["FILENAME"], primary=True):
        yield seen.at(
            f"no keyword of `{seen.product.name}` holds the name of its file, which is lost when it is renamed",
            help='declare it in the primary header: `FILENAME : string = filename  "name of the file"`',
        )


LINTS = {"M0101": random_groups, "M0111": scaled_pixels, "M0115": file_name_missing}
