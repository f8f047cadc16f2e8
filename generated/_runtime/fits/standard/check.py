# SPDX-License-Identifier: BSD-3-Clause
"""Judge one open file by all rules of the Standard that its headers, and its data if they are to be read, call for."""

from __future__ import annotations

from .hdu import StandardHdu
from .order import DATA, FILE, HEADER, judge_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...findings import Findings
    from ...spec import Policy
    from ..file import FitsFile


_REMEMBERED = 200  # HDUs of which all cards that were read are kept, for rules over all HDUs and over data


def check_standard(
    file: FitsFile, findings: Findings, policy: Policy, labels: Mapping[int, str] | None = None, *, headers_only: bool
) -> None:
    """Judge every HDU of a file. labels: what the spec calls an HDU, by index."""
    named = labels or {}
    hdus = [StandardHdu(file, hdu, named.get(hdu.index, hdu.label), findings, policy) for hdu in file.hdus]
    for h in hdus:
        _judge_header(h)
        if h.hdu.index > _REMEMBERED:
            h.let_go()
    if hdus[0].header.recalled is None:
        for over_all in FILE:
            over_all()(file, hdus, findings)
    else:
        from .familiar import judge_together

        judge_together(file, hdus, findings, FILE)
    if not headers_only:
        for h in hdus:
            for over_data in DATA:
                over_data()(h)
        if any(hdu.name == "ASDF" or hdu.kind == "other" for hdu in file.hdus):
            from .embedded import check_embedded

            check_embedded(file, findings)
    for h in hdus:
        h.finish()


def _judge_header(h: StandardHdu) -> None:
    recalled = h.header.recalled
    if recalled is not None:
        from .familiar import judge_familiar

        judge_familiar(h, recalled, HEADER)
    else:
        judge_all(h, HEADER)
