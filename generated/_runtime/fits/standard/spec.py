# SPDX-License-Identifier: BSD-3-Clause
"""The Standard as a spec of its own: one product, any FITS file, judged by the rules of the Standard alone."""

from __future__ import annotations

from ...spec import Identity, Spec
from ..file import FITS
from .check import check_standard

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...findings import Findings
    from ...names import NameTemplate
    from ..file import FitsFile


class StandardProduct:
    """Any FITS file, whatever it is called and holds."""

    name = "file"
    title = "Any FITS file"
    names: tuple[NameTemplate, ...] = ()
    format = FITS

    def identify(self, file: FitsFile) -> Identity:  # noqa: ARG002  # every file is one
        """Say yes."""
        return Identity(0)

    def check(self, file: FitsFile, spec: Spec, findings: Findings, *, headers_only: bool) -> None:
        """Check every rule of the Standard."""
        check_standard(file, findings, spec.policy, headers_only=headers_only)


STANDARD = Spec("fits", "4.0", products=(StandardProduct(),))
