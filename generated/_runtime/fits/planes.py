# SPDX-License-Identifier: BSD-3-Clause
"""Planes of an image, which lie along its slowest axis: how many there are, and the pixels of each.

Takes an `HduCheck`; puts findings. Loaded when a spec names planes.
"""

from __future__ import annotations

from .images import ImageRule, Pixels

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .check import HduCheck


def check_planes(h: HduCheck, names: tuple[str, ...]) -> None:
    """Check that the slowest axis is as long as there are names."""
    shape = Pixels(h.hdu, h.product.file.source).shape
    have = shape[0] if shape else 0
    if have == len(names):
        return
    listed = ", ".join(names)
    axis = f"NAXIS{len(shape)}"
    planes = "1 plane" if have == 1 else f"{have} planes"
    text = f"it has {planes} ({axis}), not {len(names)}: {listed}"
    h.add(None, "shape", text, keyword=axis, expected=len(names), found=have)


def check_plane(h: HduCheck, number: int, name: str, facts: dict[str, Any]) -> None:
    """Check every pixel of a plane; one that is not there has a finding that says so."""
    whole = Pixels(h.hdu, h.product.file.source)
    if len(whole.shape) < 2 or number > whole.shape[0]:  # noqa: PLR2004  # planes and what is in them
        return
    from .pixel_pass import check_pixels

    check_pixels(h, ImageRule("any", **facts), whole.plane(number), name)
