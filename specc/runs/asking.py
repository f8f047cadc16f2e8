"""What a run asks, made of validators that are ready and of what a person or a program wants of them.

Takes `Judges`; gives the `Question`, and how names of files end that are looked for in folders and archives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.runs.engine import Question
from specc.runs.local import Here, Local
from specc.runtime.formats import format_names
from specc.runtime.wanted import find_products, suffixes_of

if TYPE_CHECKING:
    from specc.judges import Judges
    from specc.runs.engine import Engine


def question_of(
    judges: Judges,
    spec: str | None,
    *,
    headers_only: bool = False,
    product: str | None = None,
    profile: str | None = None,
    beside: bool = False,
    collect: tuple[str, ...] = (),
) -> Question:
    """Ask what `specc.judges.runtime_specs` made of a spec, or of none in particular; the rest is as in `Question`."""
    return Question(
        ready=judges.ready,
        structures=(spec,) if spec is not None and spec in format_names() else (),
        headers_only=headers_only,
        product=product,
        profile=profile,
        beside=beside,
        collect=collect,
    )


def suffixes_for(judges: Judges, product: str | None = None) -> tuple[str, ...]:
    """How the names of files end that may be one of the products. Raises UsageError when there is no such product."""
    return suffixes_of(find_products(judges.specs, product))


def engine_of(jobs: int) -> Engine:
    """Give who judges on this machine: this process, or so many others."""
    return Here() if jobs == 1 else Local(jobs)
