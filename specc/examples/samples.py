"""Samples of products for pages, made once: those of earlier builds come out of the user's cache.

Takes plans; gives samples. What makes them is loaded for the first that the cache does not have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.samples import Unmade
from specc.examples.remembering import FORM, is_answer, question, read, written
from specc.kept import Kept

if TYPE_CHECKING:
    from specc.backends.samples import Sample
    from specc.examples.sampling import Sampling
    from specc.kept import Answer
    from specc.plan.plan import Plan

_MOST = 400  # samples in the cache: those of a dozen states of the largest specs


class KeptSamples:
    """Makes samples, and keeps them for as long as neither the spec nor anything that makes examples has changed."""

    def __init__(self) -> None:
        self._kept = Kept("samples", FORM, is_answer, most=_MOST)
        self._making: Sampling | None = None

    def sample(self, plan: Plan, product: str) -> Sample | Unmade:
        """Give the sample of a product, out of the cache or a new one."""
        asked = question(plan, product)
        known = read(self._kept.get(asked)) if asked and asked in self._kept else None
        if known is not None:
            return known
        try:
            made = self._made(plan, product)
        except Exception as fault:  # noqa: BLE001  a page without an example is better than no page
            return Unmade(f"what makes examples stumbled over it ({type(fault).__name__})")
        if asked:
            self._kept.put(asked, written(made))
        return made

    def given_away(self) -> dict[str, Answer]:
        """Give what was made since, for another process to keep."""
        return self._kept.given_away()

    def take(self, answers: dict[str, Answer]) -> None:
        """Keep what another process made."""
        for asked, answer in answers.items():
            self._kept.put(asked, answer)

    def _made(self, plan: Plan, product: str) -> Sample | Unmade:
        from specc.examples.sampling import Sampling  # noqa: PLC0415  loads astropy

        if self._making is None:
            self._making = Sampling()
        return self._making.make(plan, product)
