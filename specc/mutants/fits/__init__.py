"""Breaking FITS files: raw cards and bytes, one edit a rule."""

from __future__ import annotations

from specc.mutants.fits.breaker import FitsBreaker

__all__ = ["FitsBreaker"]
